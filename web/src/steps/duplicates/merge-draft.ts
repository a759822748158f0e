// A merge before it is decided: who is left out, who belongs to which part, which values and masters were chosen. Pure.
// Invariant: a record is in one part or left out; parts are numbered from 0, and what is not said is part 0.
import type { MergeChoiceInfo, PartInfo, RowId } from '../../shared/engine-types';

interface PartDraft {
  readonly choices: readonly MergeChoiceInfo[];
  readonly master: RowId | null;
}

export interface Draft {
  /** Records that are not in part 0; -1: left out. */
  readonly partOf: ReadonlyMap<RowId, number>;
  readonly parts: readonly PartDraft[];
  /** The part whose merged record is shown and changed. */
  readonly shown: number;
}

const emptyPart: PartDraft = { choices: [], master: null };
export const leftOut = -1;
export const emptyDraft: Draft = { partOf: new Map(), parts: [emptyPart], shown: 0 };

export function partOf(draft: Draft, row: RowId): number {
  return draft.partOf.get(row) ?? 0;
}

export function isTouched({ partOf: moved, parts }: Draft): boolean {
  return (
    moved.size > 0 || parts.some(({ choices, master }) => choices.length > 0 || master !== null)
  );
}

function changePart(draft: Draft, at: number, change: Partial<PartDraft>): Draft {
  const length = Math.max(draft.parts.length, at + 1);
  const parts = Array.from({ length }, (_, i) => draft.parts[i] ?? emptyPart);
  parts[at] = { ...(parts[at] ?? emptyPart), ...change };
  return { ...draft, parts };
}

/** Takes a member's value, or a written text (`from` null), for a column of the shown part's record. */
export function choose(draft: Draft, choice: MergeChoiceInfo): Draft {
  const present = draft.parts[draft.shown] ?? emptyPart;
  const others = present.choices.filter(({ column }) => column !== choice.column);
  return changePart(draft, draft.shown, { choices: [...others, choice] });
}

export function chooseMaster(draft: Draft, row: RowId): Draft {
  const part = Math.max(0, partOf(draft, row));
  return { ...changePart(move(draft, row, part), part, { master: row }), shown: part };
}

/** Puts a record into a part (or out); what was chosen from it in its old part is forgotten. */
export function move(draft: Draft, row: RowId, to: number): Draft {
  const from = partOf(draft, row);
  if (from === to) return draft;
  const moved = new Map(draft.partOf);
  if (to === 0) moved.delete(row);
  else moved.set(row, to);
  const old = draft.parts[from];
  const next = { ...draft, partOf: moved, shown: to === leftOut ? draft.shown : to };
  if (!old) return to === leftOut ? next : changePart(next, to, {});
  const without = changePart(next, from, {
    choices: old.choices.filter((choice) => choice.from !== row),
    master: old.master === row ? null : old.master,
  });
  return to === leftOut ? without : changePart(without, to, {});
}

export function toggleOut(draft: Draft, row: RowId): Draft {
  return move(draft, row, partOf(draft, row) === leftOut ? 0 : leftOut);
}

/** The next part round: one more than the others use, then the first again. */
export function moveOn(draft: Draft, row: RowId, members: readonly RowId[]): Draft {
  const others = members.filter((one) => one !== row).map((one) => partOf(draft, one));
  const last = Math.max(0, ...others) + 1;
  const next = partOf(draft, row) + 1;
  return move(draft, row, next > last ? 0 : next);
}

function rowsOf(draft: Draft, part: number, members: readonly RowId[]): readonly RowId[] {
  return members.filter((row) => partOf(draft, row) === part);
}

/** Parts that hold at least two records, by number. */
export function mergingParts(draft: Draft, members: readonly RowId[]): readonly number[] {
  return draft.parts.map((_, i) => i).filter((i) => rowsOf(draft, i, members).length >= 2);
}

function partInfo(draft: Draft, part: number, members: readonly RowId[]): PartInfo {
  const { choices, master } = draft.parts[part] ?? emptyPart;
  const dropped = members.filter((row) => partOf(draft, row) !== part);
  return { dropped, choices, master };
}

/** What to ask the engine to see the shown part's merged record. */
export function shownPart(draft: Draft, members: readonly RowId[]): PartInfo {
  return partInfo(draft, draft.shown, members);
}

/** What to tell the engine when the draft is merged: the first part, and the others when it is split. */
export function mergeArgs(
  draft: Draft,
  members: readonly RowId[],
): PartInfo & { readonly more: readonly PartInfo[] } {
  const [first = 0, ...others] = mergingParts(draft, members);
  return {
    ...partInfo(draft, first, members),
    more: others.map((part) => partInfo(draft, part, members)),
  };
}
