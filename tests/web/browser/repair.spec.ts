// The import report with its repairs, and every choice of how a file is read, in both languages, on files made here.
import { expect, test } from './test.ts';

/** Line 3 opens a quote that line 5 closes by chance: two readings are possible, so both are offered. */
const swallowing = [
  'Id,Name,Note,City',
  '1,Ann,calm,Bonn',
  '2,Bob,"call back,Ulm',
  '3,Cid,size 5,Rom',
  '4,Dee,late",Bern',
  '5,Eve,new,Graz',
  '',
].join('\n');

const broken = [
  'Id,Name,City',
  '1,Ann,Bonn',
  '2,Bob',
  'Ray,Ulm',
  '3,Acme, Inc,Leeds',
  '4,Dee,Bern',
  '',
].join('\n');

const odd = ['# export of May', "x;'a;b';1", "y;'c';2", '#z;d;3', ''].join('\n');

interface Words {
  readonly report: string;
  readonly sums: readonly [before: string, after: string];
  readonly download: string;
  readonly repairLine: (line: number) => string;
  readonly plain: RegExp;
  readonly join: RegExp;
  readonly merge: RegExp;
  readonly repair: string;
  readonly done: (line: number) => string;
  readonly few: RegExp;
  readonly swallowed: string;
  readonly many: RegExp;
  readonly undo: string;
  readonly change: string;
  readonly layout: string;
  readonly quote: string;
  readonly comment: string;
  readonly header: string;
  readonly above: string;
  readonly apply: string;
  readonly treated: string;
}

const english: Words = {
  report: 'Import report',
  sums: ['5 rows read = 5 shown + 0 set aside', '4 rows read = 4 shown + 0 set aside'],
  download: 'Download the report',
  repairLine: (line) => `Repair line ${line}`,
  plain: /keep quotes as text/,
  join: /join with the next row/,
  merge: /merge them/,
  repair: 'Repair',
  done: (line) => `The row at line ${line} is repaired.`,
  few: /Too few cells/,
  swallowed: 'May hold rows',
  many: /Too many cells/,
  undo: 'Undo',
  change: 'Change how it is read',
  layout: 'Quotes and rows',
  quote: 'Quote',
  comment: 'Comment lines begin with',
  header: 'Header rows',
  above: 'Lines before the header',
  apply: 'Read it this way',
  treated: 'kept',
};

const chinese: Words = {
  report: '导入报告',
  sums: ['读取 5 行 = 显示 5 行 + 搁置 0 行', '读取 4 行 = 显示 4 行 + 搁置 0 行'],
  download: '下载报告',
  repairLine: (line) => `修复第 ${line} 行`,
  plain: /引号按文本处理/,
  join: /与下一行合并/,
  merge: /一个值占了多个单元格/,
  repair: '修复',
  done: (line) => `第 ${line} 行已修复。`,
  few: /单元格过少/,
  swallowed: '可能吞掉了记录',
  many: /单元格过多/,
  undo: '撤销',
  change: '更改读取方式',
  layout: '引号与行',
  quote: '引号',
  comment: '注释行的开头',
  header: '表头行数',
  above: '表头之前的行数',
  apply: '按此读取',
  treated: '已保留',
};

