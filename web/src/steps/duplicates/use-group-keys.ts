// The keys and commands of the duplicates desk. Digits choose values only while a value has the focus; else they go to the steps.
import { useEffect, useRef } from 'preact/hooks';
import { registerCommands } from '../../model/commands';
import type { GroupDetail } from '../../shared/engine-types';
import { isOnControl, useDeskKeys } from '../shared/desk-keys';
import type { Spot } from './field-row';
import { openMany } from './many-dialog';
import { chooseMaster, chooseValue, sortFields, toggleDropped } from './merge-draft';
import { decideHere, goBack, stepBy } from './queue';

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

export function useGroupKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useDeskKeys((event) => {
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
  const kept = detail?.members.filter((member) => !member.dropped).length ?? 0;
  if (detail?.decision === 'undecided' && kept >= 2) void decideHere('merged');
  return true;
}

/** Arrows go through the values; digits choose one. */
function takeInTable(event: KeyboardEvent, { detail, at, move }: Keys): boolean {
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
  const member = detail.members[digit];
  if (digit >= 0) {
    if (member && !member.dropped && detail.decision === 'undecided')
      chooseValue(at.column, member.row);
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
  const { detail, at } = keys;
  const isOpen = detail?.decision === 'undecided';
  const member = detail?.members[at.member];
  switch (event.key.toLowerCase()) {
    case 'j':
      void stepBy(1);
      return true;
    case 'k':
      void stepBy(-1);
      return true;
    case 'z':
      void goBack();
      return true;
    case 'n':
      if (isOpen) void decideHere('different');
      return true;
    case 'l':
      if (isOpen) void decideHere('related');
      return true;
    case 'u':
      if (isOpen) void decideHere('unsure');
      return true;
    case 'x':
      if (isOpen && member) toggleDropped(member.row);
      return true;
    case 'm':
      if (isOpen && member) chooseMaster(member.row);
      return true;
    case 'e':
      if (isOpen) keys.write(at.column);
      return true;
    default:
      return false;
  }
}

function registerGroupCommands(now: () => Keys): () => void {
  const isOpen = () => now().detail?.decision === 'undecided';
  const decideBy = (decision: 'merged' | 'different' | 'related' | 'unsure') => ({
    isEnabled: isOpen,
    run: () => void decideHere(decision),
  });
  const member = () => now().detail?.members[now().at.member];
  const onMember = (act: (row: number) => void) => () => {
    const found = member();
    if (found) act(found.row);
  };
  return registerCommands('duplicates', [
    {
      id: 'group.merge',
      title: (w) => w.duplicates.actions.merge,
      keys: '↵',
      ...decideBy('merged'),
    },
    {
      id: 'group.no',
      title: (w) => w.duplicates.actions.different,
      keys: 'N',
      ...decideBy('different'),
    },
    {
      id: 'group.related',
      title: (w) => w.duplicates.actions.related,
      keys: 'L',
      ...decideBy('related'),
    },
    {
      id: 'group.unsure',
      title: (w) => w.duplicates.actions.unsure,
      keys: 'U',
      ...decideBy('unsure'),
    },
    {
      id: 'group.drop',
      title: (w) => w.duplicates.actions.drop,
      keys: 'X',
      run: onMember(toggleDropped),
      isEnabled: isOpen,
    },
    {
      id: 'group.master',
      title: (w) => w.duplicates.actions.master,
      keys: 'M',
      run: onMember(chooseMaster),
      isEnabled: isOpen,
    },
    {
      id: 'group.write',
      title: (w) => w.duplicates.actions.write,
      keys: 'E',
      run: () => now().write(now().at.column),
      isEnabled: isOpen,
    },
    {
      id: 'group.choose',
      title: (w) => w.duplicates.actions.choose,
      keys: '1–9',
      run: () => void focusSpot(now().at),
    },
    {
      id: 'group.back',
      title: (w) => w.duplicates.actions.undo,
      keys: 'Z',
      run: () => void goBack(),
    },
    {
      id: 'group.next',
      title: (w) => w.duplicates.actions.next,
      keys: 'J',
      run: () => void stepBy(1),
    },
    {
      id: 'group.previous',
      title: (w) => w.duplicates.actions.previous,
      keys: 'K',
      run: () => void stepBy(-1),
    },
    { id: 'group.many', title: (w) => w.duplicates.decideMany, run: () => openMany(null) },
  ]);
}

/** The first field in which the records differ, at the first record. */
export function firstSpot(detail: GroupDetail): Spot {
  const { different, equal } = sortFields(detail);
  return { column: different[0] ?? equal[0] ?? 0, member: 0 };
}
