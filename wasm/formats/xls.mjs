// @ts-check
// XLS workbooks (BIFF8, and BIFF5 with its code page; MS-XLS). The whole stream is in memory, cells are found by their place in it
// and leave row by row. Macros, charts, comments and links are not looked at.
import { Biff, errorTexts, StringReader } from './biff-records.mjs';
import { FormatError } from './errors.mjs';
import { makeFormats } from './xlsx.mjs';

/** @typedef {import('./biff-records.mjs').BiffRecord} BiffRecord */
/** @typedef {import('./cells.mjs').CellWriter} CellWriter */
/** @typedef {import('./cell-format.mjs').CellFormat} CellFormat */
/** @typedef {{ readonly name: string, readonly isHidden: boolean, readonly at: number }} XlsSheet */

const rowsAtOnce = 2000;
const types = {
  format: 0x41e, xf: 0xe0, sheet: 0x85, strings: 0xfc, password: 0x2f, codePage: 0x42, dateMode: 0x22,
  row: 0x208, columns: 0x7d, labelString: 0xfd, label: 0x204, richLabel: 0xd6, number: 0x203, packed: 0x27e, manyPacked: 0xbd,
  booleanOrError: 0x205, formula: 0x06, formulaText: 0x207, merged: 0xe5,
};
const cellTypes = new Set([types.labelString, types.label, types.richLabel, types.number, types.packed, types.manyPacked, types.booleanOrError, types.formula]);
/** Code pages by their names in the Encoding Standard. */
const codePages = /** @type {Readonly<Record<number, string>>} */ ({
  874: 'windows-874', 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 10007: 'x-mac-cyrillic', 65001: 'utf-8',
});

/** @param {ReadonlyMap<string, Uint8Array<ArrayBuffer>>} file @param {string} where */
export function openXls(file, where) {
  return new Xls(new Biff(file.get('Workbook') ?? file.get('Book') ?? new Uint8Array(0), where));
}

class Xls {
  #biff;
  #isOld;
  #decoder = new TextDecoder('windows-1252');
  /** @type {string[]} */
  #strings = [];
  /** @type {readonly CellFormat[]} */
  #formats = [];
  /** @type {XlsSheet[]} */
  sheets = [];
  dateSystem = 1900;

  /** @param {Biff} biff */
  constructor(biff) {
    this.#biff = biff;
    this.#isOld = biff.record(0)?.type === 0x809 && biff.data.getUint16(4, true) < 0x600;
    this.#readGlobals();
  }

