#!/usr/bin/env node
// How often a proposed fix gives back the clean value that was there before the damage, by rule and grade, and how much of the damage the fixes mend.
//   node scripts/bench/fix_precision.mjs [ROWS] [--seed=N] [--misses[=RULE]]     default: 6000 rows a table, seed 1
// Goals: safe at least .999, likely at least .95. A fix of a value that a slip changed is also right when it only takes the other damage off.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chineseTable } from './dirty/chinese.mjs';
import { carrier, isLossy } from './dirty/damage.mjs';
import { latinTable } from './dirty/latin.mjs';
import { parseCsv } from './fields/harness.mjs';
import { makeRandom } from './truth/random.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const damagedShare = 0.12, carrierShare = 0.03;
const options = { rows: 6000, seed: 1, misses: undefined };
for (const argument of process.argv.slice(2)) {
  if (argument.startsWith('--seed=')) options.seed = Number(argument.slice(7));
  else if (argument.startsWith('--misses')) options.misses = argument.slice(9);
  else options.rows = Number(argument);
}

const quote = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One cell: the clean value, what is in the file, by which damage, and the texts that a right fix may give. */
function dirtyCell(random, column, clean, row) {
  const cell = { clean, text: clean, damage: '', right: [clean] };
  const apply = (name, make) => {
    const text = make(random, cell.text, row);
    if (text === null || text === undefined || text === '' || text === cell.text) return;
    cell.text = text;
    cell.damage += `${cell.damage === '' ? '' : '+'}${name}`;
  };
  if (random.chance(damagedShare)) {
    const family = random.pick(column.damage);
    const name = random.pick(Object.keys(family));
    apply(name, family[name]);
    if (isLossy(name) && cell.damage !== '') { cell.right.push(cell.text); cell.isSlip = true; }
  }
  if (random.chance(carrierShare)) {
    const name = random.pick(Object.keys(carrier));
    const before = cell.text;
    apply(name, carrier[name]);
    if (cell.text !== before) cell.right.push(before);
  }
  return cell;
}

function makeRows(table, random, count) {
  return Array.from({ length: count }, () => {
    const row = table.make(random);
    return Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, dirtyCell(random, column, row.cells[name], row)]));
  });
}

/** Whether every character that a fix changed is now as in the clean value, whatever else is wrong with it. */
function isStep(before, after, clean) {
  return before.length === after.length && after.length === clean.length && [...after].every((c, i) => c === before[i] || c === clean[i]);
}

/** Quotes around a value are damage of their own: what a fix does inside them is judged without. */
const unquoted = (text) => text.replace(/^(['"])(.*)\1$/s, '$2');
const tally = (map, key) => { if (!map.has(key)) map.set(key, { right: 0, all: 0 }); return map.get(key); };

/** The proposals of the command line, by row and column. */
function findFixes(rows, names, scratch) {
  const dirty = join(scratch, 'dirty.csv'), out = join(scratch, 'fixes.csv');
  writeFileSync(dirty, `${[names, ...rows.map((row) => names.map((name) => row[name].text))].map((cells) => cells.map(quote).join(',')).join('\n')}\n`);
  const run = spawnSync(process.execPath, ['--no-warnings', join(root, 'wasm/cli/main.mjs'), 'fixes', dirty, '--csv', out, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr.trim());
  const [header, ...lines] = parseCsv(readFileSync(out, 'utf8'));
  return lines.filter((line) => line.length === header.length).map((line) => Object.fromEntries(header.map((name, i) => [name, line[i]])));
}

function measure(table, scratch) {
  const rows = makeRows(table, makeRandom(options.seed), options.rows);
  const names = Object.keys(table.columns);
  const byRule = new Map(), byGrade = new Map(), misses = [];
  const mended = new Map(names.map((name) => [name, { damaged: 0, safe: 0, likely: 0 }]));
  for (const row of rows) for (const name of names) if (row[name].text !== row[name].clean) mended.get(name).damaged++;
  for (const fix of findFixes(rows, names, scratch)) {
    const cell = rows[Number(fix.row) - 1][fix.column];
    if (cell.text !== fix.before) throw new Error(`Row ${fix.row}, ${fix.column}: the file had ${JSON.stringify(cell.text)}, the fix starts from ${JSON.stringify(fix.before)}.`);
    const { same } = table.columns[fix.column];
    const isRight = isStep(fix.before, fix.after, cell.clean) || cell.right.some((text) => same(fix.after, text) || same(unquoted(fix.after), text) || (cell.isSlip && same(fix.after.toLowerCase(), text.toLowerCase())));
    for (const count of [tally(byRule, `${fix.grade} ${fix.rule}`), tally(byGrade, fix.grade)]) { count.all++; if (isRight) count.right++; }
    if (!isRight) misses.push({ ...fix, clean: cell.clean, damage: cell.damage });
    else if (cell.text !== cell.clean && same(fix.after, cell.clean) && fix.grade !== 'ask') mended.get(fix.column)[fix.grade]++;
  }
  return { table: table.name, byGrade, byRule, mended, misses };
}

const percent = ({ right, all }) => `${(right / Math.max(1, all)).toFixed(4)} ${String(right).padStart(6)} / ${all}`;

function print({ table, byGrade, byRule, mended, misses }) {
  console.log(`\n${table}: ${options.rows} rows, seed ${options.seed}`);
  for (const [grade, count] of [...byGrade].sort()) console.log(`  ${grade.padEnd(36)} ${percent(count)}`);
  for (const [rule, count] of [...byRule].sort()) console.log(`    ${rule.padEnd(34)} ${percent(count)}`);
  console.log('  damaged cells brought back: by safe fixes, by safe and likely ones');
  for (const [name, { damaged, safe, likely }] of mended) console.log(`    ${name.padEnd(34 - (name.match(/\p{Script=Han}/gu)?.length ?? 0))} ${(safe / damaged).toFixed(3)}  ${((safe + likely) / damaged).toFixed(3)}  of ${damaged}`);
  if (options.misses === undefined) return;
  for (const miss of misses.filter((m) => m.rule.includes(options.misses))) console.log(`  ${miss.grade} ${miss.rule} ${miss.column} (${miss.damage}): ${JSON.stringify(miss.before)} → ${JSON.stringify(miss.after)}, clean ${JSON.stringify(miss.clean)}`);
}

const scratch = mkdtempSync(join(tmpdir(), 'spruce-fixes-'));
for (const table of [latinTable, chineseTable]) print(measure(table, scratch));
rmSync(scratch, { recursive: true });
