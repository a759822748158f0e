// @ts-check
// XLSX and XLSM (ECMA-376, transitional and strict): finds the parts of a workbook and reads a sheet into a sink. Memory: the
// shared strings' bytes and what the sink holds. Macros, drawings, comments and links are not looked at.
import { CellFormat, formatCode } from './cell-format.mjs';
import { CellWriter } from './cells.mjs';
import { damaged } from './errors.mjs';
import { SheetHandler } from './xlsx-sheet.mjs';
import { StringsHandler } from './xlsx-strings.mjs';
import { attributesOf, scanXml, tag, XmlScanner } from './xml.mjs';
import { openEntry } from './zip.mjs';

/** @typedef {import('./bytes.mjs').ByteSource} ByteSource */
/** @typedef {import('./zip.mjs').ZipEntry} ZipEntry */
/** @typedef {{ readonly name: string, readonly entry: ZipEntry, readonly isHidden: boolean }} SheetPart */
/** @typedef {{ readonly source: ByteSource, readonly parts: ReadonlyMap<string, ZipEntry>, readonly main: string, readonly relations: ReadonlyMap<string, Relation> }} Package */
/** @typedef {{ readonly type: string, readonly target: string }} Relation */

const maxFormats = 100_000;

/** The parts of a package and what its main part points at. @param {ByteSource} source @param {readonly ZipEntry[]} entries @returns {Promise<Package>} */
export async function openPackage(source, entries) {
  const parts = new Map(entries.map((entry) => [entry.name.replace(/^\//, '').toLowerCase(), entry]));
  const top = await readRelations(source, parts, '');
  const main = [...top.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  return { source, parts, main, relations: await readRelations(source, parts, main) };
}

/** @param {ByteSource} source @param {ReadonlyMap<string, ZipEntry>} parts @param {string} part */
async function readRelations(source, parts, part) {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const entry = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  /** @type {Map<string, Relation>} */
  const found = new Map();
  if (entry === undefined) return found;
  await eachTag(source, entry, (name, attributes) => {
    if (name !== tag('Relationship') || !attributes.Target || attributes.TargetMode === 'External') return;
    found.set(attributes.Id ?? '', { type: attributes.Type ?? '', target: resolve(folder, attributes.Target) });
  });
  return found;
}

/** @param {string} folder @param {string} target */
function resolve(folder, target) {
  const path = target.replaceAll('\\', '/');
  /** @type {string[]} */
  const steps = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

/** @param {ByteSource} source @param {ZipEntry} entry @param {(name: number, attributes: Record<string, string>) => void} take @param {(name: number) => void} leave */
async function eachTag(source, entry, take, leave = () => undefined) {
  const handler = {
    open: (/** @type {number} */ name, /** @type {Uint8Array} */ bytes, /** @type {number} */ begin, /** @type {number} */ end) => take(name, attributesOf(bytes, begin, end)),
    close: leave,
    text: () => undefined,
  };
  await scanXml(openEntry(source, entry), handler, entry.name);
}

/** A part that the main part points at. @param {Package} pack @param {string} kind end of the relation's type @returns {ZipEntry | undefined} */
export function partOf({ relations, parts }, kind) {
  const target = [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target;
  return target === undefined ? undefined : parts.get(target);
}

export class Xlsx {
  #pack;
  /** @type {Promise<import('./xlsx-sheet.mjs').SheetContext> | null} */
  #context = null;
  #is1904 = false;
  /** @type {SheetPart[]} */
  sheets = [];

  /** @param {Package} pack */
  constructor(pack) {
    this.#pack = pack;
  }

  /** @param {Package} pack */
  static async open(pack) {
    const book = new Xlsx(pack);
    await book.#readWorkbook();
    return book;
  }

  get dateSystem() {
    return this.#is1904 ? 1904 : 1900;
  }

  async #readWorkbook() {
    const { source, parts, main, relations } = this.#pack;
    const entry = parts.get(main);
    if (entry === undefined) throw damaged(main, 'missing');
    await eachTag(source, entry, (name, attributes) => {
      if (name === tag('workbookPr')) this.#is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== tag('sheet')) return;
      const relation = relations.get(attributes.id ?? '');
      const sheet = relation?.type.endsWith('/worksheet') ? parts.get(relation.target) : undefined;
      if (sheet) this.sheets.push({ name: attributes.name ?? '', entry: sheet, isHidden: (attributes.state ?? 'visible') !== 'visible' });
    });
  }

  /** Reads one sheet; gives control back after each piece. @param {SheetPart} sheet @param {CellWriter} writer @returns {AsyncGenerator<void, void>} */
  async *read(sheet, writer) {
    this.#context ??= this.#readContext();
    const handler = new SheetHandler(writer, await this.#context);
    const scanner = new XmlScanner(handler, sheet.entry.name);
    for await (const chunk of openEntry(this.#pack.source, sheet.entry)) {
      scanner.push(chunk);
      yield;
    }
    scanner.finish();
    handler.finish();
  }

  /** Rows by the sheet's own word; 0 when it says nothing. @param {SheetPart} sheet */
  async statedRows(sheet) {
    const handler = new SheetHandler(new CellWriter(noSink, 'shown'), { strings: new StringsHandler().strings, formats: [] });
    const scanner = new XmlScanner({ open: (name, bytes, begin, end) => name === tag('dimension') && handler.open(name, bytes, begin, end), close: () => undefined, text: () => undefined }, sheet.entry.name);
    for await (const chunk of openEntry(this.#pack.source, sheet.entry)) {
      scanner.push(chunk);
      break;
    }
    return handler.statedRows;
  }

  async #readContext() {
    return { strings: await this.#readStrings(), formats: await this.#readFormats() };
  }

  async #readStrings() {
    const handler = new StringsHandler();
    const entry = partOf(this.#pack, 'sharedStrings');
    if (entry) await scanXml(openEntry(this.#pack.source, entry), handler, entry.name);
    return handler.strings;
  }

  async #readFormats() {
    /** @type {Map<number, string>} */
    const own = new Map();
    /** @type {number[]} */
    const ids = [];
    let isCells = false;
    const entry = partOf(this.#pack, 'styles');
    const take = (/** @type {number} */ name, /** @type {Record<string, string>} */ attributes) => {
      if (name === tag('cellXfs')) isCells = true;
      else if (name === tag('numFmt')) own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === tag('xf') && isCells && ids.length < maxFormats) ids.push(Number(attributes.numFmtId ?? 0));
    };
    if (entry) {
      await eachTag(this.#pack.source, entry, take, (name) => {
        if (name === tag('cellXfs')) isCells = false;
      });
    }
    return makeFormats(ids, own, this.#is1904);
  }
}

/** One format object a code, shared by the styles that use it. @param {readonly number[]} ids @param {ReadonlyMap<number, string>} own @param {boolean} is1904 */
export function makeFormats(ids, own, is1904) {
  /** @type {Map<string, CellFormat>} */
  const made = new Map();
  const list = ids.length === 0 ? [0] : ids;
  return list.map((id) => {
    const code = formatCode(id, own);
    const format = made.get(code) ?? new CellFormat(code, is1904);
    made.set(code, format);
    return format;
  });
}

/** @type {import('./rows.mjs').Sink} */
const noSink = { cell: () => undefined, text: () => undefined, note: () => undefined, fileNote: () => undefined, endRow: () => undefined, skipRows: () => undefined, width: 0, rows: 0 };
