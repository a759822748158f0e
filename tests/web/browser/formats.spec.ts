// Workbooks, cards and archives through the real page under its policy: they open like text does, several tables are chosen in a
// dialog, and what cannot be opened is said in words.
import { makeXls, makeXlsx, makeZip } from '../../support/make-files.mjs';
import { expect, test } from './test.ts';

const date = { v: '45356.75', s: 1 };
const people = [
  ['id', '姓名', 'Birthday'],
  ['001004', '张三', date],
  ['310101199001011234', 'Ann Lee', date],
];
const formats = ['yyyy"年"m"月"d"日"'];
const single = Buffer.from(
  makeXlsx({ sheets: [{ name: '客户', rows: people }, { name: 'Sheet2' }], formats }),
);
const several = Buffer.from(
  makeXlsx({
    sheets: [
      { name: 'People', rows: people },
      { name: 'Firms', rows: [['firm'], ['Bolt'], ['远大'], ['Acme']] },
      { name: 'Empty' },
    ],
    formats,
  }),
);

test('a workbook with one table opens by being dropped, its cells as the sheet shows them', async ({
  desk,
  page,
}) => {
  await desk.drop({ name: 'book.xlsx', content: single });
  await expect(desk.grid()).toBeVisible();
  await desk.idle();
  await expect.poll(() => desk.cell(0, 'id')).toBe('001004');
  await expect.poll(() => desk.cell(0, 'Birthday')).toBe('2024年3月5日');
  await expect.poll(() => desk.cell(1, 'id')).toBe('310101199001011234');
  const card = page.locator('.file-card');
  await expect(card).toContainText('book.xlsx › 客户');
  await expect(card).toContainText('XLSX sheet');
  await expect(
    page.getByText('B2: 2024年3月5日').or(page.getByText('C2: 2024年3月5日')),
  ).toBeVisible();
});

test('values as the cells hold them are one click away', async ({ desk, page }) => {
  await desk.choose({ name: 'book.xlsx', content: single });
  await desk.idle();
  await page.getByRole('button', { name: 'Change how it is read' }).click();
  await page.getByRole('radio', { name: 'as the cells hold them' }).check({ force: true });
  await page.getByRole('button', { name: 'Read it this way' }).click();
  await desk.idle();
  await expect(page.locator('.file-card')).toContainText('as the cells hold them');
  await expect.poll(() => desk.cell(0, 'Birthday')).toBe('2024-03-05 18:00:00');
});

test('several tables are chosen in a dialog, by keyboard too, and open as sources', async ({
  desk,
  page,
}) => {
  await desk.offer({ name: 'two.xlsx', content: several });
  const dialog = page.getByRole('dialog', { name: 'What to open of two.xlsx' });
  await expect(dialog).toContainText('4 rows');
  await expect(dialog).toContainText('001004');
  await expect(dialog.getByRole('checkbox', { name: /Firms/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /Empty/ })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /People/ }).focus();
  await desk.press('Space');
  expect(await desk.accessibilityProblems()).toEqual([]);
  await dialog.getByRole('button', { name: 'Open 2 tables' }).click();
  await expect(page.locator('.file-card')).toHaveCount(2);
  await desk.idle();
  await expect(page.locator('.foot-sum')).toContainText('5 rows = 5 out');
});

test('the dialog speaks Chinese and can be closed without opening anything', async ({
  desk,
  page,
}) => {
  await desk.switchLanguage();
  await desk.drop({ name: 'two.xlsx', content: several });
  const dialog = page.getByRole('dialog', { name: '打开 two.xlsx 中的哪些表格' });
  await expect(dialog).toContainText('XLSX 工作表');
  await desk.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('cards of a phone open with their columns', async ({ desk }) => {
  const content =
    'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=E4=B8=89\r\nTEL;CELL:13800138000\r\nTEL;WORK:010-12345678\r\nEND:VCARD\r\n';
  await desk.drop({ name: 'phone.vcf', content });
  await expect(desk.grid()).toBeVisible();
  await desk.idle();
  await expect.poll(() => desk.cell(0, 'Name')).toBe('张三');
  await expect.poll(() => desk.cell(0, 'Phone 2 type')).toBe('work');
});

test('XLS, JSON lines and an archive open too', async ({ desk, page }) => {
  const xls = Buffer.from(makeXls({ sheets: [{ name: 'A', rows: [['id'], ['007']] }] }));
  const zip = Buffer.from(makeZip([{ name: 'in/a.csv', data: 'id\r\n008\r\n' }]));
  await desk.drop(
    { name: 'old.xls', content: xls },
    { name: 'lines.jsonl', content: '{"id":"009"}\n{"id":"010"}\n' },
    { name: 'weekly.zip', content: zip },
  );
  await expect(page.locator('.file-card')).toHaveCount(3);
  await desk.idle();
  await expect(page.locator('.foot-sum')).toContainText('4 rows = 4 out');
  await expect(page.locator('.file-card').nth(2)).toContainText('weekly.zip › in/a.csv');
});

test('a locked workbook is refused in words of both languages', async ({ desk, page }) => {
  const content = Buffer.from(makeXls({ sheets: [], password: true }));
  await desk.offer({ name: 'locked.xls', content });
  await expect(
    page.getByText('locked.xls was not opened. “locked.xls” is protected by a password.'),
  ).toBeVisible();
  await desk.switchLanguage();
  await desk.drop({ name: 'locked.xls', content });
  await expect(page.getByText('“locked.xls”受密码保护')).toBeVisible();
});
