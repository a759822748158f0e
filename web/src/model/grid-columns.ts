// How a person has arranged the columns of a grid: their order, which are hidden, how many stay at the left. Pure.
// Invariant: columns that the arrangement does not know come last, shown; at least one column is shown.

export interface Arrangement {
  /** Column ids; those left out follow in the source's order. */
  readonly order: readonly number[];
  readonly hidden: ReadonlySet<number>;
  /** How many of the shown columns stay at the left. */
  readonly frozen: number;
}

export const asTheyCome: Arrangement = { order: [], hidden: new Set(), frozen: 0 };

interface HasId {
  readonly id: number;
}

/** All columns in the person's order, hidden ones too. */
export function orderColumns<Column extends HasId>(
  columns: readonly Column[],
  { order }: Arrangement,
): readonly Column[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const first = order.flatMap((id) => byId.get(id) ?? []);
  const known = new Set(order);
  return [...first, ...columns.filter(({ id }) => !known.has(id))];
}

/** The columns to draw, each with its index in the source. */
export function shownColumns<Column extends HasId>(
  columns: readonly Column[],
  arrangement: Arrangement,
): readonly { readonly column: Column; readonly index: number }[] {
  const index = new Map(columns.map((column, i) => [column.id, i]));
  return orderColumns(columns, arrangement)
    .filter(({ id }) => !arrangement.hidden.has(id))
    .map((column) => ({ column, index: index.get(column.id) ?? 0 }));
}

/** Puts a column before another (`before` null: last). */
export function moveColumn(
  columns: readonly HasId[],
  arrangement: Arrangement,
  id: number,
  before: number | null,
): Arrangement {
  if (id === before) return arrangement;
  const order = orderColumns(columns, arrangement)
    .map((column) => column.id)
    .filter((one) => one !== id);
  const at = before === null ? order.length : order.indexOf(before);
  order.splice(at < 0 ? order.length : at, 0, id);
  return { ...arrangement, order };
}

/** Moves a column by one among the shown ones. */
export function shiftColumn(
  columns: readonly HasId[],
  arrangement: Arrangement,
  id: number,
  by: 1 | -1,
): Arrangement {
  const shown = shownColumns(columns, arrangement).map(({ column }) => column.id);
  const at = shown.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= shown.length) return arrangement;
  const before = by < 0 ? shown[to] : shown[to + 1];
  return moveColumn(columns, arrangement, id, before ?? null);
}

export function hideColumn(
  columns: readonly HasId[],
  arrangement: Arrangement,
  id: number,
  isHidden: boolean,
): Arrangement {
  const hidden = new Set(arrangement.hidden);
  if (isHidden) hidden.add(id);
  else hidden.delete(id);
  const next = { ...arrangement, hidden };
  const shown = shownColumns(columns, next).length;
  if (shown === 0) return arrangement;
  const at = shownColumns(columns, arrangement).findIndex(({ column }) => column.id === id);
  const frozen = isHidden && at >= 0 && at < next.frozen ? next.frozen - 1 : next.frozen;
  return { ...next, frozen: Math.min(frozen, shown - 1) };
}

/** Freezes the shown columns up to and with this one; null: none. */
export function freezeUpTo(
  columns: readonly HasId[],
  arrangement: Arrangement,
  id: number | null,
): Arrangement {
  const at = shownColumns(columns, arrangement).findIndex(({ column }) => column.id === id);
  return { ...arrangement, frozen: at + 1 };
}
