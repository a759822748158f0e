#!/usr/bin/env node
// Asks the npm detectors jschardet and chardet about the cases of encoding_matrix, so that they stand beside ours in its tables. Neither is a
// dependency: one that is not installed is left out and named.
//   build/native/tests/encoding_matrix tests/quality/encoding_texts.txt --cases CASES
//   node scripts/bench/encoding_peers.mjs CASES OUT     (NODE_PATH or the folder OUT may hold node_modules)
//   build/native/tests/encoding_matrix tests/quality/encoding_texts.txt --answers jschardet=OUT/jschardet --answers chardet=OUT/chardet
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [casesPath, out] = process.argv.slice(2);
if (!casesPath || !out) {
  console.error('usage: encoding_peers.mjs CASES OUT');
  process.exit(2);
}
const load = createRequire(join(resolve(out), 'peers.cjs'));

const peers = {
  jschardet: (library) => (bytes) => library.detect(bytes).encoding ?? '',
  chardet: (library) => (bytes) => (library.default ?? library).detect(bytes) ?? '',
};

/** "size<LF>bytes" after each other. */
function* casesOf(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const size = Number(bytes.toString('latin1', at, end));
    yield bytes.subarray(end + 1, end + 1 + size);
    at = end + 1 + size;
  }
}

for (const [name, make] of Object.entries(peers)) {
  let detect;
  try {
    detect = make(load(name));
  } catch {
    console.log(`${name}: not installed, left out (npm install --no-save --prefix ${out} ${name})`);
    continue;
  }
  const answers = [];
  for (const one of casesOf(readFileSync(casesPath))) answers.push(detect(one));
  writeFileSync(join(out, name), `${answers.join('\n')}\n`);
  console.log(`${name}: ${answers.length} answers`);
}
