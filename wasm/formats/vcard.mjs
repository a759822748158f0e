// @ts-check
// vCards as a table with stable columns: Name, Family name, Given name, Phone, Phone type, Phone 2 … Two passes: columns, then
// rows. Pictures, sounds and keys are left out and said so; every other property has a column.
import { isUtf8 } from './bytes.mjs';
import { decodeQuoted, propertiesOf, valueText } from './vcard-line.mjs';

/** @typedef {import('./bytes.mjs').ByteStream} ByteStream */
/** @typedef {import('./vcard-line.mjs').Property} Property */
/** @typedef {import('./rows.mjs').Sink} Sink */
/** @typedef {{ readonly line: number, readonly properties: readonly Property[], readonly oddities: readonly string[] }} Card */
/** Cells by column key: place of the property, its number in the card, place of the part. @typedef {Map<number, string>} Cells */

/** Known properties in the order of their columns; parts for those with several. */
const known = /** @type {readonly (readonly [string, readonly string[]])[]} */ ([
  ['FN', ['Name']],
  ['N', ['Family name', 'Given name', 'Middle name', 'Name prefix', 'Name suffix']],
  ['X-PHONETIC-LAST-NAME', ['Phonetic family name']],
  ['X-PHONETIC-FIRST-NAME', ['Phonetic given name']],
  ['NICKNAME', ['Nickname']],
  ['ORG', ['Organization', 'Department', 'Department 2']],
  ['TITLE', ['Job title']],
  ['ROLE', ['Role']],
  ['TEL', ['Phone', 'Phone type']],
  ['EMAIL', ['Email', 'Email type']],
  ['ADR', ['Address PO box', 'Address extra', 'Address street', 'Address city', 'Address region', 'Address postal code', 'Address country', 'Address type']],
  ['LABEL', ['Address label', 'Address label type']],
  ['URL', ['Website', 'Website type']],
  ['IMPP', ['Messenger', 'Messenger type']],
  ['BDAY', ['Birthday']],
  ['ANNIVERSARY', ['Anniversary']],
  ['GENDER', ['Gender']],
  ['CATEGORIES', ['Categories']],
  ['NOTE', ['Note']],
  ['UID', ['UID']],
  ['REV', ['Revision']],
]);
const places = new Map(known.map(([name], place) => [name, place]));
const binary = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'AGENT']);
const silent = new Set(['VERSION', 'PRODID', 'BEGIN', 'END', 'X-ABLABEL']);
const [maxTimes, maxParts, firstOwn, maxOwn] = [64, 16, 64, 960];

/** Cards of a stream, batch by batch. @param {ByteStream} stream @returns {AsyncGenerator<readonly Card[], void>} */
async function* cardsOf(stream) {
  /** @type {{ line: number, properties: Property[], oddities: string[] } | null} */
  let open = null;
  let agent = 0;
  for await (const properties of propertiesOf(stream)) {
    /** @type {Card[]} */
    const found = [];
    for (const property of properties) {
      const isBegin = property.name === 'BEGIN';
      const isEnd = property.name === 'END';
      if (agent > 0) {
        agent += isBegin ? 1 : isEnd ? -1 : 0;
      } else if (isBegin) {
        const last = open?.properties[open.properties.length - 1];
        if (open && last?.name === 'AGENT') agent = 1;
        else {
          if (open) found.push({ ...open, oddities: [...open.oddities, 'END:VCARD is missing'] });
          open = { line: property.line, properties: [], oddities: [] };
        }
      } else if (isEnd) {
        if (open) found.push(open);
        open = null;
      } else if (open && property.name === '') open.oddities.push(new TextDecoder().decode(property.value.subarray(0, 120)));
      else open?.properties.push(property);
    }
    yield found;
  }
  if (open) yield [{ ...open, oddities: [...open.oddities, 'END:VCARD is missing'] }];
}

export class VCards {
  #open;
  #charset = 'utf-8';
  /** Properties without a column of their own above. @type {Map<string, number>} */
  #own = new Map();
  /** @type {Set<number>} */
  #keys = new Set();
  rows = 0;

  /** @param {() => ByteStream} open */
  constructor(open) {
    this.#open = open;
  }

