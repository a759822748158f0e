// The grid with many rows, by keyboard and by wheel.
import { expect, test } from './test.ts';

const rows = 320_000;

function manyRows(): string {
  const lines = ['id,name,city'];
  for (let i = 1; i <= rows; i += 1) lines.push(`${i},Name ${i},City ${i % 97}`);
  return `${lines.join('\n')}\n`;
}

test('reaches the last of 320 000 rows and comes back exactly', async ({ desk, page }) => {
  await desk.choose({ name: 'many.csv', content: manyRows() });
  await desk.idle();
  const grid = desk.grid();
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows + 1));
  await grid.focus();
  await desk.press('Control+End');
  await expect(grid.getByText(`Name ${rows}`, { exact: true })).toBeVisible();
  await desk.press('Control+Home');
  await expect(grid.getByText('Name 1', { exact: true })).toBeVisible();
  await desk.press('PageDown');
  const active = await grid.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toBeVisible();
  const box = await grid.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  for (let i = 0; i < 20; i += 1) await page.mouse.wheel(0, 140);
  await expect(grid.getByText('Name 110', { exact: true })).toBeVisible();
  await expect(grid.getByText('Name 1', { exact: true })).toHaveCount(0);
  expect(await page.locator('.grid-row').count()).toBeLessThan(60);
});

test('columns are resized by keyboard and heads open by Enter', async ({ desk, page }) => {
  await desk.choose({ name: 'few.csv', content: 'id,name\n1,Anna\n2,Bob\n' });
  await desk.idle();
  const grid = desk.grid();
  await grid.focus();
  const width = () =>
    grid
      .getByRole('columnheader')
      .nth(1)
      .evaluate((head) => head.clientWidth);
  const before = await width();
  await desk.press('Alt+ArrowRight');
  expect(await width()).toBe(before + 16);
  await desk.press('ArrowUp');
  await desk.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await desk.press('Escape');
});
