// @ts-check
// Kinds of files: recognises each by its first bytes and opens it as a list of parts, each of which can be read as rows or (text
// already) as bytes. Archives open what is in them by the same rules, one level deep.
import { collect, hasAscii, headOf, memorySource, streamOf } from './bytes.mjs';
import { CellWriter } from './cells.mjs';
import { isCompoundFile, openCompoundFile } from './cfb.mjs';
import { damaged, FormatError } from './errors.mjs';
import { decodeHtml, isHtmlTable, maxHtml, readHtmlTables } from './html-table.mjs';
import { inflate } from './inflate.mjs';
import { findForm, JsonTables } from './json.mjs';
import { isOds, Ods } from './ods.mjs';
import { HeadSink } from './rows.mjs';
import { isSpreadsheetXml, SpreadsheetXml } from './spreadsheet-xml.mjs';
import { peekText } from './text-peek.mjs';
import { VCards } from './vcard.mjs';
import { openXls } from './xls.mjs';
import { Xlsb } from './xlsb.mjs';
import { openPackage, Xlsx } from './xlsx.mjs';
import { openEntry, readZip } from './zip.mjs';

/** @typedef {import('./bytes.mjs').ByteSource} ByteSource */
/** @typedef {import('./bytes.mjs').ByteStream} ByteStream */
/** @typedef {import('./cells.mjs').Values} Values */
/** @typedef {import('./rows.mjs').Sink} Sink */
/** @typedef {import('./zip.mjs').ZipEntry} ZipEntry */
/** @typedef {'csv' | 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'xml' | 'html' | 'vcard' | 'json' | 'zip' | 'gzip' | 'unknown'} Format */
/**
 * One table of a file.
 * @typedef {object} Part
 * @property {string} id
 * @property {Format} format
 * @property {boolean} isHidden
 * @property {number} size bytes before conversion
 * @property {number} byteCount bytes on the disk
 * @property {number} countLimit up to this size its rows are counted for the list
 * @property {number} dateSystem 1900 or 1904 where it has serial dates, else 0
 * @property {(sink: Sink, values: Values) => AsyncGenerator<void, void>} rows
 * @property {() => AsyncGenerator<Uint8Array<ArrayBuffer>, void>} [raw] the bytes themselves, when they are text already
 * @property {(rows: number) => Promise<{ rows: number, isExact: boolean, head: readonly (readonly string[])[] }>} [peek]
 * @property {() => Promise<number>} statedRows
 * @property {() => { readonly done: number, readonly total: number }} progress
 * @property {() => FormatError} noData
 */
/** @typedef {{ readonly format: Format, readonly parts: readonly Part[] }} Opened */
/** A stream that can be opened again, and how much of it was read. @typedef {{ readonly open: () => AsyncGenerator<Uint8Array<ArrayBuffer>, void>, readonly size: number, readonly byteCount: number, readonly progress: Part['progress'] }} Streamed */
/** The start of a file and the file itself; random access only where it is in reach. @typedef {{ readonly name: string, readonly head: Uint8Array, readonly isWhole: boolean, readonly streamed: Streamed, readonly random: () => Promise<ByteSource> }} Input */

const headBytes = 1 << 20;
const countLimit = 32 << 20;
/** Files inside an archive that need random access are unpacked into memory. */
const maxUnpacked = 512 << 20;
const maxListed = 2000;

export class Container {
  /** @param {string} name @param {Format} format @param {readonly Part[]} parts */
  constructor(name, format, parts) {
    this.name = name;
    this.format = format;
    this.parts = parts;
  }

  /** @param {string} id */
  part(id) {
    const found = this.parts.find((part) => part.id === id) ?? this.parts.find((part) => part.id.toLowerCase() === id.toLowerCase());
    if (found === undefined) throw new FormatError('unknown-member', id);
    return found;
  }
}

/** @param {ByteSource} source @param {string} name @returns {Promise<Container | null>} */
export async function openAny(source, name) {
  if (source.size === 0) return null;
  const { counted, progress } = counting(source);
  const head = await counted.read(0, headBytes);
  const streamed = { open: () => streamOf(counted), size: source.size, byteCount: source.size, progress };
  const opened = await openInput({ name, head, isWhole: source.size <= headBytes, streamed, random: async () => counted }, true);
  return opened === null ? null : new Container(name, opened.format, checked(opened.parts, name));
}

