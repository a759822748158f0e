// The tools of the export desk: kits, the checked log, the way back, views, erasing a person, runs compared, recipes made one.
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import { parseCsv } from './read-csv.ts';
import { expect, test } from './test.ts';

const rows = [
  'Id,Name,Email,Phone,Note',
  '0035g00000aBcDe,张三,ZHANG.SAN@yuanda.example,138 0013 8000,',
  '0035g00000AbCdE,Anna Bergström,anna@bolt.example,+4930123456,met 张三 on Monday',
  '0035g00000aBcDg,Bob Miller,bob.miller@bolt.example,+4930123457,=1+1',
  '',
].join('\r\n');

async function openAndDecide(desk: Desk, page: Page): Promise<void> {
  await desk.choose({ name: 'contacts.csv', content: rows });
  await desk.idle();
  await desk.goTo(3);
  const accept = page.getByRole('button', { name: /Accept all [\d,]+ safe/ });
  await accept.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button').last().click();
  await expect(dialog).toHaveCount(0);
  await expect(accept).toHaveCount(0);
  await desk.goTo(5);
}

async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Make the files/ }).click();
  await expect(page.locator('.certificate.is-ok')).toBeVisible();
}

function take(desk: Desk, page: Page, name: string) {
  return desk.download(() =>
    page.getByRole('button', { name: `Download ${name}`, exact: true }).click(),
  );
}

test('a kit for the recognised CRM; its log is checked, and the way back gives the file again', async ({
  desk,
  page,
}) => {
  await openAndDecide(desk, page);
  await page.getByLabel('Who decides').fill('Li Wei, data steward');
  await page.getByLabel('Kit for').selectOption('salesforce');
  await page.getByRole('checkbox', { name: /workbook for Excel/ }).check();
  await make(page);
  await expect(page.getByRole('heading', { name: 'Before you load it' })).toBeVisible();
  await expect(page.locator('.findings')).toContainText('0035g00000aBcDe');
  const update = parseCsv((await take(desk, page, 'contacts-update.csv')).bytes.toString(), ',');
  expect(update[1]?.cells[0]).toBe('0035g00000aBcDe');
  const book = await take(desk, page, 'contacts-excel.xlsx');
  expect(book.bytes.subarray(0, 2).toString()).toBe('PK');

  const corrected = await take(desk, page, 'contacts-clean.csv');
  const log = await take(desk, page, 'audit-log.json');
  await desk.drop(
    { name: 'log.json', content: log.bytes },
    { name: 'sent.csv', content: corrected.bytes },
  );
  await expect(page.getByText(/The log is whole/)).toBeVisible();
  await expect(page.getByText('sent.csv is what came out.')).toBeVisible();
  const altered = log.bytes.toString().replace('zhang.san@', 'zhang.sam@');
  await desk.drop({ name: 'log.json', content: altered });
  await expect(page.getByText(/The log was altered. The first line/)).toBeVisible();

  const rollback = await take(desk, page, 'rollback.json');
  const back = await desk.download(() =>
    desk.drop(
      { name: 'rollback.json', content: rollback.bytes },
      { name: 'sent.csv', content: corrected.bytes },
    ),
  );
  expect(back.bytes.equals(Buffer.from(rows))).toBe(true);
  await expect(page.getByText('contacts.csv is back, byte for byte.')).toBeVisible();
});

test('a view for outside holds nobody; a person is found in notes too, and erased', async ({
  desk,
  page,
}) => {
  await openAndDecide(desk, page);
  await page.getByRole('checkbox', { name: /^Outside/ }).check();
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('button', { name: 'Columns…' }).click();
  await page.getByLabel('Note for Outside').selectOption('keep');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await make(page);
  const view = (await take(desk, page, 'contacts-outside.csv')).bytes.toString();
  for (const secret of ['张三', 'anna@bolt.example', 'Bergström', '4930123456']) {
    expect(view).not.toContain(secret);
  }
  expect(view).toContain('on Monday');

  await page.getByText('Find and erase a person').click();
  await page.getByRole('button', { name: 'Find a person…' }).click();
  await page.getByLabel(/one a line/).fill('ZHANG SAN\n13800138000');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('.person-found tbody tr')).toHaveCount(2);
  await page
    .getByLabel(/^What becomes of/)
    .last()
    .selectOption('mention');
  await page.getByRole('button', { name: 'Make the erased files' }).click();
  await expect(page.getByText(/chosen records and mentions are gone/)).toBeVisible();
  const erased = (await take(desk, page, 'contacts-erased.csv')).bytes.toString();
  expect(erased).not.toContain('张三');
  expect(erased).toContain('Anna Bergström,anna@bolt.example');
  const proof = (await take(desk, page, 'erasure-proof.json')).bytes.toString();
  expect(proof).not.toMatch(/张三|ZHANG|13800138000/i);
});

test('a run is compared with its snapshot; two recipes become one', async ({ desk, page }) => {
  await openAndDecide(desk, page);
  await page.getByText('Compare with an earlier run').click();
  const snapshot = await desk.download(() =>
    page.getByRole('button', { name: 'Save a snapshot' }).click(),
  );
  expect(snapshot.bytes.toString()).not.toContain('张三');
  const first = await desk.download(() =>
    page.getByRole('button', { name: 'Save the recipe' }).click(),
  );
  await desk.press('Control+z');
  await desk.drop({ name: 'last-month.json', content: snapshot.bytes });
  await expect(page.getByText(/cells? (was|were) cleaned before and came back/)).toBeVisible();

  await desk.goTo(3);
  const refuse = page.getByRole('button', { name: /^Refuse all \d+ ⇧R/ });
  await refuse.click();
  await expect(page.getByText(/^Refused \d+ cell/)).toBeVisible();
  await desk.goTo(5);
  const second = await desk.download(() =>
    page.getByRole('button', { name: 'Save the recipe' }).click(),
  );
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Make one of two…' }).click();
  await (await dialog).setFiles([
    { name: 'anna.json', mimeType: 'application/json', buffer: first.bytes },
    { name: 'bob.json', mimeType: 'application/json', buffer: second.bytes },
  ]);
  await expect(page.getByText(/\d+ disagreements?\. Choose whose decision holds/)).toBeVisible();
  await page.getByRole('button', { name: 'First: anna.json' }).click();
  const merged = await desk.download(() =>
    page.getByRole('dialog').getByRole('button', { name: 'Save the recipe' }).click(),
  );
  await desk.drop({ name: 'merged.json', content: merged.bytes });
  await expect(page.getByText(/[1-9]\d* decisions? of the recipe applied/)).toBeVisible();
});
