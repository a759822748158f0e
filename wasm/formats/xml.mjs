// @ts-check
// XML as a stream of bytes: calls a handler for each tag and text, in memory of one chunk. Names without their prefix, as hashes
// (`tag`). Knows the five entities and character references and no others: a document type is refused, so nothing can be
// declared or fetched. Law: any cutting of the same bytes gives the same calls.
import { concat } from './bytes.mjs';
import { damaged } from './errors.mjs';

/**
 * @typedef {object} XmlHandler
 * @property {(name: number, bytes: Uint8Array, begin: number, end: number) => void} open attributes stand from `begin` to `end`
 * @property {(name: number) => void} close also after an empty tag
 * @property {(bytes: Uint8Array, begin: number, end: number, isPlain: boolean) => void} text `isPlain`: no entities to undo
 */

/** A text or tag longer than this is no part of a workbook. */
const maxToken = 4 << 20;
const maxDepth = 200;
const decoder = new TextDecoder();
const [lt, gt, slash, colon, bang, question, doubleQuote, singleQuote, ampersand] = [0x3c, 0x3e, 0x2f, 0x3a, 0x21, 0x3f, 0x22, 0x27, 0x26];

/** The hash of a name. @param {string} name */
export function tag(name) {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  return hash;
}

export class XmlScanner {
  #handler;
  #where;
  /** The unfinished token, in pieces: joined only when it may end. @type {Uint8Array[]} */
  #carry = [];
  #carried = 0;
  #depth = 0;
  #isFirst = true;

  /** @param {XmlHandler} handler @param {string} where named in errors */
  constructor(handler, where) {
    this.#handler = handler;
    this.#where = where;
  }

  /** @param {Uint8Array} chunk */
  push(chunk) {
    this.#carry.push(chunk);
    this.#carried += chunk.length;
    if (this.#carried > maxToken + chunk.length) throw damaged(this.#where, 'text without end');
    const mayEnd = this.#isFirst ? this.#carried >= 4 : chunk.includes(lt) || chunk.includes(gt);
    if (!mayEnd) return;
    const bytes = this.#carry.length === 1 ? chunk : concat(this.#carry, this.#carried);
    if (this.#isFirst) this.#checkStart(bytes);
    this.#isFirst = false;
    const rest = bytes.slice(this.#scan(bytes));
    this.#carry = rest.length === 0 ? [] : [rest];
    this.#carried = rest.length;
  }

  finish() {
    if (this.#depth > 0 || this.#isFirst || this.#carry.some((piece) => piece.some((byte) => byte > 0x20))) throw damaged(this.#where, 'cut off');
  }

  /** @param {Uint8Array} bytes */
  #checkStart(bytes) {
    const [first = 0, second = 0] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0) throw damaged(this.#where, 'UTF-16');
    if (first > 0x3c && first !== 0xef) throw damaged(this.#where, 'no XML');
  }

  /** Handles whole tokens; returns where the first unfinished one begins. @param {Uint8Array} bytes */
  #scan(bytes) {
    const size = bytes.length;
    let at = 0;
    while (at < size) {
      if (bytes[at] !== lt) {
        let end = at;
        let isPlain = true;
        for (; end < size && bytes[end] !== lt; end++) if (bytes[end] === ampersand) isPlain = false;
        if (end === size) return at;
        if (this.#depth > 0) this.#handler.text(bytes, at, end, isPlain);
        at = end;
      }
      const end = this.#tag(bytes, at);
      if (end < 0) return at;
      at = end;
    }
    return at;
  }

  /** Handles the tag at `at`; gives the place after it, -1 when it is not whole. @param {Uint8Array} bytes @param {number} at */
  #tag(bytes, at) {
    const size = bytes.length;
    const next = bytes[at + 1];
    if (next === undefined) return -1;
    if (next === bang || next === question) return this.#special(bytes, at);
    const isClose = next === slash;
    let name = 0;
    let place = at + (isClose ? 2 : 1);
    for (; place < size; place++) {
      const byte = bytes[place] ?? 0;
      if (byte <= 0x20 || byte === gt || byte === slash) break;
      name = byte === colon ? 0 : (Math.imul(name, 31) + byte) | 0;
    }
    let end = place;
    for (let within = 0; end < size; end++) {
      const byte = bytes[end] ?? 0;
      if (within !== 0) {
        if (byte === within) within = 0;
      } else if (byte === gt) break;
      else if (byte === doubleQuote || byte === singleQuote) within = byte;
    }
    if (end >= size) return -1;
    if (isClose) {
      if (--this.#depth < 0) throw damaged(this.#where, 'tags do not match');
      this.#handler.close(name);
      return end + 1;
    }
    const isEmpty = bytes[end - 1] === slash;
    this.#handler.open(name, bytes, place, isEmpty ? end - 1 : end);
    if (isEmpty) this.#handler.close(name);
    else if (++this.#depth > maxDepth) throw damaged(this.#where, 'nested too deep');
    return end + 1;
  }

  /** Comments, instructions, CDATA. @param {Uint8Array} bytes @param {number} at */
  #special(bytes, at) {
    if (bytes[at + 1] === question) return after(bytes, at + 2, '?>');
    if (at + 9 > bytes.length) return -1;
    const start = decoder.decode(bytes.subarray(at, at + 9));
    if (start.startsWith('<!--')) return after(bytes, at + 4, '-->');
    if (start !== '<![CDATA[') throw damaged(this.#where, 'a document type is not allowed');
    const end = after(bytes, at + 9, ']]>');
    if (end > 0 && this.#depth > 0) this.#handler.text(bytes, at + 9, end - 3, true);
    return end;
  }
}

/** The place after the next `mark`, -1 when it is not there. @param {Uint8Array} bytes @param {number} from @param {string} mark */
function after(bytes, from, mark) {
  const first = mark.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < mark.length && bytes[at + same] === mark.charCodeAt(same)) same++;
    if (same === mark.length) return at + same;
  }
  return -1;
}

const named = /** @type {Readonly<Record<string, string>>} */ ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" });

/** Entities undone; an unknown one stays as it is. @param {string} text */
export function unescapeXml(text) {
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, (whole, name) => {
    if (name[0] !== '#') return named[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** Attributes by name without prefix, entities undone. For tags that are few. @param {Uint8Array} bytes @param {number} begin @param {number} end */
export function attributesOf(bytes, begin, end) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [, name = '', double, single] of decoder.decode(bytes.subarray(begin, end)).matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[name.slice(name.indexOf(':') + 1)] = unescapeXml(double ?? single ?? '');
  }
  return found;
}

/** Sends a whole stream through a handler. @param {import('./bytes.mjs').ByteStream} stream @param {XmlHandler} handler @param {string} where */
export async function scanXml(stream, handler, where) {
  const scanner = new XmlScanner(handler, where);
  for await (const chunk of stream) scanner.push(chunk);
  scanner.finish();
}
