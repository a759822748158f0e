// What the queue shows and where the person is in it; decisions on one group and what comes next. Kept while other desks are shown.
import { signal } from '@preact/signals';
import { decide, undo } from '../../session/decide';
import { call } from '../../session/engine';
import { attempt } from '../../session/report';
import { summary } from '../../session/state';
import type {
  GroupDecision,
  GroupInfo,
  MergeChoiceInfo,
  RowId,
  VerdictName,
} from '../../shared/engine-types';

export interface QueueFilter {
  readonly verdict: VerdictName | 'all';
  readonly decision: GroupDecision | 'all';
  readonly pattern: string;
  readonly order: 'risk' | 'probability' | 'size';
}

export interface Place {
  readonly index: number;
  readonly id: number;
}

/** What the person has changed of a proposed merge, before deciding. */
export interface Draft {
  readonly dropped: readonly RowId[];
  readonly choices: readonly MergeChoiceInfo[];
  readonly master: RowId | null;
}

const firstFilter: QueueFilter = {
  verdict: 'all',
  decision: 'undecided',
  pattern: '',
  order: 'risk',
};
export const emptyDraft: Draft = { dropped: [], choices: [], master: null };

export const filter = signal<QueueFilter>(firstFilter);
export const place = signal<Place | null>(null);
export const draft = signal<Draft>(emptyDraft);
let passed: Place[] = [];

export function goTo(next: Place | null): void {
  if (next?.id === place.value?.id && next?.index === place.value?.index) return;
  place.value = next;
  draft.value = emptyDraft;
}

export function changeFilter(change: Partial<QueueFilter>): void {
  filter.value = { ...filter.value, ...change };
  goTo(null);
}

/** Other groups: nothing of the old is kept. */
export function resetQueue(): void {
  filter.value = firstFilter;
  passed = [];
  goTo(null);
}

export function readGroups(offset: number, limit: number) {
  return call('groups', { ...filter.value, offset, limit });
}

async function groupAt(index: number): Promise<Place | null> {
  if (index < 0) return null;
  const { groups, total } = await readGroups(index, 1);
  const [found] = groups;
  if (found) return { index, id: found.id };
  return total > 0 ? groupAt(total - 1) : null;
}

export async function stepBy(by: number): Promise<void> {
  const at = place.value?.index ?? -1;
  const next = await groupAt(Math.max(0, at + by));
  if (next) goTo(next);
}

const pageSize = 100;

/** The first undecided group from `index` on, then from the start; null when there is none. */
async function findUndecided(index: number): Promise<Place | null> {
  for (const [from, to] of [
    [index, Number.POSITIVE_INFINITY],
    [0, index],
  ] as const) {
    for (let offset = from; offset < to; offset += pageSize) {
      const { groups, total } = await readGroups(offset, pageSize);
      const found = groups.findIndex((group: GroupInfo) => group.decision === 'undecided');
      const at = groups[found];
      if (at) return { index: offset + found, id: at.id };
      if (offset + pageSize >= total) break;
    }
  }
  return null;
}

async function goOn(from: Place): Promise<void> {
  // A filter that the group no longer passes lets the next one take its place.
  const leaves = filter.value.decision !== 'all';
  const next = leaves ? await groupAt(from.index) : await findUndecided(from.index + 1);
  if (next || leaves) goTo(next);
}

let isDeciding = false;

/** Decides the group in hand and goes to the next; keys pressed meanwhile are not for the next one. */
export async function decideHere(decision: GroupDecision): Promise<void> {
  const here = place.value;
  if (!here || isDeciding) return;
  isDeciding = true;
  const { dropped, choices, master } = draft.value;
  try {
    const done = await decide((stamp) =>
      call('decideGroup', { id: here.id, decision, dropped, choices, master, stamp }),
    );
    if (!done) return;
    passed.push(here);
    draft.value = emptyDraft;
    if (decision !== 'undecided') await attempt(() => goOn(here));
  } finally {
    isDeciding = false;
  }
}

/** Takes the last decision back and returns to its group. */
export async function goBack(): Promise<void> {
  if (!summary.value?.canUndo) return;
  await undo();
  const before = passed.pop();
  if (before) goTo(before);
}
