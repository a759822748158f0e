// The keys and commands of the fixes desk.
import { useEffect, useRef } from 'preact/hooks';
import { registerCommands } from '../../model/commands';
import type { FixGroupInfo } from '../../shared/engine-types';
import { useDeskKeys, usesArrows } from '../shared/desk-keys';
import { acceptGrade, decideWhole } from './decisions';
import type { CellWork } from './use-cell-work';

export function useFixKeys(
  groups: readonly FixGroupInfo[],
  group: FixGroupInfo,
  select: (key: string) => void,
  work: CellWork,
): void {
  const goGroup = (by: number) => {
    const at = groups.findIndex((one) => one.key === group.key) + by;
    const found = groups[Math.max(0, Math.min(groups.length - 1, at))];
    if (found) select(found.key);
  };
  const keys: Readonly<Record<string, () => void>> = {
    a: () => work.decide('accepted'),
    r: () => work.decide('refused'),
    u: () => work.decide('undecided'),
    l: () => work.decideAlike('accepted'),
    L: () => work.decideAlike('refused'),
    e: () => void work.edit(),
    n: () => void work.goNext(),
    j: () => work.step(1),
    k: () => work.step(-1),
    '[': () => goGroup(-1),
    ']': () => goGroup(1),
    A: () => void decideWhole(group, 'accepted'),
    R: () => void decideWhole(group, 'refused'),
  };
  useDeskKeys((event) => {
    const isArrow = !usesArrows(event) && /^Arrow(Up|Down)$/.test(event.key);
    if (isArrow) {
      work.step(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    const run = keys[event.key] ?? (event.shiftKey ? undefined : keys[event.key.toLowerCase()]);
    run?.();
    return run !== undefined;
  });
  const current = useRef(keys);
  current.current = keys;
  const press = (key: string) => () => current.current[key]?.();
  useEffect(
    () =>
      registerCommands('fixes', [
        { id: 'fixes.accept', title: (w) => w.fixes.keys.accept, keys: 'A', run: press('a') },
        { id: 'fixes.refuse', title: (w) => w.fixes.keys.refuse, keys: 'R', run: press('r') },
        { id: 'fixes.alike', title: (w) => w.fixes.keys.alike, keys: 'L', run: press('l') },
        {
          id: 'fixes.unlike',
          title: (w) => w.fixes.keys.alikeRefuse,
          keys: '⇧ L',
          run: press('L'),
        },
        { id: 'fixes.edit', title: (w) => w.fixes.keys.edit, keys: 'E', run: press('e') },
        { id: 'fixes.reset', title: (w) => w.fixes.keys.undecided, keys: 'U', run: press('u') },
        { id: 'fixes.next', title: (w) => w.fixes.keys.next, keys: 'N', run: press('n') },
        { id: 'fixes.down', title: (w) => w.fixes.keys.nextRow, keys: 'J', run: press('j') },
        { id: 'fixes.up', title: (w) => w.fixes.keys.previousRow, keys: 'K', run: press('k') },
        { id: 'fixes.group', title: (w) => w.fixes.keys.nextGroup, keys: ']', run: press(']') },
        { id: 'fixes.back', title: (w) => w.fixes.keys.previousGroup, keys: '[', run: press('[') },
        { id: 'fixes.all', title: (w) => w.fixes.keys.acceptAll, keys: '⇧ A', run: press('A') },
        { id: 'fixes.none', title: (w) => w.fixes.keys.refuseAll, keys: '⇧ R', run: press('R') },
        {
          id: 'fixes.safe',
          title: (w) => w.fixes.keys.acceptSafe,
          run: () => void acceptGrade('safe'),
        },
        {
          id: 'fixes.likely',
          title: (w) => w.fixes.keys.acceptLikely,
          run: () => void acceptGrade('likely'),
        },
      ]),
    [],
  );
}
