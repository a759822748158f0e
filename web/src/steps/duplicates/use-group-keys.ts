// The keys and commands of the duplicates desk. Digits choose values only while a value has the focus; else they go to the steps.
import { useEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../../i18n';
import { type Command, registerCommands } from '../../model/commands';
import { sortFields } from '../../model/compare';
import { columnById } from '../../session/state';
import type { GroupDecision, GroupDetail } from '../../shared/engine-types';
import { isOnControl, useDeskKeys } from '../shared/desk-keys';
import type { Spot } from './field-row';
import { rowsOf } from './group-pane';
import { openMany } from './many-dialog';
import {
  choose,
  chooseMaster,
  type Draft,
  mergingParts,
  moveOn,
  partOf,
  toggleOut,
} from './merge-draft';
import { band, changeDraft, decideHere, draft, goBack, stepBy } from './queue';

interface Keys {
  readonly detail: GroupDetail | null;
  readonly at: Spot;
  readonly move: (spot: Spot) => void;
  readonly write: (column: number) => void;
}

function spotOf(event: KeyboardEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-spot]') : null;
}

function focusSpot({ column, member }: Spot): boolean {
  const value = document.querySelector<HTMLElement>(`[data-spot="${column} ${member}"]`);
  value?.focus();
  return value !== null;
}

export function useGroupKeys(given: Keys): void {
  const current = useRef(given);
  current.current = given;
  // Two keys may come before the page is drawn again: the second starts where the first went.
  const move = (spot: Spot) => {
    current.current = { ...current.current, at: spot };
    given.move(spot);
  };
  useDeskKeys((event) => {
    const keys = { ...current.current, move };
    const inTable = spotOf(event) !== null;
    if (inTable && takeInTable(event, keys)) return true;
    const inList = event.target instanceof Element && event.target.closest('[role="listbox"]');
    if (event.key === 'ArrowRight' && !inTable && (inList || !isOnControl(event)))
      return focusSpot(keys.at);
    if (event.key === 'Enter' && (inTable || !isOnControl(event))) return accept(keys);
    return takeLetter(event, keys);
  });
  useEffect(() => registerGroupCommands(() => current.current), []);
}

function accept({ detail }: Keys): boolean {
  if (detail?.decision !== 'undecided') return true;
  const rows = rowsOf(detail);
  if (mergingParts(draft.value, rows).length > 0) void decideHere('merged', rows);
  return true;
}

/** Takes the value of a member for the field in hand, when that member is in the shown part. */
function chooseFrom({ detail, at }: Keys, index: number): void {
  const row = detail?.members[index]?.row;
  if (row === undefined || detail?.decision !== 'undecided') return;
  if (partOf(draft.value, row) !== draft.value.shown) return;
  changeDraft((now) => choose(now, { column: at.column, from: row, text: '' }));
}

/** Arrows go through the values; digits choose one. */
function takeInTable(event: KeyboardEvent, keys: Keys): boolean {
  const { detail, at, move } = keys;
  if (!detail) return false;
  const fields = [...document.querySelectorAll<HTMLElement>('.compare tbody tr [data-spot$=" 0"]')]
    .map((value) => Number(value.dataset.spot?.split(' ')[0]))
    .filter((column) => Number.isInteger(column));
  const row = fields.indexOf(at.column);
  const go = (column: number | undefined, member: number) => {
    if (column === undefined || member >= detail.members.length) return true;
    move({ column, member });
    requestAnimationFrame(() => focusSpot({ column, member }));
    return true;
  };
  const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
  if (digit >= 0) {
    chooseFrom(keys, digit);
    return true;
  }
  if (event.key === 'ArrowDown') return go(fields[row + 1], at.member);
  if (event.key === 'ArrowUp') return go(fields[row - 1], at.member);
  if (event.key === 'ArrowRight') return go(at.column, at.member + 1);
  if (event.key === 'Escape' || (event.key === 'ArrowLeft' && at.member === 0)) {
    document.querySelector<HTMLElement>('.queue-list')?.focus();
    return true;
  }
  return event.key === 'ArrowLeft' && go(at.column, at.member - 1);
}

function takeLetter(event: KeyboardEvent, keys: Keys): boolean {
  if (event.shiftKey) return false;
  const run = actions[event.key.toLowerCase()];
  run?.(keys);
  return run !== undefined;
}

type Action = (keys: Keys) => void;

function decideBy(decision: GroupDecision): Action {
  return ({ detail }) => {
    if (detail?.decision === 'undecided') void decideHere(decision, rowsOf(detail));
  };
}

/** On the member in hand, while the group is open. */
function onMember(change: (now: Draft, row: number, rows: readonly number[]) => Draft): Action {
  return ({ detail, at }) => {
    const row = detail?.members[at.member]?.row;
    if (detail?.decision !== 'undecided' || row === undefined) return;
    changeDraft((now) => change(now, row, rowsOf(detail)));
  };
}

const actions: Readonly<Record<string, Action>> = {
  j: () => void stepBy(1),
  k: () => void stepBy(-1),
  z: () => void goBack(),
  n: decideBy('different'),
  l: decideBy('related'),
  u: decideBy('unsure'),
  x: onMember(toggleOut),
  s: onMember(moveOn),
  m: onMember(chooseMaster),
  e: (keys) => {
    if (keys.detail?.decision === 'undecided') keys.write(keys.at.column);
  },
};

function registerGroupCommands(now: () => Keys): () => void {
  const isOpen = () => now().detail?.decision === 'undecided';
  const command = (
    name: keyof Catalogue['duplicates']['actions'],
    keys: string,
    run: Action,
  ): Command => ({
    id: `group.${name}`,
    title: (w) => w.duplicates.actions[name] as string,
    keys,
    run: () => run(now()),
    isEnabled: isOpen,
  });
  const letter = (key: string): Action => actions[key] ?? (() => undefined);
  return registerCommands('duplicates', [
    command('merge', '↵', accept),
    command('different', 'N', letter('n')),
    command('related', 'L', letter('l')),
    command('unsure', 'U', letter('u')),
    command('drop', 'X', letter('x')),
    command('split', 'S', letter('s')),
    command('master', 'M', letter('m')),
    command('write', 'E', letter('e')),
    command('choose', '1–9', ({ at }) => focusSpot(at)),
    { ...command('undo', 'Z', letter('z')), isEnabled: () => true },
    { ...command('next', 'J', letter('j')), isEnabled: () => true },
    { ...command('previous', 'K', letter('k')), isEnabled: () => true },
    {
      id: 'group.many',
      title: (w) => w.duplicates.decideMany,
      run: () => openMany({ ...band.value }),
    },
  ]);
}

/** The first field in which the records differ, at the first record. */
export function firstSpot(detail: GroupDetail): Spot {
  const { different, equal } = sortFields(detail, columnById.value);
  return { column: different[0]?.column ?? equal[0]?.column ?? 0, member: 0 };
}
