// @ts-check
// Finds the records of a JSON text as its bytes stream by: the elements of the outermost arrays (each array known by the keys that
// lead to it), or whole values one after another. Parses nothing; holds one record at a time.
import { concat } from './bytes.mjs';
import { FormatError } from './errors.mjs';

/** @typedef {{ readonly path: string, readonly bytes: Uint8Array }} JsonRecord */

const maxRecord = 64 << 20;
const [openBrace, closeBrace, openBracket, closeBracket, mark, backslash, comma, colon] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c, 0x2c, 0x3a];
const decoder = new TextDecoder();

export class JsonSplitter {
  /** The keys of the open containers above the records. @type {string[]} */
  #above = [];
  #isObject = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inRecord = false;
  #key = '';
  /** Where the open string or record began in this chunk. */
  #begin = -1;
  /** @type {Uint8Array[]} */
  #parts = [];
  #partSize = 0;
  /** @type {JsonRecord[]} */
  #found = [];
  #topLevel;

  /** @param {boolean} topLevel records are the values at the top, not the elements of arrays */
  constructor(topLevel) {
    this.#topLevel = topLevel;
  }

  /** @param {Uint8Array} chunk @returns {readonly JsonRecord[]} */
  push(chunk) {
    this.#found = [];
    this.#begin = this.#inRecord || this.#inString ? 0 : -1;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === mark) this.#endString(chunk, i);
      } else if (byte === mark) this.#startString(i);
      else if (this.#inRecord) this.#withinRecord(byte, chunk, i);
      else this.#aboveRecords(byte, i);
    }
    if (this.#begin >= 0) this.#keep(chunk, this.#begin, chunk.length);
    return this.#found;
  }

  /** Whether everything that was opened is closed. */
  get isWhole() {
    return this.#above.length === 0 && !this.#inRecord && !this.#inString;
  }

  /** @param {number} at */
  #startString(at) {
    this.#inString = true;
    if (this.#inRecord) return;
    this.#begin = at;
    if (this.#takesElements()) this.#inRecord = true;
  }

  /** @param {Uint8Array} chunk @param {number} at */
  #endString(chunk, at) {
    this.#inString = false;
    if (this.#inRecord) {
      if (this.#depth === 0) this.#endRecord(chunk, at + 1);
      return;
    }
    this.#keep(chunk, this.#begin, at + 1);
    const text = decoder.decode(this.#take());
    this.#key = text.slice(1, -1);
    this.#begin = -1;
  }

  /** @param {number} byte @param {Uint8Array} chunk @param {number} at */
  #withinRecord(byte, chunk, at) {
    if (byte === openBrace || byte === openBracket) this.#depth++;
    else if (byte === closeBrace || byte === closeBracket) {
      if (this.#depth > 0) {
        if (--this.#depth === 0) this.#endRecord(chunk, at + 1);
      } else {
        this.#endRecord(chunk, at);
        this.#aboveRecords(byte, at);
      }
    } else if (this.#depth === 0 && (byte === comma || byte <= 0x20)) {
      this.#endRecord(chunk, at);
    }
  }

  /** @param {number} byte @param {number} at */
  #aboveRecords(byte, at) {
    if (byte <= 0x20 || byte >= 0x80 || byte === comma || byte === colon) return;
    if (byte === closeBrace || byte === closeBracket) {
      this.#above.pop();
      this.#isObject = this.#above.length > 0;
    } else if (this.#takesElements()) {
      this.#inRecord = true;
      this.#begin = at;
      this.#depth = byte === openBrace || byte === openBracket ? 1 : 0;
    } else if (byte === openBrace || byte === openBracket) {
      this.#above.push(this.#key);
      this.#isObject = byte === openBrace;
      this.#key = '';
    }
  }

  #takesElements() {
    return this.#topLevel || (this.#above.length > 0 && !this.#isObject);
  }

  /** @param {Uint8Array} chunk @param {number} end */
  #endRecord(chunk, end) {
    this.#keep(chunk, this.#begin, end);
    this.#found.push({ path: this.#above.filter((key) => key !== '').join('.'), bytes: this.#take() });
    this.#inRecord = false;
    this.#begin = -1;
    this.#depth = 0;
  }

  /** @param {Uint8Array} chunk @param {number} begin @param {number} end */
  #keep(chunk, begin, end) {
    this.#partSize += end - begin;
    if (this.#partSize > maxRecord) throw new FormatError('entry-too-large', `JSON record of more than ${maxRecord} bytes`);
    this.#parts.push(chunk.subarray(begin, end));
  }

  #take() {
    const bytes = this.#parts.length === 1 ? this.#parts[0] ?? new Uint8Array(0) : concat(this.#parts);
    this.#parts = [];
    this.#partSize = 0;
    return bytes;
  }
}
