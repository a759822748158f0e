// Every pollution of the Pollock benchmark, applied to a table of ours, with what a right reading gives and how often each is met in the wild.
// Facts from: Vitagliano, Hameed, Jiang, Reisener, Wu, Naumann, "Pollock: A Data Loading Benchmark", PVLDB 16(8), 2023, and its public repository
// (list of pollutions, definition of the clean files, weights; read 2026-11). The code is ours.
// A file is a list of rows {role, parts, end}; a part is a cell or a separator. The clean file keeps the cells of header and data rows, whatever
// happened to the separators between them: a second table and a preamble are no part of it, several header rows are joined with a space.

const rowWeight = 0.36775106082036774; // 672 + 756 files of rows with a separator less or more, over the survey's ragged files
const quoteWeight = 0.009259259259259259;
const rowDelimiterWeight = 1 / 7;

/** @typedef {{ text: string, quoted: boolean }} Cell */
/** @typedef {{ role: string, parts: (Cell | string)[], end: string }} Row */
/** @typedef {{ rows: Row[], quote: string, escape: string, cellQuote?: string }} File */

/** @param {Cell[][]} table @returns {File} */
function makeFile(table) {
  const rows = table.map((cells, i) => ({ role: i === 0 ? 'header' : 'data', parts: joinParts(cells, ','), end: '\r\n' }));
  return { rows, quote: '"', escape: '"' };
}

/** @param {Cell[]} cells @param {string} separator */
function joinParts(cells, separator) {
  return cells.flatMap((cell, i) => (i === 0 ? [{ ...cell }] : [separator, { ...cell }]));
}

const cellsOf = (row) => row.parts.filter((part) => typeof part !== 'string');
const separatorAt = (row, column) => row.parts.findIndex((part, i) => typeof part === 'string' && row.parts.slice(0, i).filter((p) => typeof p === 'string').length === column);

/** The bytes as text. @param {File} file */
function render(file) {
  const write = (part) => {
    if (typeof part === 'string') return part;
    const outer = file.cellQuote ?? file.quote;
    const text = (part.extra ?? '') + part.text.replaceAll('"', `${file.escape}"`);
    return part.quoted ? outer + text + outer : text;
  };
  return file.rows.map((row) => row.parts.map(write).join('') + row.end).join('');
}

/** What a right reading gives. @param {File} file */
function cleanRows(file) {
  const textsOf = (row) => cellsOf(row).map((cell) => (cell.extra ?? '') + cell.text);
  const headers = file.rows.filter((row) => row.role === 'header').map(textsOf);
  const data = file.rows.filter((row) => row.role === 'data').map(textsOf);
  if (headers.length === 0) return data;
  const width = Math.max(...headers.map((header) => header.length));
  const names = Array.from({ length: width }, (_, i) => headers.map((header) => header[i] ?? '').join(' '));
  return [names, ...data];
}

function eachSeparator(file, separator) {
  for (const row of file.rows) row.parts = row.parts.map((part) => (typeof part === 'string' ? separator : part));
}

/** A second table under the first: the same rows, narrower or wider, without a role. */
function addTable(file, columns) {
  const copies = file.rows.map((row, i) => {
    let cells = cellsOf(row).map((cell) => ({ ...cell }));
    while (cells.length < columns) cells.push(i === 0 ? { text: `col${cells.length - 8}`, quoted: false } : { ...cells[8], quoted: false, text: cells[8].text.replaceAll(/[",]/g, '') });
    cells = cells.slice(0, columns);
    return { role: '', parts: joinParts(cells, ','), end: '\r\n' };
  });
  file.rows.push(...copies);
}

const wholeFile = [
  ['source', 1, () => {}],
  ['file_no_payload', 15, (f) => { f.rows = []; }],
  ['file_no_trailing_newline', 184, (f) => { f.rows.at(-1).end = ''; }],
  ['file_double_trailing_newline', 5, (f) => { f.rows.at(-1).end = '\r\n\r\n'; }],
  ['file_no_header', 470, (f) => { f.rows.shift(); }],
  ['file_header_multirow_2', 47, (f) => { f.rows.unshift(structuredClone(f.rows[0])); }],
  ['file_header_multirow_3', 47, (f) => { f.rows.unshift(structuredClone(f.rows[0]), structuredClone(f.rows[0])); }],
  ['file_preamble', 282, (f) => {
    const blank = () => Array.from({ length: 9 }, () => ({ text: '', quoted: false }));
    const title = blank();
    title[0].text = 'PREAMBLE';
    f.rows.unshift({ role: 'preamble', parts: joinParts(title, ','), end: '\r\n' }, { role: 'preamble', parts: joinParts(blank(), ','), end: '\r\n' });
  }],
  ['file_multitable_less', 62.666666666666664, (f) => addTable(f, 8)],
  ['file_multitable_same', 62.666666666666664, (f) => addTable(f, 9)],
  ['file_multitable_more', 62.666666666666664, (f) => addTable(f, 10)],
  ['file_header_only', 3, (f) => { f.rows.length = 1; }],
  ['file_one_data_row', 4, (f) => { f.rows.length = 2; }],
  ['file_record_delimiter_0xA', 1691, (f) => { for (const row of f.rows) row.end = '\n'; }],
  ['file_record_delimiter_0xD', 7, (f) => { for (const row of f.rows) row.end = '\r'; }],
  ['file_field_delimiter_0x3B', 834, (f) => eachSeparator(f, ';')],
  ['file_field_delimiter_0x9', 4, (f) => eachSeparator(f, '\t')],
  ['file_field_delimiter_0x2C_0x20', 101, (f) => eachSeparator(f, ', ')],
  ['file_field_delimiter_0x20', 4, (f) => eachSeparator(f, ' ')],
  ['file_quotation_char_0x27', 11, (f) => { f.cellQuote = "'"; }],
  ['file_escape_char_0x5C', 1, (f) => { f.escape = '\\'; }],
  ['file_escape_char_0x00', 7, (f) => { f.escape = ''; }],
];

/** One row, or one cell, at a time. @param {File} file @param {number} i */
function* rowPollutions(file, i) {
  const width = cellsOf(file.rows[i]).length;
  for (let j = 0; j < width; j++) {
    yield [`row_more_sep_row${i}_col${j}`, rowWeight, (f) => f.rows[i].parts.splice(j === 0 ? 0 : separatorAt(f.rows[i], j - 1), 0, ',')];
    if (j > 0) yield [`row_less_sep_row${i}_col${j}`, rowWeight, (f) => f.rows[i].parts.splice(separatorAt(f.rows[i], j - 1), 1)];
    yield [`row_extra_quote${i}_col${j}`, quoteWeight, (f) => { cellsOf(f.rows[i])[j].extra = '"'; }];
  }
  yield [`row_field_delimiter_${i}_0x20`, rowDelimiterWeight, (f) => { f.rows[i].parts = f.rows[i].parts.map((part) => (typeof part === 'string' ? ' ' : part)); }];
}

/** All polluted versions of a table. @param {Cell[][]} table @returns {Generator<{ name: string, weight: number, text: string, clean: string[][] }>} */
export function* pollute(table) {
  const source = makeFile(table);
  const list = [...wholeFile];
  for (let i = 0; i < source.rows.length; i++) list.push(...rowPollutions(source, i));
  for (const [name, weight, change] of list) {
    const file = structuredClone(source);
    change(file);
    yield { name, weight, text: render(file), clean: cleanRows(file) };
  }
}
