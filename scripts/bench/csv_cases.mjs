#!/usr/bin/env node
// Runs the CSV cases of other projects through the engine, where the data are there: csv-spectrum with its expected values, PapaParse's described cases,
// and fixtures of a dozen projects that must be read or refused by name, and come back byte for byte. Prints every deviation with its reason;
// docs/formats.md argues them.
//   node scripts/bench/csv_cases.mjs [FOLDER]     default: SPRUCE_SHARED_DATA or ../shared/data
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from '../../wasm/cli/engine.mjs';
import { parseRfc4180 } from './pollock/score.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = process.argv[2] ?? process.env.SPRUCE_SHARED_DATA ?? join(root, '..', 'shared', 'data');
const engine = await Engine.start(() => {});
let failures = 0;

/** Reads bytes and gives header and records. @param {Uint8Array} bytes @param {object} override */
function read(bytes, override = {}) {
  const session = engine.another();
  try {
    const source = session.openBytes('case.csv', bytes, override);
    session.run('convert', { source: 0 });
    const [file] = session.call('outputs').files;
    return { source, rows: parseRfc4180(session.readOutput(0, file.byteCount).toString('utf8')) };
  } finally {
    session.close();
  }
}

function fail(suite, name, text) {
  failures++;
  console.log(`  ${suite}: ${name}: ${text}`);
}

/** Expected values that have lost their CRs are compared without them. */
const same = (a, b) => JSON.stringify(a).replaceAll('\\r', '') === JSON.stringify(b).replaceAll('\\r', '');

function runSpectrum(at) {
  const csvs = join(at, 'raw', 'csvs');
  let passed = 0;
  for (const file of readdirSync(csvs).sort()) {
    const expected = JSON.parse(readFileSync(join(at, 'raw', 'json', file.replace('.csv', '.json')), 'utf8'));
    const { rows } = read(readFileSync(join(csvs, file)));
    const [header, ...records] = rows;
    const got = records.map((record) => Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])));
    if (same(got, expected)) passed++;
    else fail('csv_spectrum', file, JSON.stringify(got).slice(0, 200));
  }
  console.log(`csv_spectrum: ${passed} of ${readdirSync(csvs).length} pass`);
}

const ofThatLibrary = ['dynamicTyping', 'transform', 'transformHeader', 'fastMode', 'step', 'delimitersToGuess'];

/** Why a case cannot be asked of a reader of whole files, or null. */
function whyNotAsked(test) {
  if (typeof test.input !== 'string' || typeof test.expected !== 'object') return 'not plain data';
  const config = test.config ?? {};
  if (typeof config !== 'object') return 'not plain data';
  for (const option of ofThatLibrary) if (config[option] !== undefined) return `option ${option} of that library`;
  if (Object.values(config).some((value) => typeof value === 'string' && value.startsWith('[function'))) return 'a function as option';
  if (typeof config.delimiter === 'string' && config.delimiter.length > 1) return 'delimiter of several characters';
  if (typeof config.comments === 'string' && config.comments.length > 1) return 'comment mark of several characters';
  if (typeof config.delimiter === 'string' && /[^\x01-\x7e]/.test(config.delimiter)) return 'delimiter that is no single byte';
  return null;
}

function overrideOf(test) {
  const config = test.config ?? {};
  const override = { hasHeader: false, preambleLines: config.skipFirstNLines ?? 0, footerRows: 0, otherTables: 'records', comment: '', spaceAfterDelimiter: false, delimiterRepeats: false };
  override.delimiter = typeof config.delimiter === 'string' && config.delimiter !== '' ? config.delimiter : ',';
  override.quote = config.quoteChar === null ? '' : (config.quoteChar ?? '"');
  override.escape = config.escapeChar ?? '';
  if (config.comments !== undefined) override.comment = config.comments === true ? '#' : config.comments || '';
  return override;
}

const isBlank = (row) => row.length === 1 && row[0].trim() === '';

