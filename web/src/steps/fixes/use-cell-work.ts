// Working through the cells of a group: the cells in hand, decisions on them in the order of the keys, the next undecided one.
// Invariant: no key is lost: each decision reads its cell anew, after the decision before it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '../../session/report';
import type { FixCellInfo, FixGroupInfo } from '../../shared/engine-types';
import type { Grid } from '../../ui/grid/grid';
import type { CellRange } from '../../ui/grid/types';
import { type CellQuery, findUndecided, readCell, readRows } from './cells';
import { type Decided, decideCells } from './decisions';
import { openEdit } from './edit-dialog';
import { type Cells, useCells } from './use-cells';

export interface CellWork {
  readonly cells: Cells | null;
  readonly query: CellQuery;
  readonly change: (query: CellQuery) => void;
  readonly active: FixCellInfo | undefined;
  /** How many cells are selected. */
  readonly selected: number;
  readonly moved: (row: number) => void;
  readonly select: (range: CellRange) => void;
  readonly setGrid: (grid: Grid) => void;
  readonly step: (by: number) => void;
  readonly decide: (decision: Decided) => void;
  /** Decides every undecided cell of the group that has the same value as the one in hand. */
  readonly decideAlike: (decision: Decided) => void;
  readonly edit: () => Promise<void>;
  readonly goNext: () => Promise<void>;
}

const noFilter: Omit<CellQuery, 'group'> = { state: 'all', search: '', facet: null };

export function useCellWork(group: FixGroupInfo, nextGroup: () => void): CellWork {
  const [filter, setFilter] = useState(noFilter);
  const [row, setRow] = useState(0);
  const [range, setRange] = useState<CellRange | null>(null);
  const [, redraw] = useState(0);
  const grid = useRef<Grid | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const query = { group: group.index, ...filter };
  const cells = useCells(query, row, () => redraw((count) => count + 1));
  useEffect(() => {
    setFilter((now) => ({ ...noFilter, state: now.state }));
    setRow(0);
    setRange(null);
  }, [group.key]);
  const total = cells?.list.total ?? 0;
  const selected = range ? Math.min(range.bottom, total - 1) - range.top + 1 : 1;
  const goTo = (to: number) => {
    const at = Math.max(0, Math.min(total - 1, to));
    setRow(at);
    grid.current?.moveTo({ row: at, column: 1 });
  };
  useEffect(() => {
    if (total > 0 && row >= total) goTo(total - 1);
  }, [total]);
  const inTurn = (work: () => Promise<void>) => {
    queue.current = queue.current.then(() => attempt(work));
  };
  const decideSelected = (decision: Decided, { top, bottom }: CellRange) => {
    inTurn(async () => {
      const rows = await readRows(query, top, bottom - top + 1);
      await decideCells(group.index, rows, decision);
    });
    // With a filter the decided cells leave the list and the next ones take their rows.
    const stays = filter.state === 'all' || filter.state === decision;
    goTo(stays ? bottom + 1 : top);
  };
  const decideOne = (decision: Decided) => {
    const stays = filter.state === 'all' || filter.state === decision;
    inTurn(async () => {
      const cell = await readCell(query, row);
      if (cell && cell.state !== decision) await decideCells(group.index, [cell.row], decision);
    });
    if (stays) goTo(row + 1);
  };
  const decideAlike = (decision: Decided) => {
    inTurn(async () => {
      const cell = await readCell(query, row);
      if (!cell) return;
      const facet = { by: 'before', text: cell.before } as const;
      const alike = { group: group.index, state: 'undecided', search: '', facet } as const;
      const rows = await readRows(alike, 0, 0xffffffff);
      if (rows.length > 0) await decideCells(group.index, rows, decision);
    });
    if (filter.state === 'all') goTo(row + 1);
  };
  const edit = async () => {
    const cell = cells?.list.at(row);
    if (!cell) return;
    const saved = await openEdit(cell);
    grid.current?.focus();
    if (saved && filter.state === 'all') goTo(row + 1);
  };
  const goNext = async () => {
    await queue.current;
    const found =
      (await findUndecided(query, row + 1)) ??
      (filter.search === '' ? await findUndecided(query, 0) : undefined);
    if (found === undefined || found === row) nextGroup();
    else goTo(found);
  };
  return {
    cells,
    query,
    change: ({ state, search, facet }) => {
      setFilter({ state, search, facet });
      setRow(0);
      setRange(null);
    },
    active: cells?.query.group === group.index ? cells.list.at(row) : undefined,
    selected,
    moved: setRow,
    select: setRange,
    setGrid: (made) => {
      grid.current = made;
    },
    step: (by) => goTo(row + by),
    decide: (decision) => {
      if (range && selected > 1)
        decideSelected(decision, { ...range, bottom: range.top + selected - 1 });
      else decideOne(decision);
    },
    decideAlike,
    edit,
    goNext: async () => void (await attempt(goNext)),
  };
}
