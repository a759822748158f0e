// Saving the session to a file, and opening one: its files are asked for, recognised by their hash, and everything stands again.
import { batch, signal } from '@preact/signals';
import { t } from '../i18n';
import { notify } from '../model/notices';
import { person } from '../model/preferences';
import {
  packSession,
  type SessionData,
  type SessionSource,
  sessionExtension,
  unpackSession,
} from '../model/session-file';
import { sha256 } from '../model/sha256';
import { EngineFailure } from '../shared/failure';
import { unpackBytes } from '../shared/unpack';
import { countersigns, handedOver } from './countersigns';
import { call } from './engine';
import { type KeptFile, type Standing, standAgain, standing } from './recovery';
import { saveBlob } from './save';
import { hasUnsaved, savedAt, sources, step } from './state';

const knownHashes = new WeakMap<Blob, string>();

async function hashOf(file: Blob): Promise<string> {
  const known = knownHashes.get(file);
  if (known !== undefined) return known;
  const hash = await sha256(file);
  knownHashes.set(file, hash);
  return hash;
}

/** How a source was read, in full, so that it is read so again whatever a later version would detect. */
function readingOf(id: number, kept: KeptFile): SessionSource['override'] {
  const dialect = sources.value.find((source) => source.id === id)?.dialect;
  if (!dialect || kept.pick) return kept.override;
  const { encoding, delimiter, quote, comment, spaceAfterDelimiter, delimiterRepeats } = dialect;
  const { headerRows, preambleLines, otherTables } = dialect;
  const signs = { delimiter, quote, escape: dialect.escape, comment };
  const spaces = { spaceAfterDelimiter, delimiterRepeats };
  const { hasHeader: _, ...chosen } = kept.override;
  return { ...chosen, encoding, ...signs, ...spaces, headerRows, preambleLines, otherTables };
}

/** Everything but the files. Hashing reads each of them whole, once. */
export async function describeSession(hashes: boolean): Promise<SessionData> {
  const { files, types, journal, hasFixes, hasMatches } = await standing(true);
  const described = files.map(
    async (kept, id): Promise<SessionSource> => ({
      name: kept.file.name,
      size: kept.file.size,
      sha256: hashes ? await hashOf(kept.file) : '',
      override: readingOf(id, kept),
      ...(kept.pick && { pick: kept.pick }),
      ...(kept.naming && { naming: kept.naming }),
    }),
  );
  return {
    version: 1,
    savedAt: new Date().toISOString(),
    person: person.value.trim(),
    sources: await Promise.all(described),
    types,
    journal,
    hasFixes,
    hasMatches,
    countersigns: countersigns.value,
  };
}

/** Gives the session to the person as a file. */
export async function saveSession(passphrase: string): Promise<void> {
  const data = await describeSession(true);
  const name = (data.sources[0]?.name ?? 'session').replace(/\.[^.]*$/, '');
  saveBlob(await packSession(data, passphrase), `${name}${sessionExtension}`);
  batch(() => {
    hasUnsaved.value = false;
    savedAt.value = { at: data.savedAt, where: 'file' };
  });
  notify({ kind: 'done', text: t.value.session.saved });
}

/** A session that waits for its files. */
export interface Opening {
  readonly data: SessionData;
  readonly files: readonly (File | null)[];
  /** Names of files that were offered and belong nowhere. */
  readonly strangers: readonly string[];
}

export const opening = signal<Opening | null>(null);
/** A session file that the person has chosen or dropped; the shell asks for what it needs. */
export const requested = signal<File | null>(null);

export function isSessionFile(file: File): boolean {
  return file.name.toLowerCase().endsWith(sessionExtension);
}

/** Reads a session file; then its files are waited for. Samples of this page are there already. */
export async function beginOpening(file: Blob, passphrase: string): Promise<void> {
  await takeSession(await unpackSession(file, passphrase));
}

export async function takeSession(data: SessionData): Promise<void> {
  opening.value = { data, files: data.sources.map(() => null), strangers: [] };
  await offerFiles(await samplesFor(data));
}

async function samplesFor({ sources: wanted }: SessionData): Promise<File[]> {
  const { samples } = await import('virtual:samples');
  const found = wanted.filter(({ name }) => samples[name] !== undefined);
  return Promise.all(
    found.map(async ({ name }) => new File([await unpackBytes(samples[name] ?? '')], name)),
  );
}

/**
 * Puts files where they belong, by size and hash (by size and name where the browser cannot hash).
 */
export async function offerFiles(offered: Iterable<File>): Promise<void> {
  for (const file of offered) {
    const hash = await hashOf(file);
    const now = opening.value;
    if (!now) return;
    const isIt = (source: SessionSource) =>
      source.size === file.size &&
      (hash === '' || source.sha256 === '' ? source.name === file.name : source.sha256 === hash);
    // One file may be several sources: the tables of a workbook.
    const files = now.data.sources.map((source, i) =>
      isIt(source) ? renamed(file, source) : (now.files[i] ?? null),
    );
    const isStranger = !now.data.sources.some(isIt);
    const strangers = isStranger ? [...now.strangers, file.name] : now.strangers;
    opening.value = { ...now, files, strangers };
  }
}

/** The name of the first machine stays in reports and audit log. */
function renamed(file: File, source: SessionSource): File {
  return source.name !== file.name ? new File([file], source.name) : file;
}

/** Forgets what is open and stands where something else stood. */
async function standAfresh(there: Standing): Promise<void> {
  await call('wipe', {});
  await standAgain(there);
}

/** Goes on with a session whose files are all here, as the browser has kept it. */
export async function goOnWith(data: SessionData, files: readonly File[]): Promise<void> {
  opening.value = { data, files, strangers: [] };
  await finishOpening();
}

/** Stands where the session stood. All files must be here. */
export async function finishOpening(): Promise<void> {
  const now = opening.value;
  if (!now) return;
  const files = now.data.sources.map(({ name, override, pick, naming }, i): KeptFile => {
    const file = now.files[i];
    if (!file) throw new EngineFailure('file-differs', name);
    return { file, override, pick, naming };
  });
  opening.value = null;
  const { types, journal, hasFixes, hasMatches } = now.data;
  await standAfresh({ files, types, journal, hasFixes, hasMatches });
  batch(() => {
    countersigns.value = now.data.countersigns;
    handedOver.value = journal.events.filter((event) => 'do' in event).length;
    savedAt.value = { at: now.data.savedAt, where: 'file' };
    hasUnsaved.value = false;
    step.value = hasMatches ? 'duplicates' : hasFixes ? 'fixes' : 'overview';
  });
  notify({ kind: 'done', text: t.value.session.opened(journal.events.length) });
}
