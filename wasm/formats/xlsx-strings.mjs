// @ts-check
// The shared strings of a workbook: one block of UTF-8 and where each string ends; never JavaScript strings, so that a million
// of them cost their bytes. Rich text joins its runs; phonetic guides are left out.
import { damaged, FormatError } from './errors.mjs';
import { tag, unescapeXml } from './xml.mjs';

const [si, t, rPh] = [tag('si'), tag('t'), tag('rPh')];
const maxBytes = 1 << 30;
const maxCount = 1 << 27;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class SharedStrings {
  bytes = new Uint8Array(1 << 16);
  #size = 0;
  #ends = new Uint32Array(1 << 12);
  #count = 0;

  /** @param {number} more */
  #room(more) {
    if (this.#size + more <= this.bytes.length) return;
    if (this.#size + more > maxBytes) throw new FormatError('entry-too-large', 'xl/sharedStrings.xml');
    const grown = new Uint8Array(Math.max(this.#size + more, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.#size));
    this.bytes = grown;
  }

  /** Adds to the string that is being put together. @param {Uint8Array} bytes @param {number} begin @param {number} end */
  append(bytes, begin, end) {
    this.#room(end - begin);
    this.bytes.set(bytes.subarray(begin, end), this.#size);
    this.#size += end - begin;
  }

  endString() {
    if (this.#count >= maxCount) throw new FormatError('entry-too-large', 'xl/sharedStrings.xml');
    if (this.#count === this.#ends.length) {
      const grown = new Uint32Array(this.#count * 2);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#ends[this.#count++] = this.#size;
  }

  /** @param {number} index */
  beginOf(index) {
    return index === 0 ? 0 : this.endOf(index - 1);
  }

  /** @param {number} index */
  endOf(index) {
    if (!(index >= 0 && index < this.#count)) throw damaged('xl/sharedStrings.xml', `no string ${index}`);
    return this.#ends[index] ?? 0;
  }

  /** @param {number} index */
  text(index) {
    return decoder.decode(this.bytes.subarray(this.beginOf(index), this.endOf(index)));
  }
}

/** @typedef {import('./xml.mjs').XmlHandler} XmlHandler */
/** @implements {XmlHandler} */
export class StringsHandler {
  strings = new SharedStrings();
  #inText = false;
  #phonetic = 0;

  /** @param {number} name */
  open(name) {
    if (name === t) this.#inText = true;
    else if (name === rPh) this.#phonetic++;
  }

  /** @param {number} name */
  close(name) {
    if (name === t) this.#inText = false;
    else if (name === rPh) this.#phonetic--;
    else if (name === si) this.strings.endString();
  }

  /** @param {Uint8Array} bytes @param {number} begin @param {number} end @param {boolean} isPlain */
  text(bytes, begin, end, isPlain) {
    if (!this.#inText || this.#phonetic > 0) return;
    if (isPlain && !hasEscape(bytes, begin, end)) this.strings.append(bytes, begin, end);
    else {
      const text = encoder.encode(cellText(bytes, begin, end, isPlain));
      this.strings.append(text, 0, text.length);
    }
  }
}

/** Whether `_x000D_` and the like may be in it. @param {Uint8Array} bytes @param {number} begin @param {number} end */
export function hasEscape(bytes, begin, end) {
  for (let i = begin; i + 6 < end; i++) if (bytes[i] === 0x5f && bytes[i + 1] === 0x78 && bytes[i + 6] === 0x5f) return true;
  return false;
}

/** Text of a cell with entities and `_xHHHH_` undone. @param {Uint8Array} bytes @param {number} begin @param {number} end @param {boolean} isPlain */
export function cellText(bytes, begin, end, isPlain) {
  const raw = decoder.decode(bytes.subarray(begin, end));
  const text = isPlain ? raw : unescapeXml(raw);
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
