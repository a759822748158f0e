// What the queue shows and where the person is in it; decisions on one group and what comes next. Kept while other desks are shown.
import { computed, signal } from '@preact/signals';
import { decide, undo } from '../../session/decide';
import { call } from '../../session/engine';
import { attempt } from '../../session/report';
import { summary } from '../../session/state';
import type {
  GroupBand,
  GroupDecision,
  GroupFilter,
  GroupInfo,
  GroupOrder,
  RowId,
  VerdictName,
} from '../../shared/engine-types';
import { type Draft, emptyDraft, mergeArgs } from './merge-draft';

export interface QueueFilter {
  readonly verdict: VerdictName | 'all';
  readonly decision: GroupDecision | 'all';
  readonly pattern: string;
  readonly search: string;
  readonly order: GroupOrder;
  /** Which side of the line is shown. */
  readonly side: 'both' | 'above' | 'below';
}

export interface Place {
  readonly index: number;
  readonly id: number;
}

const firstFilter: QueueFilter = {
  verdict: 'all',
  decision: 'undecided',
  pattern: '',
  search: '',
  order: 'risk',
  side: 'both',
};
const firstLine = 0.95;

export const filter = signal<QueueFilter>(firstFilter);
/** The probability that a person has drawn the line at: the lower edge of a bin, once bins are known. */
export const line = signal(firstLine);
export const place = signal<Place | null>(null);
export const draft = signal<Draft>(emptyDraft);
let passed: Place[] = [];

/** What bins and bulk decisions are about: the queue without its line. */
export const band = computed<GroupBand>(() => {
  const { verdict, pattern } = filter.value;
  return { verdict, pattern };
});

/** What the queue asks for. */
export const question = computed<GroupFilter & { readonly order: GroupOrder }>(() => {
  const { side, ...rest } = filter.value;
  if (side === 'both') return rest;
  return side === 'above'
    ? { ...rest, minProbability: line.value }
    : { ...rest, maxProbability: line.value };
});

export function changeDraft(change: (draft: Draft) => Draft): void {
  draft.value = change(draft.value);
}

export function goTo(next: Place | null): void {
  if (next?.id === place.value?.id && next?.index === place.value?.index) return;
  place.value = next;
  draft.value = emptyDraft;
}

export function changeFilter(change: Partial<QueueFilter>): void {
  filter.value = { ...filter.value, ...change };
  goTo(null);
}

export function moveLine(to: number): void {
  line.value = to;
  if (filter.value.side !== 'both') goTo(null);
}

/** Other groups: nothing of the old is kept. */
export function resetQueue(): void {
  filter.value = firstFilter;
  line.value = firstLine;
  passed = [];
  goTo(null);
}

export function readGroups(offset: number, limit: number) {
  return call('groups', { ...question.value, offset, limit });
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

/** Where to go after a decision: with a filter that the group leaves, the next one takes its place. */
function findNext(from: Place): Promise<Place | null> {
  const leaves = filter.value.decision !== 'all';
  return leaves ? groupAt(from.index) : findUndecided(from.index + 1);
}

let isDeciding = false;

/**
 * Decides the group in hand and goes to the next, in one drawing. Keys pressed meanwhile are dropped: they were meant for what the
 * person saw, and that is about to go. `members` are the rows of the group.
 */
export async function decideHere(
  decision: GroupDecision,
  members: readonly RowId[],
): Promise<void> {
  const here = place.value;
  if (!here || isDeciding) return;
  isDeciding = true;
  const args = mergeArgs(draft.value, members);
  let next: Place | null = null;
  try {
    await decide(
      async (stamp) => {
        const after = await call('decideGroup', { id: here.id, decision, ...args, stamp });
        if (decision !== 'undecided') next = (await attempt(() => findNext(here))) ?? null;
        return after;
      },
      {
        also: () => {
          passed.push(here);
          draft.value = emptyDraft;
          const leaves = filter.value.decision !== 'all';
          if (decision !== 'undecided' && (next || leaves)) goTo(next);
        },
      },
    );
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
