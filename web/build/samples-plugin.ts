// The module `virtual:samples`: the sample files as gzip in base64, by name, so that opening one asks for nothing.
// Invariant: the bytes are those of web/samples, whatever their encoding.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const name = 'virtual:samples';
const id = `\0${name}`;
const real = fileURLToPath(new URL('../samples', import.meta.url));
const fixtures = fileURLToPath(new URL('../../tests/web/fixtures', import.meta.url));

export function samples(): Plugin {
  return {
    name: 'spruce-samples',
    resolveId: (source) => (source === name ? id : null),
    load: (wanted) =>
      wanted === id ? `export const samples = ${JSON.stringify(packed())};` : null,
  };
}

function packed(): Record<string, string> {
  const folder = process.env.SPRUCE_FAKE_ENGINE === '1' ? fixtures : real;
  if (!existsSync(folder)) {
    throw new Error(
      'The samples are missing (web/samples): run node scripts/make_samples.mjs first.',
    );
  }
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const zipped = gzipSync(readFileSync(join(folder, file)), { level: 9 });
      return [file, zipped.toString('base64')];
    }),
  );
}
