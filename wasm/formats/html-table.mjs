// @ts-check
// HTML tables: what many web systems call an .xls export. Cells are the text that a browser shows; nothing is run, loaded or drawn.
// The whole file is one string, so its size is bounded. Tables within a cell are text of that cell.
import { decodeName } from './bytes.mjs';
import { unescapeXml } from './xml.mjs';

/** @typedef {import('./rows.mjs').Sink} Sink */
/** One column of a row. @typedef {{ text: string }} HtmlCell */

export const maxHtml = 128 << 20;
const rowsAtOnce = 1000;
const maxSpan = 1000;
const token = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
const spaces = /[ \t\r\n\f]+/g;

/** @param {Uint8Array} head */
export function isHtmlTable(head) {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 64 << 10)).replace(/\0/g, '').toLowerCase();
  return /^(?:ï»¿|ÿþ|þÿ)?\s*<(?:!doctype html|html|meta|head|body|table|style)\b/i.test(text) && /<t[rdh]\b/.test(text);
}

/** Text by its own word (BOM, meta), else UTF-8 where valid, else GB18030. @param {Uint8Array} bytes */
export function decodeHtml(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];
  try {
    return new TextDecoder(named ?? '', { fatal: true }).decode(bytes);
  } catch {
    // No name, one that is not known, or one that does not hold.
    return decodeName(bytes);
  }
}

/** The tables at the top, as rows; each sink takes one. @param {string} html @param {(index: number) => Sink | null} sinkOf @returns {Generator<void, void>} */
export function* readHtmlTables(html, sinkOf) {
  let depth = 0;
  let index = -1;
  let count = 0;
  /** @type {HtmlCell[] | null} */
  let row = null;
  let inCell = false;
  /** Columns that the open cell takes beside its first. */
  let beside = 0;
  /** Columns that a cell above still covers: rows left. @type {number[]} */
  let covered = [];
  const endRow = () => {
    const sink = sinkOf(index);
    for (; row && beside > 0; beside--) row.push({ text: '' });
    if (row && sink) writeRow(row, sink);
    // What a cell above covers past the last cell of this row is used up too.
    for (let i = row?.length ?? covered.length; i < covered.length; i++) covered[i] = Math.max(0, (covered[i] ?? 0) - 1);
    row = null;
    inCell = false;
    beside = 0;
  };
  for (const [whole, hidden, slash, name = '', attributes = ''] of html.matchAll(token)) {
    if (hidden || whole.startsWith('<!--')) continue;
    const word = name.toLowerCase();
    const last = row?.[row.length - 1];
    if (word === '') {
      if (inCell && last) last.text += unescapeHtml(whole).replace(spaces, ' ');
    } else if (word === 'table') {
      depth += slash ? -1 : 1;
      if (depth === 1 && !slash) {
        index++;
        covered = [];
      } else if (depth === 0) endRow();
    } else if (depth !== 1) {
      if (inCell && last && (word === 'br' || word === 'tr')) last.text += '\n';
    } else if (word === 'tr') {
      endRow();
      if (!slash) {
        row = [];
        fillCovered(row, covered);
        if (++count % rowsAtOnce === 0) yield;
      }
    } else if (word === 'td' || word === 'th') {
      inCell = slash === '';
      row ??= [];
      for (; beside > 0; beside--) row.push({ text: '' });
      if (inCell) {
        fillCovered(row, covered);
        beside = openCell(row, covered, attributes, sinkOf(index));
      }
    } else if (inCell && last && /^(br|p|div|li)$/.test(word) && (word === 'br' || last.text.trim() !== '')) last.text += '\n';
  }
  endRow();
}

/** Places that a cell with rowspan covers stay empty. @param {HtmlCell[]} row @param {number[]} covered */
function fillCovered(row, covered) {
  for (;;) {
    const left = covered[row.length] ?? 0;
    if (left === 0) return;
    covered[row.length] = left - 1;
    row.push({ text: '' });
  }
}

/** @param {HtmlCell[]} row @param {number[]} covered @param {string} attributes @param {Sink | null} sink @returns {number} columns beside the first */
function openCell(row, covered, attributes, sink) {
  const span = (/** @type {string} */ name) => Math.min(maxSpan, Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)));
  const [right, down] = [span('colspan'), span('rowspan')];
  const column = row.length;
  if (right > 1 || down > 1) sink?.note('merged-cells', column, `${right} x ${down}`);
  for (let i = 1; i < right; i++) {
    if (down > 1) covered[column + i] = down - 1;
  }
  if (down > 1) covered[column] = down - 1;
  row.push({ text: '' });
  return right - 1;
}

/** @param {readonly HtmlCell[]} row @param {Sink} sink */
function writeRow(row, sink) {
  let column = 0;
  for (const { text } of row) sink.text(column++, text.replace(/ *\n */g, '\n').trim());
  sink.endRow();
}

const htmlNames = /** @type {Readonly<Record<string, string>>} */ ({ nbsp: ' ', copy: '©', reg: '®', middot: '·', ensp: ' ', emsp: ' ', yen: '¥', euro: '€', pound: '£', ndash: '–', mdash: '—', hellip: '…', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', times: '×', deg: '°' });

/** @param {string} text */
function unescapeHtml(text) {
  return unescapeXml(text.replace(/&(\w{2,8});/g, (whole, name) => htmlNames[name] ?? whole));
}
