// @ts-check
// One worksheet of an XLSX as it streams by: cells into a CellWriter. Works on bytes; a JavaScript string is made only for what
// needs rendering. Not responsible for where the parts of the workbook are (xlsx.mjs).
import { parseReference } from './cells.mjs';
import { damaged } from './errors.mjs';
import { cellText, hasEscape } from './xlsx-strings.mjs';
import { attributesOf, tag } from './xml.mjs';

/** @typedef {import('./cell-format.mjs').CellFormat} CellFormat */
/** @typedef {import('./cells.mjs').CellWriter} CellWriter */
/** @typedef {{ readonly strings: import('./xlsx-strings.mjs').SharedStrings, readonly formats: readonly CellFormat[] }} SheetContext */

const [row, c, v, t, f, is, rPh, col, mergeCell, dimension] = ['row', 'c', 'v', 't', 'f', 'is', 'rPh', 'col', 'mergeCell', 'dimension'].map(tag);
const [letterR, letterS, letterT, letterH, equals] = [0x72, 0x73, 0x74, 0x68, 0x3d];
const decoder = new TextDecoder();
const nothing = new Uint8Array(0);
const maxRow = 1_048_576;

/** @typedef {import('./xml.mjs').XmlHandler} XmlHandler */
/** @implements {XmlHandler} */
export class SheetHandler {
  #writer;
  #strings;
  #formats;
  #inRow = false;
  #inCell = false;
  #inline = false;
  #capture = false;
  #phonetic = 0;
  #column = -1;
  #style = 0;
  /** First two letters of the type: n, s, st (str), in (inlineStr), b, e, d. */
  #type = 'n';
  #hasFormula = false;
  #hasValue = false;
  /** @type {Uint8Array} */
  #bytes = nothing;
  #begin = 0;
  #end = 0;
  #isPlain = true;
  /** @type {{ first: number, last: number }[]} */
  #hidden = [];
  /** What the file says of its own size; 0 when nothing. */
  statedRows = 0;

  /** @param {CellWriter} writer @param {SheetContext} context */
  constructor(writer, context) {
    this.#writer = writer;
    this.#strings = context.strings;
    this.#formats = context.formats;
  }

