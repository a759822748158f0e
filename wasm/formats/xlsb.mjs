// @ts-check
// XLSB workbooks (MS-XLSB): the parts of an XLSX as binary records. Strings are kept as UTF-8 like those of an XLSX.
import { errorTexts, unpackNumber } from './biff-records.mjs';
import { concat } from './bytes.mjs';
import { damaged } from './errors.mjs';
import { numberText } from './xls.mjs';
import { makeFormats, partOf } from './xlsx.mjs';
import { SharedStrings } from './xlsx-strings.mjs';
import { openEntry } from './zip.mjs';

/** @typedef {import('./cell-format.mjs').CellFormat} CellFormat */
/** @typedef {import('./cells.mjs').CellWriter} CellWriter */
/** @typedef {import('./xlsx.mjs').Package} Package */
/** @typedef {import('./xlsx.mjs').SheetPart} SheetPart */
/** @typedef {{ readonly type: number, readonly data: DataView }} Brt */

const brt = {
  row: 0, blank: 1, packed: 2, error: 3, boolean: 4, real: 5, text: 6, shared: 7, formulaText: 8, formulaNumber: 9, formulaBoolean: 10, formulaError: 11,
  shortBlank: 12, shortPacked: 13, shortError: 14, shortBoolean: 15, shortReal: 16, shortText: 17, shortShared: 18, string: 19, format: 44, xf: 47, column: 60, richText: 62, workbook: 153, sheet: 156, merged: 176, beginCellXfs: 617, endCellXfs: 618,
};
const longForm = /** @type {Readonly<Record<number, number>>} */ ({
  [brt.shortBlank]: brt.blank, [brt.shortPacked]: brt.packed, [brt.shortError]: brt.error, [brt.shortBoolean]: brt.boolean,
  [brt.shortReal]: brt.real, [brt.shortText]: brt.text, [brt.shortShared]: brt.shared,
});
const maxRecord = 1 << 20;
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Records of a part, a batch for each piece. @param {import('./bytes.mjs').ByteStream} stream @param {string} where @returns {AsyncGenerator<readonly Brt[], void>} */
async function* recordsOf(stream, where) {
  let carry = new Uint8Array(0);
  for await (const chunk of stream) {
    const bytes = carry.length === 0 ? chunk : concat([carry, chunk]);
    const found = [];
    let at = 0;
    for (;;) {
      const head = readHead(bytes, at);
      if (head === null) break;
      if (head.size > maxRecord) throw damaged(where, 'record too large');
      if (head.at + head.size > bytes.length) break;
      found.push({ type: head.type, data: new DataView(bytes.buffer, bytes.byteOffset + head.at, head.size) });
      at = head.at + head.size;
    }
    carry = bytes.slice(at);
    yield found;
  }
  if (carry.length > 0) throw damaged(where, 'cut off');
}

/** @param {Uint8Array} bytes @param {number} from */
function readHead(bytes, from) {
  let at = from;
  const first = bytes[at++];
  if (first === undefined) return null;
  let type = first;
  if (first & 0x80) {
    const second = bytes[at++];
    if (second === undefined) return null;
    type = (first & 0x7f) | ((second & 0x7f) << 7);
  }
  let size = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) return null;
    size |= (byte & 0x7f) << shift;
    if ((byte & 0x80) === 0) break;
  }
  return { type, size, at };
}

/** @param {DataView} data @param {number} at @returns {{ text: string, next: number }} */
function wideString(data, at) {
  const count = data.getUint32(at, true);
  if (count === 0xffffffff) return { text: '', next: at + 4 };
  const end = Math.min(at + 4 + count * 2, data.byteLength);
  return { text: decoder.decode(new Uint8Array(data.buffer, data.byteOffset + at + 4, end - at - 4)), next: end };
}

export class Xlsb {
  #pack;
  /** @type {Promise<{ strings: SharedStrings, formats: readonly CellFormat[] }> | null} */
  #context = null;
  dateSystem = 1900;
  /** @type {SheetPart[]} */
  sheets = [];

  /** @param {Package} pack */
  constructor(pack) {
    this.#pack = pack;
  }

  /** @param {Package} pack */
  static async open(pack) {
    const book = new Xlsb(pack);
    const entry = pack.parts.get(pack.main);
    if (entry === undefined) throw damaged(pack.main, 'missing');
    for await (const records of recordsOf(openEntry(pack.source, entry), entry.name)) for (const record of records) book.#takeGlobal(record);
    return book;
  }

