// The order of groups on the desk: by grade, then as the engine gives them. Pure.
import type { FixGradeName, FixGroupInfo } from '../../shared/engine-types';

export const gradeOrder: readonly FixGradeName[] = ['safe', 'likely', 'ask'];

export function undecidedOf(group: FixGroupInfo): number {
  return group.cellCount - group.accepted - group.refused - group.edited;
}

export function orderGroups(groups: readonly FixGroupInfo[]): readonly FixGroupInfo[] {
  return gradeOrder.flatMap((grade) => groups.filter((group) => group.grade === grade));
}

/** The next group after `key` that has something undecided, round the end. */
export function nextUndecidedGroup(
  groups: readonly FixGroupInfo[],
  key: string,
): FixGroupInfo | undefined {
  const at = groups.findIndex((group) => group.key === key);
  const round = [...groups.slice(at + 1), ...groups.slice(0, Math.max(0, at))];
  return round.find((group) => undecidedOf(group) > 0);
}

export function sumUndecided(groups: readonly FixGroupInfo[]): number {
  return groups.reduce((sum, group) => sum + undecidedOf(group), 0);
}
