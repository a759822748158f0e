// Unit tests of the page: pure models, catalogues, the client over a fake worker, and the worker's parts over a fake engine.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { engine } from './build/engine-plugin.ts';

process.env.SPRUCE_FAKE_ENGINE = '1';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [engine()],
  test: { include: ['tests/web/unit/**/*.test.{ts,tsx}'], environment: 'node' },
});
