// Keeping the session in the browser's own storage (IndexedDB), off until the person switches it on; then a closed or crashed tab loses
// nothing. Files are written once, decisions as they come. Wiping removes all of it.
// Invariant: while it is off, this page has no database; what an earlier visit has left is never overwritten unasked.
import { signal } from '@preact/signals';
import type { SessionData } from '../model/session-file';
import { isJournalKept, keptJournal, onJournal } from './journal';
import { standing } from './recovery';
import { reportError } from './report';
import { describeSession } from './sessions';
import { savedAt } from './state';

const databaseName = 'spruce-session';
const store = 'session';
const delayMs = 800;

export interface Stored {
  readonly data: SessionData;
  readonly files: readonly File[];
}

export const isAutosaving = signal(false);
/** A session that an earlier visit has left; while it is there, nothing is written. */
export const leftBehind = signal<Stored | null>(null);

let writtenEvents = 0;
let writtenFiles: readonly File[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<Result>(
  mode: IDBTransactionMode,
  work: (objects: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

async function exists(): Promise<boolean> {
  if (typeof indexedDB === 'undefined' || !indexedDB.databases) return false;
  return (await indexedDB.databases()).some(({ name }) => name === databaseName);
}

async function put(key: string, value: unknown): Promise<void> {
  await run('readwrite', (objects) => objects.put(value, key));
}

/** Events are kept in pieces "events:<first>", in the order of their first. */
async function readStored(): Promise<Stored | undefined> {
  const keys = (await run('readonly', (objects) => objects.getAllKeys())).map(String);
  const values: unknown[] = await run('readonly', (objects) => objects.getAll());
  const found = new Map(keys.map((key, i) => [key, values[i]]));
  const [data, files] = [found.get('data'), found.get('files')];
  if (!data || !Array.isArray(files)) return undefined;
  const first = (key: string) => Number(key.slice('events:'.length));
  const pieces = keys
    .filter((key) => key.startsWith('events:'))
    .sort((a, b) => first(a) - first(b));
  const events = pieces.flatMap((key) => found.get(key) as object[]);
  const whole = data as SessionData;
  return { data: { ...whole, journal: { ...whole.journal, events } }, files };
}

/** At the start of the page: looks whether an earlier visit has left something. Creates nothing. */
export async function lookForLeft(): Promise<void> {
  try {
    if (!(await exists())) return;
    isAutosaving.value = true;
    leftBehind.value = (await readStored()) ?? null;
  } catch {
    // Storage that cannot be read is as good as none: the page works without it.
  }
}

async function write(): Promise<void> {
  if (!isAutosaving.value || leftBehind.value) return;
  const { files: kept } = await standing(true);
  if (kept.length === 0) return;
  const files = kept.map(({ file }) => file);
  const isOther =
    files.length !== writtenFiles.length || files.some((f, i) => f !== writtenFiles[i]);
  const data = await describeSession(false);
  const { events } = data.journal;
  if (isOther || events.length < writtenEvents) {
    await run('readwrite', (objects) => objects.clear());
    await put('files', files);
    [writtenFiles, writtenEvents] = [files, 0];
  }
  if (events.length > writtenEvents)
    await put(`events:${writtenEvents}`, events.slice(writtenEvents));
  writtenEvents = events.length;
  await put('data', { ...data, journal: { ...data.journal, events: [] } });
  savedAt.value = { at: data.savedAt, where: 'browser' };
}

function writeInTurn(): Promise<void> {
  writing = writing.then(write).catch((error) => {
    isAutosaving.value = false;
    reportError(error);
  });
  return writing;
}

function writeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void writeInTurn(), delayMs);
}

export function startAutosave(): Promise<void> {
  isAutosaving.value = true;
  return writeInTurn();
}

/** Ends it and removes all that was stored. */
export async function stopAutosave(): Promise<void> {
  isAutosaving.value = false;
  leftBehind.value = null;
  clearTimeout(timer);
  await writing;
  [writtenFiles, writtenEvents] = [[], 0];
  if (savedAt.value?.where === 'browser') savedAt.value = null;
  if (await exists()) await remove();
}

function remove(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** True when closing the page now loses nothing. */
export function isKeptNow(): boolean {
  const isWritten = writtenEvents === keptJournal().events.length;
  return isAutosaving.value && !leftBehind.value && isWritten && isJournalKept();
}

/** Called once: follows the journal and the files. */
export function followJournal(): void {
  onJournal(writeSoon);
}
