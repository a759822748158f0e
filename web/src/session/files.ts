// Opening, reading again and removing files. The page keeps the File objects too: after a crash they can be read again.
import { batch } from '@preact/signals';
import { t } from '../i18n';
import { notify } from '../model/notices';
import type { DialectOverride, FieldTypeName, MemberPick, RoleName } from '../shared/engine-types';
import { isCancelled } from '../shared/failure';
import { unpackBytes } from '../shared/unpack';
import { ensureProfile, forgetAnalysis, sourcesChanged } from './analysis';
import { followArrival } from './arrival';
import { stopAutosave } from './autosave';
import { chooseMembers, onlyMember } from './choose-members';
import { forgetCountersigns } from './countersigns';
import { call } from './engine';
import { forgetJournal, keepJournal } from './journal';
import { forgetRules } from './own-rules';
import {
  forgetFile,
  forgetRecovery,
  overrideOf,
  pickOf,
  rememberFile,
  rememberOverride,
  rememberType,
} from './recovery';
import { attempt, reportError } from './report';
import { isSessionFile, offerFiles, opening, requested } from './sessions';
import { columnById, hasUnsaved, savedAt, sources, step, touch } from './state';
import { inChain, runLong, task } from './task';

export async function openFiles(chosen: Iterable<File>): Promise<void> {
  const files = [...chosen];
  // A session asks for its own files; while one is being opened, files are for it.
  const session = files.find(isSessionFile);
  if (session) {
    requested.value = session;
    return;
  }
  if (opening.value) {
    await attempt(() => offerFiles(files));
    return;
  }
  await inChain(() => openAll(files));
}

async function openAll(files: readonly File[]): Promise<void> {
  const before = step.value;
  let opened = 0;
  for (const file of files) {
    try {
      opened += await openOne(file);
    } catch (error) {
      reportError(error, t.value.import.refused(file.name));
      if (isCancelled(error)) break;
    }
  }
  if (opened === 0) return;
  // Who went on to another step while the files were read stays there.
  if (step.value === before) step.value = 'import';
  await attempt(ensureProfile);
}

/** A text file as it is; of a file with several tables those that the person picks. Gives how many were opened. */
async function openOne(file: File): Promise<number> {
  const contents = await runLong(file.name, (options) =>
    call('contents', { file, name: file.name }, options),
  );
  if (contents === null) return openTable(file, undefined);
  const only = onlyMember(contents);
  const isAsked = contents.best >= 0 && only === undefined;
  const picks = isAsked ? await chooseMembers(file.name, contents) : [only];
  let opened = 0;
  for (const pick of picks) opened += await openTable(file, pick);
  return opened;
}

async function openTable(file: File, pick: MemberPick | undefined): Promise<number> {
  const args = { file, name: file.name, override: {}, ...(pick && { pick }) };
  const source = await runLong(file.name, (options) =>
    followArrival(options, (followed) => call('openFile', args, followed)),
  );
  rememberFile(source.id, file, pick);
  await sourcesChanged();
  keepJournal();
  return 1;
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
export async function reopen(
  source: number,
  override: DialectOverride,
  values?: MemberPick['values'],
): Promise<void> {
  await attempt(async () => {
    const present = sources.value.find((one) => one.id === source);
    const member = present?.origin?.member ?? '';
    const pick = values === undefined ? pickOf(source) : { member, values };
    const all = { ...overrideOf(source), ...override };
    const args = { source, override: all, ...(pick && { pick }) };
    await runLong(present?.name ?? '', (options) => call('reopenFile', args, options));
    rememberOverride(source, override, pick);
    forgetJournal();
    await sourcesChanged();
    await ensureProfile();
  });
}

export async function removeFile(source: number): Promise<void> {
  await attempt(async () => {
    const name = sources.value.find((one) => one.id === source)?.name ?? '';
    await call('removeFile', { source });
    forgetFile(source);
    forgetJournal();
    await sourcesChanged();
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
    rememberType({ id: column, name: columnById.value.get(column)?.name ?? '', type, role });
    forgetAnalysis();
    await ensureProfile();
    touch();
  });
}

/** Forgets everything, in the engine, in the browser's storage and here. */
export async function wipe(): Promise<void> {
  task.value?.stop();
  await attempt(async () => {
    await stopAutosave();
    await call('wipe', {});
    batch(() => {
      sources.value = [];
      forgetAnalysis();
      hasUnsaved.value = false;
      savedAt.value = null;
      forgetCountersigns();
      step.value = 'import';
    });
    forgetRecovery();
    forgetJournal();
    forgetRules();
    notify({ kind: 'done', text: t.value.shell.wiped });
  });
}
