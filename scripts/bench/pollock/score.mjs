// The ten measures of Pollock on one file: success, and precision, recall and F1 of the header's names, the records and the cells, all as multisets.
// Definitions from the paper (section 5) and the benchmark's public repository, read 2026-11; the code is ours. As there, "precision" divides by what
// should be, "recall" by what was read, header and records are compared after normalising values, cells as they are.

/** Rows of plain RFC 4180 text. @param {string} text */
export function parseRfc4180(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let isQuoted = false;
  let began = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (isQuoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else isQuoted = false;
    } else if (c === '"') {
      isQuoted = true;
      began = true;
    } else if (c === ',') {
      row.push(cell);
      cell = '';
      began = true;
    } else if (c === '\n') {
      row.push(cell.endsWith('\r') ? cell.slice(0, -1) : cell);
      rows.push(row);
      row = [];
      cell = '';
      began = false;
    } else {
      cell += c;
      began = true;
    }
  }
  if (began) rows.push([...row, cell]);
  return rows;
}

/** One spelling for one value: numbers by value, all else in lower case. @param {string} value */
function normalize(value) {
  const text = value.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return String(Number(text));
  return value.toLowerCase();
}

/** @param {readonly string[]} wanted @param {readonly string[]} found */
function measure(wanted, found) {
  if (wanted.length === 0) return [1, 1, 1];
  const counts = new Map();
  for (const value of wanted) counts.set(value, (counts.get(value) ?? 0) + 1);
  let common = 0;
  for (const value of found) {
    const left = counts.get(value) ?? 0;
    if (left === 0) continue;
    counts.set(value, left - 1);
    common++;
  }
  if (common === 0) return [0, 0, 0];
  const precision = common / wanted.length;
  const recall = common / found.length;
  return [precision, recall, (2 * precision * recall) / (precision + recall)];
}

/** @param {readonly string[][]} clean @param {readonly string[][] | null} loaded null: nothing was loaded @returns {number[]} the ten measures */
export function score(clean, loaded) {
  if (loaded === null) return Array(10).fill(0);
  if (clean.length === 0) return Array(10).fill(1);
  const records = (rows) => rows.slice(1).map((row) => row.map(normalize).join(''));
  const header = loaded.length === 0 ? [0, 0, 0] : measure(clean[0].map(normalize), loaded[0].map(normalize));
  return [1, ...header, ...measure(records(clean), records(loaded)), ...measure(clean.flat(), loaded.flat())];
}
