// The data dictionary of the session: asked of the engine, changed as one entry of the history, checked again when values changed.
import { t } from '../i18n';
import { type Descriptor, isDescriptor, parseDescriptor } from '../model/dictionary';
import type { DictionaryDraft, DictionaryInfo, RuleTrial } from '../shared/dictionary-types';
import { ensureProfile, refreshSummary } from './analysis';
import { pickFiles } from './choose-files';
import { decide } from './decide';
import { call } from './engine';
import { attempt } from './report';
import { saveBlob } from './save';
import { columns, dictionary } from './state';
import { runLong } from './task';

let running: Promise<void> | undefined;

/** Brings the dictionary and its counts up to date; those who ask meanwhile share the run. */
export function ensureDictionary(): Promise<void> {
  running ??= refresh().finally(() => {
    running = undefined;
  });
  return running;
}

async function refresh(): Promise<void> {
  await ensureProfile();
  const info = await call('dictionary', {});
  dictionary.value = info;
  if (!info || info.isFresh) return;
  dictionary.value = await runLong('', (options) => call('checkRules', {}, options));
  columns.value = await call('columns', {});
  await refreshSummary();
}

/** Sets the dictionary; `subject` is what the history calls the change. */
export async function setDictionary(
  descriptor: Descriptor | string,
  subject: string,
  done: string,
): Promise<boolean> {
  const json = typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor);
  const isDone = await decide(
    (stamp) => call('setDictionary', { descriptor: json, subject, stamp }),
    {
      done,
    },
  );
  if (!isDone) return false;
  await attempt(async () => {
    await ensureDictionary();
    columns.value = await call('columns', {});
  });
  return true;
}

export async function draftDictionary(crm: string): Promise<DictionaryDraft> {
  await ensureProfile();
  return call('draftDictionary', { crm });
}

export function tryRule(descriptor: Descriptor, path: string): Promise<RuleTrial> {
  return call('tryRule', { descriptor: JSON.stringify(descriptor), path });
}

async function loadDictionary(file: File): Promise<void> {
  const words = t.value.dictionary;
  await setDictionary(await file.text(), words.loadMeans(file.name), words.loaded(file.name));
}

export function chooseDictionary(): void {
  pickFiles('.json,application/json', ([file]) => {
    if (file) void attempt(() => loadDictionary(file));
  });
}

const mostBytes = 4 * 1024 * 1024;

/** Takes descriptors from what is dropped, and gives back the rest. */
export async function takeDictionaries(files: readonly File[]): Promise<readonly File[]> {
  const left: File[] = [];
  for (const file of files) {
    const isOurs = file.size <= mostBytes && isDescriptor(await file.text());
    if (isOurs) await attempt(() => loadDictionary(file));
    else left.push(file);
  }
  return left;
}

/** The descriptor as it is kept, in lines. */
export function saveDictionary(info: DictionaryInfo): void {
  const text = `${JSON.stringify(parseDescriptor(info.descriptor), null, 2)}\n`;
  saveBlob(new Blob([text], { type: 'application/json' }), 'data-dictionary.json');
}