/** @param {readonly Part[]} parts @param {string} name */
function checked(parts, name) {
  if (parts.length === 0) throw new FormatError('no-data', name);
  return parts;
}

/** The same source, knowing how much of it was read since the last time it began. @param {ByteSource} source */
function counting(source) {
  let done = 0;
  const counted = {
    size: source.size,
    read: async (/** @type {number} */ offset, /** @type {number} */ length) => {
      const bytes = await source.read(offset, length);
      done += bytes.length;
      return bytes;
    },
  };
  return { counted, progress: () => ({ done: Math.min(done, source.size), total: source.size }) };
}

/** @param {Input} input @param {boolean} isOutside not itself in an archive @returns {Promise<Opened | null>} */
async function openInput(input, isOutside) {
  const { head, name } = input;
  if (hasAscii(head, 0, 'PK\x03\x04') || hasAscii(head, 0, 'PK\x05\x06')) return openZip(input, isOutside);
  if (isCompoundFile(head)) return openBinary(input);
  if (head[0] === 0x1f && head[1] === 0x8b) return openGzip(input, isOutside);
  if (isVCard(head)) return { format: 'vcard', parts: [await vCardPart(input)] };
  if (isSpreadsheetXml(head)) return openSpreadsheetXml(input);
  if (isHtmlTable(head)) return openHtml(input);
  const form = findForm(head, input.isWhole);
  if (form !== null) return { format: 'json', parts: await jsonParts(input, form) };
  const container = /\.(vcf|jsonl|ndjson|json|xlsx|xls|ods|xlsb)$/i.test(name) && isBinary(head);
  if (container) throw damaged(name, 'not what its name says');
  return null;
}

/** @param {Uint8Array} head */
function isBinary(head) {
  return head.subarray(0, 64).some((byte) => byte === 0) && head[0] !== 0xff && head[0] !== 0xfe && !head.subarray(0, 64).every((byte, i) => (i % 2 === 0 ? byte !== 0 : true));
}

/** @param {Uint8Array} head */
function isVCard(head) {
  return /^(?:\uFEFF|ï»¿)?\s*BEGIN:VCARD\s/i.test(new TextDecoder('latin1').decode(head.subarray(0, 64)));
}

/** @param {Input} input @param {boolean} isOutside @returns {Promise<Opened>} */
async function openZip(input, isOutside) {
  const source = await input.random();
  const entries = await readZip(source, input.name);
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (isOds(entries)) return { format: 'ods', parts: await odsParts(source, entries, input) };
  if (names.has('[content_types].xml')) return openOffice(source, entries, input);
  if ([...names].some((name) => name.endsWith('.iwa'))) throw new FormatError('not-text', 'numbers');
  if (names.has('mimetype')) throw new FormatError('not-text', 'opendocument');
  if (!isOutside) throw new FormatError('cannot-unpack', `${input.name}: zip in a zip`);
  return { format: 'zip', parts: await archiveParts(source, entries) };
}

/** @param {ByteSource} source @param {readonly ZipEntry[]} entries @param {Input} input @returns {Promise<Opened>} */
async function openOffice(source, entries, input) {
  const pack = await openPackage(source, entries);
  if (pack.main.startsWith('word/')) throw new FormatError('not-text', 'docx');
  if (pack.main.startsWith('ppt/')) throw new FormatError('not-text', 'pptx');
  const isBinaryBook = pack.main.endsWith('.bin');
  const book = isBinaryBook ? await Xlsb.open(pack) : await Xlsx.open(pack);
  const format = isBinaryBook ? 'xlsb' : 'xlsx';
  const parts = book.sheets.map((sheet) =>
    sheetPart(input, format, sheet, sheet.entry.size, sheet.entry.packedSize, book.dateSystem, (writer) => book.read(sheet, writer), () => book.statedRows(sheet)),
  );
  return { format, parts };
}

