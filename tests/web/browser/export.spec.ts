// The export desk: what was not decided comes back byte for byte; options, hashes, the archive, the recipe.
import { createHash } from 'node:crypto';
import { expect, test } from './test.ts';

const rows = [
  'id,name,email,note',
  '007,张三,ZHANG@QQ.COM,"a ""quoted"" cell"',
  '008,Anna,anna@example.com, spaces ',
  '009,Bob,=1+1,5E1',
  '',
].join('\r\n');

test('without a decision the file comes back byte for byte, with its hash', async ({
  desk,
  page,
}) => {
  await desk.choose({ name: 'plain.csv', content: rows });
  await desk.idle();
  await desk.goTo(5);
  await page.getByRole('button', { name: 'Make the files' }).click();
  await expect(page.getByText('Proved: the files hold exactly what you approved.')).toBeVisible();
  const { bytes } = await desk.download(() =>
    page.getByRole('button', { name: 'Download plain-clean.csv' }).click(),
  );
  expect(bytes.equals(Buffer.from(rows))).toBe(true);
  await page.getByText('SHA-256 of the files').click();
  const hash = createHash('sha256').update(bytes).digest('hex');
  await expect(page.locator('.hashes').last()).toContainText(hash);
});

test('another encoding makes the files stale, then other bytes; all as one archive', async ({
  desk,
  page,
}) => {
  await desk.choose({ name: 'plain.csv', content: rows });
  await desk.idle();
  await desk.goTo(5);
  await page.getByRole('button', { name: 'Make the files' }).click();
  await expect(page.locator('.certificate.is-ok')).toBeVisible();
  await page.getByRole('radio', { name: 'GB18030' }).check();
  await expect(page.getByText('have changed since these files were made')).toBeVisible();
  await page.getByRole('button', { name: 'Make the files again' }).click();
  await expect(page.locator('.certificate.is-ok')).toBeVisible();
  const { bytes } = await desk.download(() =>
    page.getByRole('button', { name: /as one ZIP/ }).click(),
  );
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(bytes.includes('plain-clean.csv')).toBe(true);
  // 张三 in GB18030
  expect(bytes.includes(Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]))).toBe(true);
});

test('a recipe is saved and loaded; the same decisions are applied', async ({ desk, page }) => {
  await desk.choose({ name: 'plain.csv', content: rows });
  await desk.idle();
  await desk.goTo(3);
  await expect(page.getByRole('button', { name: /^Accept all \d+ ⇧A/ })).toBeVisible();
  await desk.press('Shift+A');
  await expect(page.getByText(/^Accepted \d+ cell/)).toBeVisible();
  await desk.goTo(5);
  const { bytes: recipe } = await desk.download(() =>
    page.getByRole('button', { name: 'Save the recipe' }).click(),
  );
  await desk.press('Control+z');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load a recipe' }).click();
  await (await chooser).setFiles([
    { name: 'recipe.json', mimeType: 'application/json', buffer: recipe },
  ]);
  await expect(page.getByText(/[1-9]\d* decisions? of the recipe applied/)).toBeVisible();
});
