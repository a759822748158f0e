// Tests of the built engine in Node: the boundary and the command line. They need build/wasm (scripts/build).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/wasm/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
