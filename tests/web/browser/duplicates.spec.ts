// The duplicates desk: groups by keyboard, values chosen and written, many at once, and back again.
import { expect, test } from './test.ts';

const undecided = '.step[aria-current] .step-count';

test.beforeEach(async ({ desk, page }) => {
  await desk.openSample(0);
  await desk.goTo(4);
  await expect(page.locator('.compare')).toBeVisible();
});

test('groups are decided by keys, and Z goes back', async ({ desk, page }) => {
  const total = Number(await page.locator(undecided).textContent());
  const first = await page.locator('.group').getAttribute('aria-label');
  await desk.press('Enter');
  await expect(page.locator(undecided)).toHaveText(String(total - 1));
  await expect(page.locator('.foot-sum')).toContainText('1 merged');
  await expect(page.locator('.group')).not.toHaveAttribute('aria-label', first ?? '');
  await desk.press('n');
  await expect(page.locator(undecided)).toHaveText(String(total - 2));
  await desk.press('z');
  await expect(page.locator(undecided)).toHaveText(String(total - 1));
  await desk.press('z');
  await expect(page.locator(undecided)).toHaveText(String(total));
  await expect(page.locator('.group')).toHaveAttribute('aria-label', first ?? '');
  await expect(page.locator('.foot-sum')).toContainText('0 merged');
});

test('values are chosen by digit and written by hand; a record is left out', async ({
  desk,
  page,
}) => {
  await page.locator('.queue-list').focus();
  await desk.press('ArrowRight');
  await desk.press('2');
  const row = page.locator('.compare tr.is-here');
  await expect(row.locator('.value').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await desk.press('ArrowDown');
  await desk.press('e');
  await page.getByRole('dialog').getByRole('textbox').fill('Written here');
  await desk.press('Enter');
  await expect(row.locator('.merged-value')).toContainText('Written here');
  await page.getByRole('button', { name: 'Leave B out of the merge' }).click();
  await expect(page.getByText('at least two records are needed')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Merge/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Back to the proposed merge' }).click();
  await expect(page.getByRole('button', { name: /^Merge/ })).toBeEnabled();
});

test('many groups are merged after a look at a sample, and one undo takes all back', async ({
  desk,
  page,
}) => {
  const total = Number(await page.locator(undecided).textContent());
  await page.getByRole('button', { name: 'Decide many' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.sample-group')).toHaveCount(5);
  const button = dialog.getByRole('button', { name: /^Merge \d+ groups at or above/ });
  const count = Number((await button.textContent())?.match(/\d+/)?.[0]);
  await button.click();
  await expect(page.locator(undecided)).toHaveText(String(total - count));
  await desk.press('Control+z');
  await expect(page.locator(undecided)).toHaveText(String(total));
});

test('a decided group shows its decision and can be decided anew', async ({ desk, page }) => {
  await page.getByRole('combobox', { name: 'Show' }).selectOption('all');
  const first = page.locator('.queue-row').first();
  await first.click();
  await desk.press('l');
  await expect(first).toContainText('related');
  await first.click();
  await page.getByRole('button', { name: 'Decide anew' }).click();
  await expect(first.locator('.decision-mark')).toHaveCount(0);
});

test('the history says it in words and takes one back by itself', async ({ desk, page }) => {
  const total = Number(await page.locator(undecided).textContent());
  const first = await page.locator('.group').getAttribute('aria-label');
  await desk.press('n');
  await expect(page.locator(undecided)).toHaveText(String(total - 1));
  await expect(page.locator('.group')).not.toHaveAttribute('aria-label', first ?? '');
  await desk.press('Enter');
  await expect(page.locator('.foot-sum')).toContainText('1 merged');
  await desk.press('h');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Merged 2 records');
  await expect(dialog).toContainText('Not duplicates, 2 records');
  await dialog.getByRole('button', { name: 'Take this one back' }).last().click();
  await expect(dialog.getByText('taken back')).toHaveCount(1);
  await expect(page.locator('.foot-sum')).toContainText('1 merged');
});
