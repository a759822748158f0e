// @ts-check
// XML spreadsheets of Excel 2003 (SpreadsheetML), which many programs write under the name .xls. Sheets by name, cells by the
// formats of their styles.
import { CellFormat } from './cell-format.mjs';
import { attributesOf, tag, unescapeXml, XmlScanner } from './xml.mjs';

/** @typedef {import('./bytes.mjs').ByteStream} ByteStream */
/** @typedef {import('./cells.mjs').CellWriter} CellWriter */
/** @typedef {import('./xml.mjs').XmlHandler} XmlHandler */
/** @typedef {{ readonly name: string, readonly index: number, isHidden: boolean }} XmlSheet */

const [worksheet, row, cell, data, style, numberFormat, visible, column] = ['Worksheet', 'Row', 'Cell', 'Data', 'Style', 'NumberFormat', 'Visible', 'Column'].map(tag);
const decoder = new TextDecoder();
const general = new CellFormat('General');
/** Formats by name, as the format's reference lists them. */
const named = /** @type {Readonly<Record<string, string>>} */ ({
  'General Number': 'General', 'General Date': 'yyyy-mm-dd h:mm:ss', 'Long Date': 'yyyy-mm-dd', 'Medium Date': 'yyyy-mm-dd', 'Short Date': 'yyyy-mm-dd',
  'Long Time': 'h:mm:ss', 'Medium Time': 'h:mm AM/PM', 'Short Time': 'h:mm', Currency: '#,##0.00', 'Euro Currency': '[$€-1]#,##0.00', Fixed: '0.00', Standard: '#,##0.00', Percent: '0.00%', Scientific: '0.00E+00',
});

/** @param {Uint8Array} head */
export function isSpreadsheetXml(head) {
  const text = decoder.decode(head.subarray(0, 4096)).trimStart();
  return text.startsWith('<') && /<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(text);
}

/** @implements {XmlHandler} */
class BookHandler {
  /** @type {XmlSheet[]} */
  sheets = [];
  #writer;
  #wanted;
  /** @type {Map<string, CellFormat>} */
  #formats = new Map();
  #style = '';
  #row = 0;
  #column = 0;
  #next = 0;
  #format = general;
  #type = '';
  #text = '';
  #inData = false;
  #inVisible = false;
  /** @type {{ first: number, last: number }[]} */
  hidden = [];
  #columnPlace = 0;

  /** @param {CellWriter | null} writer @param {number} wanted */
  constructor(writer, wanted) {
    this.#writer = writer;
    this.#wanted = wanted;
  }

  get #isWanted() {
    return this.#writer !== null && this.sheets.length - 1 === this.#wanted;
  }

  /** @param {number} name @param {Uint8Array} bytes @param {number} begin @param {number} end */
  open(name, bytes, begin, end) {
    if (name === style) this.#style = attributesOf(bytes, begin, end).ID ?? '';
    else if (name === numberFormat) this.#addFormat(attributesOf(bytes, begin, end).Format ?? 'General');
    else if (name === worksheet) this.sheets.push({ name: attributesOf(bytes, begin, end).Name ?? `Sheet${this.sheets.length + 1}`, index: this.sheets.length, isHidden: false });
    else if (name === visible) this.#inVisible = true;
    else if (this.#isWanted) this.#within(name, attributesOf(bytes, begin, end));
  }

  /** @param {string} code */
  #addFormat(code) {
    this.#formats.set(this.#style, new CellFormat(named[code] ?? code));
  }

  /** @param {number} name @param {Record<string, string>} attributes */
  #within(name, attributes) {
    if (name === row) {
      this.#row = Number(attributes.Index ?? this.#row + 1) || this.#row + 1;
      this.#next = 0;
      this.#writer?.goTo(this.#row);
      if (attributes.Hidden === '1') this.#writer?.hiddenRow();
    } else if (name === cell) {
      this.#column = attributes.Index === undefined ? this.#next : Number(attributes.Index) - 1;
      const [right, down] = [Number(attributes.MergeAcross ?? 0), Number(attributes.MergeDown ?? 0)];
      this.#next = this.#column + 1 + right;
      this.#format = this.#formats.get(attributes.StyleID ?? 'Default') ?? general;
      if (right > 0 || down > 0) this.#writer?.sink.note('merged-cells', this.#column, `${right + 1} x ${down + 1}`);
    } else if (name === data) {
      this.#type = attributes.Type ?? 'String';
      this.#text = '';
      this.#inData = true;
    } else if (name === column) {
      const first = attributes.Index === undefined ? this.#columnPlace : Number(attributes.Index) - 1;
      const last = first + Number(attributes.Span ?? 0);
      this.#columnPlace = last + 1;
      if (attributes.Hidden === '1') this.hidden.push({ first, last });
    }
  }

  /** @param {number} name */
  close(name) {
    if (name === visible) this.#inVisible = false;
    else if (!this.#isWanted) return;
    else if (name === row) this.#writer?.sink.endRow();
    else if (name === data && this.#inData) {
      this.#inData = false;
      if (this.#writer) this.#write(this.#writer);
    }
  }

  /** @param {CellWriter} writer */
  #write(writer) {
    const [place, text] = [this.#column, this.#text];
    if (this.#type === 'Number') writer.number(place, text.trim(), this.#format);
    else if (this.#type === 'Boolean') writer.boolean(place, text.trim() === '1');
    else if (this.#type === 'Error') writer.error(place, text);
    else if (this.#type === 'DateTime') writer.sink.text(place, text.replace(/T00:00:00(\.0+)?$/, '').replace('T', ' ').replace(/\.0+$/, ''));
    else writer.text(place, text, this.#format);
  }

  /** @param {Uint8Array} bytes @param {number} begin @param {number} end @param {boolean} isPlain */
  text(bytes, begin, end, isPlain) {
    if (this.#inVisible) {
      const sheet = this.sheets[this.sheets.length - 1];
      if (sheet && /Hidden/.test(decoder.decode(bytes.subarray(begin, end)))) sheet.isHidden = true;
    }
    if (!this.#inData) return;
    const text = decoder.decode(bytes.subarray(begin, end));
    this.#text += isPlain ? text : unescapeXml(text);
  }
}



export class SpreadsheetXml {
  #open;
  #name;
  /** @type {readonly XmlSheet[]} */
  sheets = [];

  /** @param {() => ByteStream} open @param {string} name */
  constructor(open, name) {
    this.#open = open;
    this.#name = name;
  }

  async findSheets() {
    const handler = new BookHandler(null, -1);
    for await (const _ of this.#scan(handler)) continue;
    this.sheets = handler.sheets;
  }

  /** @param {XmlSheet} sheet @param {CellWriter} writer @returns {AsyncGenerator<void, void>} */
  async *read(sheet, writer) {
    const handler = new BookHandler(writer, sheet.index);
    yield* this.#scan(handler);
    writer.hiddenColumns(handler.hidden);
  }

  /** @param {BookHandler} handler @returns {AsyncGenerator<void, void>} */
  async *#scan(handler) {
    const scanner = new XmlScanner(handler, this.#name);
    for await (const chunk of this.#open()) {
      scanner.push(chunk);
      yield;
    }
    scanner.finish();
  }
}
