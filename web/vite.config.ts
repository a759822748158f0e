// Builds the page: a folder for a static host (web/dist/site), or with --mode single one file that opens by a double click
// (web/dist/spruce.html). One source, one code path; only the packing differs. Invariant: both carry their own
// Content-Security-Policy, and neither asks for anything once it has loaded.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { engine } from './build/engine-plugin.ts';
import { offline } from './build/offline-plugin.ts';
import { pack } from './build/pack-plugin.ts';
import { samples } from './build/samples-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    root,
    base: './',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [samples(), pack(single), offline(single)],
    worker: { format: 'iife', plugins: () => [engine()] },
    build: {
      outDir: single ? 'dist/single' : 'dist/site',
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      modulePreload: false,
      assetsInlineLimit: single ? 1e9 : 0,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 20_000,
      reportCompressedSize: false,
      rolldownOptions: single ? { output: { codeSplitting: false } } : {},
    },
  };
});
