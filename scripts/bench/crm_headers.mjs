#!/usr/bin/env node
// What is made of header rows alone: whose export it is, how many columns get a type or role, how many are protected from fixes by their
// role. Reads a CSV with the columns layout (what it is, in words) and header_row; a recognised CRM that the words do not name is listed.
//   node scripts/bench/crm_headers.mjs [FILE] [--verbose]     default: crm_headers/vendor_header_rows.csv of SPRUCE_SHARED_DATA
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from '../../wasm/cli/engine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const shared = process.env.SPRUCE_SHARED_DATA ?? join(root, '..', 'shared', 'data');
const path = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? join(shared, 'crm_headers', 'vendor_header_rows.csv');
const isVerbose = process.argv.includes('--verbose');

/** The records of a CSV, by RFC 4180. */
function readCsv(text) {
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;
  const records = [[]];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text);
    records.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.length > 0);
}

async function look(headerRow, file) {
  writeFileSync(file, `${headerRow}\n`);
  const engine = await Engine.start(() => {});
  try {
    const [source] = await engine.openFile(file, { override: { hasHeader: true, delimiter: ',' } });
    return { layout: source.layout, columns: engine.call('columns') };
  } finally {
    engine.close();
  }
}

if (!existsSync(path)) {
  console.log(`skipped: no header rows at ${path} (set SPRUCE_SHARED_DATA)`);
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'spruce-headers-'));
  const sum = { rows: 0, recognised: 0, doubted: 0, columns: 0, typed: 0, roles: 0 };
  const [head, ...records] = readCsv(readFileSync(path, 'utf8'));
  for (const record of records) {
    const words = record[head.indexOf('layout')];
    const { layout, columns } = await look(record[head.indexOf('header_row')], join(scratch, 'head.csv'));
    const hasRole = (column) => column.role !== 'none';
    const isTyped = (column) => column.type !== 'free-text' || hasRole(column);
    const isNamed = layout === null || words.toLowerCase().includes(layout.crm.split(' ')[0].toLowerCase()) || words.includes(layout.label.zh.split(' ')[0]);
    sum.rows += 1;
    sum.recognised += layout === null ? 0 : 1;
    sum.doubted += isNamed ? 0 : 1;
    sum.columns += columns.length;
    sum.typed += columns.filter(isTyped).length;
    sum.roles += columns.filter(hasRole).length;
    console.log(`${isNamed ? ' ' : '?'} ${words}: ${layout?.name ?? '-'}, ${columns.filter(isTyped).length}/${columns.length} typed, ${columns.filter(hasRole).length} with a role`);
    if (isVerbose) for (const { name, type, role, meaning } of columns) console.log(`      ${name}: ${type} ${role} ${meaning}`);
  }
  rmSync(scratch, { recursive: true });
  console.log(`${sum.recognised} of ${sum.rows} recognised, ${sum.doubted} to look at (?); ${sum.typed} of ${sum.columns} columns typed, ${sum.roles} with a role`);
}