  /** @param {Brt} record */
  #takeGlobal({ type, data }) {
    if (type === brt.workbook) this.dateSystem = data.getUint32(0, true) & 1 ? 1904 : 1900;
    if (type !== brt.sheet) return;
    const id = wideString(data, 8);
    const relation = this.#pack.relations.get(id.text);
    const entry = relation?.type.endsWith('/worksheet') ? this.#pack.parts.get(relation.target) : undefined;
    if (entry) this.sheets.push({ name: wideString(data, id.next).text, entry, isHidden: data.getUint32(0, true) !== 0 });
  }

  /** @param {SheetPart} sheet @param {CellWriter} writer @returns {AsyncGenerator<void, void>} */
  async *read(sheet, writer) {
    this.#context ??= this.#readContext();
    const { strings, formats } = await this.#context;
    /** @type {{ first: number, last: number }[]} */
    const hidden = [];
    let inRow = false;
    let column = -1;
    for await (const records of recordsOf(openEntry(this.#pack.source, sheet.entry), sheet.entry.name)) {
      for (const { type, data } of records) {
        if (type === brt.row) {
          if (inRow) writer.sink.endRow();
          inRow = true;
          writer.goTo(data.getUint32(0, true) + 1);
          if (data.byteLength > 11 && data.getUint8(11) & 0x10) writer.hiddenRow();
          column = -1;
        } else if (type <= brt.shortShared || type === brt.richText) {
          // The short forms leave out the column: it is the next one.
          const isShort = type >= brt.shortBlank && type <= brt.shortShared;
          column = isShort ? column + 1 : data.getUint32(0, true);
          const at = isShort ? 0 : 4;
          const format = /** @type {CellFormat} */ (formats[data.getUint32(at, true) & 0xffffff] ?? formats[0]);
          readCell(longForm[type] ?? type, data, at + 4, { writer, column, format, strings });
        } else if (type === brt.column && data.getUint16(16, true) & 1) hidden.push({ first: data.getUint32(0, true), last: data.getUint32(4, true) });
        else if (type === brt.merged) {
          if (inRow) writer.sink.endRow();
          inRow = false;
          const [top = 0, bottom = 0, left = 0, right = 0] = [0, 4, 8, 12].map((at) => data.getUint32(at, true));
          writer.merged(top + 1, left, bottom + 1, right);
        }
      }
      yield;
    }
    if (inRow) writer.sink.endRow();
    writer.hiddenColumns(hidden);
  }

  async statedRows() {
    return 0;
  }

  async #readContext() {
    const strings = new SharedStrings();
    await this.#each('sharedStrings', ({ type, data }) => {
      if (type !== brt.string) return;
      const text = encoder.encode(wideString(data, 1).text);
      strings.append(text, 0, text.length);
      strings.endString();
    });
    /** @type {Map<number, string>} */
    const own = new Map();
    /** @type {number[]} */
    const ids = [];
    let isCells = false;
    await this.#each('styles', ({ type, data }) => {
      if (type === brt.format) own.set(data.getUint16(0, true), wideString(data, 2).text);
      else if (type === brt.beginCellXfs || type === brt.endCellXfs) isCells = type === brt.beginCellXfs;
      else if (type === brt.xf && isCells) ids.push(data.getUint16(2, true));
    });
    return { strings, formats: makeFormats(ids, own, this.dateSystem === 1904) };
  }

  /** @param {string} kind @param {(record: Brt) => void} take */
  async #each(kind, take) {
    const entry = partOf(this.#pack, kind);
    if (!entry) return;
    for await (const records of recordsOf(openEntry(this.#pack.source, entry), entry.name)) for (const record of records) take(record);
  }
}

/**
 * @param {number} type in its long form @param {DataView} data @param {number} at where the value begins
 * @param {{ writer: CellWriter, column: number, format: CellFormat, strings: SharedStrings }} cell
 */
function readCell(type, data, at, { writer, column, format, strings }) {
  if (type === brt.blank) return;
  if (type === brt.packed) writer.number(column, numberText(unpackNumber(data.getInt32(at, true), data, at)), format);
  else if (type === brt.real || type === brt.formulaNumber) writer.number(column, numberText(data.getFloat64(at, true)), format);
  else if (type === brt.error || type === brt.formulaError) writer.error(column, errorTexts[data.getUint8(at)] ?? '#ERR');
  else if (type === brt.boolean || type === brt.formulaBoolean) writer.boolean(column, data.getUint8(at) !== 0);
  else if (type === brt.shared) writer.text(column, strings.text(data.getUint32(at, true)), format);
  else writer.text(column, wideString(data, type === brt.richText ? at + 1 : at).text, format);
}
