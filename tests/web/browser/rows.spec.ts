// All rows: sorted, filtered, arranged, selected, copied and edited in place, by keyboard and by pointer; many rows and many columns.
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import { expect, test } from './test.ts';

const contacts = [
  'ID,Name,City,Amount,Notes',
  'K10,张三,Berlin,9,"a ""quoted"" note"',
  'K2,Zoe,Paris,100,',
  'K1,安娜,Berlin,25,plain',
  'K3,Max,,7,"two\nlines"',
  '',
].join('\n');

async function openRows(desk: Desk, page: Page) {
  await desk.idle();
  await desk.goTo(2);
  await page.getByRole('button', { name: /^All rows/ }).click();
  await expect(desk.grid()).toBeVisible();
  await desk.grid().focus();
}

/** Texts of a column by its name, in the order on the screen. */
async function column(desk: Desk, name: string, count: number): Promise<string[]> {
  const texts: string[] = [];
  for (let row = 0; row < count; row += 1) texts.push(await desk.cell(row, name));
  return texts;
}

test('sorts by meaning, filters, and says how many are left', async ({ desk, page }) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await openRows(desk, page);
  const head = (name: string) => desk.grid().getByRole('columnheader').filter({ hasText: name });
  await head('ID').locator('.grid-title').click();
  await expect(head('ID')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => column(desk, 'ID', 4)).toEqual(['K1', 'K2', 'K3', 'K10']);
  await head('ID').locator('.grid-title').click();
  await expect(head('ID')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => column(desk, 'ID', 4)).toEqual(['K10', 'K3', 'K2', 'K1']);
  await head('Name').getByRole('button').click();
  await page.getByRole('menuitemradio', { name: 'Sort rising' }).click();
  await expect.poll(() => column(desk, 'Name', 4)).toEqual(['安娜', 'Max', '张三', 'Zoe']);
  // F on a cell: only rows with its value; a press on the filter turns it round.
  await desk.grid().focus();
  await desk.press('Control+Home');
  await desk.press('ArrowRight');
  await desk.press('ArrowRight');
  await desk.press('f');
  await expect(page.locator('.rows-head')).toContainText('2 of 4 rows');
  await page.getByRole('button', { name: 'City is “Berlin”', exact: true }).click();
  await expect(page.locator('.filter-chip')).toContainText('not: City is “Berlin”');
  await expect.poll(() => column(desk, 'Name', 2)).toEqual(['Max', 'Zoe']);
  await page.getByRole('searchbox').fill('nowhere');
  await expect(page.getByText('No row passes all filters.')).toBeVisible();
  await page.locator('.empty-state').getByRole('button', { name: 'Show all rows' }).click();
  await expect(page.locator('.rows-head')).toContainText('4 rows');
});

test('copies a selection as a spreadsheet takes it, and edits in place', async ({ desk, page }) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await openRows(desk, page);
  await desk.press('End');
  await desk.press('Shift+ArrowLeft');
  for (let i = 0; i < 3; i += 1) await desk.press('Shift+ArrowDown');
  await expect(desk.grid().locator('[aria-selected="true"]')).toHaveCount(8);
  // The copy event where the browser sends one, else the clipboard: what arrives is the same.
  await page.evaluate(() => {
    const keep = (text: string) => {
      document.documentElement.dataset.copied = text;
    };
    navigator.clipboard.writeText = async (text) => keep(text);
    document.addEventListener('copy', (event) =>
      keep(event.clipboardData?.getData('text/plain') ?? ''),
    );
  });
  await desk.press('Control+c');
  await expect(page.getByText('Copied 8 cells.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute(
    'data-copied',
    '9\t"a ""quoted"" note"\n100\t\n25\tplain\n7\t"two\nlines"',
  );
  await desk.press('Control+Home');
  await desk.press('ArrowRight');
  await desk.press('F2');
  await page.getByRole('textbox', { name: 'Edit: Name' }).fill('张三丰');
  await desk.press('Enter');
  await expect(desk.grid().locator('.grid-cell.is-edited')).toHaveText('张三丰');
  await desk.press('F2');
  await page.getByRole('textbox', { name: 'Edit: Name' }).fill('never kept');
  await desk.press('Escape');
  await expect.poll(() => column(desk, 'Name', 2)).toEqual(['张三丰', 'Zoe']);
  await desk.press('Control+z');
  await expect(desk.grid().locator('.grid-cell.is-edited')).toHaveCount(0);
  // Masked values cannot be written over true ones.
  await desk.press('d');
  await expect(page.locator('.tools')).toContainText('demo: masked');
  await desk.press('F2');
  await expect(page.getByText('In demo mode values are masked')).toBeVisible();
  await expect(page.locator('.grid-editor')).toHaveCount(0);
  await expect.poll(() => desk.cell(0, 'Name')).not.toBe('张三');
  await desk.press('d');
});

test('two hundred columns: frozen, moved, hidden, found again; only what is in view is drawn', async ({
  desk,
  page,
}) => {
  const width = 200;
  const line = (make: (column: number) => string) =>
    Array.from({ length: width }, (_, i) => make(i)).join(',');
  const rows = Array.from({ length: 300 }, (_, row) => line((i) => `v${row}-${i}`));
  await desk.choose({
    name: 'wide.csv',
    content: [line((i) => `column ${i}`), ...rows, ''].join('\n'),
  });
  await openRows(desk, page);
  const grid = desk.grid();
  await expect(grid).toHaveAttribute('aria-colcount', String(width + 1));
  expect(await page.locator('.grid-cell:not([hidden])').count()).toBeLessThan(1200);
  const head = (name: string) => grid.getByRole('columnheader', { name, exact: false });
  await head('column 1').first().getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Freeze up to here' }).click();
  await grid.focus();
  await desk.press('Control+ArrowRight');
  await expect(grid.getByText('v0-199', { exact: true })).toBeVisible();
  await expect(grid.getByText('v0-1', { exact: true })).toBeVisible();
  await expect(grid.getByText('v0-50', { exact: true })).toHaveCount(0);
  await desk.press('Alt+Shift+ArrowLeft');
  await expect(grid.locator('[aria-colindex="200"]').first()).toContainText('column 199');
  await page.getByRole('button', { name: /^Columns/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'column 0', exact: true }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(grid).toHaveAttribute('aria-colcount', String(width));
  await expect(grid.getByText('v0-0', { exact: true })).toHaveCount(0);
  await desk.press('Control+g');
  await page.keyboard.type('300');
  await desk.press('Enter');
  await expect(grid.getByText('v299-199', { exact: true })).toBeVisible();
});
