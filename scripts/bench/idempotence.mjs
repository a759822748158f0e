#!/usr/bin/env node
// The law that standardising twice is standardising once, on every value of every table at hand as every type it might be, and on seeded damage.
//   node scripts/bench/idempotence.mjs [DATA_FOLDER] [--most=N]     default: SPRUCE_SHARED_DATA or ../shared/data; N values a file (20000)
// Exit 1 when a value breaks it. Values that a first reading leaves alone cannot break it and are only read once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chineseTable } from './dirty/chinese.mjs';
import { carrier } from './dirty/damage.mjs';
import { latinTable } from './dirty/latin.mjs';
import { dataFolder, parseCsv, Values } from './fields/harness.mjs';
import { makeRandom } from './truth/random.mjs';

const types = ['free-text', 'email', 'phone', 'person-name', 'given-name', 'family-name', 'company-name', 'address', 'city', 'region', 'postal-code', 'country', 'date', 'number', 'url', 'choice', 'identifier', 'tax-id', 'title'];
const args = process.argv.slice(2);
const folder = args.find((argument) => !argument.startsWith('--')) ?? dataFolder;
const most = Number(args.find((argument) => argument.startsWith('--most='))?.slice(7) ?? 20_000);
const mostBytes = 20_000_000, longest = 2000;

function findTables(at) {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? findTables(join(at, entry.name)) : /\.(csv|tsv|txt)$/.test(entry.name) ? [join(at, entry.name)] : []));
}

/** The distinct values of a table, an even draw of them when there are more than `most`. */
function valuesOf(path) {
  const text = readFileSync(path);
  if (text.length > mostBytes) return [];
  const decoded = text.toString('utf8');
  const cells = path.endsWith('.csv') ? parseCsv(decoded).flat() : decoded.split(/[\t\r\n]/);
  const distinct = [...new Set(cells)].filter((value) => value !== '' && value.length <= longest);
  const step = Math.max(1, distinct.length / most);
  return Array.from({ length: Math.min(distinct.length, most) }, (_, i) => distinct[Math.floor(i * step)]);
}

/** Clean and damaged values of the tables of the precision bench, damaged twice. */
function seededValues(count) {
  const random = makeRandom(7), values = new Set();
  for (const table of [latinTable, chineseTable]) {
    for (let i = 0; i < count; i++) {
      const row = table.make(random);
      for (const [name, column] of Object.entries(table.columns)) {
        let text = row.cells[name];
        for (const family of [random.pick(column.damage), carrier]) text = family[random.pick(Object.keys(family))](random, text, row) || text;
        values.add(text);
      }
    }
  }
  return [...values];
}

const engine = await Values.start();
const countries = ['', 'CN', 'US', 'DE'];
let read = 0, changed = 0, broken = 0;
function check(set, values) {
  const before = broken;
  for (const [i, value] of values.entries()) {
    for (const type of types) {
      const country = countries[i % countries.length];
      const once = engine.read(type, value, country);
      read++;
      if (once.standard === value) continue;
      changed++;
      const twice = engine.read(type, once.standard, country);
      if (twice.standard === once.standard) continue;
      broken++;
      if (broken <= 200) console.log(`${set} ${type} ${country}: ${JSON.stringify(value)} → ${JSON.stringify(once.standard)} → ${JSON.stringify(twice.standard)}`);
    }
  }
  if (broken > before) console.log(`${set}: ${broken - before} broken`);
}

check('seeded', seededValues(1500));
if (existsSync(folder)) for (const path of findTables(folder)) check(relative(folder, path), valuesOf(path));
else console.log(`only seeded values: no data at ${folder} (set SPRUCE_SHARED_DATA)`);
console.log(`${read} readings, ${changed} give another form, ${broken} of them change when read again`);
process.exitCode = broken > 0 ? 1 : 0;
