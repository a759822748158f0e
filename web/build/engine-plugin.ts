// The module `virtual:engine` of the worker: the engine's script, and its wasm and ICU data as gzip in base64.
// Everything is inside the worker's text, so the page fetches nothing. Invariant: a missing engine stops the build with one
// sentence. SPRUCE_ENGINE_DIR points elsewhere; SPRUCE_FAKE_ENGINE=1 takes the in-memory one of the tests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const name = 'virtual:engine';
const id = `\0${name}`;
const nothing = '\0nothing';
const repository = fileURLToPath(new URL('../..', import.meta.url));

export function engine(): Plugin {
  return {
    name: 'spruce-engine',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === name) return id;
      // The engine's script has a branch for Node that the worker never enters.
      const isNodeBranch = importer?.endsWith('/engine.js') && /^(fs|path)$/.test(source);
      return isNodeBranch ? nothing : null;
    },
    load(wanted) {
      if (wanted === id) return engineModule();
      return wanted === nothing ? 'export default {};' : null;
    },
  };
}

function engineModule(): string {
  if (process.env.SPRUCE_FAKE_ENGINE === '1') {
    const fake = join(repository, 'tests/web/support/fake-engine.ts');
    const none = JSON.stringify(gzipSync('').toString('base64'));
    return [
      `export { createEngine } from ${JSON.stringify(fake)};`,
      `export const wasm = ${none};`,
      `export const icuData = ${none};`,
    ].join('\n');
  }
  const folder = process.env.SPRUCE_ENGINE_DIR ?? join(repository, 'build/wasm');
  return [
    `export { default as createEngine } from ${JSON.stringify(found(folder, 'engine.js'))};`,
    `export const wasm = ${packed(found(folder, 'engine.wasm'))};`,
    `export const icuData = ${packed(found(folder, 'icudt72l.dat'))};`,
  ].join('\n');
}

function found(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new Error(`The engine is not built (no ${file}): run scripts/build --engine-only first.`);
  }
  return path;
}

function packed(path: string): string {
  return JSON.stringify(gzipSync(readFileSync(path), { level: 9 }).toString('base64'));
}
