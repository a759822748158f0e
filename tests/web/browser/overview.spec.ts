// The overview: every number opens its rows under a filter that can be taken away; ages, earlier runs, segments and word lists change what
// is shown, can be undone, and pass axe in both languages.
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import { expect, test } from './test.ts';

const customers = [
  'Record ID,Name,Email,Status,Orders,Last Order Date,Modified Date,Owner',
  'R1,张三,zhang@yuanda.example,Active,5,2026-09-01,2026-09-02,Kim',
  'R2,李四,li@hongtu.example,Active,1,2026-08-01,2019-01-05,Lee',
  'R3,Anna Lee,no-at-sign,Active,0,,2019-05-06,Kim',
  'R4,Bert Ray,bert@bolt.example,Churned,2,2020-01-01,2012-01-01,Lee',
  'R5,Carla Fox,,Active,2,2026-07-01,,Kim',
  '',
].join('\n');

async function openOverview(desk: Desk, page: Page) {
  await desk.choose({ name: 'customers.csv', content: customers });
  await desk.goTo(2);
  await expect(page.getByRole('table', { name: 'Columns' })).toBeVisible();
}

const count = (page: Page) => page.locator('.rows-head');
const goTo = (page: Page, name: string) => page.locator('.overview-parts').getByText(name).click();

test('a number opens its rows, the filter can be taken away', async ({ desk, page }) => {
  await openOverview(desk, page);
  await page.getByRole('button', { name: /How Completeness is made/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('sum of weight × score ÷ sum of weights');
  await dialog.getByRole('button', { name: 'Email', exact: true }).click();
  await expect(count(page)).toContainText('1 of 5 rows');
  await page.getByRole('button', { name: /^Remove the filter/ }).click();
  await expect(count(page)).toContainText('5 rows');
  await page
    .getByRole('button', { name: 'Details of Email' })
    .or(page.locator('.column-name', { hasText: 'Email' }))
    .first()
    .click();
  await page.locator('.column-detail .count-row .raw').first().click();
  await expect(page.locator('.filter-chip')).toContainText('Email looks like');
});

test('what counts as stale is tried, used and undone', async ({ desk, page }) => {
  await openOverview(desk, page);
  await goTo(page, 'Ages');
  await expect(page.getByText(/^2 of 5 records/).first()).toBeVisible();
  await page.getByLabel('Stale after').fill('9000');
  await expect(page.getByText('Not in force yet')).toBeVisible();
  await page.getByLabel('Stale after').fill('0');
  await expect(page.getByRole('alert')).toContainText('from 1 to');
  await page.getByLabel('Stale after').fill('9000');
  await page.getByRole('button', { name: 'Use this age' }).click();
  await expect(page.getByText('Not in force yet')).toBeHidden(); // the preview says the same number before
  await expect(page.getByText(/^0 of 5 records/).first()).toBeVisible();
  await desk.press('Control+z');
  await expect(page.getByText(/^2 of 5 records/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Show 2 rows: Stale/ }).click();
  await expect(count(page)).toContainText('2 of 5 rows');
  expect(await desk.accessibilityProblems()).toEqual([]);
});

test('earlier exports and snapshots are compared, with a trend', async ({ desk, page }) => {
  await openOverview(desk, page);
  await goTo(page, 'Earlier runs');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose earlier runs…' }).click();
  const earlier = customers
    .replace('no-at-sign', 'anna@bolt.example')
    .replaceAll('Churned', 'Gone');
  await (await chosen).setFiles([
    { name: 'earlier.csv', mimeType: 'text/csv', buffer: Buffer.from(earlier) },
  ]);
  await expect(page.getByText('Compared with earlier.csv')).toBeVisible();
  await expect(page.locator('.tool-result')).toContainText('new');
  await expect(page.locator('.tool-result')).toContainText('Churned');
  await expect(page.getByRole('figure').filter({ hasText: 'Trend' })).toBeVisible();
  // The session has not taken the file in.
  await expect(page.locator('.foot-sum')).toContainText('5');
  expect(await desk.accessibilityProblems()).toEqual([]);
});

test('segments become a column when they are wanted', async ({ desk, page }) => {
  await openOverview(desk, page);
  await goTo(page, 'Segments');
  await expect(page.getByText('Not in what goes out.')).toBeVisible();
  await page.getByRole('button', { name: 'Add the column “Segment”' }).click();
  await expect(page.getByText('In what goes out: 5 cells.')).toBeVisible();
  expect(await desk.accessibilityProblems()).toEqual([]);
  await desk.press('Control+z');
  await expect(page.getByText('Not in what goes out.')).toBeVisible();
});

test('a word of one’s own is used at once', async ({ desk, page }) => {
  await openOverview(desk, page);
  await goTo(page, 'Word lists');
  await page.getByRole('button', { name: 'Edit: Placeholders' }).click();
  await page.getByLabel('Add, one a line').fill('no-at-sign');
  await page.getByRole('button', { name: 'Use these words' }).click();
  await desk.idle();
  await goTo(page, 'Columns');
  await expect(page.getByRole('row', { name: /Email/ })).toContainText('60%');
  await goTo(page, 'Word lists');
  expect(await desk.accessibilityProblems()).toEqual([]);
  await desk.switchLanguage();
  expect(await desk.accessibilityProblems()).toEqual([]);
});
