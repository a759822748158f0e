// Files that the page gives to the person, as they arrive on disk. Chromium tells of them by an event; Firefox, driven over
// WebDriver BiDi, does not: there a folder of the test's own is watched.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

export interface Arrived {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Does what starts a download and gives the file that comes of it. */
export async function takeDownload(
  page: Page,
  folder: string,
  start: () => Promise<void>,
): Promise<Arrived> {
  if (page.context().browser()?.browserType().name() === 'firefox') {
    return watchFolder(folder, start);
  }
  const arrives = page.waitForEvent('download');
  await start();
  const download = await arrives;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function watchFolder(folder: string, start: () => Promise<void>): Promise<Arrived> {
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { recursive: true });
  await start();
  let name = '';
  await expect
    .poll(() => {
      const files = readdirSync(folder);
      name = files.find((file) => !file.endsWith('.part')) ?? '';
      // While it is written, the file is there with no bytes and its bytes are in a .part file.
      return name !== '' && files.length === 1 && statSync(join(folder, name)).size > 0;
    })
    .toBe(true);
  return { name, bytes: readFileSync(join(folder, name)) };
}
