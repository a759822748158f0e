// The journal of decisions, kept in this page's memory as it grows, so that nothing decided is lost with the engine.
// Invariant: what is kept is always a beginning of the engine's journal; keepJournal runs after every decision, a moment later.
import type { Journal } from '../shared/engine-types';
import { call } from './engine';

const delayMs = 400;
let kept: Journal = { columns: [], events: [] };
let timer: ReturnType<typeof setTimeout> | undefined;
let isKept = true;
/** One fetch at a time, so that no event is taken twice. */
let fetching: Promise<void> = Promise.resolve();
/** Told whenever the journal has grown or was forgotten. */
let listeners: readonly (() => void)[] = [];

export function onJournal(listener: () => void): void {
  listeners = [...listeners, listener];
}

export function keepJournal(): void {
  isKept = false;
  clearTimeout(timer);
  timer = setTimeout(() => void freshJournal(), delayMs);
}

/** False from a decision until it is in the kept journal. */
export function isJournalKept(): boolean {
  return isKept;
}

/** The kept journal as it is, without asking the engine. */
export function keptJournal(): Journal {
  return kept;
}

/** The journal up to now. When the engine cannot be asked, what was kept. */
export async function freshJournal(): Promise<Journal> {
  fetching = fetching.then(fetchMore, fetchMore);
  await fetching;
  return kept;
}

async function fetchMore(): Promise<void> {
  const before = kept;
  const more = await call('journal', { from: before.events.length }).catch(() => undefined);
  if (!more || kept !== before) return;
  isKept = true;
  kept = { columns: more.columns, events: [...before.events, ...more.events] };
  for (const listener of listeners) listener();
}

/** Other files or a new beginning: nothing decided so far is in force. */
export function forgetJournal(): void {
  isKept = true;
  clearTimeout(timer);
  kept = { columns: [], events: [] };
  for (const listener of listeners) listener();
}

/** Takes a journal that was just replayed. */
export function takeJournal({ columns, events }: Journal): void {
  kept = { columns, events };
}
