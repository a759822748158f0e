// The fixes desk: decisions by group, by cell and by hand, by keyboard; each can be taken back.
import { expect, test } from './test.ts';

const contacts = [
  'Contact ID,Full Name,Phone,Email',
  '0035g001,Anna Kowalska,+48 22 555 12 34,ANNA@EXAMPLE.PL',
  '0035g002,Bob Stone,020 7946 0958,bob@gmial.com',
  '0035g003,李娜,138 0013 8000,LINA@163.COM',
  '0035g004,王芳,139 1234 5678,WANG@QQ.COM',
  '',
].join('\r\n');

test.beforeEach(async ({ desk, page }) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await desk.idle();
  await desk.goTo(3);
  await page.locator('.fix-group', { hasText: 'E-mail in lower case' }).click();
  await expect(desk.grid()).toHaveAttribute('aria-rowcount', '4');
});

const left = '.step[aria-current] .step-count';

test('cells are decided by keys, one after the other, and taken back', async ({ desk, page }) => {
  const before = Number(await page.locator(left).textContent());
  await desk.press('a');
  await desk.press('r');
  const states = desk.grid().locator('.fix-state');
  await expect(states.nth(0)).toContainText('accepted');
  await expect(states.nth(1)).toContainText('refused');
  await expect(page.locator(left)).toHaveText(String(before - 2));
  await desk.press('k');
  await desk.press('u');
  await expect(states.nth(1)).toContainText('undecided');
  await desk.press('Control+z');
  await expect(states.nth(1)).toContainText('refused');
  await desk.press('Control+z');
  await desk.press('Control+z');
  await expect(page.locator(left)).toHaveText(String(before));
  await desk.press('Control+y');
  await expect(states.nth(0)).toContainText('accepted');
});

test('a value is written by hand and the record shows it', async ({ desk, page }) => {
  await desk.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('anna.k@example.pl');
  await desk.press('Enter');
  await expect(desk.grid().locator('.fix-state').first()).toContainText('by hand');
  await desk.press('k');
  await expect(page.getByRole('complementary', { name: 'The record' })).toContainText(
    '1 field differs from the file.',
  );
});

test('a whole group, a filter and what a search finds', async ({ desk, page }) => {
  await page.getByRole('searchbox').fill('qq.com');
  await page.getByRole('button', { name: 'Accept the 1 found' }).click();
  await expect(page.getByText('Accepted 1 cell.')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^Refuse all 2/ }).click();
  await expect(page.getByText('All 3 cells of this group are decided.')).toBeVisible();
  await page.getByRole('radio', { name: /Refused/ }).check({ force: true });
  await expect(desk.grid()).toHaveAttribute('aria-rowcount', '3');
  await desk.press('n');
  await expect(page.locator('.fix-group[aria-current="true"]')).not.toContainText('lower case');
});

test('a grade is accepted after a question that says how many', async ({ desk, page }) => {
  await page.getByRole('button', { name: /Accept all \d+ safe/ }).click();
  const action = page.getByRole('dialog').getByRole('button', { name: /^Accept \d+ cells/ });
  await action.click();
  await expect(page.locator('.fix-grade').first()).toContainText('decided');
  await desk.goTo(5);
  await page.getByRole('button', { name: 'Make the files' }).click();
  await expect(page.getByText('Proved: the files hold exactly what you approved.')).toBeVisible();
  const { bytes } = await desk.download(() =>
    page.getByRole('button', { name: 'Download contacts-clean.csv' }).click(),
  );
  const text = bytes.toString('utf8');
  expect(text).toContain('anna@example.pl');
  expect(text).toContain('bob@gmial.com');
  expect(text.split('\r\n')).toHaveLength(6);
});
