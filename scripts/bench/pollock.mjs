#!/usr/bin/env node
// The Pollock benchmark on tables of our own: 2 290 polluted versions of each, read by the engine as `spruce convert` reads them, scored simply and
// by how often each pollution is met. Prints both scores a table, over all, and the kinds of files that lose most.
//   node scripts/bench/pollock.mjs [--table NAME] [--worst N] [--only PART] [--keep FOLDER]
//   --keep FOLDER   writes every file that is not read perfectly there, as it was, as it should be (.clean) and as it was read (.read)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Engine } from '../../wasm/cli/engine.mjs';
import { pollute } from './pollock/pollutions.mjs';
import { parseRfc4180, score } from './pollock/score.mjs';
import { tables } from './pollock/tables.mjs';

const argument = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const wanted = argument('--table');
const worst = Number(argument('--worst') ?? 12);
const only = argument('--only');
const keep = argument('--keep');

/** Converts one file as the command line does. @param {Engine} engine @param {string} text @returns {string | null} null: it could not be read */
function convert(engine, text) {
  const session = engine.another();
  try {
    session.openBytes('polluted.csv', Buffer.from(text, 'utf8'));
    session.run('convert', { source: 0 });
    const [file] = session.call('outputs').files;
    return session.readOutput(0, file.byteCount).toString('utf8');
  } catch (error) {
    return error.code === 'empty-file' ? '' : null;
  } finally {
    session.close();
  }
}

const kindOf = (name) => name.replace(/_?\d+_col\d+$|_row\d+_col\d+$|(?<=row_field_delimiter_)\d+/, '');
const points = (measures) => measures.reduce((a, b) => a + b, 0);

function keepFile(folder, file, read) {
  mkdirSync(folder, { recursive: true });
  const show = (rows) => rows.map((row) => row.map((cell) => `[${cell}]`).join('')).join('\n');
  writeFileSync(join(folder, `${file.name}.csv`), file.text);
  writeFileSync(join(folder, `${file.name}.clean`), show(file.clean));
  writeFileSync(join(folder, `${file.name}.read`), read === null ? 'not read' : show(parseRfc4180(read)));
}

const engine = await Engine.start(() => {});
const all = { files: 0, simple: 0, weighted: 0, weights: 0, lost: 0 };
for (const table of tables) {
  if (wanted !== undefined && wanted !== table.name) continue;
  const sum = { files: 0, simple: 0, weighted: 0, weights: 0, lost: 0 };
  const kinds = new Map();
  for (const file of pollute(table.rows)) {
    if (only !== undefined && !file.name.includes(only)) continue;
    const read = convert(engine, file.text);
    const got = points(score(file.clean, read === null ? null : parseRfc4180(read)));
    sum.files++;
    sum.simple += got;
    sum.weighted += got * file.weight;
    sum.weights += file.weight;
    if (read === null) sum.lost++;
    const kind = kinds.get(kindOf(file.name)) ?? { files: 0, missing: 0, weighted: 0 };
    kind.files++;
    kind.missing += 10 - got;
    kind.weighted += (10 - got) * file.weight;
    kinds.set(kindOf(file.name), kind);
    if (keep !== undefined && got < 9.9999) keepFile(join(keep, table.name), file, read);
  }
  console.log(`${table.name}: simple ${(sum.simple / sum.files).toFixed(4)}, weighted ${(sum.weighted / sum.weights).toFixed(4)}, ${sum.lost} of ${sum.files} files lost`);
  const losses = [...kinds].filter(([, kind]) => kind.missing > 1e-9).sort((a, b) => b[1].missing - a[1].missing);
  for (const [name, kind] of losses.slice(0, worst)) {
    console.log(`   ${name}: ${kind.files} files, loses ${(kind.missing / sum.files).toFixed(5)} simple, ${(kind.weighted / sum.weights).toFixed(5)} weighted`);
  }
  for (const key of Object.keys(all)) all[key] += sum[key];
}
console.log(`all: simple ${(all.simple / all.files).toFixed(4)}, weighted ${(all.weighted / all.weights).toFixed(4)}, ${all.lost} of ${all.files} files lost`);