/**
 * @param {Input} input @param {Format} format @param {{ readonly name: string, readonly isHidden: boolean }} sheet @param {number} size @param {number} byteCount
 * @param {number} dateSystem @param {(writer: CellWriter) => AsyncGenerator<void, void>} read @param {() => Promise<number>} statedRows @returns {Part}
 */
function sheetPart(input, format, { name, isHidden }, size, byteCount, dateSystem, read, statedRows) {
  return {
    id: name,
    format,
    isHidden,
    size,
    byteCount,
    countLimit,
    dateSystem,
    rows: (sink, values) => read(new CellWriter(sink, values)),
    statedRows,
    progress: input.streamed.progress,
    noData: () => new FormatError('no-data', `${input.name} › ${name}`),
  };
}

/** @param {ByteSource} source @param {readonly ZipEntry[]} entries @param {Input} input */
async function odsParts(source, entries, input) {
  const book = await Ods.open(source, entries);
  return book.sheets.map((sheet) => sheetPart(input, 'ods', sheet, book.size, book.size, 0, (writer) => book.read(sheet, writer), async () => 0));
}

/** @param {Input} input @returns {Promise<Opened>} */
async function openBinary(input) {
  const source = await input.random();
  if (source.size > maxUnpacked) throw new FormatError('entry-too-large', `${input.name}: ${source.size} bytes`);
  const file = openCompoundFile(await collect(streamOf(source), maxUnpacked, () => new FormatError('entry-too-large', input.name)), input.name);
  if (file.has('EncryptedPackage')) throw new FormatError('password-protected', input.name);
  if (!file.has('Workbook') && !file.has('Book')) throw new FormatError('not-text', file.has('WordDocument') ? 'doc' : file.has('PowerPoint Document') ? 'ppt' : 'ole');
  const book = openXls(file, input.name);
  const parts = book.sheets.map((sheet) =>
    sheetPart(input, 'xls', sheet, source.size, source.size, book.dateSystem, (writer) => book.read(sheet, writer), async () => 0),
  );
  return { format: 'xls', parts };
}

/** @param {Input} input @returns {Promise<Opened | null>} */
async function openHtml(input) {
  const html = decodeHtml(await collect(input.streamed.open(), maxHtml, () => new FormatError('entry-too-large', input.name)));
  /** @type {HeadSink[]} */
  const found = [];
  const sinkOf = (/** @type {number} */ index) => {
    found[index] ??= new HeadSink(0);
    return /** @type {HeadSink} */ (found[index]);
  };
  for (const _ of readHtmlTables(html, sinkOf)) continue;
  const numbers = found.flatMap(({ rows }, index) => (rows > 0 ? [index] : []));
  if (numbers.length === 0) return null;
  const parts = numbers.map((number, i) => {
    const rows = async function* (/** @type {Sink} */ sink) {
      yield* readHtmlTables(html, (index) => (index === number ? sink : null));
    };
    return streamPart(input, 'html', numbers.length === 1 ? '' : `Table ${i + 1}`, rows, () => found[number]?.rows ?? 0);
  });
  return { format: 'html', parts };
}

/** @param {Input} input @returns {Promise<Opened>} */
async function openSpreadsheetXml(input) {
  const book = new SpreadsheetXml(input.streamed.open, input.name);
  await book.findSheets();
  const { size } = input.streamed;
  return { format: 'xml', parts: book.sheets.map((sheet) => sheetPart(input, 'xml', sheet, size, size, 0, (writer) => book.read(sheet, writer), async () => 0)) };
}

/** @param {Input} input @param {boolean} isOutside @returns {Promise<Opened>} */
async function openGzip(input, isOutside) {
  if (!isOutside) throw new FormatError('cannot-unpack', `${input.name}: gzip in a zip`);
  const { streamed } = input;
  const name = input.name.replace(/\.gz$/i, '');
  const open = () => inflate(streamed.open(), 'gzip', input.name);
  const head = await headOf(open(), headBytes);
  const inner = {
    name,
    head,
    isWhole: head.length < headBytes,
    streamed: { ...streamed, open, size: streamed.size * 4 },
    random: async () => memorySource(await collect(open(), maxUnpacked, () => new FormatError('entry-too-large', name))),
  };
  const opened = await openInput(inner, false);
  return opened ?? { format: 'gzip', parts: [textPart(inner, '')] };
}

