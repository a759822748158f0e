// What can be decided on the fixes desk: a cell, what a search has found, a group, a grade.
import { t } from '../../i18n';
import { decide } from '../../session/decide';
import { call } from '../../session/engine';
import { fixGroups } from '../../session/state';
import type { CellDecision, FixGroupInfo } from '../../shared/engine-types';
import { confirmDialog } from '../../ui/dialog';
import { type CellQuery, readRows } from './cells';
import { sumUndecided, undecidedOf } from './group-order';

export type Decided = Exclude<CellDecision, 'edited'>;

function saidOf(decision: Decided, count: number): string {
  const words = t.value.fixes;
  if (decision === 'accepted') return words.acceptedMany(count);
  return decision === 'refused' ? words.refusedMany(count) : words.resetMany(count);
}

/** Some cells of a group. One toast follows the last decision, so that a mistake can be taken back by pointer too. */
export function decideCells(
  group: number,
  rows: readonly number[],
  decision: Decided,
): Promise<boolean> {
  return decide((stamp) => call('decideFixes', { group, rows, decision, stamp }), {
    done: saidOf(decision, rows.length),
    toast: 'cells',
  });
}

/** How many cells a decision on the whole group would touch (as core/session/fix_decisions does it). */
export function touchedBy(group: FixGroupInfo, decision: Decided): number {
  const undecided = undecidedOf(group);
  if (decision === 'undecided') return group.cellCount - undecided;
  if (undecided > 0) return undecided;
  return decision === 'accepted' ? group.refused : group.accepted;
}

export async function decideWhole(group: FixGroupInfo, decision: Decided): Promise<void> {
  const count = touchedBy(group, decision);
  if (count === 0) return;
  const { index } = group;
  if (decision === 'undecided') {
    const sure = await confirmDialog({
      title: () => t.value.fixes.resetAll,
      text: () => t.value.fixes.resetGroupQuestion(count),
      action: () => t.value.fixes.resetAll,
    });
    if (!sure) return;
  }
  await decide((stamp) => call('decideFixes', { group: index, rows: null, decision, stamp }), {
    done: saidOf(decision, count),
  });
}

/** All cells that filter and search let through. */
export async function decideFound(query: CellQuery, decision: Decided): Promise<void> {
  const rows = await readRows(query, 0, 0xffffffff);
  if (rows.length === 0) return;
  await decide((stamp) => call('decideFixes', { group: query.group, rows, decision, stamp }), {
    done: saidOf(decision, rows.length),
  });
}

/** After a question that says how many. */
export async function acceptGrade(grade: 'safe' | 'likely'): Promise<void> {
  const groups = (fixGroups.value ?? []).filter(
    (group) => group.grade === grade && undecidedOf(group) > 0,
  );
  const count = sumUndecided(groups);
  if (count === 0) return;
  const sure = await confirmDialog({
    title: () => t.value.fixes.acceptGradeTitle[grade],
    text: () => t.value.fixes.acceptGradeQuestion(count, groups.length),
    action: () => t.value.fixes.acceptGradeAction(count),
  });
  if (!sure) return;
  await decide((stamp) => call('decideGrade', { grade, decision: 'accepted', stamp }), {
    done: saidOf('accepted', count),
  });
}
