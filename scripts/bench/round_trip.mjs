#!/usr/bin/env node
// Reads every delimited file under a folder, decides nothing, writes it, and compares the bytes. Prints what differs and what could not be read.
//   node scripts/bench/round_trip.mjs [FOLDER] [--verbose]     default: SPRUCE_SHARED_DATA or ../shared/data
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from '../../wasm/cli/engine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? process.env.SPRUCE_SHARED_DATA ?? join(root, '..', 'shared', 'data');
const isVerbose = process.argv.includes('--verbose');
const endings = new Set(['.csv', '.tsv', '.tab', '.txt', '.psv', '.dat', '.data']);

function findFiles(at) {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name);
    if (entry.isDirectory()) return findFiles(path);
    return endings.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

async function tryFile(path, scratch) {
  const engine = await Engine.start(() => {});
  try {
    const [source] = await engine.openFile(path);
    engine.run('profile', { today: 20_000 });
    engine.run('export', {});
    const { files, certificate } = engine.call('outputs');
    const corrected = files.find((file) => file.kind === 'corrected');
    const out = join(scratch, 'out');
    engine.saveOutput(corrected.index, corrected.byteCount, out);
    const isSame = readFileSync(out).equals(readFileSync(path));
    return { path, kind: isSame ? 'same' : 'different', detail: `${source.rowCount} rows, ${certificate.cellsChecked} cells` };
  } catch (error) {
    return { path, kind: error.code ? 'unreadable' : 'crash', detail: `${error.code ?? ''} ${error.message}` };
  } finally {
    engine.close();
  }
}

if (!existsSync(folder)) {
  console.log(`skipped: no data at ${folder} (set SPRUCE_SHARED_DATA)`);
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'spruce-round-'));
  const counts = { same: 0, different: 0, unreadable: 0, crash: 0 };
  for (const path of findFiles(folder).sort()) {
    const result = await tryFile(path, scratch);
    counts[result.kind]++;
    if (isVerbose || result.kind !== 'same') console.log(`${result.kind.padEnd(10)} ${relative(folder, path)}: ${result.detail}`);
  }
  rmSync(scratch, { recursive: true });
  console.log(`${counts.same} files came back byte for byte, ${counts.different} differ, ${counts.unreadable} could not be read, ${counts.crash} crashed the engine`);
  if (counts.different + counts.crash > 0) process.exitCode = 1;
}