  /** The first pass. */
  async findColumns() {
    for await (const cards of cardsOf(this.#open())) for (const card of cards) for (const property of card.properties) this.#checkCharset(property);
    for await (const cards of cardsOf(this.#open())) {
      for (const card of cards) {
        this.rows++;
        for (const [key, text] of this.#cells(card)) if (text !== '') this.#keys.add(key);
      }
    }
  }

  /** A value in no named character set that is not UTF-8 makes the file GB18030. @param {Property} property */
  #checkCharset({ parameters, value, name }) {
    if (this.#charset !== 'utf-8' || parameters.has('CHARSET') || binary.has(name)) return;
    if (!isUtf8(parameters.has('ENCODING') ? decodeQuoted(value) : value)) this.#charset = 'gb18030';
  }

  /** The second pass. @param {Sink} sink @returns {AsyncGenerator<void, void>} */
  async *read(sink) {
    const columns = new Map([...this.#keys].sort((a, b) => a - b).map((key, place) => [key, place]));
    for (const [key, place] of columns) sink.text(place, this.#columnName(key));
    sink.endRow();
    for await (const cards of cardsOf(this.#open())) {
      for (const card of cards) {
        for (const [key, text] of this.#cells(card)) sink.text(columns.get(key) ?? 0, text);
        for (const oddity of card.oddities) sink.note('broken-record', -1, `line ${card.line}: ${oddity}`);
        for (const { name, value } of card.properties) if (binary.has(name)) sink.note('left-out', -1, `${name}, ${value.length} bytes`);
        sink.endRow();
      }
      yield;
    }
  }

  /** @param {number} key */
  #columnName(key) {
    const part = key % maxParts;
    const time = Math.floor(key / maxParts) % maxTimes;
    const place = Math.floor(key / maxParts / maxTimes);
    const own = [...this.#own].find(([, at]) => at === place)?.[0] ?? '';
    const name = place < firstOwn ? (known[place]?.[1][part] ?? '') : part === 0 ? own : `${own} type`;
    if (time === 0) return name;
    return name.includes(' ') && ['TEL', 'EMAIL', 'ADR', 'URL', 'IMPP', 'LABEL'].includes(known[place]?.[0] ?? '') ? name.replace(' ', ` ${time + 1} `) : `${name} ${time + 1}`;
  }

  /** @param {string} name */
  #placeOf(name) {
    const place = places.get(name) ?? this.#own.get(name);
    if (place !== undefined) return place;
    const next = firstOwn + Math.min(this.#own.size, maxOwn);
    this.#own.set(name, next);
    return next;
  }

  /** @param {Card} card @returns {Cells} */
  #cells({ properties }) {
    /** @type {Cells} */
    const cells = new Map();
    /** @type {Map<number, number>} */
    const times = new Map();
    const labels = new Map(properties.filter(({ name, group }) => name === 'X-ABLABEL' && group !== '').map((one) => [one.group, this.#text(one)]));
    for (const property of properties) {
      if (binary.has(property.name) || silent.has(property.name)) continue;
      const values = this.#values(property, labels.get(property.group) ?? '');
      if (values.every((value) => value === '')) continue;
      const place = this.#placeOf(property.name);
      const time = times.get(place) ?? 0;
      times.set(place, time + 1);
      values.forEach((value, part) => {
        const key = (place * maxTimes + Math.min(time, maxTimes - 1)) * maxParts + part;
        const before = cells.get(key) ?? '';
        if (value !== '' || before === '') cells.set(key, before === '' ? value : `${before}; ${value}`);
      });
    }
    return cells;
  }

  /** @param {Property} property */
  #text(property) {
    return unescapeValue(valueText(property, this.#charset));
  }

  /** The parts of a property as its columns want them. @param {Property} property @param {string} label @returns {readonly string[]} */
  #values(property, label) {
    const raw = valueText(property, this.#charset);
    const type = typeWords(property, label);
    switch (property.name) {
      case 'N': {
        const parts = splitValue(raw);
        return [0, 1, 2, 3, 4].map((i) => listText(parts[i] ?? '') + (i === 4 && parts.length > 5 ? ` ${parts.slice(5).join(' ')}`.trimEnd() : ''));
      }
      case 'ORG': {
        const parts = splitValue(raw).map(unescapeValue);
        return [parts[0] ?? '', parts[1] ?? '', parts.slice(2).filter((part) => part !== '').join(' / ')];
      }
      case 'ADR': {
        const parts = splitValue(raw);
        const address = [0, 1, 2, 3, 4, 5, 6].map((i) => listText(parts[i] ?? ''));
        return address.every((part) => part === '') ? [] : [...address, type];
      }
      case 'TEL':
      case 'EMAIL':
      case 'URL':
      case 'IMPP':
      case 'LABEL': {
        const text = unescapeValue(raw).trim();
        return text === '' ? [] : [property.name === 'TEL' ? text.replace(/^tel:/i, '') : text, type];
      }
      case 'CATEGORIES':
      case 'NICKNAME':
        return [listText(raw)];
      default:
        return [splitValue(raw).map(unescapeValue).join('; '), places.has(property.name) ? '' : type];
    }
  }
}

/** At semicolons that are not escaped. @param {string} raw */
function splitValue(raw) {
  const parts = [''];
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === ';') parts.push('');
    else {
      const size = raw[i] === '\\' ? 2 : 1;
      parts.push((parts.pop() ?? '') + raw.slice(i, i + size));
      i += size - 1;
    }
  }
  return parts;
}

/** A list at commas, as "a, b". @param {string} raw */
function listText(raw) {
  return unescapeValue(raw.replace(/(\\[\s\S])|\s*,\s*/g, (_whole, escaped) => escaped ?? ', ')).trim();
}

/** @param {string} raw */
function unescapeValue(raw) {
  return raw.replace(/\\([nN,;:\\])/g, (_whole, letter) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}

/** @param {Property} property @param {string} label */
function typeWords({ parameters }, label) {
  if (label !== '') return label.replace(/^_\$!<(.*)>!\$_$/, '$1');
  const types = (parameters.get('TYPE') ?? []).map((type) => type.toLowerCase());
  const isPreferred = types.includes('pref') || parameters.has('PREF');
  return [...new Set(types.filter((type) => type !== 'pref')), ...(isPreferred ? ['pref'] : [])].join(', ');
}
