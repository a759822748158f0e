// @ts-check
// Makes workbooks and archives for tests and benchmarks, byte by byte, from what the formats' specifications say; none of the code
// under test is used. Not a writer for people: it writes only what the tests need, also what is broken.
import { crc32, deflateRawSync } from 'node:zlib';

/** @typedef {{ name: string, data: string | Uint8Array, method?: 0 | 8, crc?: number, size?: number, flags?: number }} Entry */
/** A cell: text (a shared string), or the inner XML and the attributes of its `c`. @typedef {string | null | { v?: string, t?: string, s?: number, xml?: string }} Cell */
/** @typedef {{ name: string, rows?: readonly (readonly Cell[])[], xml?: string, state?: string, before?: string, after?: string, hiddenRows?: readonly number[] }} Sheet */

const encoder = new TextEncoder();
const bytesOf = (/** @type {string | Uint8Array} */ data) => (typeof data === 'string' ? encoder.encode(data) : data);

/** @param {readonly number[]} values @param {string} shape a digit for each: its size in bytes */
function pack(values, shape) {
  const bytes = Buffer.alloc([...shape].reduce((sum, size) => sum + Number(size), 0));
  let at = 0;
  values.forEach((value, i) => {
    const size = Number(shape[i]);
    if (size === 8) bytes.writeDoubleLE(value, at);
    else bytes.writeUIntLE(value, at, size);
    at += size;
  });
  return bytes;
}

/** @param {readonly Entry[]} entries @returns {Uint8Array<ArrayBuffer>} */
export function makeZip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, data, method = 8, flags = 0x800, ...stated } of entries) {
    const [plain, title] = [bytesOf(data), encoder.encode(name)];
    const packed = method === 8 ? deflateRawSync(plain, { level: 6 }) : plain;
    const [crc, size] = [stated.crc ?? crc32(plain), stated.size ?? plain.length];
    const facts = [20, flags, method, 0, 0, crc, packed.length, size, title.length, 0];
    const head = Buffer.concat([pack([0x04034b50, ...facts], '42222244422'), title]);
    directory.push(Buffer.concat([pack([0x02014b50, 20, ...facts, 0, 0, 0, 0, offset], '42222224442222244'), title]));
    parts.push(head, packed);
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = pack([0x06054b50, 0, 0, entries.length, entries.length, list.length, offset, 0], '42222442');
  return Uint8Array.from(Buffer.concat([...parts, list, end]));
}

