// Browser tests of the built page (web/dist): the same specs on the single file opened from disk and on the site from a static
// server. Chromium is the machine's own; Firefox ESR runs too where it is installed.
import { existsSync } from 'node:fs';
import { defineConfig, type Project } from '@playwright/test';
import type { Options } from './browser/test.ts';

const firefoxPath = '/usr/bin/firefox-esr';
const chromium = {
  browserName: 'chromium',
  launchOptions: {
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  },
} as const;
const firefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: firefoxPath,
    firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true },
  },
} as const;

const projects: Project<Options>[] = [
  // A file has no service worker.
  { name: 'chromium-file', grepInvert: /@on-site/, use: { ...chromium, place: 'file' } },
  { name: 'chromium-site', use: { ...chromium, place: 'site' } },
];
if (existsSync(firefoxPath)) {
  // Playwright runs code inside a worker only in Chromium, and the protocol it drives Firefox by has no drags from place to place.
  projects.push({
    name: 'firefox-file',
    grepInvert: /@in-worker|@on-site|@by-drag/,
    use: { ...firefox, place: 'file' },
  });
}

export default defineConfig<Options>({
  testDir: './browser',
  outputDir: '../../test-results',
  workers: 2,
  // Shared machines are slow at times; a test that fails for a reason of its own fails twice.
  timeout: 180_000,
  retries: 1,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: { viewport: { width: 1280, height: 800 }, locale: 'en-US' },
  projects,
});
