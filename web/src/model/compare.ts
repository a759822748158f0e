// What stands out when the records of a duplicate group are laid side by side: which fields come first, what differs only in form,
// and which record is unlike the others. Pure, no words.
import type { ColumnInfo, GroupDetail, LookInfo } from '../shared/engine-types';

/** `differs`: they say different things. `partly`: only some say anything. `form`: the same, written differently. */
export type FieldKind = 'differs' | 'partly' | 'form' | 'equal';

export interface FieldLook {
  readonly column: number;
  readonly kind: FieldKind;
  /** By member, see LookInfo; empty arrays when all are equal. */
  readonly classes: readonly number[];
  readonly hints: readonly string[];
  /** What the field says for or against, of the weakest link; null: not compared. */
  readonly weight: number | null;
}

export interface Reason {
  readonly column: number;
  readonly field: string;
  readonly level: string;
  readonly weight: number;
}

/** Roles of columns that differ between any two records of a system and tell nothing about who they are. */
const bookkeeping: ReadonlySet<string> = new Set([
  'record-id',
  'created',
  'modified',
  'last-activity',
  'owner',
  'source',
]);

export function isBookkeeping(info: ColumnInfo): boolean {
  return bookkeeping.has(info.role);
}

/** Evidence of the weakest link, the strongest first. */
export function reasonsOf(detail: GroupDetail): readonly Reason[] {
  const [weakest] = detail.evidence;
  const rows = (weakest?.rows ?? []).filter(({ field }) => field !== 'prior');
  return [...rows].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** Fields in the order a person decides by: contradictions and strong evidence first, bookkeeping after all that differs. */
export function sortFields(
  detail: GroupDetail,
  columns: ReadonlyMap<number, ColumnInfo>,
): { readonly different: readonly FieldLook[]; readonly equal: readonly FieldLook[] } {
  const looks = new Map(detail.looks.map((look) => [look.column, look]));
  const weights = new Map(reasonsOf(detail).map(({ column, weight }) => [column, weight]));
  const all = (detail.members[0]?.values ?? []).map((_value, column): FieldLook => {
    const look = looks.get(column);
    return {
      column,
      kind: kindOf(look),
      classes: look?.classes ?? [],
      hints: look?.hints ?? [],
      weight: weights.get(column) ?? null,
    };
  });
  const rank = (field: FieldLook) => rankOf(field, detail, columns.get(field.column));
  const different = all.filter(({ kind }) => kind !== 'equal');
  different.sort((a, b) => rank(a) - rank(b) || strength(b) - strength(a) || a.column - b.column);
  return { different, equal: all.filter(({ kind }) => kind === 'equal') };
}

function kindOf(look: LookInfo | undefined): FieldKind {
  if (!look) return 'equal';
  const said = new Set(look.classes.filter((one) => one >= 0));
  if (said.size > 1) return 'differs';
  return look.classes.includes(-1) ? 'partly' : 'form';
}

function rankOf(field: FieldLook, detail: GroupDetail, info: ColumnInfo | undefined): number {
  if (info && detail.contradictions.includes(info.type)) return 0;
  if (info && isBookkeeping(info)) return 4;
  return { differs: 1, partly: 2, form: 3, equal: 5 }[field.kind];
}

function strength({ weight }: FieldLook): number {
  return Math.abs(weight ?? 0);
}

/**
 * By member: in how many differing fields it is against a majority of the others; 0 unless it is so in most fields it fills. Only
 * groups of three and more have a majority.
 */
export function oddFields(different: readonly FieldLook[], memberCount: number): readonly number[] {
  const against = Array.from({ length: memberCount }, () => 0);
  const filled = Array.from({ length: memberCount }, () => 0);
  if (memberCount < 3) return against;
  for (const { kind, classes } of different) {
    const usual = kind === 'differs' ? majorityOf(classes) : undefined;
    if (usual === undefined) continue;
    classes.forEach((one, member) => {
      if (one < 0) return;
      filled[member] = (filled[member] ?? 0) + 1;
      if (one !== usual) against[member] = (against[member] ?? 0) + 1;
    });
  }
  return against.map((count, member) =>
    count >= 2 && count * 2 > (filled[member] ?? 0) ? count : 0,
  );
}

/** The class that more than half of the filled values have. */
function majorityOf(classes: readonly number[]): number | undefined {
  const said = classes.filter((one) => one >= 0);
  return said.find((one) => said.filter((other) => other === one).length * 2 > said.length);
}
