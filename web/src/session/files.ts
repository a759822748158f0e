// Opening, reading again and removing files. The page keeps the File objects too: after a crash they can be read again.
import { batch } from '@preact/signals';
import { t } from '../i18n';
import { notify } from '../model/notices';
import type { DialectOverride, FieldTypeName, RoleName } from '../shared/engine-types';
import { isCancelled } from '../shared/failure';
import { unpackBytes } from '../shared/unpack';
import { ensureProfile, forgetAnalysis } from './analysis';
import { call } from './engine';
import { forgetFile, forgetRecovery, rememberFile, rememberOverride } from './recovery';
import { attempt, reportError } from './report';
import { hasUnsaved, sources, step, touch } from './state';
import { runLong, task } from './task';

export async function openFiles(files: Iterable<File>): Promise<void> {
  let opened = 0;
  for (const file of files) {
    try {
      await openOne(file);
      opened += 1;
    } catch (error) {
      reportError(error, t.value.import.refused(file.name));
      if (isCancelled(error)) break;
    }
  }
  if (opened === 0) return;
  step.value = 'import';
  await attempt(ensureProfile);
}

async function openOne(file: File): Promise<void> {
  const source = await runLong(file.name, (options) =>
    call('openFile', { file, name: file.name, override: {} }, options),
  );
  rememberFile(source.id, file);
  await filesChanged();
}

export async function openSample(names: readonly string[]): Promise<void> {
  await attempt(async () => {
    const { samples } = await import('virtual:samples');
    const files = await Promise.all(
      names.map(async (name) => new File([await unpackBytes(samples[name] ?? '')], name)),
    );
    await openFiles(files);
  });
}

/** Reads a file again in another way; decisions are reset by it. */
export async function reopen(source: number, override: DialectOverride): Promise<void> {
  await attempt(async () => {
    const name = sources.value.find((one) => one.id === source)?.name ?? '';
    await runLong(name, (options) => call('reopenFile', { source, override }, options));
    rememberOverride(source, override);
    await filesChanged();
    await ensureProfile();
  });
}

export async function removeFile(source: number): Promise<void> {
  await attempt(async () => {
    const name = sources.value.find((one) => one.id === source)?.name ?? '';
    await call('removeFile', { source });
    forgetFile(source);
    await filesChanged();
    notify({ kind: 'done', text: t.value.import.removed(name) });
    await ensureProfile();
  });
}

export async function setColumnType(
  column: number,
  type: FieldTypeName,
  role: RoleName,
): Promise<void> {
  await attempt(async () => {
    await call('setColumnType', { column, type, role });
    forgetAnalysis();
    await ensureProfile();
    touch();
  });
}

/** Forgets everything, in the engine and here. */
export async function wipe(): Promise<void> {
  task.value?.stop();
  await attempt(async () => {
    await call('wipe', {});
    batch(() => {
      sources.value = [];
      forgetAnalysis();
      hasUnsaved.value = false;
      step.value = 'import';
    });
    forgetRecovery();
    notify({ kind: 'done', text: t.value.shell.wiped });
  });
}

async function filesChanged(): Promise<void> {
  const now = await call('sources', {});
  batch(() => {
    sources.value = now;
    forgetAnalysis();
    touch();
  });
}
