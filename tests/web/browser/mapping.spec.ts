// Several files on one set of fields: the proposal is shown with its reasons, and corrected by keyboard and by dragging, in both languages.
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import { expect, test } from './test.ts';

const leads = [
  'Lead ID,Full Name,Email,Mobile,Company,City',
  'L1,Anna Kowalska,anna@firma.example,+48 601 234 567,Firma Polska,Warszawa',
  'L2,John Smith,john@acme.example,+1 212 555 0123,Acme Inc.,New York',
  'L3,李娜,lina@hongtu.example,13800138000,北京鸿图科技有限公司,北京',
  '',
].join('\r\n');
const customers = [
  '客户编号,姓名,电子邮箱,手机,公司名称,微信号',
  'C1,王芳,wangfang@yuanda.example,13912345678,上海远大贸易有限公司,wf_2019',
  'C2,李娜,lina@hongtu.example,13800138000,北京鸿图科技有限公司,lina88',
  'C3,赵强,zhaoqiang@boya.example,13712345678,深圳博雅电子有限公司,zq666',
  '',
].join('\r\n');

interface Words {
  readonly columns: RegExp;
  readonly same: string;
  readonly field: (column: string) => string;
  readonly drag: (column: string) => string;
  readonly meaning: string;
  readonly apply: string;
  readonly own: string;
}

const english: Words = {
  columns: /\d columns matched/,
  same: 'same columns: rows append',
  field: (column) => `Field of ${column}`,
  drag: (column) => `Drag ${column} onto a field`,
  meaning: 'same meaning',
  apply: 'Apply 2 changes',
  own: 'A field of its own',
};
const chinese: Words = {
  columns: /\d 列已对应/,
  same: '列相同：记录直接追加',
  field: (column) => `${column} 对应的字段`,
  drag: (column) => `把 ${column} 拖到一个字段上`,
  meaning: '含义相同',
  apply: '应用 2 处更改',
  own: '单独成为一个字段',
};

async function dropBoth(desk: Desk, page: Page): Promise<void> {
  await desk.drop(
    { name: 'leads.csv', content: leads },
    { name: 'customers.csv', content: customers },
  );
  await expect(page.locator('.file-card')).toHaveCount(2);
  await desk.idle();
}

for (const [name, words] of [
  ['English', english],
  ['Chinese', chinese],
] as const) {
  test(`columns of another layout are matched and corrected, in ${name}`, {
    tag: '@by-drag',
  }, async ({ desk, page }) => {
    if (words === chinese) await desk.switchLanguage();
    await dropBoth(desk, page);
    // The proposal holds already: Chinese columns stand under the English fields.
    expect(await desk.cell(3, 'Full Name')).toContain('王芳');
    expect(await desk.cell(5, 'Company')).toContain('深圳博雅电子有限公司');
    await page.getByRole('button', { name: words.columns }).click();
    const dialog = page.getByRole('dialog');
    const row = (column: string) => dialog.getByRole('row').filter({ hasText: column });
    await expect(row('公司名称')).toContainText(words.meaning);
    const field = (column: string) => dialog.getByRole('combobox', { name: words.field(column) });
    await expect(field('手机').locator('option:checked')).toHaveText('Mobile');
    await expect(field('微信号').locator('option:checked')).toHaveText(words.own);
    expect(await desk.accessibilityProblems()).toEqual([]);
    // By keyboard: the number of the customer is the id of the record.
    await field('客户编号').focus();
    await page.keyboard.type('Lead');
    await expect(field('客户编号').locator('option:checked')).toHaveText('Lead ID');
    // By dragging: a field that no column of this file feeds yet.
    const city = dialog.locator('.mapping-targets li').filter({ hasText: 'City' });
    await dialog.getByTitle(words.drag('微信号')).hover();
    await page.mouse.down();
    // A drag is over a place only from the second movement on it.
    await city.hover();
    await city.hover();
    await page.mouse.up();
    await expect(city).toContainText('微信号');
    await expect(field('微信号').locator('option:checked')).toHaveText('City');
    await dialog.getByRole('button', { name: words.apply }).click();
    await expect.poll(() => desk.cell(3, 'Lead ID')).toContain('C1');
    await desk.idle();
    expect(await desk.cell(4, 'City')).toContain('lina88');
    expect(await desk.cell(0, 'City')).toContain('Warszawa');
    await expect(desk.grid().getByRole('columnheader').filter({ hasText: '微信号' })).toHaveCount(
      0,
    );
    // One entry, taken back as one.
    await desk.press('Control+z');
    await expect(desk.grid().getByRole('columnheader').filter({ hasText: '微信号' })).toHaveCount(
      1,
    );
    await expect.poll(() => desk.cell(4, '微信号')).toContain('lina88');
  });
}

test('files of one layout append, and a source has a name and a trust', async ({ desk, page }) => {
  await desk.drop(
    { name: 'leads.csv', content: leads },
    { name: 'more.csv', content: leads.replaceAll('\r\nL', '\r\nM') },
  );
  await expect(page.locator('.file-card')).toHaveCount(2);
  await desk.idle();
  expect(await desk.cell(3, 'Lead ID')).toContain('M1');
  const card = page.locator('.file-card').filter({ hasText: 'more.csv' });
  await expect(card).toContainText(english.same);
  await card.getByRole('button', { name: 'Name the source more.csv' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Trade fair');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(card.getByRole('heading')).toHaveText('Trade fair');
  await expect(card).toContainText('trust rank 2');
  await card.getByRole('button', { name: 'Trust Trade fair more' }).click();
  await expect(card).toContainText('trust rank 1');
  await expect(page.locator('.file-card').first()).toContainText('Trade fair');
});

test('a mapping and a name outlive the engine', { tag: '@in-worker' }, async ({ desk, page }) => {
  await dropBoth(desk, page);
  await page.getByRole('button', { name: english.columns }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: english.field('客户编号') }).selectOption('Lead ID');
  await dialog.getByRole('combobox', { name: english.field('公司名称') }).selectOption('Leave out');
  await dialog.getByRole('button', { name: english.apply }).click();
  await expect.poll(() => desk.cell(3, 'Lead ID')).toContain('C1');
  await page.getByRole('button', { name: 'Name the source customers.csv' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('客户系统');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('heading', { name: '客户系统' })).toBeVisible();
  await desk.idle();
  // The journal is kept a moment after each decision.
  await page.waitForTimeout(1000);
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('made by the test');
    });
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Read the files again' }).click();
  await expect(page.getByText('Everything is back.')).toBeVisible();
  await expect.poll(() => desk.cell(3, 'Lead ID')).toContain('C1');
  expect(await desk.cell(3, 'Company')).not.toContain('上海远大贸易有限公司');
  await expect(page.getByRole('heading', { name: '客户系统' })).toBeVisible();
  // The way back is still there.
  await desk.press('Control+z');
  await expect.poll(() => desk.cell(3, 'Company')).toContain('上海远大贸易有限公司');
  desk.errors.length = 0;
});
