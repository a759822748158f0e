// Decisions of the person, and taking them back. Every decision goes through decide(), so that foot, step bar and grids follow.
import { t } from '../i18n';
import { notify } from '../model/notices';
import type { Summary } from '../shared/engine-types';
import type { Stamp } from '../shared/protocol';
import { call, stamp } from './engine';
import { keepRecipe } from './recovery';
import { attempt } from './report';
import { columns, fixGroups, hasUnsaved, summary, touch } from './state';

/**
 * Runs a deciding call and brings the page up to date. With `done` a toast says what was done and offers to take it back.
 * Failures are reported; then it gives false.
 */
export async function decide(
  run: (stamp: Stamp) => Promise<Summary>,
  done?: string,
): Promise<boolean> {
  const next = await attempt(() => run(stamp()));
  if (!next) return false;
  await follow(next);
  if (done !== undefined) {
    notify({
      kind: 'done',
      text: done,
      action: { label: t.value.common.undo, run: () => void undo() },
    });
  }
  return true;
}

export async function undo(): Promise<void> {
  if (summary.value?.canUndo) await decide((by) => call('undo', { stamp: by }));
}

export async function redo(): Promise<void> {
  if (summary.value?.canRedo) await decide((by) => call('redo', { stamp: by }));
}

/** After a change: the numbers everywhere, and stale views. */
export async function follow(next: Summary): Promise<void> {
  summary.value = next;
  hasUnsaved.value = next.canUndo;
  if (fixGroups.value) fixGroups.value = await call('fixGroups', {});
  if (columns.value) columns.value = await call('columns', {});
  touch();
  keepRecipe();
}
