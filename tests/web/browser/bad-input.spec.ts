// Broken files through the real page: each is refused or read with a sentence that says where and what to do, in both languages,
// and the page goes on working. Invariant: whatever a file holds, no row that can be read is missing and nothing hangs.
import type { Page } from '@playwright/test';
import type { Desk, Upload } from './desk.ts';
import { expect, test } from './test.ts';

const good: Upload = {
  name: 'good.csv',
  content: 'Contact ID,Full Name,Email\r\n1,张三,zhang@qq.com\r\n2,Anna,anna@example.pl\r\n',
};

interface Refused {
  readonly name: string;
  readonly content: Buffer;
  readonly says: { readonly en: string; readonly zh: string };
}

const refused: readonly Refused[] = [
  {
    name: 'empty.csv',
    content: Buffer.alloc(0),
    says: {
      en: 'empty.csv was not opened. The file is empty: it holds no bytes. Export it again, then choose the new file.',
      zh: 'empty.csv 未能打开。 文件是空的，没有任何内容。请重新导出，再选择新文件。',
    },
  },
  {
    name: 'photo.csv',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000', 'hex'),
    says: {
      en: 'photo.csv was not opened. This is not a text file (png). Save it as CSV, then choose the CSV file.',
      zh: 'photo.csv 未能打开。 这不是文本文件（png）。请另存为 CSV，再选择 CSV 文件。',
    },
  },
  {
    name: 'workbook.csv',
    content: Buffer.from('PK\x03\x04\x14\x00\x06\x00[Content_Types].xml xl/workbook.xml', 'latin1'),
    says: {
      en: 'workbook.csv was not opened. The file is damaged (workbook.csv: no zip directory). Open it in the program it came from, save it again, then choose the new file.',
      zh: 'workbook.csv 未能打开。 文件已损坏（workbook.csv: no zip directory）。请用原来的程序打开并重新保存，再选择新文件。',
    },
  },
];

