// The session as a file: what was read and how, and every decision, so that it stands again on another machine beside the same files.
// The files themselves are not in it, only their SHA-256. Layout:
//
//   "SPRUCE-SESSION 1\n"  one line of JSON (how the rest is packed)  "\n"  gzip of the session's JSON, encrypted when a passphrase is given
//
// Encrypted: AES-256-GCM, key by PBKDF2-HMAC-SHA-256 (iterations and salt in the line of JSON); everything before the payload is
// authenticated with it, so none of it can be changed unseen. Source of the figure: OWASP Password Storage Cheat Sheet, 2023.
// Invariant: a file is untrusted: nothing is believed before it is checked, and a wrong passphrase tells no more than that.
import type { ColumnInfo, DialectOverride, Journal, MemberPick } from '../shared/engine-types';
import { EngineFailure } from '../shared/failure';

const magic = 'SPRUCE-SESSION 1\n';
const version = 1;
export const iterations = 600_000;
/** A file may not make the browser work for hours. */
const maxIterations = 10_000_000;
const maxHeadBytes = 4096;
export const sessionExtension = '.spruce';

/** One imported file: recognised again by size and hash; read in the same way. */
export interface SessionSource {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly override: DialectOverride;
  /** Which table of the file, when it holds several or none as text. */
  readonly pick?: MemberPick;
}

/** What a second person says of a decision of the first. */
export interface Countersign {
  readonly entry: number;
  readonly person: string;
  readonly at: string;
  readonly agrees: boolean;
  readonly note: string;
}

export interface SessionData {
  readonly version: number;
  readonly savedAt: string;
  readonly person: string;
  readonly sources: readonly SessionSource[];
  readonly types: readonly Pick<ColumnInfo, 'id' | 'name' | 'type' | 'role'>[];
  readonly journal: Journal;
  readonly hasFixes: boolean;
  readonly hasMatches: boolean;
  readonly countersigns: readonly Countersign[];
}

interface Head {
  readonly encrypted: boolean;
  readonly kdf?: string;
  readonly iterations?: number;
  readonly salt?: string;
  readonly iv?: string;
}

/** True where the browser can encrypt: not on a plain http page. */
export function canEncrypt(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export async function packSession(data: SessionData, passphrase: string): Promise<Blob> {
  const zipped = await zip(new TextEncoder().encode(JSON.stringify(data)));
  if (passphrase === '') return new Blob([headBytes({ encrypted: false }), zipped]);
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const kdf = 'PBKDF2-HMAC-SHA-256';
  const head = { encrypted: true, kdf, iterations, salt: toBase64(salt), iv: toBase64(iv) };
  const before = headBytes(head);
  const key = await keyOf(passphrase, salt, iterations);
  const algorithm = { name: 'AES-GCM', iv, additionalData: before };
  return new Blob([before, await crypto.subtle.encrypt(algorithm, key, zipped)]);
}

/** Rejects with bad-session when it is none, newer-session when this page is too old for it. */
export async function isEncrypted(file: Blob): Promise<boolean> {
  return (await readHead(file)).head.encrypted;
}

/** Rejects with wrong-passphrase, bad-session or newer-session. */
export async function unpackSession(file: Blob, passphrase: string): Promise<SessionData> {
  const { head, length } = await readHead(file);
  const payload = await file.slice(length).arrayBuffer();
  const before = await file.slice(0, length).arrayBuffer();
  const zipped = head.encrypted ? await decrypt(head, before, payload, passphrase) : payload;
  const text = await unzip(zipped).catch(() => {
    throw new EngineFailure('bad-session', 'zip');
  });
  return checkSession(parse(text));
}

async function decrypt(
  head: Head,
  before: ArrayBuffer,
  payload: ArrayBuffer,
  passphrase: string,
): Promise<ArrayBuffer> {
  const [salt, iv] = [fromBase64(head.salt), fromBase64(head.iv)];
  const rounds = head.iterations ?? 0;
  if (!salt || !iv || !(rounds >= 1) || rounds > maxIterations)
    throw new EngineFailure('bad-session', 'key');
  const key = await keyOf(passphrase, salt, rounds);
  try {
    return await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: before },
      key,
      payload,
    );
  } catch {
    throw new EngineFailure('wrong-passphrase');
  }
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const raw = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derive, raw, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

