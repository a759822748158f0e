// Brings the analysis up to date: profile, then fixes, then duplicates, each once and only when somebody needs it.
// Invariant: what a step rests on is done before it; two desks that ask at the same time share one run.
import { batch } from '@preact/signals';
import { call } from './engine';
import { refreshRules } from './own-rules';
import {
  columns,
  dictionary,
  fixGroups,
  hasFiles,
  mappings,
  matches,
  plainColumns,
  sources,
  summary,
  touch,
} from './state';
import { runLong } from './task';

const running = new Map<string, Promise<void>>();

function once(name: string, work: () => Promise<void>): Promise<void> {
  const present = running.get(name);
  if (present) return present;
  const mine = work().finally(() => running.delete(name));
  running.set(name, mine);
  return mine;
}

export async function refreshSummary(): Promise<void> {
  summary.value = await call('summary', {});
}

export function ensureProfile(): Promise<void> {
  return once('profile', async () => {
    // A file that comes while this runs makes the answer stale: it is asked again.
    while (!columns.value && hasFiles.value) {
      const asked = sources.value;
      const result = await runLong('', (options) => call('profile', {}, options));
      if (sources.value !== asked) continue;
      columns.value = result.columns;
      await refreshSummary();
      touch();
    }
  });
}

export function ensureFixes(): Promise<void> {
  return once('fixes', async () => {
    if (fixGroups.value || !hasFiles.value) return;
    await ensureProfile();
    const result = await runLong('', (options) => call('findFixes', {}, options));
    fixGroups.value = result.groups;
    // Columns carry the number of fixes in each.
    columns.value = await call('columns', {});
    await refreshSummary();
    touch();
  });
}

export function ensureDuplicates(): Promise<void> {
  return once('duplicates', async () => {
    if (matches.value || !hasFiles.value) return;
    await ensureProfile();
    matches.value = await runLong('', (options) => call('findDuplicates', {}, options));
    duplicatesFound();
    await refreshSummary();
    touch();
  });
}

/** Duplicates fill each other's blanks: proposals are sought anew when the fixes are next looked at. */
function duplicatesFound(): void {
  fixGroups.value = null;
}

/** The search again, with what the decisions so far teach, or without anything learnt. */
export async function searchAgain(learning: 'again' | 'forget'): Promise<void> {
  matches.value = await runLong('', (options) => call('findDuplicates', { learning }, options));
  duplicatesFound();
  await refreshSummary();
  touch();
}

/** After files or types changed: everything is looked for again when it is next needed. */
export function forgetAnalysis(): void {
  columns.value = null;
  fixGroups.value = null;
  matches.value = null;
  summary.value = null;
  dictionary.value = undefined;
}

/** After files or a mapping changed: what is known at first sight is asked again. */
export async function sourcesChanged(): Promise<void> {
  const now = await call('sources', {});
  const known = now.length > 0 ? await call('columns', {}) : [];
  const mapped = await Promise.all(now.map(({ id }) => call('mapping', { source: id })));
  await refreshRules();
  batch(() => {
    sources.value = now;
    plainColumns.value = known;
    mappings.value = mapped;
    forgetAnalysis();
    touch();
  });
}