for (const [language, words] of [
  ['en', english],
  ['zh', chinese],
] as const) {
  test(`${language}: a broken line is joined, a value in two cells merged, and undone again`, async ({
    desk,
    page,
  }) => {
    if (language === 'zh') await desk.switchLanguage();
    await desk.choose({ name: 'broken.csv', content: broken });
    await desk.idle();
    const report = page.getByRole('region', { name: words.report });
    await expect(report).toContainText(words.sums[0]);
    await report.getByRole('radio', { name: words.few }).check({ force: true });
    await report.getByRole('button', { name: words.repairLine(3) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: words.join }).check();
    await expect(dialog.getByRole('table').last()).toContainText('Bob⏎Ray');
    await dialog.getByRole('button', { name: words.repair, exact: true }).click();
    await expect(page.getByText(words.done(3))).toBeVisible();
    await desk.idle();
    await expect(report).toContainText(words.sums[1]);
    expect(await desk.cell(1, 'City')).toBe('Ulm');
    await report.getByRole('radio', { name: words.many }).check({ force: true });
    await report.getByRole('button', { name: words.repairLine(5) }).click();
    await expect(dialog.getByRole('radio', { name: words.merge })).toBeChecked();
    await dialog.getByRole('button', { name: words.repair, exact: true }).click();
    await desk.idle();
    await expect.poll(() => desk.cell(2, 'Name')).toBe('Acme, Inc');
    await expect(report.getByRole('radio', { name: words.many })).toHaveCount(0);
    await desk.press('Control+z');
    await desk.idle();
    await desk.press('Control+z');
    await desk.idle();
    await expect(report).toContainText(words.sums[0]);
    await expect.poll(() => desk.cell(1, 'City')).toBe('');
  });

  test(`${language}: a stray quote that swallows rows is kept as text`, async ({ desk, page }) => {
    if (language === 'zh') await desk.switchLanguage();
    await desk.choose({ name: 'swallow.csv', content: swallowing });
    await desk.idle();
    const report = page.getByRole('region', { name: words.report });
    await report
      .getByRole('button', { name: words.repairLine(3) })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: words.plain }).check();
    await expect(dialog.getByRole('table').last().locator('tbody tr')).toHaveCount(3);
    await dialog.getByRole('button', { name: words.repair, exact: true }).click();
    await desk.idle();
    await expect(report).toContainText(words.sums[0]);
    await expect.poll(() => desk.cell(1, 'Note')).toBe('"call back');
    await expect.poll(() => desk.cell(2, 'City')).toBe('Rom');
    await expect.poll(() => desk.cell(4, 'Name')).toBe('Eve');
  });

  test(`${language}: signs and rows are chosen with the first lines in sight`, async ({
    desk,
    page,
  }) => {
    if (language === 'zh') await desk.switchLanguage();
    await desk.choose({ name: 'odd.csv', content: odd });
    await desk.idle();
    await page.getByRole('button', { name: words.change }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.layout, { exact: true }).click();
    await dialog.getByRole('combobox', { name: words.quote, exact: true }).selectOption("'");
    await dialog.getByRole('combobox', { name: words.comment, exact: true }).selectOption('');
    const count = async (name: string, value: string) => {
      const box = dialog.getByRole('spinbutton', { name, exact: true });
      // Firefox adds what is filled in to an equal value that stands there already.
      if ((await box.inputValue()) !== value) await box.fill(value);
    };
    await count(words.above, '1');
    await count(words.header, '0');
    const table = dialog.getByRole('table');
    await expect(table.locator('tbody tr')).toHaveCount(4);
    await expect(table.locator('tbody tr').nth(1).locator('td')).toHaveText(['2', 'x', 'a;b', '1']);
    await expect(table.locator('tbody tr').nth(3)).toContainText('#z');
    await dialog.getByRole('combobox', { name: words.comment, exact: true }).selectOption('#');
    await expect(table.locator('tbody tr.is-aside')).toHaveCount(2);
    await dialog.getByRole('button', { name: words.apply }).click();
    await desk.idle();
    await expect(page.locator('.foot-sum')).toContainText('2');
    const report = page.getByRole('region', { name: words.report });
    const file = await desk.download(() =>
      report.getByRole('button', { name: words.download }).click(),
    );
    expect(file.name).toBe('odd-import-report.csv');
    const text = Buffer.from(file.bytes).toString('utf8');
    expect(text).toContain('file,line,column,kind,value,treatment');
    expect(text).toContain('odd.csv,4,,comment-line,#z;d;3,');
  });
}
