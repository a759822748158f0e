#!/usr/bin/env node
// How often the engine finds the dialect and the layout of a file: on the hand-labelled files of tests/core/csv/corpus, and on files made by chance.
//   node scripts/bench/dialects.mjs [--made N] [--from SEED] [--show N] [--keep FOLDER]
// A dialect is right when delimiter, quote and escape are; a quote or escape that the file does not use is not judged, nor the delimiter of one column.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from '../../wasm/cli/engine.mjs';
import { makeFile } from './dialects/made_files.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const corpus = join(root, 'tests', 'core', 'csv', 'corpus');
const unescape = (text) => text.replace('\\t', '\t').replace('\\s', ' ').replace(/\\x(..)/, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace('\\\\', '\\');

function readLabels() {
  const [head, ...lines] = readFileSync(join(corpus, 'labels.tsv'), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
  return lines.map((cells) => {
    const label = Object.fromEntries(head.map((name, i) => [name, cells[i]]));
    const bytes = readFileSync(join(corpus, `${label.file}.csv`));
    const quote = bytes.includes(label.quote) ? label.quote : '';
    const truth = {
      delimiter: unescape(label.delimiter), quote, escape: unescape(label.escape), columns: Number(label.columns), preamble: Number(label.preamble_lines),
      hasHeader: Number(label.header_rows) < 0 ? null : Number(label.header_rows) > 0, records: Number(label.records), kind: label.file.split('_')[0],
    };
    return { name: label.file, bytes, truth };
  });
}

function* makeFiles(from, count) {
  for (let seed = from; seed < from + count; seed++) {
    const { text, truth } = makeFile(seed);
    yield { name: `made ${seed}`, bytes: Buffer.from(text, 'utf8'), truth };
  }
}

/** What is wrong about a reading, in words. */
function judge(truth, source) {
  const wrong = [];
  const d = source.dialect;
  const escape = d.escape ?? (d.backslashEscape ? '\\' : '');
  if (source.columnCount !== truth.columns) wrong.push('columns');
  if (truth.columns > 1 && d.delimiter !== truth.delimiter) wrong.push('delimiter');
  if (truth.columns === 1 && source.columnCount !== 1) wrong.push('delimiter');
  if (truth.quote !== '' && d.quote !== truth.quote) wrong.push('quote');
  if (truth.escape !== escape && (truth.escape !== '' || escape !== '')) wrong.push('escape');
  if (d.preambleLines !== truth.preamble) wrong.push('preamble');
  if (truth.hasHeader !== null && d.hasHeader !== truth.hasHeader) wrong.push('header');
  if (truth.hasHeader !== null && source.rowCount !== truth.records) wrong.push('records');
  return wrong;
}

function measure(title, files, engine) {
  const show = Number(argument('--show', 0));
  const keep = argument('--keep');
  const sums = { files: 0, delimiter: 0, dialect: 0, header: 0, preamble: 0, records: 0, all: 0 };
  const kinds = new Map();
  let shown = 0;
  for (const file of files) {
    const session = engine.another();
    let wrong;
    try {
      wrong = judge(file.truth, session.openBytes('file.csv', file.bytes));
    } catch (error) {
      wrong = ['delimiter', 'quote', 'header', 'preamble', 'records', error.code ?? 'crash'];
    }
    session.close();
    const isRight = (...names) => names.every((name) => !wrong.includes(name));
    sums.files++;
    sums.delimiter += isRight('delimiter') ? 1 : 0;
    sums.dialect += isRight('delimiter', 'quote', 'escape') ? 1 : 0;
    for (const name of ['header', 'preamble', 'records']) sums[name] += isRight(name) ? 1 : 0;
    sums.all += wrong.length === 0 ? 1 : 0;
    const kind = kinds.get(file.truth.kind) ?? [0, 0];
    kinds.set(file.truth.kind, [kind[0] + 1, kind[1] + (isRight('delimiter', 'quote', 'escape') ? 0 : 1)]);
    if (wrong.length === 0) continue;
    if (shown++ < show) console.log(`  ${file.name} (${file.truth.kind}): ${wrong.join(' ')}`);
    if (keep === undefined) continue;
    mkdirSync(keep, { recursive: true });
    writeFileSync(join(keep, `${file.name.replace(' ', '_')}.csv`), file.bytes);
    writeFileSync(join(keep, `${file.name.replace(' ', '_')}.json`), JSON.stringify({ wrong, truth: file.truth }, null, 1));
  }
  const percent = (n) => `${((100 * n) / sums.files).toFixed(1)} %`;
  console.log(`${title}: ${sums.files} files; delimiter ${percent(sums.delimiter)}, dialect ${percent(sums.dialect)}, header ${percent(sums.header)}, preamble ${percent(sums.preamble)}, records ${percent(sums.records)}, everything ${percent(sums.all)}`);
  const worst = [...kinds].filter(([, [, bad]]) => bad > 0).sort((a, b) => b[1][1] - a[1][1]).slice(0, 12);
  console.log(`  wrong dialects: ${worst.map(([kind, [all, bad]]) => `${kind} ${bad}/${all}`).join(', ') || 'none'}`);
}

const engine = await Engine.start(() => {});
measure('labelled', readLabels(), engine);
measure('made', makeFiles(Number(argument('--from', 0)), Number(argument('--made', 1000))), engine);
