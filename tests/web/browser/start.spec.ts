// The first screen, and the proof that nothing is sent.
import { expect, test } from './test.ts';

test('says what it is, counts no request, and changes its language at once', async ({
  desk,
  page,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Clean your CRM export without uploading it.',
  );
  await expect(page.getByText('0 requests since load')).toBeVisible();
  await desk.switchLanguage();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('不上传，就能清洗客户数据。');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('shows the policy that is in force, and the policy is enforced', async ({ desk, page }) => {
  await page.getByRole('button', { name: '0 requests since load' }).click();
  await expect(page.getByRole('dialog')).toContainText("connect-src 'none'");
  const refused = await page.evaluate(async () => {
    const target = location.protocol === 'file:' ? 'http://127.0.0.1:9/' : '/anything';
    return fetch(target).then(
      () => 'sent',
      () => 'refused',
    );
  });
  expect(refused).toBe('refused');
  await expect(page.getByRole('dialog')).toContainText('1 attempt was blocked');
  // This test makes the error itself.
  expect(desk.errors.every((text) => /Content.Security.Policy|Refused|violates/i.test(text))).toBe(
    true,
  );
  desk.errors.length = 0;
  desk.requests.length = 0;
  await desk.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('opens each sample without a request', async ({ desk, page }) => {
  for (const index of [0, 1, 2]) {
    await desk.openSample(index);
    await expect(page.locator('.foot-sum')).toContainText('rows =');
    await page.getByRole('button', { name: 'wipe', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Wipe everything' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(page.getByText('0 requests since load')).toBeVisible();
});

test('follows the theme that is chosen', async ({ desk, page }) => {
  await desk.press('Escape');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(18, 22, 20)');
});
