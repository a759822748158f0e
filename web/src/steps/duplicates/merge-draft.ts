// Changes of a proposed merge before it is decided: which value, which master, who is left out. Pure but for the draft signal.
import type { GroupDetail, MergedCellInfo } from '../../shared/engine-types';
import { draft } from './queue';

export function chooseValue(column: number, from: number): void {
  const others = draft.value.choices.filter((choice) => choice.column !== column);
  draft.value = { ...draft.value, choices: [...others, { column, from, text: '' }] };
}

export function writeValue(column: number, text: string): void {
  const others = draft.value.choices.filter((choice) => choice.column !== column);
  draft.value = { ...draft.value, choices: [...others, { column, from: null, text }] };
}

export function toggleDropped(row: number): void {
  const { dropped, choices, master } = draft.value;
  const isOut = dropped.includes(row);
  draft.value = {
    dropped: isOut ? dropped.filter((one) => one !== row) : [...dropped, row],
    choices: isOut ? choices : choices.filter((choice) => choice.from !== row),
    master: master === row ? null : master,
  };
}

export function chooseMaster(row: number): void {
  const { dropped } = draft.value;
  draft.value = { ...draft.value, dropped: dropped.filter((one) => one !== row), master: row };
}

export function hasDraft(): boolean {
  const { dropped, choices, master } = draft.value;
  return dropped.length > 0 || choices.length > 0 || master !== null;
}

/** Fields in which members say different things first, then those that only some have; the equal and empty ones apart. */
export function sortFields(detail: GroupDetail): {
  readonly different: readonly number[];
  readonly equal: readonly number[];
} {
  const conflicts: number[] = [];
  const filled: number[] = [];
  const equal: number[] = [];
  for (const { column } of detail.merged.length > 0 ? detail.merged : columnsOf(detail)) {
    const values = detail.members.map((member) => member.values[column] ?? '');
    const distinct = new Set(values.filter((value) => value !== ''));
    if (distinct.size > 1) conflicts.push(column);
    else if (distinct.size === 1 && values.includes('')) filled.push(column);
    else equal.push(column);
  }
  return { different: [...conflicts, ...filled], equal };
}

function columnsOf(detail: GroupDetail): readonly Pick<MergedCellInfo, 'column'>[] {
  return (detail.members[0]?.values ?? []).map((_value, column) => ({ column }));
}
