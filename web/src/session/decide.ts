// Decisions of the person, and taking them back. Every decision goes through decide(), so that foot, step bar and grids follow.
// What costs to ask for again (groups of fixes, columns) is asked for only when the decision can have changed it and somebody looks.
import { batch } from '@preact/signals';
import { t } from '../i18n';
import { notify } from '../model/notices';
import type { Summary } from '../shared/engine-types';
import type { Stamp } from '../shared/protocol';
import { ensureFixes, ensureProfile, sourcesChanged } from './analysis';
import { call, stamp } from './engine';
import { keepJournal } from './journal';
import { refreshRules } from './own-rules';
import { analyseAgain } from './recovery';
import { attempt } from './report';
import { columns, fixGroups, hasUnsaved, step, summary, touch } from './state';

export interface Follow {
  /** What a toast says; it offers to take the decision back. */
  readonly done?: string;
  /** Further toasts with this name take the place of the one before. */
  readonly toast?: string;
  /** Runs together with the changes of the page, so that nothing is drawn in between. */
  readonly also?: () => void;
}

/** Runs a deciding call and brings the page up to date. Failures are reported; then it gives false. */
export async function decide(
  run: (stamp: Stamp) => Promise<Summary>,
  { done, toast, also }: Follow = {},
): Promise<boolean> {
  const next = await attempt(() => run(stamp()));
  if (!next) return false;
  await follow(next, also);
  if (done !== undefined) tellDone(done, toast);
  return true;
}

/** Says what was done, with the way back. */
export function tellDone(text: string, toast?: string): void {
  notify({
    kind: 'done',
    text,
    ...(toast === undefined ? {} : { name: toast }),
    action: { label: t.value.common.undo, run: () => void undo() },
  });
}

export async function undo(): Promise<void> {
  if (summary.value?.canUndo) await decide((by) => call('undo', { stamp: by }));
}

export async function redo(): Promise<void> {
  if (summary.value?.canRedo) await decide((by) => call('redo', { stamp: by }));
}

let areFixesStale = false;

/** After a change: the numbers everywhere, and stale views. */
export async function follow(decided: Summary, also: () => void = () => undefined): Promise<void> {
  const before = summary.value;
  const isMapped =
    before?.mappingChanges !== decided.mappingChanges ||
    before?.wordChanges !== decided.wordChanges;
  const next = isMapped ? await followMapping(decided) : decided;
  const hasOtherRules = (before?.ruleChanges ?? 0) !== next.ruleChanges;
  const hasOtherRows = next.rowChanges !== (before?.rowChanges ?? 0);
  if (columns.value && next.columnCount !== before?.columnCount)
    columns.value = await call('columns', {});
  areFixesStale = true;
  const hadFixes = fixGroups.value !== null;
  const groups =
    step.value === 'fixes' && !hasOtherRows && !hasOtherRules ? await freshFixGroups() : undefined;
  batch(() => {
    summary.value = next;
    hasUnsaved.value = next.canUndo || next.canRedo;
    if (groups) fixGroups.value = groups;
    if (hasOtherRules) fixGroups.value = null; // before any desk asks for cells of groups that are no more
    also();
    touch();
  });
  keepJournal();
  if (hasOtherRules) await rulesChanged(hadFixes);
  if (hasOtherRows) await analyseAgain();
}

/** Own rules came or went: proposals are sought anew. */
async function rulesChanged(hadFixes: boolean): Promise<void> {
  areFixesStale = false;
  await refreshRules();
  if (hadFixes) await ensureFixes();
}

/** A mapping came or went: what was found under the old one holds no more. */
async function followMapping(decided: Summary): Promise<Summary> {
  await sourcesChanged();
  await ensureProfile();
  return summary.value ?? decided;
}

async function freshFixGroups() {
  areFixesStale = false;
  return fixGroups.value ? call('fixGroups', {}) : undefined;
}

/** For a desk that shows the counts of fixes: they may be from before decisions made elsewhere. */
export async function refreshFixGroups(): Promise<void> {
  if (!areFixesStale) return;
  const groups = await freshFixGroups();
  if (groups) fixGroups.value = groups;
}