function expectedRows(test) {
  const data = test.expected.data ?? [];
  if (test.config?.header !== true) return data.filter((row) => !isBlank(row));
  return null;
}

function comparePapa(test) {
  const expected = expectedRows(test);
  const guesses = test.config?.delimiter === undefined && test.group === 'PARSE_TESTS';
  const override = overrideOf(test);
  if (guesses) delete override.delimiter;
  if (expected === null) override.hasHeader = true;
  let rows = [];
  try {
    rows = read(Buffer.from(test.input, 'utf8'), override).rows;
  } catch (error) {
    if (!['empty-file', 'no-header', 'bad-dialect'].includes(error.code)) throw error;
  }
  if (expected === null) {
    const [header = [], ...records] = rows;
    const wanted = (test.expected.data ?? []).map((record) => header.map((name) => String(record[name] ?? '')));
    const got = records.map((record) => header.map((_, i) => record[i] ?? ''));
    return { ok: same(got, wanted), got: rows };
  }
  const limit = test.config?.preview ?? 0;
  const got = rows.filter((row) => !isBlank(row));
  return { ok: same(limit > 0 ? got.slice(0, expected.length) : got, expected), got };
}

function runPapa(at) {
  const cases = JSON.parse(readFileSync(join(at, 'papaparse_cases.json'), 'utf8'));
  const skipped = new Map();
  const counts = { passed: 0, deviates: 0 };
  for (const group of ['CORE_PARSER_TESTS', 'PARSE_TESTS']) {
    for (const test of cases[group]) {
      const reason = whyNotAsked(test);
      if (reason !== null) {
        skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
        continue;
      }
      const { ok, got } = comparePapa({ ...test, group });
      if (ok) counts.passed++;
      else {
        counts.deviates++;
        console.log(`  papaparse: ${test.description}\n      input    ${JSON.stringify(test.input).slice(0, 120)}\n      expected ${JSON.stringify(test.expected.data).slice(0, 120)}\n      read     ${JSON.stringify(got).slice(0, 120)}`);
      }
    }
  }
  console.log(`papaparse_tests: ${counts.passed} pass, ${counts.deviates} deviate; not asked: ${[...skipped].map(([reason, n]) => `${n} (${reason})`).join(', ')}`);
}

const endings = new Set(['.csv', '.tsv', '.ssv', '.txt', '.psv', '.dat', '.data', '.tab']);
function findFiles(at) {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name);
    if (entry.isDirectory()) return findFiles(path);
    return endings.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

function runFixtures(at) {
  const counts = { same: 0 };
  for (const path of findFiles(at).sort()) {
    const name = relative(at, path);
    const bytes = readFileSync(path);
    const session = engine.another();
    try {
      session.openBytes('file.csv', bytes);
      session.run('profile', { today: 20_000 });
      session.run('export', {});
      const corrected = session.call('outputs').files.find((file) => file.kind === 'corrected');
      if (session.readOutput(corrected.index, corrected.byteCount).equals(bytes)) counts.same++;
      else fail('misc_csv_fixtures', name, 'does not come back byte for byte');
    } catch (error) {
      if (error.code === undefined || error.code === 'internal' || error.code === 'not-reconciled') fail('misc_csv_fixtures', name, `${error.code} ${error.message}`);
      else counts[error.code] = (counts[error.code] ?? 0) + 1;
    } finally {
      session.close();
    }
  }
  console.log(`misc_csv_fixtures: ${counts.same} come back byte for byte; refused by name: ${JSON.stringify({ ...counts, same: undefined })}`);
}

const suites = { csv_spectrum: runSpectrum, papaparse_tests: runPapa, misc_csv_fixtures: runFixtures };
for (const [name, run] of Object.entries(suites)) {
  const at = join(folder, name);
  if (existsSync(at)) run(at);
  else console.log(`skipped ${name}: no data at ${at} (set SPRUCE_SHARED_DATA)`);
}
if (failures > 0) process.exitCode = 1;
