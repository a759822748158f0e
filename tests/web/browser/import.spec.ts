// The import desk: files come in as they are, what was odd is listed, readings and types can be changed.
import { expect, test } from './test.ts';

const contacts = [
  'Contact ID,Full Name,Phone,Email',
  '0035g001,张三 ,(021)5888-1234,zhang@qq.com',
  '0035g002,Anna Kowalska,+48 22 555 12 34,anna@example.pl',
  '0035g003,Bob,020 7946 0958',
  '0035g004,李娜,138 0013 8000,lina@163.com',
  '',
].join('\r\n');

test('opens a file, shows its rows and the type of each column', async ({ desk, page }) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await desk.idle();
  await expect.poll(() => desk.cell(0, 'Full Name')).toContain('张三');
  await expect(page.locator('.foot-sum')).toContainText('4 rows = 4 out + 0 merged + 0 set aside');
  await expect(
    desk.grid().getByRole('button', { name: 'Field type of Email: e-mail. Change' }),
  ).toBeVisible();
});

test('a type can be changed in its menu', async ({ desk, page }) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await desk.idle();
  await desk
    .grid()
    .getByRole('button', { name: /Field type of Full Name/ })
    .click();
  await expect(page.getByRole('menu')).toContainText('Why');
  await page.getByRole('menuitemradio', { name: 'company' }).click();
  await expect(page.getByText('Full Name is now read as company.')).toBeVisible();
});

test('an odd row is listed with its line and leads to the row', async ({ desk, page }) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await desk.idle();
  await page.getByRole('radio', { name: /Too few cells/ }).check({ force: true });
  const panel = page.getByRole('region', { name: 'Reading issues' });
  await expect(panel).toContainText('instead of 4');
  await panel.getByRole('button', { name: '4', exact: true }).click();
  await expect(desk.grid().locator('.grid-row.is-active')).toContainText('Bob');
});

test('the reading can be looked at under other encodings and changed', async ({ desk, page }) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await desk.idle();
  await page.getByRole('button', { name: 'Change how it is read' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('张三').first()).toBeVisible();
  const apply = dialog.getByRole('button', { name: 'Read it this way' });
  await expect(apply).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Another encoding' }).selectOption('KOI8-R');
  await expect(dialog.locator('.candidate.is-on')).toContainText('KOI8-R');
  await apply.click();
  await desk.idle();
  await expect(page.locator('.file-card')).toContainText('KOI8-R');
});

test('several files are cards with a rank, and one can be removed', async ({ desk, page }) => {
  await desk.choose(
    { name: 'sales.csv', content: contacts },
    { name: 'service.csv', content: contacts.replaceAll('0035g', '0099x') },
  );
  await desk.idle();
  await expect(page.locator('.file-card')).toHaveCount(2);
  await expect(page.locator('.file-card').nth(1)).toContainText('trust rank 2');
  await page.getByRole('button', { name: 'Remove service.csv' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.locator('.file-card')).toHaveCount(1);
});

test('an empty file is refused in words and nothing else changes', async ({ desk, page }) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await desk.idle();
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add files' }).click();
  await (await dialog).setFiles([
    { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) },
  ]);
  await expect(page.getByText('empty.csv was not opened. The file is empty')).toBeVisible();
  await expect(page.locator('.foot-sum')).toContainText('4 rows = 4 out');
});

test('after the engine was lost the files are read again', { tag: '@in-worker' }, async ({
  desk,
  page,
}) => {
  await desk.choose({ name: 'contacts.csv', content: contacts });
  await desk.idle();
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('made by the test');
    });
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Read the files again' }).click();
  await expect(page.getByText('Everything is back.')).toBeVisible();
  await expect.poll(() => desk.cell(0, 'Full Name')).toContain('张三');
  desk.errors.length = 0;
});
