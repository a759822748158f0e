#!/usr/bin/env node
// Times the reading of a generated workbook: ours as far as CSV bytes and into the engine, and the peers that are installed beside.
//   node --expose-gc scripts/bench/formats.mjs [ROWS] [COLUMNS] [PEERS_FOLDER]     default: 100000 12; the folder has node_modules with hucre, @e965/xlsx
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { columnName, makeZip, workbookParts } from '../../tests/support/make-files.mjs';
import { Engine } from '../../wasm/cli/engine.mjs';
import { fileSource, withFile } from '../../wasm/cli/files.mjs';
import { convertMember, openContainer } from '../../wasm/formats/index.mjs';

const [rows = 100_000, columns = 12] = process.argv.slice(2, 4).map(Number);
const peers = process.argv[4];

/** A CRM export: ids, names, phones, dates with a format, amounts; half shared strings, half numbers. */
function makeSheet() {
  const lines = ['<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'];
  for (let r = 0; r < rows; r++) {
    const cells = [];
    for (let c = 0; c < columns; c++) {
      const place = `r="${columnName(c)}${r + 1}"`;
      const value = (r * 7919 + c * 104_729) % 1_000_003;
      if (r === 0 || c % 2 === 0) cells.push(`<c ${place} t="s"><v>${r === 0 ? c : columns + (value % 5000)}</v></c>`);
      else if (c % 4 === 1) cells.push(`<c ${place} s="1"><v>${40_000 + (value % 6000)}</v></c>`);
      else cells.push(`<c ${place}><v>${value}.5</v></c>`);
    }
    lines.push(`<row r="${r + 1}">${cells.join('')}</row>`);
  }
  lines.push('</sheetData></worksheet>');
  return Buffer.concat(lines.map((line) => Buffer.from(line)));
}

function makeBook() {
  const texts = [...Array.from({ length: columns }, (_, i) => `Column ${i}`), ...Array.from({ length: 5000 }, (_, i) => `上海远大贸易有限公司 ${i}, Ltd & Co`)];
  const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si><t>${text.replace('&', '&amp;')}</t></si>`).join('')}</sst>`;
  const parts = workbookParts({ sheets: [{ name: 'Data', xml: '' }], formats: ['yyyy"年"m"月"d"日"'], strings });
  return makeZip(parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, data: makeSheet() } : part)));
}

async function time(name, run) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const started = performance.now();
  const said = await run();
  const ms = performance.now() - started;
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage().rss);
  console.log(`${name.padEnd(34)} ${Math.round(ms).toString().padStart(7)} ms  +${Math.round((most - before) / 1048576).toString().padStart(5)} MB  ${said}`);
}

async function ours(path) {
  return withFile(path, async (descriptor, size) => {
    const container = await openContainer(fileSource(descriptor, size), 'book.xlsx');
    let bytes = 0;
    for await (const chunk of convertMember(container, 'Data').chunks) bytes += chunk.length;
    return `${bytes} bytes of CSV`;
  });
}

async function engine(path) {
  const session = await Engine.start(() => {});
  const [source] = await session.openFile(path);
  const heap = session.heapBytes();
  session.close();
  return `${source.rowCount} rows, engine ${Math.round(heap / 1048576)} MB`;
}

const scratch = mkdtempSync(join(tmpdir(), 'spruce-formats-'));
const path = join(scratch, 'book.xlsx');
const book = makeBook();
writeFileSync(path, book);
console.log(`${rows} x ${columns}, ${statSync(path).size} bytes, Node ${process.version}`);
await time('ours: CSV bytes', () => ours(path));
await time('ours: CSV bytes, again', () => ours(path));
await time('ours: into the engine', () => engine(path));
if (peers && existsSync(peers)) {
  const load = createRequire(join(peers, 'package.json'));
  const { readXlsx, streamXlsxRows } = await import(pathToFileURL(load.resolve('hucre')).href);
  const sheetJs = load('@e965/xlsx');
  if (streamXlsxRows) {
    await time('hucre, streamed', async () => {
      let count = 0;
      for await (const _row of streamXlsxRows(book)) count++;
      return `${count} rows`;
    });
  }
  await time('hucre, whole', async () => `${(await readXlsx(book)).sheets[0].rows.length} rows`);
  await time('@e965/xlsx (SheetJS)', async () => `${sheetJs.utils.sheet_to_csv(sheetJs.read(book).Sheets.Data).length} characters of CSV`);
}
rmSync(scratch, { recursive: true });
