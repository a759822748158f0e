// Earlier runs that the person brought: snapshots that Spruce wrote, or earlier exports, profiled aside. Kept in the page's memory only.
// Invariant: runs are in the order of their dates; the comparison is with the chosen one, or null while it is asked.
import { effect, signal } from '@preact/signals';
import { ownKind } from '../model/own-files';
import type { SnapshotComparison } from '../shared/export-types';
import type { SnapshotInfo } from '../shared/profile-types';
import { ensureProfile } from './analysis';
import { call } from './engine';
import { attempt } from './report';
import { columns } from './state';
import { runLong } from './task';

export interface Run {
  readonly name: string;
  readonly json: string;
  readonly info: SnapshotInfo;
}

export const runs = signal<readonly Run[]>([]);
export const chosenRun = signal<Run | null>(null);
export const comparison = signal<SnapshotComparison | null>(null);
/** This run as the trend shows it; null until it is asked. */
export const thisRun = signal<SnapshotInfo | null>(null);

/** Takes snapshots and earlier exports, and compares with the newest of them. */
export async function addRuns(files: readonly File[]): Promise<void> {
  await attempt(async () => {
    await ensureProfile();
    for (const file of files) {
      const json = await snapshotOf(file);
      const run: Run = { name: file.name, json, info: await call('snapshotInfo', { json }) };
      const others = runs.value.filter((one) => one.json !== json);
      runs.value = [...others, run].sort((a, b) => a.info.at.localeCompare(b.info.at));
    }
    await chooseRun(runs.value[runs.value.length - 1] ?? null);
  });
}

async function snapshotOf(file: File): Promise<string> {
  if ((await ownKind(file)) === 'snapshot') return file.text();
  const at = new Date(file.lastModified).toISOString();
  return runLong(file.name, (options) =>
    call('snapshotOf', { file, name: file.name, at }, options),
  );
}

export async function chooseRun(run: Run | null): Promise<void> {
  chosenRun.value = run;
  comparison.value = null;
  if (!run) return;
  const found = await call('compareSnapshot', { json: run.json });
  const json = await call('snapshot', { at: new Date().toISOString() });
  thisRun.value = await call('snapshotInfo', { json });
  if (chosenRun.value === run) comparison.value = found;
}

export function removeRun(run: Run): void {
  runs.value = runs.value.filter((one) => one !== run);
  if (chosenRun.value === run)
    void attempt(() => chooseRun(runs.value[runs.value.length - 1] ?? null));
}

/** Another profile: what was compared with the old one holds no more. */
effect(() => {
  if (columns.value === null) {
    comparison.value = null;
    thisRun.value = null;
  }
});
