// @ts-check
// JSON values with numbers as their own text: JSON.parse would cut an 18-digit id to a double. Objects become lists of pairs, so
// that a key used twice is not lost.

/** @typedef {null | boolean | string | JsonNumber | JsonArray | JsonObject} JsonValue */
/** @typedef {{ readonly number: string }} JsonNumber */
/** @typedef {{ readonly items: readonly JsonValue[] }} JsonArray */
/** @typedef {{ readonly pairs: readonly (readonly [string, JsonValue])[] }} JsonObject */

const maxDepth = 100;
const space = /[ \t\r\n]*/y;
const stringEnd = /[^"\\]*/y;
const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapes = /** @type {Readonly<Record<string, string>>} */ ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '/': '/', '\\': '\\', '"': '"' });

/** @param {string} text @returns {JsonValue | undefined} undefined when it is not JSON */
export function parseJson(text) {
  const reader = new Reader(text);
  try {
    const value = reader.value(0);
    reader.skip();
    return reader.at === text.length ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class Reader {
  at = 0;

  /** @param {string} text */
  constructor(text) {
    this.whole = text;
  }

  skip() {
    space.lastIndex = this.at;
    space.test(this.whole);
    this.at = space.lastIndex;
  }

  /** @param {number} depth @returns {JsonValue} */
  value(depth) {
    if (depth > maxDepth) throw new SyntaxError('too deep');
    this.skip();
    const c = this.whole[this.at];
    if (c === '{') return this.object(depth);
    if (c === '[') return this.array(depth);
    if (c === '"') return this.string();
    if (c === 't') return this.word('true', true);
    if (c === 'f') return this.word('false', false);
    if (c === 'n') return this.word('null', null);
    numberShape.lastIndex = this.at;
    const found = numberShape.exec(this.whole);
    if (!found) throw new SyntaxError('value');
    this.at = numberShape.lastIndex;
    return { number: found[0] };
  }

  /** @template {JsonValue} T @param {string} word @param {T} value @returns {T} */
  word(word, value) {
    if (!this.whole.startsWith(word, this.at)) throw new SyntaxError(word);
    this.at += word.length;
    return value;
  }

  /** @returns {string} */
  string() {
    this.at++;
    let text = '';
    for (;;) {
      stringEnd.lastIndex = this.at;
      text += stringEnd.exec(this.whole)?.[0] ?? '';
      this.at = stringEnd.lastIndex;
      const c = this.whole[this.at++];
      if (c === '"') return text;
      if (c !== '\\') throw new SyntaxError('string');
      const escape = this.whole[this.at++] ?? '';
      if (escape === 'u') {
        const code = this.whole.slice(this.at, this.at + 4);
        if (!/^[0-9a-fA-F]{4}$/.test(code)) throw new SyntaxError('escape');
        text += String.fromCharCode(Number.parseInt(code, 16));
        this.at += 4;
      } else if (escapes[escape] !== undefined) text += escapes[escape];
      else throw new SyntaxError('escape');
    }
  }

  /** Whether the list goes on. @param {string} end */
  next(end) {
    this.skip();
    const c = this.whole[this.at++];
    if (c !== ',' && c !== end) throw new SyntaxError('list');
    return c === ',';
  }

  /** @param {number} depth @returns {JsonArray} */
  array(depth) {
    this.at++;
    this.skip();
    const items = [];
    if (this.whole[this.at] === ']') this.at++;
    else {
      do items.push(this.value(depth + 1));
      while (this.next(']'));
    }
    return { items };
  }

  /** @param {number} depth @returns {JsonObject} */
  object(depth) {
    this.at++;
    this.skip();
    /** @type {[string, JsonValue][]} */
    const pairs = [];
    if (this.whole[this.at] === '}') this.at++;
    else {
      do {
        this.skip();
        if (this.whole[this.at] !== '"') throw new SyntaxError('key');
        const key = this.string();
        this.skip();
        if (this.whole[this.at++] !== ':') throw new SyntaxError('key');
        pairs.push([key, this.value(depth + 1)]);
      } while (this.next('}'));
    }
    return { pairs };
  }
}

/** @param {JsonValue} value @returns {value is JsonObject} */
export function isObject(value) {
  return typeof value === 'object' && value !== null && 'pairs' in value;
}

/** @param {JsonValue} value @returns {value is JsonArray} */
export function isArray(value) {
  return typeof value === 'object' && value !== null && 'items' in value;
}

/** A value as JSON text again. @param {JsonValue} value @returns {string} */
export function jsonText(value) {
  if (isObject(value)) return `{${value.pairs.map(([key, one]) => `${JSON.stringify(key)}:${jsonText(one)}`).join(',')}}`;
  if (isArray(value)) return `[${value.items.map(jsonText).join(',')}]`;
  return typeof value === 'object' && value !== null ? value.number : JSON.stringify(value);
}