  /** @param {number} name @param {Uint8Array} bytes @param {number} begin @param {number} end */
  open(name, bytes, begin, end) {
    if (name === c) {
      if (this.#inRow) this.#openCell(bytes, begin, end);
    } else if (name === v) this.#capture = this.#inCell;
    else if (name === row) this.#openRow(bytes, begin, end);
    else if (name === f) this.#hasFormula = true;
    else if (name === is) this.#inline = this.#inCell;
    else if (name === t) this.#capture = this.#inline && this.#phonetic === 0;
    else if (name === rPh) this.#phonetic++;
    else if (name === col) this.#openColumn(attributesOf(bytes, begin, end));
    else if (name === mergeCell) this.#merge(attributesOf(bytes, begin, end).ref ?? '');
    else if (name === dimension) this.#readDimension(attributesOf(bytes, begin, end).ref ?? '');
  }

  /** @param {number} name */
  close(name) {
    if (name === v || name === t) this.#capture = false;
    else if (name === c) {
      if (this.#inCell) this.#closeCell();
    } else if (name === row) {
      this.#inRow = false;
      this.#writer.sink.endRow();
    } else if (name === is) this.#inline = false;
    else if (name === rPh) this.#phonetic--;
  }

  /** @param {Uint8Array} bytes @param {number} begin @param {number} end @param {boolean} isPlain */
  text(bytes, begin, end, isPlain) {
    if (!this.#capture) return;
    if (!this.#hasValue) {
      this.#hasValue = true;
      [this.#bytes, this.#begin, this.#end, this.#isPlain] = [bytes, begin, end, isPlain];
      return;
    }
    const more = new TextEncoder().encode(cellText(bytes, begin, end, isPlain));
    const before = this.#isPlain ? this.#bytes.subarray(this.#begin, this.#end) : new TextEncoder().encode(cellText(this.#bytes, this.#begin, this.#end, false));
    const joined = new Uint8Array(before.length + more.length);
    joined.set(before);
    joined.set(more, before.length);
    [this.#bytes, this.#begin, this.#end, this.#isPlain] = [joined, 0, joined.length, true];
  }

  /** After the last tag. */
  finish() {
    this.#writer.hiddenColumns(this.#hidden);
  }

  /** @param {Uint8Array} bytes @param {number} begin @param {number} end */
  #openRow(bytes, begin, end) {
    this.#inRow = true;
    this.#column = -1;
    let stated = 0;
    let mayHide = false;
    for (let i = begin; i + 3 < end; i++) {
      if ((bytes[i] ?? 0) > 0x20) continue;
      if (bytes[i + 1] === letterR && bytes[i + 2] === equals) stated = readNumber(bytes, i + 4, end);
      else if (bytes[i + 1] === letterH) mayHide = true;
    }
    if (stated > maxRow) throw damaged('row', String(stated));
    this.#writer.goTo(stated);
    if (mayHide && isOn(attributesOf(bytes, begin, end).hidden)) this.#writer.hiddenRow();
  }

  /** r="B7" s="3" t="s", in any order. @param {Uint8Array} bytes @param {number} begin @param {number} end */
  #openCell(bytes, begin, end) {
    this.#inCell = true;
    this.#hasFormula = false;
    this.#hasValue = false;
    this.#type = 'n';
    this.#style = 0;
    let column = -1;
    for (let i = begin; i + 3 < end; i++) {
      const letter = bytes[i];
      if (bytes[i + 1] !== equals || (bytes[i - 1] ?? 0) > 0x20) continue;
      const first = i + 3;
      if (letter === letterR) column = readColumn(bytes, first);
      else if (letter === letterS) this.#style = readNumber(bytes, first, end);
      else if (letter === letterT) this.#type = readType(bytes, first, end);
      i = first;
    }
    this.#column = column >= 0 ? column : this.#column + 1;
  }

  #closeCell() {
    this.#inCell = false;
    const writer = this.#writer;
    if (!this.#hasValue) {
      if (this.#hasFormula && this.#type !== 'st') writer.missing(this.#column);
      return;
    }
    const format = this.#formats[this.#style] ?? this.#formats[0];
    if (format === undefined) throw damaged('xl/styles.xml', 'no formats');
    if (this.#type === 'n') this.#number(format);
    else if (this.#type === 's') this.#shared(format);
    else if (this.#type === 'b') writer.boolean(this.#column, readNumber(this.#bytes, this.#begin, this.#end) !== 0);
    else if (this.#type === 'e') writer.error(this.#column, this.#valueText());
    else if (this.#isPlain && format.keepsText && !hasEscape(this.#bytes, this.#begin, this.#end)) writer.sink.cell(this.#column, this.#bytes, this.#begin, this.#end);
    else writer.text(this.#column, this.#valueText(), format);
  }

  /** @param {CellFormat} format */
  #number(format) {
    const [bytes, begin, end] = [this.#bytes, this.#begin, this.#end];
    if (format.isGeneral && isDigits(bytes, begin, end)) this.#writer.sink.cell(this.#column, bytes, begin, end);
    else this.#writer.number(this.#column, decoder.decode(bytes.subarray(begin, end)).trim(), format);
  }

  /** @param {CellFormat} format */
  #shared(format) {
    const index = readNumber(this.#bytes, this.#begin, this.#end);
    const strings = this.#strings;
    const end = strings.endOf(index);
    if (format.keepsText) this.#writer.sink.cell(this.#column, strings.bytes, strings.beginOf(index), end);
    else this.#writer.text(this.#column, strings.text(index), format);
  }

  #valueText() {
    return cellText(this.#bytes, this.#begin, this.#end, this.#isPlain);
  }

  /** @param {Record<string, string>} attributes */
  #openColumn({ min, max, hidden }) {
    if (!isOn(hidden)) return;
    this.#hidden.push({ first: Math.max(0, Number(min) - 1 || 0), last: Number(max) - 1 || 0 });
  }

  /** @param {string} ref */
  #merge(ref) {
    const [from, to] = ref.split(':').map(parseReference);
    if (from && to) this.#writer.merged(from.row, from.column, to.row, to.column);
  }

  /** @param {string} ref */
  #readDimension(ref) {
    const [from, to] = ref.split(':').map(parseReference);
    if (from && to) this.statedRows = Math.max(0, to.row - from.row + 1);
  }
}

/** @param {string | undefined} value */
function isOn(value) {
  return value === '1' || value === 'true';
}

/** @param {Uint8Array} bytes @param {number} at */
function readColumn(bytes, at) {
  let column = 0;
  for (let i = at; i < at + 4; i++) {
    const letter = (bytes[i] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

/** @param {Uint8Array} bytes @param {number} begin @param {number} end */
function readNumber(bytes, begin, end) {
  let value = 0;
  for (let i = begin; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit > -0x10) break;
  }
  return value;
}

/** @param {Uint8Array} bytes @param {number} at @param {number} end */
function readType(bytes, at, end) {
  const [first, second = 0] = [String.fromCharCode(bytes[at] ?? 0), at + 1 < end ? bytes[at + 1] : 0];
  if (first === 's') return second === letterT ? 'st' : 's';
  return first === 'i' ? 'in' : first;
}

/** @param {Uint8Array} bytes @param {number} begin @param {number} end */
function isDigits(bytes, begin, end) {
  for (let i = begin; i < end; i++) if ((bytes[i] ?? 0) < 0x30 || (bytes[i] ?? 0) > 0x39) return false;
  return true;
}