function headBytes(head: Head): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${magic}${JSON.stringify(head)}\n`);
}

async function readHead(file: Blob): Promise<{ head: Head; length: number }> {
  const start = new Uint8Array(await file.slice(0, maxHeadBytes).arrayBuffer());
  const text = new TextDecoder().decode(start);
  const found = /^SPRUCE-SESSION (\d{1,6})\n/.exec(text);
  if (!found) throw new EngineFailure('bad-session', 'head');
  if (Number(found[1]) > version) throw new EngineFailure('newer-session', found[1]);
  const end = start.indexOf(10, magic.length);
  if (end < 0) throw new EngineFailure('bad-session', 'head');
  const head = parse(new TextDecoder().decode(start.subarray(magic.length, end)));
  if (!isRecord(head) || typeof head.encrypted !== 'boolean')
    throw new EngineFailure('bad-session', 'head');
  return { head: head as unknown as Head, length: end + 1 };
}

// --- checking what came in

type Shape = 'text' | 'number' | 'flag' | 'list' | 'record';
type Field = readonly [name: string, shape: Shape];

const shapes: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  list: Array.isArray,
  record: isRecord,
};

const sessionFields: readonly Field[] = [
  ['version', 'number'],
  ['savedAt', 'text'],
  ['person', 'text'],
  ['sources', 'list'],
  ['types', 'list'],
  ['journal', 'record'],
  ['hasFixes', 'flag'],
  ['hasMatches', 'flag'],
  ['countersigns', 'list'],
];
const sourceFields: readonly Field[] = [
  ['name', 'text'],
  ['size', 'number'],
  ['sha256', 'text'],
  ['override', 'record'],
];
const typeFields: readonly Field[] = [
  ['id', 'number'],
  ['name', 'text'],
  ['type', 'text'],
  ['role', 'text'],
];
const countersignFields: readonly Field[] = [
  ['entry', 'number'],
  ['person', 'text'],
  ['at', 'text'],
  ['agrees', 'flag'],
  ['note', 'text'],
];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check(value: unknown, fields: readonly Field[], path: string): void {
  for (const [name, shape] of fields) {
    if (!isRecord(value) || !shapes[shape](value[name]))
      throw new EngineFailure('bad-session', `${path}${name}`);
  }
}

/** The engine checks the journal's events; here only that they are a list. */
function checkSession(value: unknown): SessionData {
  if (isRecord(value) && typeof value.version === 'number' && value.version > version)
    throw new EngineFailure('newer-session', String(value.version));
  check(value, sessionFields, '');
  const data = value as unknown as SessionData;
  for (const source of data.sources) check(source, sourceFields, 'sources.');
  for (const type of data.types) check(type, typeFields, 'types.');
  for (const one of data.countersigns) check(one, countersignFields, 'countersigns.');
  const journal: readonly Field[] = [
    ['columns', 'list'],
    ['events', 'list'],
  ];
  check(data.journal, journal, 'journal.');
  if (data.sources.length === 0) throw new EngineFailure('bad-session', 'sources');
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EngineFailure('bad-session', 'json');
  }
}

// --- bytes

function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]{16,64}={0,2}$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function through(bytes: BlobPart, stream: CompressionStream | DecompressionStream): Response {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream));
}

function zip(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return through(bytes, new CompressionStream('gzip')).arrayBuffer();
}

function unzip(bytes: ArrayBuffer): Promise<string> {
  return through(bytes, new DecompressionStream('gzip')).text();
}
