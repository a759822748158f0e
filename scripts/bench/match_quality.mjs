#!/usr/bin/env node
// Precision, recall and F1 of the command line's pairs on sets with known truth, as they are and closed into groups.
//   node scripts/bench/match_quality.mjs [DATA_FOLDER] [--json]     default: SPRUCE_SHARED_DATA or ../shared/data
// A set is any folder that holds records.csv (with a column id) and truth_pairs.csv. Truth is read only after the run.
// A set whose truth never links two records of one `source` is scored across sources only. Skips with a clear line when the folder is absent.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const args = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const folder = args[0] ?? process.env.SPRUCE_SHARED_DATA ?? join(root, '..', 'shared', 'data');

function parseCsv(text) {
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') { row.push(cell); cell = ''; }
    else if (c === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; }
    else if (c !== '\r') cell += c;
  }
  if (cell !== '' || row.length > 0) { row.push(cell); rows.push(row); }
  return rows;
}

const keyOf = (a, b) => (a < b ? `${a}\0${b}` : `${b}\0${a}`);

function close(pairs) {
  const parent = new Map();
  const find = (x) => { let r = x; while (parent.get(r) !== r) r = parent.get(r); parent.set(x, r); return r; };
  for (const key of pairs) for (const x of key.split('\0')) if (!parent.has(x)) parent.set(x, x);
  for (const key of pairs) { const [a, b] = key.split('\0').map(find); if (a !== b) parent.set(a, b); }
  const groups = new Map();
  for (const x of parent.keys()) groups.set(find(x), [...(groups.get(find(x)) ?? []), x]);
  const out = new Set();
  for (const members of groups.values()) for (let i = 0; i < members.length; i++) for (let j = i + 1; j < members.length; j++) out.add(keyOf(members[i], members[j]));
  return out;
}

function score(truth, predicted) {
  let hit = 0;
  for (const key of predicted) if (truth.has(key)) hit++;
  const precision = predicted.size ? hit / predicted.size : 0, recall = truth.size ? hit / truth.size : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function findSets(at) {
  if (existsSync(join(at, 'records.csv')) && existsSync(join(at, 'truth_pairs.csv'))) return [at];
  return readdirSync(at, { withFileTypes: true }).filter((e) => e.isDirectory()).flatMap((e) => findSets(join(at, e.name)));
}

function readPairs(path, keep) {
  const [header, ...rows] = parseCsv(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  const verdict = header.indexOf('verdict');
  return new Set(rows.filter((r) => r.length > 1 && r[0] !== r[1] && (verdict < 0 || r[verdict] === 'same') && keep(r[0], r[1])).map((r) => keyOf(r[0], r[1])));
}

/** Which pairs count: all, or only those across sources when the truth says so. */
function makeFilter(set) {
  const [header, ...rows] = parseCsv(readFileSync(join(set, 'records.csv'), 'utf8'));
  const id = header.indexOf('id'), at = header.indexOf('source');
  if (at < 0) return () => true;
  const source = new Map(rows.map((r) => [r[id], r[at]]));
  const truth = readPairs(join(set, 'truth_pairs.csv'), () => true);
  const isAcross = [...truth].every((key) => { const [a, b] = key.split('\0'); return source.get(a) !== source.get(b); });
  return isAcross ? (a, b) => source.get(a) !== source.get(b) : () => true;
}

function measure(set, scratch) {
  const pairs = join(scratch, 'pairs.csv');
  const run = spawnSync(process.execPath, ['--no-warnings', join(root, 'wasm/cli/main.mjs'), 'match', join(set, 'records.csv'), '--id', 'id', '--pairs', pairs, '--json'], { encoding: 'utf8' });
  if (run.status !== 0) return { set, error: run.stderr.trim() };
  const keep = makeFilter(set);
  const truth = readPairs(join(set, 'truth_pairs.csv'), keep), predicted = readPairs(pairs, keep);
  return { set, pairs: score(truth, predicted), closed: score(close(truth), close(predicted)), truth: truth.size, predicted: predicted.size };
}

if (!existsSync(folder)) {
  console.log(`skipped: no data at ${relative(process.cwd(), folder)} (set SPRUCE_SHARED_DATA)`);
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'spruce-quality-'));
  const results = findSets(folder).sort().map((set) => ({ ...measure(set, scratch), set: relative(folder, set) }));
  rmSync(scratch, { recursive: true });
  if (process.argv.includes('--json')) writeFileSync(1, `${JSON.stringify(results, null, 1)}\n`);
  else for (const r of results) {
    const f = (s) => `P ${s.precision.toFixed(3)} R ${s.recall.toFixed(3)} F1 ${s.f1.toFixed(3)}`;
    console.log(r.error ? `${r.set}: ${r.error}` : `${r.set.padEnd(24)} pairs ${f(r.pairs)}   groups ${f(r.closed)}   (truth ${r.truth}, found ${r.predicted})`);
  }
}
