// @ts-check
// Rows as CSV bytes: what every format of this folder turns into. RFC 4180 in UTF-8 with a byte order mark, CR LF, quotes where
// needed. Rows are held back until it is known how many columns there are (the first `settleBytes`), then padded to that number;
// a longer row after that stays longer and the engine says so. Invariant: one record a row of the sheet, empty rows too, so that
// the number of a record is the number of its row.

/** @typedef {{ readonly kind: string, readonly line: number, readonly column: number, readonly detail: string }} Note */
/** @typedef {{ readonly kind: string, readonly count: number, readonly notes: readonly Note[] }} NoteGroup */
/**
 * Where a reader puts its rows.
 * @typedef {object} Sink
 * @property {(column: number, bytes: Uint8Array, begin?: number, end?: number) => void} cell raw UTF-8; columns from 0
 * @property {(column: number, text: string) => void} text
 * @property {(kind: string, column: number, detail: string) => void} note about a cell of the open row, or (column -1) the row
 * @property {(kind: string, detail: string, column?: number, line?: number) => void} fileNote
 * @property {() => void} endRow
 * @property {(count: number) => void} skipRows rows that the sheet leaves out
 * @property {number} width columns so far
 * @property {number} rows rows with something in them so far
 */

const settleBytes = 8 << 20;
const takeBytes = 1 << 20;
const maxNotes = 2000;
const maxBlankLines = 1000;
/** The columns that the engine reads at most. */
const maxColumns = 16_384;
const [comma, quote, lf, cr] = [0x2c, 0x22, 0x0a, 0x0d];
const [maxHeadColumns, maxHeadBytes] = [24, 160];
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A buffer that grows. */
class Bytes {
  data = new Uint8Array(1 << 16);
  size = 0;

  /** Room for that many more. @param {number} more */
  room(more) {
    const wanted = this.size + more;
    if (wanted <= this.data.length) return;
    const grown = new Uint8Array(Math.max(wanted, this.data.length * 2));
    grown.set(this.data.subarray(0, this.size));
    this.data = grown;
  }

  /** @param {Uint8Array} bytes @param {number} begin @param {number} end */
  append(bytes, begin, end) {
    const count = end - begin;
    this.room(count);
    if (count > 48) this.data.set(bytes.subarray(begin, end), this.size);
    else for (let i = 0; i < count; i++) this.data[this.size + i] = bytes[begin + i] ?? 0;
    this.size += count;
  }
}

/** @implements {Sink} */
export class RowSink {
  #out = new Bytes();
  #row = new Bytes();
  /** Cells of the open row: column, begin and end in #row. @type {number[]} */
  #cells = [];
  /** Of each row held back: its end in #out, its cells, its first cell that holds something. @type {number[]} */
  #held = [];
  #scratch = new Uint8Array(1024);
  #settled = false;
  #width = 0;
  #blank = 0;
  #lead = Number.MAX_SAFE_INTEGER;
  /** The number of the open row, from 1. */
  #line = 1;
  /** @type {Map<string, { count: number, notes: Note[] }>} */
  #notes = new Map();
  rows = 0;

  constructor() {
    this.#out.append(Uint8Array.of(0xef, 0xbb, 0xbf), 0, 3);
  }

  /** One cell as raw UTF-8. @param {number} column from 0 @param {Uint8Array} bytes @param {number} begin @param {number} end */
  cell(column, bytes, begin = 0, end = bytes.length) {
    if (end <= begin || column >= maxColumns) return;
    const row = this.#row;
    let special = bytes[begin] === 0xef;
    let quotes = 0;
    for (let i = begin; i < end; i++) {
      const byte = bytes[i];
      if (byte === quote) quotes++;
      else if (byte === comma || byte === cr || byte === lf) special = true;
    }
    const from = row.size;
    if (!special && quotes === 0) row.append(bytes, begin, end);
    else quoteInto(row, bytes, begin, end, quotes);
    this.#cells.push(column, from, row.size);
  }

