// The site starts without a network once it was loaded, from whatever folder it is served; and the tour, which needs nothing.
import { expect, test } from './test.ts';

test('the site is kept and starts again without a network @on-site', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site);
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length))
    .toBeGreaterThan(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
  await page.locator('.sample').first().click();
  await expect(page.getByRole('grid').first()).toBeVisible();
  await context.setOffline(false);
});

test('the tour leads through all steps by keyboard and can be left', async ({ desk, page }) => {
  await page.getByRole('button', { name: 'Take a tour of two minutes' }).click();
  const tour = page.getByRole('complementary', { name: 'Tour of two minutes' });
  await expect(tour).toContainText('Import: read as it is');
  await expect(page.locator('.is-toured')).toHaveCount(1);
  for (const title of [
    'Overview',
    'All rows',
    'Fixes',
    'Cell by cell',
    'Duplicates',
    'Many at once',
    'Export',
  ]) {
    await desk.press('ArrowRight');
    await expect(tour.getByRole('heading')).toContainText(title);
    await expect(page.locator('.is-toured')).toHaveCount(1);
  }
  await desk.press('ArrowLeft');
  await expect(tour.getByRole('heading')).toContainText('Many at once');
  await desk.press('Escape');
  await expect(tour).toHaveCount(0);
  await expect(page.locator('.is-toured')).toHaveCount(0);
});