for (const { name, content, says } of refused) {
  test(`${name} is refused in words of both languages`, async ({ desk, page }) => {
    await desk.offer({ name, content });
    await expect(page.getByText(says.en)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await desk.switchLanguage();
    await desk.drop({ name, content });
    await expect(page.getByText(says.zh)).toBeVisible();
    await goOn(desk, page, 2);
  });
}

/** One reading issue as the page lists it: its name, what to do, and where it is. */
interface Listed {
  readonly en: readonly [name: string, help: string, ...places: readonly string[]];
  readonly zh: readonly [name: string, help: string, ...places: readonly string[]];
}

interface Odd {
  readonly name: string;
  readonly content: string | Buffer;
  readonly rows: number;
  readonly columns: number;
  readonly listed: readonly Listed[];
  /** Cells that must read so: row from 0, column name, text. */
  readonly cells: readonly (readonly [row: number, column: string, text: string])[];
}

const stray = (line: string) => {
  const lines = ['id,name,email', line];
  for (let i = 2; i <= 100_000; i += 1) {
    const name = i % 10 === 0 ? `"Name, ${i}"` : `Name ${i}`;
    lines.push(`${i},${name},n${i}@bolt.example`);
  }
  return `${lines.join('\n')}\n`;
};
const wide = (row: string) => Array.from({ length: 2000 }, (_, i) => `${row}${i + 1}`).join(',');

const odd: readonly Odd[] = [
  {
    name: 'header only',
    content: 'Id,Name,Email\r\n',
    rows: 0,
    columns: 3,
    listed: [
      {
        en: [
          'No records',
          'The file has a header and nothing else. Export it again.',
          'whole file',
        ],
        zh: ['没有记录', '文件只有表头。请重新导出。', '整个文件'],
      },
    ],
    cells: [],
  },
  {
    name: 'a quote on line 2 that never closes, of 100 000 rows',
    content: stray('1,"Anna,n1@bolt.example'),
    rows: 100_000,
    columns: 3,
    listed: [
      {
        en: ['Quote never closed', 'it does not swallow the rows after it', '2', 'name', '"Anna'],
        zh: ['引号未闭合', '不会吞掉后面的记录', '2', 'name', '"Anna'],
      },
    ],
    cells: [
      [0, 'email', 'n1@bolt.example'],
      [1, 'name', 'Name 2'],
      [9, 'name', 'Name, 10'],
    ],
  },
  {
    name: 'a stray quote inside a value of line 2, of 100 000 rows',
    content: stray('1,An"na,n1@bolt.example'),
    rows: 100_000,
    columns: 3,
    listed: [
      {
        en: ['Stray quote', 'Check that the value is whole.', '2', 'name', 'An"na'],
        zh: ['多余的引号', '请检查该值是否完整。', '2', 'name', 'An"na'],
      },
    ],
    cells: [
      [0, 'name', 'An"na'],
      [1, 'name', 'Name 2'],
    ],
  },
  {
    name: 'ragged rows',
    content: [
      'Id,Name,Email',
      '1,Anna,a@x.example',
      '2,Bob',
      '3,Cy,c@x.example',
      '4,Di,d@x.example,extra,more',
      '5,Eve,e@x.example',
      '6,Fay,f@x.example',
    ].join('\n'),
    rows: 6,
    columns: 3,
    listed: [
      {
        en: ['Too few cells', 'the missing cells are empty', '3', '2 cells instead of 3'],
        zh: ['单元格过少', '缺少的单元格为空', '3', '有 2 个单元格，应为 3 个'],
      },
      {
        en: ['Too many cells', 'correct the line in the file', '5', '5 cells instead of 3'],
        zh: ['单元格过多', '请在文件中改正该行', '5', '有 5 个单元格，应为 3 个'],
      },
    ],
    cells: [
      [1, 'Name', 'Bob'],
      [5, 'Name', 'Fay'],
    ],
  },
  {
    name: 'one column',
    content: 'Name\nAnna\nBob\nCy\n',
    rows: 3,
    columns: 1,
    listed: [
      {
        en: ['Only one column', 'Try another under “Change how it is read”.', 'whole file'],
        zh: ['只有一列', '请用“更改读取方式”试试其他分隔符。', '整个文件'],
      },
      {
        en: ['No record id', 'Export with the record id if you can.', 'whole file'],
        zh: ['没有记录编号', '请连同记录编号一起导出。', '整个文件'],
      },
    ],
    cells: [[2, 'Name', 'Cy']],
  },
  {
    name: 'a cell of 5 MB',
    content: `Id,Name,Note\n1,Anna,short\n2,Bob,"${'x'.repeat(5 << 20)}"\n3,Cy,short\n`,
    rows: 3,
    columns: 3,
    listed: [
      {
        en: ['Very long cell', 'Often a missing closing quote', '3', 'Note', 'MB on 1 line'],
        zh: ['单元格过长', '常见原因是缺少右引号', '3', 'Note', '占 1 行'],
      },
    ],
    cells: [[2, 'Name', 'Cy']],
  },
  {
    name: 'column names used twice and blank ones',
    content: 'Id,Name,,Name,\n1,Anna,x,A,y\n2,Bob,z,B,w\n',
    rows: 2,
    columns: 5,
    listed: [
      {
        en: ['Column without a name', 'Shown by its position', '1', 'Column 3', 'Column 5'],
        zh: ['列没有名称', '以位置显示', '1', 'Column 3', 'Column 5'],
      },
      {
        en: ['Column name used twice', 'Shown with a number', '1', 'Name (2)'],
        zh: ['列名重复', '加序号显示', '1', 'Name (2)'],
      },
    ],
    cells: [[1, 'Name (2)', 'B']],
  },
  {
    name: 'NUL bytes',
    content: 'Id,Name,Email\n1,An\0na,a@x.example\n2,Bob,b@x.example\n3,Cy\0\0,c@x.example\n',
    rows: 3,
    columns: 3,
    listed: [
      {
        en: ['NUL bytes', 'Kept in the output, not shown.', '2', '1 NUL byte', '4', '2 NUL bytes'],
        zh: ['含 NUL 字节', '输出中保留，不显示。', '2', '1 个 NUL 字节', '4', '2 个 NUL 字节'],
      },
    ],
    cells: [[1, 'Name', 'Bob']],
  },
  {
    name: 'no record id',
    content: 'Name,Email\nAnna,a@x.example\n李娜,b@x.example\n',
    rows: 2,
    columns: 2,
    listed: [
      {
        en: ['No record id', 'Export with the record id if you can.', 'whole file'],
        zh: ['没有记录编号', '请连同记录编号一起导出。', '整个文件'],
      },
    ],
    cells: [[1, 'Name', '李娜']],
  },
  {
    name: 'mixed line endings',
    content: 'Id,Name\r\n1,Anna\n2,Bob\r\n3,Cy\n4,Di\r\n',
    rows: 4,
    columns: 2,
    listed: [
      {
        en: ['Mixed line endings', 'Each line keeps its own', 'whole file', 'LF 2, CR LF 3, CR 0'],
        zh: ['换行符混用', '每一行保留自己的换行符', '整个文件', 'LF 2，CR LF 3，CR 0'],
      },
    ],
    cells: [[3, 'Name', 'Di']],
  },
  {
    name: 'bytes that are not UTF-8',
    content: Buffer.concat([
      Buffer.from('Id,Name,City\n1,张三,Köln\n2,'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('Bob,M'),
      Buffer.from([0xc3]),
      Buffer.from('nchen\n3,李娜,上海\n'),
    ]),
    rows: 3,
    columns: 3,
    listed: [
      {
        en: [
          'Bytes that mean nothing',
          'the encoding may be wrong',
          '3',
          'Name',
          'bytes ff fe',
          'City',
          'bytes c3',
        ],
        zh: ['无法解码的字节', '编码可能有误', '3', 'Name', '字节 ff fe', 'City', '字节 c3'],
      },
    ],
    cells: [
      [0, 'City', 'Köln'],
      [1, 'Name', '��Bob'],
      [2, 'City', '上海'],
    ],
  },
];

for (const file of odd) {
  test(`${file.name}: every row is there, and what is odd is said`, async ({ desk, page }) => {
    await desk.drop({ name: 'odd.csv', content: file.content });
    await desk.idle();
    await expectSize(page, file.rows, file.columns);
    for (const [row, column, text] of file.cells) {
      await expect.poll(() => desk.cell(row, column), `${row} ${column}`).toBe(text);
    }
    for (const { en } of file.listed) await expectListed(page, 'Import report', en);
    await desk.switchLanguage();
    for (const { zh } of file.listed) await expectListed(page, '导入报告', zh);
    await goOn(desk, page, file.rows + 2);
  });
}

test('2 000 columns: the last one is reached', async ({ desk, page }) => {
  const lines = [wide('F'), ...['a', 'b', 'c', 'd'].map(wide)];
  await desk.drop({ name: 'wide.csv', content: `${lines.join('\n')}\n` });
  await desk.idle();
  await expectSize(page, 4, 2000);
  const grid = desk.grid();
  await expect(grid).toHaveAttribute('aria-colcount', /200[01]/);
  await grid.focus();
  await desk.press('End');
  await expect(grid.getByText('a2000', { exact: true })).toBeVisible();
  expect(await page.getByRole('columnheader').count()).toBeLessThan(100);
  await desk.press('Home');
  await expect(grid.getByText('a1', { exact: true })).toBeVisible();
  await goOn(desk, page, 6);
});

test('a wrong encoding chosen by the person is seen, and taken back', async ({ desk, page }) => {
  // 姓名, 张三 and 李娜 in GB18030.
  const content = Buffer.concat([
    Buffer.from('id,'),
    Buffer.from('d0d5c3fb', 'hex'),
    Buffer.from('\n1,'),
    Buffer.from('d5c5c8fd', 'hex'),
    Buffer.from('\n2,'),
    Buffer.from('c0eec4c8', 'hex'),
    Buffer.from('\n'),
  ]);
  await desk.drop({ name: 'gb.csv', content });
  await desk.idle();
  await expect(page.locator('.file-card')).toContainText('GB18030');
  await expect.poll(() => desk.cell(0, '姓名')).toBe('张三');
  await readAs(desk, page, 'windows-1252');
  await expect(page.locator('.file-card')).toContainText('windows-1252');
  await expect.poll(() => desk.cell(0, 'ÐÕÃû')).toBe('ÕÅÈý');
  await expectSize(page, 2, 2);
  await readAs(desk, page, 'GB18030');
  await expect.poll(() => desk.cell(1, '姓名')).toBe('李娜');
  await expectSize(page, 2, 2);
  await goOn(desk, page, 4);
});

test('a good file among bad ones is opened, the bad ones are named', async ({ desk, page }) => {
  await desk.drop(...refused.map(({ name, content }) => ({ name, content })), good);
  await desk.idle();
  for (const { says } of refused) await expect(page.getByText(says.en)).toBeVisible();
  await expectSize(page, 2, 3);
});

async function expectSize(page: Page, rows: number, columns: number): Promise<void> {
  const number = (value: number) => value.toLocaleString('en-US');
  const size = `${number(rows)} ${rows === 1 ? 'row' : 'rows'}, ${number(columns)} ${columns === 1 ? 'column' : 'columns'}`;
  await expect(page.locator('.file-card').first()).toContainText(size);
  await expect(page.locator('.foot-sum')).toContainText(
    `${number(rows)} rows = ${number(rows)} out + 0 merged + 0 set aside`,
  );
}

/** The panel names the issue, says what to do, and lists the places. */
async function expectListed(
  page: Page,
  label: string,
  [name, help, ...places]: readonly [string, string, ...string[]],
): Promise<void> {
  const panel = page.getByRole('region', { name: label });
  await panel.getByText(name, { exact: true }).first().click();
  await expect(panel.getByText(help)).toBeVisible();
  for (const place of places) {
    await expect(panel.getByRole('row').filter({ hasText: place }).first()).toBeVisible();
  }
}

/** Opens the reading dialog, chooses an encoding and applies it. */
async function readAs(desk: Desk, page: Page, encoding: string): Promise<void> {
  await page.getByRole('button', { name: 'Change how it is read' }).click();
  const dialog = page.getByRole('dialog');
  const candidate = dialog.locator('.candidate').filter({ hasText: encoding });
  const others = dialog.getByRole('combobox', { name: 'Another encoding' });
  await expect(others).toBeVisible();
  if ((await candidate.count()) > 0) await candidate.first().click();
  else await others.selectOption(encoding);
  await dialog.getByRole('button', { name: 'Read it this way' }).click();
  await desk.idle();
}

/** The page still works: a good file opens beside what there was, and its rows are counted. */
async function goOn(desk: Desk, page: Page, rows: number): Promise<void> {
  await desk.choose(good);
  await desk.idle();
  const cards = page.locator('.file-card');
  await expect(cards.last()).toContainText('good.csv');
  const sum = new RegExp(`^\\D*${rows.toLocaleString('en-US')}\\D`);
  await expect(page.locator('.foot-sum')).toHaveText(sum);
}