  #readGlobals() {
    const { data } = this.#biff;
    /** @type {Map<number, string>} */
    const own = new Map();
    /** @type {number[]} */
    const ids = [];
    for (const record of this.#biff.records(0)) {
      const { type, at } = record;
      if (type === types.password) throw new FormatError('password-protected', this.#biff.where);
      if (type === types.codePage) this.#decoder = decoderOf(data.getUint16(at, true));
      else if (type === types.dateMode) this.dateSystem = data.getUint16(at, true) === 1 ? 1904 : 1900;
      else if (type === types.format) own.set(data.getUint16(at, true), this.#text(record, 2, this.#isOld ? 1 : 2));
      else if (type === types.xf) ids.push(data.getUint16(at + 2, true));
      else if (type === types.sheet && data.getUint8(at + 5) === 0) this.sheets.push({ name: this.#text(record, 6, 1), isHidden: data.getUint8(at + 4) !== 0, at: data.getUint32(at, true) });
      else if (type === types.strings) this.#readStrings(record);
    }
    this.#formats = makeFormats(ids, own, this.dateSystem === 1904);
  }

  /** @param {BiffRecord} record */
  #readStrings(record) {
    const count = this.#biff.data.getUint32(record.at + 4, true);
    const reader = new StringReader(this.#biff, this.#biff.pieces(record), 8);
    for (let i = 0; i < count; i++) this.#strings.push(reader.read());
  }

  /** Text in a record. @param {BiffRecord} record @param {number} skip @param {1 | 2} lengthSize */
  #text(record, skip, lengthSize) {
    if (!this.#isOld) return new StringReader(this.#biff, this.#biff.pieces(record), skip).read(lengthSize);
    const { bytes, data } = this.#biff;
    const begin = record.at + skip + lengthSize;
    const size = lengthSize === 1 ? data.getUint8(begin - 1) : data.getUint16(begin - 2, true);
    return this.#decoder.decode(bytes.subarray(begin, Math.min(begin + size, record.next)));
  }

  /** @param {XlsSheet} sheet @param {CellWriter} writer @returns {AsyncGenerator<void, void>} */
  async *read(sheet, writer) {
    const { data } = this.#biff;
    /** Records of cells by row. @type {Map<number, BiffRecord[]>} */
    const rows = new Map();
    const hiddenRows = new Set();
    const hiddenColumns = [];
    const merged = [];
    for (const record of this.#biff.records(sheet.at)) {
      const { type, at, size } = record;
      if (cellTypes.has(type)) {
        const row = data.getUint16(at, true);
        const cells = rows.get(row);
        if (cells) cells.push(record);
        else rows.set(row, [record]);
      } else if (type === types.row && data.getUint32(at + 12, true) & 0x20) hiddenRows.add(data.getUint16(at, true));
      else if (type === types.columns && size >= 10 && data.getUint16(at + 8, true) & 1) hiddenColumns.push({ first: data.getUint16(at, true), last: data.getUint16(at + 2, true) });
      else if (type === types.merged) merged.push(...this.#ranges(record));
    }
    let count = 0;
    for (const row of [...rows.keys()].sort((a, b) => a - b)) {
      writer.goTo(row + 1);
      if (hiddenRows.has(row)) writer.hiddenRow();
      for (const record of rows.get(row) ?? []) this.#cell(record, writer);
      writer.sink.endRow();
      if (++count % rowsAtOnce === 0) yield;
    }
    writer.hiddenColumns(hiddenColumns);
    for (const [top = 0, bottom = 0, left = 0, right = 0] of merged) writer.merged(top + 1, left, bottom + 1, right);
  }

  /** @param {BiffRecord} record */
  #ranges({ at, size }) {
    const { data } = this.#biff;
    const ranges = [];
    for (let place = at + 2; place + 8 <= at + size; place += 8) ranges.push([0, 2, 4, 6].map((offset) => data.getUint16(place + offset, true)));
    return ranges;
  }

  /** @param {BiffRecord} record @param {CellWriter} writer */
  #cell(record, writer) {
    const { data } = this.#biff;
    const { type, at, size } = record;
    const column = data.getUint16(at + 2, true);
    const format = this.#format(data.getUint16(at + 4, true));
    if (type === types.labelString) writer.text(column, this.#strings[data.getUint32(at + 6, true)] ?? '', format);
    else if (type === types.label || type === types.richLabel) writer.text(column, this.#text(record, 6, 2), format);
    else if (type === types.number) writer.number(column, numberText(data.getFloat64(at + 6, true)), format);
    else if (type === types.packed) writer.number(column, numberText(this.#biff.packedNumber(at + 6)), format);
    else if (type === types.manyPacked) {
      for (let i = 0; 4 + 6 * (i + 1) <= size - 2; i++) {
        writer.number(column + i, numberText(this.#biff.packedNumber(at + 6 + 6 * i)), this.#format(data.getUint16(at + 4 + 6 * i, true)));
      }
    } else if (type === types.booleanOrError) this.#booleanOrError(column, data.getUint8(at + 6), data.getUint8(at + 7) === 1, writer);
    else this.#formula(record, column, format, writer);
  }

  /** @param {BiffRecord} record @param {number} column @param {CellFormat} format @param {CellWriter} writer */
  #formula(record, column, format, writer) {
    const { data } = this.#biff;
    const at = record.at + 6;
    if (data.getUint16(at + 6, true) !== 0xffff) {
      writer.number(column, numberText(data.getFloat64(at, true)), format);
      return;
    }
    const kind = data.getUint8(at);
    if (kind === 1 || kind === 2) this.#booleanOrError(column, data.getUint8(at + 2), kind === 2, writer);
    else if (kind === 0) {
      // Shared formulas and arrays may stand between a formula and its text.
      for (let next = this.#biff.record(record.next), i = 0; next && i < 4; next = this.#biff.record(next.next), i++) {
        if (next.type === types.formulaText) {
          writer.text(column, this.#text(next, 0, 2), format);
          return;
        }
      }
    }
  }

  /** @param {number} column @param {number} value @param {boolean} isError @param {CellWriter} writer */
  #booleanOrError(column, value, isError, writer) {
    if (isError) writer.error(column, errorTexts[value] ?? '#ERR');
    else writer.boolean(column, value !== 0);
  }

  /** @param {number} style */
  #format(style) {
    return /** @type {CellFormat} */ (this.#formats[style] ?? this.#formats[0]);
  }
}

/** The shortest text that gives the same double. @param {number} value */
export function numberText(value) {
  return Object.is(value, -0) ? '0' : String(value);
}

/** @param {number} page */
function decoderOf(page) {
  const name = codePages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
  return new TextDecoder(name);
}