  /** @param {number} column @param {string} text */
  text(column, text) {
    if (text === '') return;
    if (text.length * 3 > this.#scratch.length) this.#scratch = new Uint8Array(text.length * 3);
    const { written } = encoder.encodeInto(text, this.#scratch);
    this.cell(column, this.#scratch, 0, written);
  }

  /** Something to say about a cell of the open row, or (column -1) about the row. @param {string} kind @param {number} column @param {string} detail */
  note(kind, column, detail) {
    this.#add(kind, { kind, line: this.#line + Math.min(this.#blank, maxBlankLines), column, detail });
  }

  /** Something to say about the whole file. @param {string} kind @param {string} detail */
  fileNote(kind, detail, column = -1, line = 0) {
    this.#add(kind, { kind, line, column, detail });
  }

  /** @param {string} kind @param {Note} note */
  #add(kind, note) {
    const group = this.#notes.get(kind) ?? { count: 0, notes: [] };
    if (group.count++ < maxNotes) group.notes.push(note);
    this.#notes.set(kind, group);
  }

  /** Closes the row. An empty one is written only when another follows. */
  endRow() {
    const cells = this.#cells;
    if (cells.length === 0) {
      this.#blank++;
      return;
    }
    this.#writeBlank();
    if (!isSorted(cells)) sortCells(cells);
    const first = cells[0] ?? 0;
    const width = (cells[cells.length - 3] ?? 0) + 1;
    this.#lead = Math.min(this.#lead, first);
    this.#writeCells(cells);
    if (this.#settled) this.#endLine(width);
    else this.#held.push(this.#out.size, width);
    this.#width = this.#settled ? this.#width : Math.max(this.#width, width);
    this.#line++;
    this.rows++;
    cells.length = 0;
    this.#row.size = 0;
    if (!this.#settled && this.#out.size >= settleBytes) this.#settle(0);
  }

  /** Rows that the sheet leaves out. @param {number} count */
  skipRows(count) {
    this.#blank += count;
  }

  #writeBlank() {
    const count = Math.min(this.#blank, maxBlankLines);
    for (let i = 0; i < count; i++) {
      if (this.#settled) this.#out.append(Uint8Array.of(cr, lf), 0, 2);
      else this.#held.push(this.#out.size, 0);
    }
    this.#line += count;
    this.#blank = 0;
  }

  /** @param {readonly number[]} cells */
  #writeCells(cells) {
    const out = this.#out;
    const row = this.#row.data;
    let column = 0;
    for (let i = 0; i < cells.length; i += 3) {
      const wanted = cells[i] ?? 0;
      // Of two cells at one place the first stays: a file that has both is broken.
      if (i > 0 && wanted === cells[i - 3]) continue;
      out.room(wanted - column + 1);
      for (; column < wanted; column++) out.data[out.size++] = comma;
      out.append(row, cells[i + 1] ?? 0, cells[i + 2] ?? 0);
    }
  }

  /** @param {number} width */
  #endLine(width) {
    const out = this.#out;
    const padding = Math.max(0, this.#width - width);
    out.room(padding + 2);
    out.data.fill(comma, out.size, out.size + padding);
    out.size += padding;
    out.data[out.size++] = cr;
    out.data[out.size++] = lf;
  }

  /** Writes what was held back, padded. @param {number} lead empty columns on the left to leave out */
  #settle(lead) {
    const held = this.#out;
    this.#out = new Bytes();
    this.#out.room(held.size + (this.#held.length / 2) * 2 + 3);
    this.#out.append(held.data, 0, 3);
    this.#width -= lead;
    let begin = 3;
    for (let i = 0; i < this.#held.length; i += 2) {
      const end = this.#held[i] ?? begin;
      const width = this.#held[i + 1] ?? 0;
      if (width === 0) this.#out.append(Uint8Array.of(cr, lf), 0, 2);
      else {
        this.#out.append(held.data, begin + lead, end);
        this.#endLine(width - lead);
      }
      begin = end;
    }
    this.#held = [];
    this.#settled = true;
    if (lead > 0) for (const group of this.#notes.values()) group.notes = group.notes.map((note) => (note.column < 0 ? note : { ...note, column: note.column - lead }));
  }

  /** What is ready to leave, or null while there is little. */
  take() {
    if (!this.#settled || this.#out.size < takeBytes) return null;
    return this.#leave();
  }

  #leave() {
    const ready = this.#out.data.slice(0, this.#out.size);
    this.#out.size = 0;
    return ready;
  }

  /** The last bytes. */
  finish() {
    if (!this.#settled) this.#settle(this.rows === 0 ? 0 : this.#lead);
    return this.#leave();
  }

  /** Columns of the table. */
  get width() {
    return this.#width;
  }

  /** Everything noted, counted in full, described up to a limit for each kind. @returns {readonly NoteGroup[]} */
  notes() {
    return [...this.#notes].map(([kind, { count, notes }]) => ({ kind, count, notes }));
  }
}

/**
 * Takes the same calls and keeps the first rows as text; counts the others.
 * @implements {Sink}
 */
export class HeadSink {
  /** @type {string[][]} */
  head = [];
  /** @type {string[]} */
  #row = [];
  #wanted;
  #filled = false;
  rows = 0;
  width = 0;

  /** @param {number} wanted rows */
  constructor(wanted) {
    this.#wanted = wanted;
  }

  /** @param {number} column @param {Uint8Array} bytes */
  cell(column, bytes, begin = 0, end = bytes.length) {
    if (end <= begin || column >= maxColumns) return;
    this.#filled = true;
    this.width = Math.max(this.width, column + 1);
    if (this.head.length >= this.#wanted || column >= maxHeadColumns) return;
    while (this.#row.length < column) this.#row.push('');
    this.#row[column] = decoder.decode(bytes.subarray(begin, Math.min(end, begin + maxHeadBytes)));
  }

  /** @param {number} column @param {string} text */
  text(column, text) {
    if (text !== '') this.cell(column, encoder.encode(text));
  }

  note() {}
  fileNote() {}
  skipRows() {}

  endRow() {
    if (!this.#filled) return;
    this.rows++;
    if (this.head.length < this.#wanted) this.head.push(this.#row);
    this.#row = [];
    this.#filled = false;
  }

  /** Whether the head is whole. */
  get isFull() {
    return this.head.length >= this.#wanted;
  }
}

/** @param {Bytes} out @param {Uint8Array} bytes @param {number} begin @param {number} end @param {number} quotes */
function quoteInto(out, bytes, begin, end, quotes) {
  out.room(end - begin + quotes + 2);
  const { data } = out;
  let at = out.size;
  data[at++] = quote;
  for (let i = begin; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === quote) data[at++] = quote;
    data[at++] = byte;
  }
  data[at++] = quote;
  out.size = at;
}

/** @param {readonly number[]} cells */
function isSorted(cells) {
  for (let i = 3; i < cells.length; i += 3) if ((cells[i] ?? 0) <= (cells[i - 3] ?? 0)) return false;
  return true;
}

/** @param {number[]} cells triples, by their first */
function sortCells(cells) {
  const triples = [];
  for (let i = 0; i < cells.length; i += 3) triples.push(cells.slice(i, i + 3));
  triples.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  cells.splice(0, cells.length, ...triples.flat());
}