/** @param {Input} input @returns {Promise<Part>} */
async function vCardPart(input) {
  const cards = new VCards(input.streamed.open);
  /** @type {Promise<void> | null} */
  let found = null;
  const rows = async function* (/** @type {Sink} */ sink) {
    found ??= cards.findColumns();
    await found;
    if (cards.rows > 0) yield* cards.read(sink);
  };
  return streamPart(input, 'vcard', '', rows, () => (cards.rows > 0 ? cards.rows + 1 : 0));
}

/** @param {Input} input @param {import('./json.mjs').Form} form @returns {Promise<readonly Part[]>} */
async function jsonParts(input, form) {
  const tables = new JsonTables(input.streamed.open, form, input.name);
  await tables.findColumns();
  const paths = [...tables.tables.keys()];
  return paths.map((path) => streamPart(input, 'json', paths.length === 1 ? '' : path, (sink) => tables.read(path, sink), () => (tables.tables.get(path)?.rows ?? -1) + 1));
}

/** @param {Input} input @param {Format} format @param {string} id @param {Part['rows']} rows @param {() => number} known how many rows, once they have begun @returns {Part} */
function streamPart(input, format, id, rows, known) {
  const { size, byteCount, progress } = input.streamed;
  const peek = async (/** @type {number} */ wanted) => {
    const sink = new HeadSink(wanted);
    for await (const _ of rows(sink, 'shown')) if (sink.isFull) break;
    return { rows: known(), isExact: true, head: sink.head };
  };
  return { id, format, isHidden: false, size, byteCount, countLimit: 0, dateSystem: 0, rows, peek, statedRows: async () => 0, progress, noData: () => new FormatError('no-data', input.name) };
}

/** @param {Input} input @param {string} id @returns {Part} */
function textPart(input, id) {
  const { open } = input.streamed;
  const unread = async function* () {};
  return { ...streamPart(input, 'csv', id, unread, () => 0), raw: open, peek: (rows) => peekText(open, input.head, input.isWhole, input.streamed.size, rows) };
}

/** Files of an archive that may be tables; what cannot be opened is listed with its reason. @param {ByteSource} source @param {readonly ZipEntry[]} entries */
async function archiveParts(source, entries) {
  const files = entries.filter(({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name)).slice(0, maxListed);
  /** @type {Part[]} */
  const parts = [];
  for (const entry of files) parts.push(...(await entryParts(source, entry)));
  return parts;
}

/** @param {ByteSource} source @param {ZipEntry} entry @returns {Promise<readonly Part[]>} */
async function entryParts(source, entry) {
  try {
    const { counted, progress } = counting(source);
    const open = () => openEntry(counted, entry);
    const head = await headOf(open(), headBytes);
    const total = Math.max(1, entry.packedSize);
    const input = {
      name: entry.name,
      head,
      isWhole: entry.size <= headBytes,
      streamed: { open, size: entry.size, byteCount: entry.size, progress: () => ({ done: Math.min(progress().done, total), total }) },
      random: async () => memorySource(await collect(open(), maxUnpacked, () => new FormatError('entry-too-large', `${entry.name}: ${entry.size} bytes`))),
    };
    const opened = entry.size === 0 ? null : await openInput(input, false);
    if (opened === null) return [textPart(input, entry.name)];
    return opened.parts.map((part) => ({ ...part, id: part.id === '' ? entry.name : `${entry.name} › ${part.id}` }));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return [brokenPart(entry, error)];
  }
}

/** @param {ZipEntry} entry @param {FormatError} error @returns {Part} */
function brokenPart(entry, error) {
  const fail = () => {
    throw error;
  };
  const progress = () => ({ done: 0, total: 1 });
  return {
    id: entry.name, format: 'unknown', isHidden: false, size: entry.size, byteCount: entry.size, countLimit: 0, dateSystem: 0,
    rows: fail, raw: fail, peek: async () => fail(), statedRows: async () => 0, progress, noData: () => error,
  };
}