const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param {number} column from 0 @returns {string} */
export function columnName(column) {
  return (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * The parts of a workbook. `formats` are number format codes; style n + 1 has format n, style 0 is General.
 * @param {{ sheets: readonly Sheet[], formats?: readonly (string | number)[], is1904?: boolean, strings?: string }} book @returns {Entry[]}
 */
export function workbookParts({ sheets, formats = [], is1904 = false, strings }) {
  /** @type {Map<string, number>} */
  const shared = new Map();
  const parts = sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, data: sheet.xml ?? sheetXml(sheet, shared) }));
  const codes = formats.map((format, i) => (typeof format === 'number' ? '' : `<numFmt numFmtId="${200 + i}" formatCode="${escape(format).replaceAll('"', '&quot;')}"/>`)).join('');
  const styles = formats.map((format, i) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + i}" applyNumberFormat="1"/>`).join('');
  const list = [...shared.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('');
  const content = [['workbook.xml', 'sheet.main'], ['styles.xml', 'styles'], ['sharedStrings.xml', 'sharedStrings'], ...sheets.map((_sheet, i) => [`worksheets/sheet${i + 1}.xml`, 'worksheet'])]
    .map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`)
    .join('');
  const relations = sheets.map((_sheet, i) => `<Relationship Id="rId${i + 1}" Type="${kind}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('');
  return [
    { name: '[Content_Types].xml', data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${content}</Types>` },
    { name: '_rels/.rels', data: `${head}<Relationships><Relationship Id="rId1" Type="${kind}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook ${main}><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${head}<Relationships>${relations}<Relationship Id="rId901" Type="${kind}/styles" Target="styles.xml"/><Relationship Id="rId902" Type="${kind}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', data: `${head}<styleSheet ${main}><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>` },
    { name: 'xl/sharedStrings.xml', data: strings ?? `${head}<sst ${main}>${list}</sst>` },
    ...parts,
  ];
}

/** @param {Parameters<typeof workbookParts>[0]} book */
export function makeXlsx(book) {
  return makeZip(workbookParts(book));
}

/** @param {Sheet} sheet @param {Map<string, number>} shared */
function sheetXml({ rows = [], before = '', after = '', hiddenRows = [] }, shared) {
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`, shared)).join('');
    return cells === '' ? '' : `<row r="${r + 1}"${hiddenRows.includes(r + 1) ? ' hidden="1"' : ''}>${cells}</row>`;
  });
  return `${head}<worksheet ${main}>${before}<sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

/** @param {Cell} cell @param {string} place @param {Map<string, number>} shared */
function cellXml(cell, place, shared) {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    const index = shared.get(cell) ?? shared.size;
    shared.set(cell, index);
    return `<c r="${place}" t="s"><v>${index}</v></c>`;
  }
  const { v, t, s, xml } = cell;
  return `<c r="${place}"${s === undefined ? '' : ` s="${s}"`}${t === undefined ? '' : ` t="${t}"`}>${xml ?? (v === undefined ? '' : `<v>${v}</v>`)}</c>`;
}

/** One BIFF record. @param {number} type @param {Uint8Array} data */
export function record(type, data) {
  return Buffer.concat([pack([type, data.length], '22'), data]);
}

/** A BIFF8 string. @param {string} text @param {1 | 2} lengthSize */
function biffText(text, lengthSize = 2) {
  return Buffer.concat([pack([text.length, 1], `${lengthSize}1`), Buffer.from(text, 'utf16le')]);
}

/**
 * A BIFF8 workbook. Cells: text, number, boolean, or a record of one's own. `formats` as in makeXlsx.
 * @param {{ sheets: readonly { name: string, hidden?: boolean, rows: readonly (readonly (string | null | boolean | number | { number: number, style: number } | { raw: (row: number, column: number) => Uint8Array })[])[], extra?: Uint8Array }[], formats?: readonly string[], is1904?: boolean, password?: boolean, splitStrings?: number }} book
 */
export function makeXls({ sheets, formats = [], is1904 = false, password = false, splitStrings = 8000 }) {
  const bof = (/** @type {number} */ type) => record(0x809, pack([0x600, type, 0, 0, 0, 0], '222244'));
  const end = record(0x0a, Buffer.alloc(0));
  const strings = [...new Set(sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string')))];
  const xf = (/** @type {number} */ format) => record(0xe0, pack([0, format, 0, 0, 0, 0, 0, 0, 0, 0], '2222222222'));
  const globals = [
    bof(5), ...(password ? [record(0x2f, Buffer.alloc(6))] : []), record(0x42, pack([1200], '2')), record(0x22, pack([is1904 ? 1 : 0], '2')),
    ...formats.map((code, i) => record(0x41e, Buffer.concat([pack([200 + i], '2'), biffText(code)]))), xf(0), ...formats.map((_code, i) => xf(200 + i)),
  ];
  const table = stringTable(/** @type {string[]} */ (strings), splitStrings);
  const bodies = sheets.map(({ rows, extra }) => Buffer.concat([bof(0x10), ...rows.flatMap((row, r) => row.map((cell, c) => xlsCell(cell, r, c, /** @type {string[]} */ (strings)))), ...(extra ? [extra] : []), end]));
  const names = sheets.map(({ name, hidden }) => ({ name: biffText(name, 1), hidden: hidden ? 1 : 0 }));
  let at = Buffer.concat([...globals, table, end]).length + names.reduce((sum, { name }) => sum + 4 + 6 + name.length, 0);
  const bound = names.map(({ name, hidden }, i) => {
    const one = record(0x85, Buffer.concat([pack([at, hidden, 0], '411'), name]));
    at += bodies[i]?.length ?? 0;
    return one;
  });
  return makeCompound({ Workbook: Buffer.concat([...globals, ...bound, table, end, ...bodies]) });
}

/** SST cut into CONTINUE records, within strings too. @param {readonly string[]} strings @param {number} most */
function stringTable(strings, most) {
  const pieces = [pack([strings.length, strings.length], '44')];
  /** @param {Buffer} bytes */
  const add = (bytes) => pieces.push(Buffer.concat([pieces.pop() ?? Buffer.alloc(0), bytes]));
  for (const text of strings) {
    if ((pieces[pieces.length - 1]?.length ?? 0) + 4 > most) pieces.push(Buffer.alloc(0));
    add(pack([text.length, 1], '21'));
    for (const unit of text.split('')) {
      // A text that goes on in the next record says its width again.
      if ((pieces[pieces.length - 1]?.length ?? 0) + 2 > most) pieces.push(Buffer.from([1]));
      add(Buffer.from(unit, 'utf16le'));
    }
  }
  return Buffer.concat(pieces.map((piece, i) => record(i === 0 ? 0xfc : 0x3c, piece)));
}

/** @param {any} cell @param {number} row @param {number} column @param {readonly string[]} strings */
function xlsCell(cell, row, column, strings) {
  if (cell === null) return Buffer.alloc(0);
  if (typeof cell === 'string') return record(0xfd, pack([row, column, 0, strings.indexOf(cell)], '2224'));
  if (typeof cell === 'boolean') return record(0x205, pack([row, column, 0, cell ? 1 : 0, 0], '22211'));
  if (typeof cell === 'number') return record(0x203, pack([row, column, 0, cell], '2228'));
  return 'raw' in cell ? cell.raw(row, column) : record(0x203, pack([row, column, cell.style, cell.number], '2228'));
}

/** A compound file with streams of one name each, all in full sectors. @param {Readonly<Record<string, Uint8Array>>} streams @returns {Uint8Array<ArrayBuffer>} */
export function makeCompound(streams) {
  const size = 512;
  const padded = Object.entries(streams).map(([name, data]) => ({ name, data: Buffer.concat([data, Buffer.alloc(Math.max(0, 4096 - data.length))]) }));
  const counts = padded.map(({ data }) => Math.ceil(data.length / size));
  const folderSectors = Math.ceil((padded.length + 1) / 4);
  const content = counts.reduce((sum, count) => sum + count, 0) + folderSectors;
  const fatSectors = Math.ceil((content + 16) / 127);
  const fat = Buffer.alloc(fatSectors * size, 0xff);
  const chain = (/** @type {number} */ first, /** @type {number} */ count) => {
    for (let i = 0; i < count; i++) fat.writeUInt32LE(i === count - 1 ? 0xfffffffe : first + i + 1, 4 * (first + i));
  };
  for (let i = 0; i < fatSectors; i++) fat.writeUInt32LE(0xfffffffd, 4 * i);
  chain(fatSectors, folderSectors);
  const folder = Buffer.alloc(folderSectors * size);
  writeFolderEntry(folder, 0, 'Root Entry', 5, 0xfffffffe, 0);
  let next = fatSectors + folderSectors;
  padded.forEach(({ name, data }, i) => {
    chain(next, counts[i] ?? 0);
    writeFolderEntry(folder, i + 1, name, 2, next, data.length);
    next += counts[i] ?? 0;
  });
  const start = Buffer.alloc(size, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(start);
  start.fill(0, 8, 76);
  pack([0x3e, 3, 0xfffe, 9, 6], '22222').copy(start, 24);
  pack([fatSectors, fatSectors, 0, 4096, 0xfffffffe, 0, 0xfffffffe, 0], '44444444').copy(start, 44);
  for (let i = 0; i < fatSectors; i++) start.writeUInt32LE(i, 76 + 4 * i);
  const bodies = padded.map(({ data }, i) => Buffer.concat([data, Buffer.alloc((counts[i] ?? 0) * size - data.length)]));
  return Uint8Array.from(Buffer.concat([start, fat, folder, ...bodies]));
}

/** @param {Buffer} folder @param {number} index @param {string} name @param {number} type @param {number} first @param {number} size */
function writeFolderEntry(folder, index, name, type, first, size) {
  const at = index * 128;
  Buffer.from(name, 'utf16le').copy(folder, at);
  folder.writeUInt16LE(name.length * 2 + 2, at + 64);
  folder.writeUInt8(type, at + 66);
  folder.writeUInt32LE(first, at + 116);
  folder.writeUInt32LE(size, at + 120);
}
