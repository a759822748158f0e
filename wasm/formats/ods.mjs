// @ts-check
// ODS workbooks (OpenDocument 1.2, part 1, 9): cells carry the text a person sees. All sheets are in one part, so each reading goes
// through it. Repeats are spread out only where something is in them.
import { generalText, parseDecimal } from './decimal.mjs';
import { damaged, FormatError } from './errors.mjs';
import { attributesOf, tag, unescapeXml, XmlScanner } from './xml.mjs';
import { openEntry } from './zip.mjs';

/** @typedef {import('./bytes.mjs').ByteSource} ByteSource */
/** @typedef {import('./cells.mjs').CellWriter} CellWriter */
/** @typedef {import('./zip.mjs').ZipEntry} ZipEntry */
/** @typedef {{ readonly repeat: number, readonly attributes: Record<string, string>, readonly lines: string[] }} OpenCell */
/** @typedef {{ readonly name: string, isHidden: boolean, readonly index: number, readonly style: string }} OdsSheet */

const names = ['table', 'table-row', 'table-cell', 'covered-table-cell', 'table-column', 'p', 's', 'tab', 'line-break', 'annotation', 'style', 'table-properties', 'tracked-changes'];
const [table, row, cell, covered, column, p, s, tab, lineBreak, annotation, style, properties, changes] = names.map(tag);
const decoder = new TextDecoder();
const [maxRepeat, maxFilled] = [16_384, 1_048_576];

/** @param {readonly ZipEntry[]} entries */
export function isOds(entries) {
  return entries.some(({ name }) => name === 'content.xml') && entries.some(({ name }) => name.toLowerCase() === 'meta-inf/manifest.xml') && !entries.some(({ name }) => name.startsWith('Pictures/') && name.endsWith('.odp'));
}

/** @typedef {import('./xml.mjs').XmlHandler} XmlHandler */
/**
 * Keeps the tables of the part and sends the cells of one to its writer.
 * @implements {XmlHandler}
 */
class ContentHandler {
  /** @type {OdsSheet[]} */
  sheets = [];
  #hiddenStyles = new Set();
  #style = '';
  #writer;
  #wanted;
  #depth = 0;
  #column = 0;
  #row = 1;
  #repeatRow = 1;
  /** @type {{ column: number, repeat: number, attributes: Record<string, string>, text: string }[]} */
  #cells = [];
  /** @type {OpenCell | null} */
  #open = null;
  #inParagraph = 0;
  #ignored = 0;
  #isHiddenRow = false;
  #place = 0;
  /** @type {{ first: number, last: number }[]} */
  hiddenColumns = [];
  /** @type {[number, number, number, number][]} */
  merged = [];

  /** @param {CellWriter | null} writer @param {number} wanted index of the sheet */
  constructor(writer, wanted) {
    this.#writer = writer;
    this.#wanted = wanted;
  }

