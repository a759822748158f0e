// @ts-check
// JSON lines, and JSON with arrays of records, as tables. Nested objects become dotted columns, lists of plain values are joined by
// "; ", lists of objects get numbered columns (phones.1.number), long ones stay JSON. Two passes: columns, then rows.
import { damaged } from './errors.mjs';
import { isArray, isObject, jsonText, parseJson } from './json-parse.mjs';
import { JsonSplitter } from './json-split.mjs';
import { linesOf } from './lines.mjs';

/** @typedef {import('./bytes.mjs').ByteStream} ByteStream */
/** @typedef {import('./json-parse.mjs').JsonValue} JsonValue */
/** @typedef {import('./rows.mjs').Sink} Sink */
/** @typedef {'lines' | 'values' | 'arrays'} Form */
/** @typedef {{ readonly path: string, readonly line: number, readonly value: JsonValue | undefined, readonly text: string }} ReadRecord */

const maxListed = 10;
const maxColumns = 4000;
const moreColumn = '(more)';
const unreadColumn = '(not JSON)';
const rowsAtOnce = 500;

/** How the file holds its records; null when it holds none. @param {Uint8Array} head its first bytes @param {boolean} isWhole @returns {Form | null} */
export function findForm(head, isWhole) {
  const text = new TextDecoder().decode(head).replace(/^\uFEFF/, '').trimStart();
  if (text[0] !== '{' && text[0] !== '[') return null;
  const [first = '', ...rest] = text.split('\n');
  const firstValue = parseJson(first.trim());
  if (firstValue !== undefined) {
    const isAlone = isWhole && rest.every((line) => line.trim() === '');
    return isObject(firstValue) && !(isAlone && holdsRecords(firstValue)) ? 'lines' : isAlone || isArray(firstValue) ? 'arrays' : null;
  }
  if (!/^[{[]\s*(?:["{[\]}]|-?\d|true|false|null)/.test(text)) return null;
  if (text[0] === '[') return 'arrays';
  const splitter = new JsonSplitter(true);
  const values = splitter.push(head);
  if (values.length > 1) return 'values';
  const [only] = values;
  const value = only ? parseJson(new TextDecoder().decode(only.bytes).replace(/^\uFEFF/, '')) : undefined;
  if (only && isWhole && value !== undefined && !holdsRecords(value)) return 'values';
  return only && value === undefined ? null : 'arrays';
}

/** @param {JsonValue} value @returns {boolean} */
function holdsRecords(value) {
  if (isArray(value)) return value.items.some(isObject);
  return isObject(value) && value.pairs.some(([, one]) => holdsRecords(one));
}

/** @param {ByteStream} stream @param {Form} form @param {string} name @returns {AsyncGenerator<readonly ReadRecord[], void>} */
async function* recordsOf(stream, form, name) {
  if (form === 'lines') {
    for await (const lines of linesOf(stream)) {
      yield lines.flatMap(({ text, line }) => {
        const bare = text.replace(/^\uFEFF/, '').trim();
        return bare === '' ? [] : [{ path: '', line, value: parseJson(bare), text: bare }];
      });
    }
    return;
  }
  const splitter = new JsonSplitter(form === 'values');
  const decoder = new TextDecoder();
  let count = 0;
  for await (const chunk of stream) {
    yield splitter.push(chunk).map(({ path, bytes }) => {
      const text = decoder.decode(bytes);
      return { path, line: ++count, value: parseJson(text), text };
    });
  }
  if (!splitter.isWhole) throw damaged(name, `cut off after record ${count}`);
}

/** The columns of one list of records. */
class Columns {
  /** @type {Map<string, number>} */
  places = new Map();
  /** Most elements of a list of objects. @type {Map<string, number>} */
  longest = new Map();
  rows = 0;
  objects = 0;

  /** @param {string} name */
  add(name) {
    if (this.places.has(name)) return;
    this.places.set(this.places.size < maxColumns ? name : moreColumn, this.places.size);
  }
}

/** Cells of a record: column name and text. @param {JsonValue} value @param {string} name @param {Columns} columns @param {(name: string, text: string) => void} put */
function flatten(value, name, columns, put) {
  if (isObject(value)) {
    const seen = new Map();
    for (const [key, one] of value.pairs) {
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      const unique = times === 1 ? key : `${key} ${times}`;
      flatten(one, name === '' ? unique : `${name}.${unique}`, columns, put);
    }
  } else if (isArray(value) && value.items.some((item) => isObject(item) || isArray(item))) {
    columns.longest.set(name, Math.max(columns.longest.get(name) ?? 0, value.items.length));
    if (value.items.length > maxListed) put(name, jsonText(value));
    else value.items.forEach((item, i) => flatten(item, `${name}.${i + 1}`, columns, put));
  } else put(name === '' ? 'value' : name, isArray(value) ? value.items.map(plain).join('; ') : plain(value));
}

/** @param {JsonValue} value */
function plain(value) {
  if (value === null) return '';
  return typeof value === 'string' ? value : jsonText(value);
}

/** One JSON file: its lists of records, by the keys that lead to them. */
export class JsonTables {
  #open;
  #form;
  #name;
  /** @type {Map<string, Columns>} */
  tables = new Map();

  /** @param {() => ByteStream} open @param {Form} form @param {string} name */
  constructor(open, form, name) {
    this.#open = open;
    this.#form = form;
    this.#name = name;
  }

  /** The first pass. */
  async findColumns() {
    for await (const records of recordsOf(this.#open(), this.#form, this.#name)) {
      for (const { path, value } of records) {
        const columns = this.tables.get(path) ?? new Columns();
        this.tables.set(path, columns);
        columns.rows++;
        if (value === undefined) columns.add(unreadColumn);
        else {
          if (isObject(value)) columns.objects++;
          flatten(value, '', columns, (name) => columns.add(name));
        }
      }
    }
    for (const [path, { objects }] of this.tables) if (objects === 0) this.tables.delete(path);
  }

  /** The second pass. @param {string} path @param {Sink} sink @returns {AsyncGenerator<void, void>} */
  async *read(path, sink) {
    const columns = this.tables.get(path);
    if (columns === undefined) return;
    for (const [name, place] of columns.places) sink.text(place, name);
    sink.endRow();
    for await (const records of recordsOf(this.#open(), this.#form, this.#name)) {
      let pending = 0;
      for (const record of records) {
        if (record.path !== path) continue;
        this.#write(record, columns, sink);
        if (++pending % rowsAtOnce === 0) yield;
      }
      yield;
    }
  }

  /** @param {ReadRecord} record @param {Columns} columns @param {Sink} sink */
  #write({ value, text, line }, columns, sink) {
    /** @type {string[]} */
    const more = [];
    const put = (/** @type {string} */ name, /** @type {string} */ cell) => {
      const place = columns.places.get(name);
      if (place !== undefined) sink.text(place, cell);
      else if (cell !== '') more.push(`${name}=${cell}`);
    };
    if (value === undefined) {
      put(unreadColumn, text);
      sink.note('broken-record', columns.places.get(unreadColumn) ?? -1, `line ${line}: ${text.slice(0, 120)}`);
    } else flatten(value, '', columns, put);
    if (more.length > 0) sink.text(columns.places.get(moreColumn) ?? maxColumns, more.join('; '));
    sink.endRow();
  }
}
