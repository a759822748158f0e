// @ts-check
// BIFF records and strings (MS-XLS): the walk over a stream, texts that go on in CONTINUE records, packed numbers. Errors of cells
// by their code.
import { damaged } from './errors.mjs';

export const errorTexts = /** @type {Readonly<Record<number, string>>} */ ({ 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' });
const continueRecord = 0x3c;

/** @typedef {{ readonly type: number, readonly at: number, readonly size: number, readonly next: number }} BiffRecord */

export class Biff {
  /** @param {Uint8Array<ArrayBuffer>} bytes @param {string} where */
  constructor(bytes, where) {
    this.bytes = bytes;
    this.data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.where = where;
  }

  /** The record whose head is at `at`; null at the end. @param {number} at @returns {BiffRecord | null} */
  record(at) {
    if (at + 4 > this.bytes.length) return null;
    const size = this.data.getUint16(at + 2, true);
    if (at + 4 + size > this.bytes.length) throw damaged(this.where, 'cut off');
    return { type: this.data.getUint16(at, true), at: at + 4, size, next: at + 4 + size };
  }

  /** Records from `at` to the end of their part, parts inside it left out. @param {number} at @returns {Generator<BiffRecord, void>} */
  *records(at) {
    let depth = 0;
    for (let record = this.record(at); record; record = this.record(record.next)) {
      if (record.type === 0x809) depth++;
      else if (record.type === 0x0a && --depth <= 0) return;
      else if (depth === 1) yield record;
    }
  }

  /** The record and those that continue it, as pieces. @param {BiffRecord} record */
  pieces(record) {
    const pieces = [{ at: record.at, end: record.next }];
    for (let next = this.record(record.next); next?.type === continueRecord; next = this.record(next.next)) pieces.push({ at: next.at, end: next.next });
    return pieces;
  }

  /** @param {number} at */
  packedNumber(at) {
    return unpackNumber(this.data.getInt32(at, true), this.data, at);
  }
}

/** RK: 30 bits of a double or an integer, perhaps in hundredths. @param {number} raw @param {DataView} data @param {number} at */
export function unpackNumber(raw, data, at) {
  let value = raw >> 2;
  if ((raw & 2) === 0) {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setUint32(4, data.getUint32(at, true) & 0xfffffffc, true);
    value = bits.getFloat64(0, true);
  }
  return raw & 1 ? value / 100 : value;
}

/** Reads unicode strings out of pieces; in each new piece a running text begins with a new width. */
export class StringReader {
  #biff;
  #pieces;
  #piece = 0;
  #at;

  /** @param {Biff} biff @param {readonly { at: number, end: number }[]} pieces @param {number} skip bytes before the first */
  constructor(biff, pieces, skip) {
    this.#biff = biff;
    this.#pieces = pieces;
    this.#at = (pieces[0]?.at ?? 0) + skip;
  }

  get #end() {
    return this.#pieces[this.#piece]?.end ?? 0;
  }

  #advance() {
    this.#piece++;
    const piece = this.#pieces[this.#piece];
    if (piece === undefined) throw damaged(this.#biff.where, 'text cut off');
    this.#at = piece.at;
  }

  /** @param {number} size 1, 2 or 4 */
  #number(size) {
    if (this.#at >= this.#end) this.#advance();
    if (this.#at + size > this.#end) throw damaged(this.#biff.where, 'text cut off');
    const { data } = this.#biff;
    this.#at += size;
    if (size === 1) return data.getUint8(this.#at - 1);
    return size === 2 ? data.getUint16(this.#at - 2, true) : data.getUint32(this.#at - 4, true);
  }

  /** @param {number} count bytes */
  #skip(count) {
    for (let left = count; left > 0; ) {
      if (this.#at >= this.#end) this.#advance();
      const step = Math.min(left, this.#end - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** @param {1 | 2} lengthSize */
  read(lengthSize = 2) {
    const count = this.#number(lengthSize);
    let flags = this.#number(1);
    const runs = flags & 8 ? this.#number(2) : 0;
    const extra = flags & 4 ? this.#number(4) : 0;
    let text = '';
    for (let left = count; left > 0; ) {
      if (this.#at >= this.#end) {
        this.#advance();
        flags = this.#number(1);
      }
      const width = flags & 1 ? 2 : 1;
      const here = Math.min(left, Math.floor((this.#end - this.#at) / width));
      if (here === 0) throw damaged(this.#biff.where, 'text cut off');
      text += new TextDecoder(width === 2 ? 'utf-16le' : 'latin1', { ignoreBOM: true }).decode(width === 2 ? this.#biff.bytes.subarray(this.#at, this.#at + here * 2) : widen(this.#biff.bytes, this.#at, here));
      this.#at += here * width;
      left -= here;
    }
    this.#skip(runs * 4 + extra);
    return text;
  }
}

/** @param {Uint8Array} bytes @param {number} at @param {number} count */
function widen(bytes, at, count) {
  return bytes.subarray(at, at + count);
}