  get #isWanted() {
    return this.#depth === 1 && this.sheets.length - 1 === this.#wanted && this.#ignored === 0;
  }

  /** @param {number} name @param {Uint8Array} bytes @param {number} begin @param {number} end */
  open(name, bytes, begin, end) {
    if (name === annotation || name === changes) this.#ignored++;
    else if (name === style) this.#style = attributesOf(bytes, begin, end).name ?? '';
    else if (name === properties) {
      if (attributesOf(bytes, begin, end).display === 'false') this.#hiddenStyles.add(this.#style);
    } else if (name === table) this.#openTable(attributesOf(bytes, begin, end));
    else if (this.#isWanted) this.#within(name, bytes, begin, end);
  }

  /** @param {Record<string, string>} attributes */
  #openTable(attributes) {
    if (this.#depth++ > 0) return;
    const used = attributes['style-name'] ?? '';
    this.sheets.push({ name: attributes.name ?? `Sheet${this.sheets.length + 1}`, isHidden: this.#hiddenStyles.has(used), index: this.sheets.length, style: used });
  }

  /** @param {number} name @param {Uint8Array} bytes @param {number} begin @param {number} end */
  #within(name, bytes, begin, end) {
    if (name === cell || name === covered) {
      const attributes = attributesOf(bytes, begin, end);
      this.#open = { repeat: Math.max(1, Number(attributes['number-columns-repeated'] ?? 1) || 1), attributes, lines: [] };
    } else if (name === row) {
      const attributes = attributesOf(bytes, begin, end);
      this.#repeatRow = Math.max(1, Number(attributes['number-rows-repeated'] ?? 1) || 1);
      this.#isHiddenRow = (attributes.visibility ?? 'visible') !== 'visible';
      this.#column = 0;
      this.#cells = [];
    } else if (name === column) {
      const attributes = attributesOf(bytes, begin, end);
      const repeat = Math.max(1, Number(attributes['number-columns-repeated'] ?? 1) || 1);
      if ((attributes.visibility ?? 'visible') !== 'visible') this.hiddenColumns.push({ first: this.#place, last: this.#place + repeat - 1 });
      this.#place += repeat;
    } else if (this.#open && name === p) {
      if (this.#inParagraph++ === 0) this.#open.lines.push('');
    } else if (this.#inParagraph > 0) {
      if (name === s) this.#add(' '.repeat(Math.min(1000, Number(attributesOf(bytes, begin, end).c ?? 1) || 1)));
      else if (name === tab) this.#add('\t');
      else if (name === lineBreak) this.#add('\n');
    }
  }

  /** @param {string} text */
  #add(text) {
    if (this.#open) this.#open.lines.push(`${this.#open.lines.pop() ?? ''}${text}`);
  }

  /** @param {number} name */
  close(name) {
    if (name === annotation || name === changes) this.#ignored--;
    else if (name === table) this.#depth--;
    else if (!this.#isWanted) return;
    else if (name === p && this.#inParagraph > 0) this.#inParagraph--;
    else if ((name === cell || name === covered) && this.#open) this.#closeCell(this.#open);
    else if (name === row) this.#closeRow();
  }

  /** @param {OpenCell} open */
  #closeCell({ repeat, attributes, lines }) {
    const text = lines.join('\n');
    if (text !== '' || attributes.value !== undefined || attributes['date-value'] !== undefined) this.#cells.push({ column: this.#column, repeat: Math.min(repeat, maxRepeat), attributes, text });
    const [right, down] = [Number(attributes['number-columns-spanned'] ?? 1), Number(attributes['number-rows-spanned'] ?? 1)];
    if (right > 1 || down > 1) this.merged.push([this.#row, this.#column, this.#row + down - 1, this.#column + right - 1]);
    this.#column += repeat;
    this.#open = null;
  }

  #closeRow() {
    const writer = this.#writer;
    const times = this.#cells.length === 0 ? 0 : Math.min(this.#repeatRow, maxFilled);
    for (let i = 0; i < times && writer; i++) {
      writer.goTo(this.#row + i);
      if (this.#isHiddenRow) writer.hiddenRow();
      for (const one of this.#cells) for (let k = 0; k < one.repeat; k++) writeCell(writer, one.column + k, one.attributes, one.text);
      writer.sink.endRow();
    }
    this.#row += this.#repeatRow;
  }

  /** @param {Uint8Array} bytes @param {number} begin @param {number} end @param {boolean} isPlain */
  text(bytes, begin, end, isPlain) {
    if (this.#inParagraph === 0 || !this.#isWanted) return;
    const text = decoder.decode(bytes.subarray(begin, end));
    this.#add((isPlain ? text : unescapeXml(text)).replace(/[ \t\r\n]+/g, ' '));
  }
}

/** @param {CellWriter} writer @param {number} column @param {Record<string, string>} attributes @param {string} shown */
function writeCell(writer, column, attributes, shown) {
  const type = attributes['value-type'] ?? 'string';
  const stored = type === 'date' ? (attributes['date-value'] ?? '').replace('T', ' ') : generalText(attributes.value ?? '');
  if (type === 'string' || type === 'boolean' || type === 'time' || stored === '') {
    if (/^(#[A-Z/0]+[!?]?|Err:\d+)$/.test(shown) && attributes.formula !== undefined) writer.error(column, shown);
    else writer.sink.text(column, shown);
    return;
  }
  const isCut = type !== 'date' && /\dE[+-]\d/i.test(shown) && parseDecimal(attributes.value ?? '') !== null;
  const text = writer.values === 'stored' || isCut || shown === '' ? stored : shown;
  writer.sink.text(column, text);
  if (text !== stored && hides(type, shown, stored)) writer.sink.note('shown-value', column, `${writer.name(column)}: ${shown} ← ${stored}`);
}

/** @param {string} type @param {string} shown @param {string} stored */
function hides(type, shown, stored) {
  if (type === 'date') return !shown.includes(stored.slice(0, 4));
  const digits = (/** @type {string} */ text) => text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
  return digits(shown) !== digits(stored);
}

export class Ods {
  #source;
  #entry;
  /** @type {readonly OdsSheet[]} */
  sheets = [];

  /** @param {ByteSource} source @param {ZipEntry} entry */
  constructor(source, entry) {
    this.#source = source;
    this.#entry = entry;
  }

  /** @param {ByteSource} source @param {readonly ZipEntry[]} entries */
  static async open(source, entries) {
    const kind = entries.find(({ name }) => name === 'mimetype');
    const type = kind ? await textOf(source, kind) : 'spreadsheet';
    if (!type.includes('spreadsheet')) throw new FormatError('not-text', type.trim().split('.').pop() ?? 'opendocument');
    const manifest = entries.find(({ name }) => name.toLowerCase() === 'meta-inf/manifest.xml');
    if (manifest && (await textOf(source, manifest)).includes('encryption-data')) throw new FormatError('password-protected', 'ods');
    const entry = entries.find(({ name }) => name === 'content.xml');
    if (!entry) throw damaged('content.xml', 'missing');
    const book = new Ods(source, entry);
    const handler = new ContentHandler(null, -1);
    for await (const _ of book.#scan(handler)) continue;
    book.sheets = handler.sheets;
    return book;
  }

  get size() {
    return this.#entry.size;
  }

  /** @param {OdsSheet} sheet @param {CellWriter} writer @returns {AsyncGenerator<void, void>} */
  async *read(sheet, writer) {
    const handler = new ContentHandler(writer, sheet.index);
    yield* this.#scan(handler);
    writer.hiddenColumns(handler.hiddenColumns);
    for (const [top, left, bottom, right] of handler.merged) writer.merged(top, left, bottom, right);
  }

  /** @param {ContentHandler} handler @returns {AsyncGenerator<void, void>} */
  async *#scan(handler) {
    const scanner = new XmlScanner(handler, this.#entry.name);
    for await (const chunk of openEntry(this.#source, this.#entry)) {
      scanner.push(chunk);
      yield;
    }
    scanner.finish();
  }
}

/** @param {ByteSource} source @param {ZipEntry} entry */
async function textOf(source, entry) {
  let text = '';
  const decode = new TextDecoder();
  for await (const chunk of openEntry(source, entry)) {
    text += decode.decode(chunk, { stream: true });
    if (text.length > 1 << 20) break;
  }
  return text;
}
