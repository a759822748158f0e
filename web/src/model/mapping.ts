// A mapping while a person works on it: where each column of a file goes, and what that asks of the engine. Nothing is decided here.
// Invariant: no two columns of a file go to one field; the one that was there before gets a field of its own.
import type { ColumnMappingInfo, MappingChange, MappingInfo } from '../shared/engine-types';

/** Where a column of a file goes: a field of the session, one of its own, or nowhere. */
export type Target = MappingChange['column'];
/** By column of the file; those that are not in it go where they go now. */
export type MappingDraft = ReadonlyMap<number, Target>;

/** A field that other sources feed, and which of their columns do. */
export interface SessionField {
  readonly column: number;
  readonly fedBy: readonly { readonly source: number; readonly name: string }[];
}

/** The most trusted first; of two alike the one that was loaded first. */
export function byTrust<Source extends { readonly id: number; readonly rank: number }>(
  sources: readonly Source[],
): readonly Source[] {
  return [...sources].sort((a, b) => a.rank - b.rank || a.id - b.id);
}

/** A field that the file alone feeds is one of its own. */
export function targetNow({ isOwn, column }: ColumnMappingInfo): Target {
  return isOwn ? 'new' : column;
}

export function targetOf(draft: MappingDraft, info: ColumnMappingInfo): Target {
  const wanted = draft.get(info.fileColumn);
  return wanted === undefined ? targetNow(info) : wanted;
}

/** Sends a column elsewhere; the column that was there gets a field of its own. */
export function redirect(
  draft: MappingDraft,
  columns: readonly ColumnMappingInfo[],
  fileColumn: number,
  to: Target,
): MappingDraft {
  const next = new Map(draft);
  for (const info of columns) {
    if (typeof to === 'number' && targetOf(draft, info) === to) next.set(info.fileColumn, 'new');
  }
  return next.set(fileColumn, to);
}

/** Only what differs from how it is now. */
export function changesOf(
  draft: MappingDraft,
  columns: readonly ColumnMappingInfo[],
): readonly MappingChange[] {
  return columns
    .filter((info) => targetOf(draft, info) !== targetNow(info))
    .map((info) => ({ fileColumn: info.fileColumn, column: targetOf(draft, info) }));
}

/** The fields that sources other than this one feed, in the order of the session. */
export function fieldsFor(source: number, mappings: readonly MappingInfo[]): SessionField[] {
  const fields = new Map<number, SessionField['fedBy'][number][]>();
  for (const mapping of mappings) {
    if (mapping.source === source) continue;
    for (const { column, name } of mapping.columns) {
      if (column === null) continue;
      fields.set(column, [...(fields.get(column) ?? []), { source: mapping.source, name }]);
    }
  }
  return [...fields].sort(([a], [b]) => a - b).map(([column, fedBy]) => ({ column, fedBy }));
}

/** What the card of a file says of its columns. */
export function countMapping({ columns }: MappingInfo) {
  const count = (fits: (info: ColumnMappingInfo) => boolean) => columns.filter(fits).length;
  return {
    shared: count((info) => !info.isOwn && info.column !== null),
    own: count((info) => info.isOwn),
    left: count((info) => info.column === null),
    doubtful: count((info) => info.doubtful),
  };
}
