// The session: saved to a file and opened again beside the same files, countersigned by a second person, kept in the browser only when
// that is switched on.
import { expect, test } from './test.ts';

const contacts = [
  'Contact ID,Full Name,Phone,Email',
  '0035g001,Anna Kowalska,+48 22 555 12 34,ANNA@EXAMPLE.PL',
  '0035g002,Anna Kowalska,+48 22 555 12 34,anna@example.pl',
  '0035g003,李娜,138 0013 8000,LINA@163.COM',
  '',
].join('\r\n');
const file = { name: 'contacts.csv', content: contacts };

test('saved with a passphrase, opened with the same file, and countersigned', async ({
  desk,
  page,
}) => {
  await desk.choose(file);
  await desk.idle();
  await desk.goTo(3);
  await page.locator('.fix-group', { hasText: 'E-mail in lower case' }).click();
  await desk.press('a');
  await desk.goTo(4);
  await expect(page.locator('.queue-list')).toBeFocused();
  await desk.press('Enter');
  await expect(page.locator('.foot-sum')).toContainText('1 merged');
  const { bytes, name } = await desk.download(async () => {
    await desk.press('Control+s');
    await page.getByLabel('Passphrase (may stay empty)').fill('a secret');
    await page.getByLabel('Passphrase again').fill('a secret');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  });
  expect(name).toBe('contacts.spruce');
  expect(bytes.toString('latin1')).not.toContain('contacts.csv');
  await expect(page.locator('.foot-saved')).toContainText('saved to a file');

  // Another machine: nothing is open, the session comes first, then its file.
  await page.getByRole('button', { name: 'wipe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wipe everything' }).click();
  await expect(page.locator('.start')).toBeVisible();
  await desk.drop({ name, content: bytes });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('This session is encrypted.').fill('wrong');
  await desk.press('Enter');
  await expect(dialog).toContainText('The passphrase does not open this session');
  await dialog.getByLabel('This session is encrypted.').fill('a secret');
  await desk.press('Enter');
  await expect(dialog).toContainText('2 steps of history');
  await desk.drop({ name: 'contacts.csv', content: contacts.replace('Anna', 'Anne') });
  await expect(dialog).toContainText('its content has another hash');
  await desk.drop({ name: 'other name.csv', content: contacts });
  await dialog.getByRole('button', { name: 'Stand where it stood' }).click();
  await desk.idle();
  await expect(page.locator('.foot-sum')).toContainText('3 rows = 2 out + 1 merged');
  await expect(page.locator('.file-names')).toContainText('contacts.csv');

  // A second person says who they are and disagrees with one decision.
  await desk.press('h');
  await dialog.getByLabel('Your name').fill('Wang');
  await dialog.getByRole('button', { name: 'Agree', exact: true }).first().click();
  await expect(dialog).toContainText('1 of 2 countersigned by you');
  await dialog.getByRole('button', { name: 'Disagree' }).click();
  await dialog.getByLabel('Why?').fill('two persons');
  await desk.press('Enter');
  await expect(dialog).toContainText('Wang disagrees: two persons');
  await dialog.getByRole('button', { name: '1 disagreement' }).click();
  await expect(dialog.locator('.history-entry')).toHaveCount(1);
  // What was decided before can still be taken back alone.
  await dialog.getByRole('button', { name: 'Take this one back' }).click();
  await expect(dialog.getByText('taken back')).toHaveCount(1);
});

test('what rests on a decision is shown before it is taken back', async ({ desk, page }) => {
  await desk.choose(file);
  await desk.idle();
  await desk.goTo(3);
  await page.locator('.fix-group', { hasText: 'E-mail in lower case' }).click();
  await desk.press('a');
  await desk.press('k');
  await desk.press('r');
  await expect(desk.grid().locator('.fix-state').first()).toContainText('refused');
  await desk.press('h');
  const dialog = page.getByRole('dialog').last();
  await dialog.getByRole('button', { name: 'Take this one back' }).last().click();
  await expect(dialog).toContainText('1 later decision touches the same cells');
  await dialog.getByRole('button', { name: 'Take back all 2' }).click();
  await expect(page.getByRole('dialog').getByText('taken back')).toHaveCount(2);
});

test('kept in the browser only when switched on; a new visit goes on; wiping removes it', async ({
  desk,
  page,
}) => {
  const databases = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await desk.choose(file);
  await desk.idle();
  await desk.goTo(4);
  await expect(page.locator('.compare')).toBeVisible();
  expect(await databases()).toEqual([]);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Keep the session in this browser' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('.foot-saved')).toContainText('kept in this browser');
  await desk.press('Enter');
  await expect(page.locator('.foot-sum')).toContainText('1 merged');
  await page.waitForTimeout(2500);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
  await expect(page.locator('.left-behind')).toContainText('contacts.csv');
  await page.getByRole('button', { name: 'Go on' }).click();
  await desk.idle();
  await expect(page.locator('.foot-sum')).toContainText('3 rows = 2 out + 1 merged');
  await page.getByRole('button', { name: 'wipe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wipe everything' }).click();
  await expect(page.locator('.start')).toBeVisible();
  await expect.poll(databases).toEqual([]);
  desk.requests.length = 0;
});
