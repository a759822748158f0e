// What is always there: keys, palette, key help, step bar.
import { expect, test } from './test.ts';

test('steps by number, palette in both languages, keys by ?', async ({ desk, page }) => {
  await desk.openSample(0);
  await desk.press('2');
  await expect(page.getByRole('main', { name: 'Overview' })).toBeVisible();
  await desk.press('Control+k');
  await page.getByRole('combobox').fill('导出');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('main', { name: 'Export' })).toBeVisible();
  await desk.press('?');
  await expect(page.getByRole('dialog')).toContainText('Find anything');
  await desk.press('Escape');
  await desk.press('1');
  await expect(page.getByRole('main', { name: 'Import' })).toBeVisible();
});

test('the palette leads to a column', async ({ desk, page }) => {
  await desk.openSample(0);
  await desk.press('Control+k');
  await page.getByRole('combobox').fill('email');
  await desk.press('Enter');
  await expect(page.getByRole('complementary', { name: /Details of/ })).toBeVisible();
});

test('the overview opens the rows behind its numbers', async ({ desk, page }) => {
  await desk.openSample(0);
  await desk.goTo(2);
  await expect(page.getByRole('img', { name: /Completeness \d+ of 100/ })).toBeVisible();
  await page.locator('.column-table button.share-cell').first().click();
  await expect(page.getByRole('region', { name: 'Rows' })).toBeVisible();
  await page.getByRole('searchbox').fill('granite');
  await expect(page.locator('.rows-head')).toContainText(/\d of 900 rows/);
});
