// What every browser test starts from: a desk that is open, whose requests and errors are watched, with verbs for what people do.
// Invariant: a test fails when the page made a request after it had loaded, logged an error or broke its policy.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { Desk } from './desk.ts';

export interface Options {
  /** The single file from disk, or the site from a server. */
  readonly place: 'file' | 'site';
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));

export const test = base.extend<Options & { desk: Desk }, { site: string; downloads: string }>({
  place: ['file', { option: true }],
  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: the shape that Playwright asks for
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'spruce-downloads-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, downloads }, use) => {
      await use({ ...launchOptions, downloadsPath: downloads });
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the shape that Playwright asks for
    async ({}, use) => {
      const server = spawn('node', ['scripts/serve.mjs', 'web/dist/site', '0', 'no'], {
        cwd: repository,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await use(await addressOf(server));
      server.kill();
    },
    { scope: 'worker' },
  ],
  desk: async ({ page, place, site, downloads }, use) => {
    const file = pathToFileURL(`${repository}/web/dist/spruce.html`).href;
    const desk = new Desk(page, downloads);
    await desk.open(place === 'file' ? file : site);
    await use(desk);
    expect(desk.requests, 'requests after the page had loaded').toEqual([]);
    expect(desk.errors, 'errors of the page').toEqual([]);
  },
});

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server prints nothing');
  const [line] = await once(server.stdout, 'data');
  const address = String(line).match(/http:\/\/\S+/)?.[0];
  if (!address) throw new Error(`no address in: ${line}`);
  return address;
}

export { expect };
