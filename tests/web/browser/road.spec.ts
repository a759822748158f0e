// The whole road in a person's hands, for each sample and both languages: import, overview, safe fixes, merges, undo and redo, export,
// and the bytes that come down. Invariant: what went out differs from the sample exactly where the rollback file says so.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import { type CsvRow, parseCsv } from './read-csv.ts';
import { expect, test } from './test.ts';

const folder = fileURLToPath(new URL('../../../web/samples/', import.meta.url));
const merges = 3;

interface SampleFile {
  readonly name: string;
  readonly encoding: string;
  readonly delimiter: string;
}
interface Sample {
  readonly index: number;
  readonly files: readonly SampleFile[];
  /** A value of the sample and the form that the safe fixes give it; the file, its record id, the column. */
  readonly known: { readonly file: string; readonly id: string; readonly column: string };
  readonly becomes: readonly [before: string, after: string];
}

const samples: readonly Sample[] = [
  {
    index: 0,
    files: [{ name: 'sales-en.csv', encoding: 'utf-8', delimiter: ',' }],
    known: { file: 'sales-en.csv', id: '0035g00000KAAAA', column: 'Email' },
    becomes: ['WILLIAM.DAVIS@ZEPHYRANALYTICS.EXAMPLE', 'william.davis@zephyranalytics.example'],
  },
  {
    index: 1,
    files: [{ name: 'b2b-zh.csv', encoding: 'gb18030', delimiter: ',' }],
    known: { file: 'b2b-zh.csv', id: 'KH000002', column: '手机' },
    becomes: ['177-7372-6817', '+86 177 7372 6817'],
  },
  {
    index: 2,
    files: [
      { name: 'systems-sales.csv', encoding: 'utf-8', delimiter: ',' },
      { name: 'systems-finance.csv', encoding: 'utf-8', delimiter: ';' },
      { name: 'systems-service.csv', encoding: 'utf-8', delimiter: '\t' },
    ],
    known: { file: 'systems-sales.csv', id: 'S-00001', column: 'Mobile' },
    becomes: ['186 3526 6606', '+86 186 3526 6606'],
  },
];

const words = {
  en: {
    acceptSafe: /Accept all [\d,]+ safe/,
    merge: 'Merge',
    undo: 'Undo the last decision',
    redo: 'Redo',
    make: /Make the files/,
    proved: 'Proved: the files hold exactly what you approved.',
    download: 'Download',
  },
  zh: {
    acceptSafe: /接受全部 [\d,]+ 个安全修正/,
    merge: '合并',
    undo: '撤销上一个决定',
    redo: '重做',
    make: /生成文件/,
    proved: '已核实：文件内容与您批准的完全一致。',
    download: '下载',
  },
} as const;
type Language = keyof typeof words;

test.describe.configure({ timeout: 240_000 });

for (const sample of samples) {
  for (const language of ['en', 'zh'] as const) {
    test(`${sample.files[0]?.name}, ${language}: import to export and back`, async ({
      desk,
      page,
    }) => {
      if (language === 'zh') await desk.switchLanguage();
      await desk.openSample(sample.index);
      const [rowsIn] = await sums(page);
      await desk.goTo(2);
      await expect(page.locator('.column-table')).toBeVisible();
      await acceptSafe(desk, page, language);
      await mergeFirst(desk, page, language);
      await undoAndRedo(desk, page, language);
      await makeFiles(desk, page, language);
      await checkBytes(desk, sample, language, rowsIn ?? 0);
      await undoEverything(desk, page, language);
      await makeFiles(desk, page, language);
      for (const file of sample.files) {
        const bytes = await download(desk, cleanName(file.name), language);
        expect(bytes.equals(readFileSync(folder + file.name)), file.name).toBe(true);
      }
      await checkNothingKept(page, sample);
    });
  }
}

test('the language is switched in the middle of the road', async ({ desk, page }) => {
  await desk.openSample(1);
  await acceptSafe(desk, page, 'en');
  const before = await sums(page);
  await desk.switchLanguage();
  expect(await sums(page)).toEqual(before);
  await expect(page.getByRole('main', { name: '修正' })).toBeVisible();
  await mergeFirst(desk, page, 'zh');
  const merged = await sums(page);
  await desk.switchLanguage();
  await expect(page.getByRole('button', { name: words.en.merge }).first()).toBeVisible();
  expect(await sums(page)).toEqual(merged);
  await makeFiles(desk, page, 'en');
  await desk.switchLanguage();
  await expect(page.getByText(words.zh.proved)).toBeVisible();
  const bytes = await download(desk, 'b2b-zh-clean.csv', 'zh');
  expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).toContain('客户编号,客户名称');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`axe finds nothing serious while the road is walked (${colorScheme})`, async ({
      desk,
      page,
    }) => {
      const findings: string[] = [];
      const look = async (where: string) => {
        findings.push(...(await desk.accessibilityProblems()).map((text) => `${where}: ${text}`));
      };
      await desk.openSample(1);
      await look('import');
      await desk.goTo(2);
      await look('overview');
      await desk.goTo(3);
      await expect(page.getByRole('button', { name: words.en.acceptSafe })).toBeVisible();
      await look('fixes');
      await acceptSafe(desk, page, 'en');
      await look('fixes accepted');
      await desk.goTo(4);
      await expect(page.locator('.queue-row').first()).toBeVisible();
      await look('duplicates');
      await mergeFirst(desk, page, 'en');
      await look('duplicates merged');
      await desk.goTo(5);
      await look('export planned');
      await makeFiles(desk, page, 'en');
      await look('export made');
      await desk.press('h');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('history');
      await desk.press('Escape');
      expect(findings).toEqual([]);
    });
  });
}

/** Rows in, out, merged and aside, as the foot says them. */
async function sums(page: Page): Promise<number[]> {
  const text = (await page.locator('.foot-sum').textContent()) ?? '';
  return [...text.matchAll(/[\d,]+/g)].map(([found]) => Number(found.replaceAll(',', '')));
}

const mergedNow = async (page: Page) => (await sums(page))[2] ?? -1;

async function acceptSafe(desk: Desk, page: Page, language: Language): Promise<void> {
  await desk.goTo(3);
  const accept = page.getByRole('button', { name: words[language].acceptSafe });
  await accept.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button').last().click();
  await expect(dialog).toHaveCount(0);
  await expect(accept).toHaveCount(0);
}

async function mergeFirst(desk: Desk, page: Page, language: Language): Promise<void> {
  await desk.goTo(4);
  const merge = page
    .locator('.group-actions')
    .getByRole('button', { name: words[language].merge })
    .first();
  for (let i = 0; i < merges; i += 1) {
    const before = await mergedNow(page);
    await expect(merge).toBeEnabled({ timeout: 45_000 });
    await merge.click();
    await expect.poll(() => mergedNow(page)).toBeGreaterThan(before);
  }
}

async function undoAndRedo(desk: Desk, page: Page, language: Language): Promise<void> {
  const before = await sums(page);
  await page.getByRole('button', { name: words[language].undo }).click();
  await expect.poll(() => mergedNow(page)).toBeLessThan(before[2] ?? 0);
  await page.getByRole('button', { name: words[language].redo, exact: true }).click();
  await expect.poll(() => sums(page)).toEqual(before);
  await desk.idle();
}

async function undoEverything(desk: Desk, page: Page, language: Language): Promise<void> {
  const undo = page.getByRole('button', { name: words[language].undo });
  for (let i = 0; i < 50 && (await undo.isEnabled()); i += 1) {
    await undo.click();
    await desk.idle();
    await page.waitForTimeout(200);
  }
  await expect(undo).toBeDisabled();
  expect(await mergedNow(page)).toBe(0);
}

async function makeFiles(desk: Desk, page: Page, language: Language): Promise<void> {
  await desk.goTo(5);
  await page.getByRole('button', { name: words[language].make }).first().click();
  await expect(page.getByText(words[language].proved)).toBeVisible({ timeout: 45_000 });
}

async function download(desk: Desk, name: string, language: Language): Promise<Buffer> {
  const { page } = desk;
  const button = page.getByRole('button', { name: `${words[language].download} ${name}` });
  // Files without a row are in a closed list.
  if (!(await button.isVisible())) await page.locator('details.out-section > summary').click();
  const file = await desk.download(() => button.click());
  expect(file.name).toBe(name);
  return file.bytes;
}

function cleanName(name: string): string {
  return name.replace('.csv', '-clean.csv');
}

/** Rows of a table that is written for people: UTF-8 with commas, by column name. */
async function table(desk: Desk, name: string, language: Language) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(
    await download(desk, name, language),
  );
  const [head, ...rows] = parseCsv(text, ',');
  return rows.map(({ cells }) =>
    Object.fromEntries(head?.cells.map((column, i) => [column, cells[i] ?? '']) ?? []),
  );
}

async function checkBytes(
  desk: Desk,
  sample: Sample,
  language: Language,
  rowsIn: number,
): Promise<void> {
  const [, out, merged] = await sums(desk.page);
  const map = await table(desk, 'merge-map.csv', language);
  const rollback = await table(desk, 'rollback.csv', language);
  const gone = map.filter((row) => row.decision === 'merged');
  expect(gone.length).toBe(merged);
  expect(rollback.length).toBeGreaterThan(10);
  let rowsOut = 0;
  for (const file of sample.files) {
    const lines = new Set(
      gone.filter((row) => row.old_file === file.name).map((row) => Number(row.old_line)),
    );
    const decoder = new TextDecoder(file.encoding, { fatal: true });
    const source = parseCsv(decoder.decode(readFileSync(folder + file.name)), file.delimiter);
    const result = parseCsv(
      decoder.decode(await download(desk, cleanName(file.name), language)),
      file.delimiter,
    );
    rowsOut += result.length - 1;
    const kept = source.filter(({ line }) => !lines.has(line));
    expect(result.length, file.name).toBe(kept.length);
    const told = rollback
      .filter((row) => row.file === file.name)
      .map((row) => `${row.line}: ${row.original} > ${row.now}`);
    expect(differences(kept, result).sort(), file.name).toEqual(told.sort());
    checkKnown(sample, file, source, result);
  }
  expect(rowsOut).toBe(out);
  expect(rowsOut).toBe(rowsIn - gone.length);
  await checkAudit(desk, language, rollback.length);
}

/** "line: before > after" of every cell of the records that differs. */
function differences(kept: readonly CsvRow[], result: readonly CsvRow[]): string[] {
  const found: string[] = [];
  kept.forEach(({ line, cells }, i) => {
    if (i === 0) return;
    const now = result[i]?.cells ?? [];
    for (let column = 0; column < Math.max(cells.length, now.length); column += 1) {
      const [before, after] = [cells[column] ?? '', now[column] ?? ''];
      if (before !== after) found.push(`${line}: ${before} > ${after}`);
    }
  });
  return found;
}

function checkKnown(
  { known, becomes }: Sample,
  file: SampleFile,
  source: readonly CsvRow[],
  result: readonly CsvRow[],
): void {
  if (known.file !== file.name) return;
  const valueIn = (rows: readonly CsvRow[]) => {
    const column = rows[0]?.cells.indexOf(known.column) ?? -1;
    return rows.find(({ cells }) => cells[0] === known.id)?.cells[column];
  };
  expect(valueIn(source)).toBe(becomes[0]);
  expect(valueIn(result)).toBe(becomes[1]);
}

/** What the browser holds after the road: no storage, no cookie, and neither title nor address names the file. */
async function checkNothingKept(page: Page, sample: Sample): Promise<void> {
  const kept = await page.evaluate(async () => ({
    stored: [localStorage.length, sessionStorage.length],
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ stored: [0, 0], cookie: '', databases: 0 });
  const seen = (await page.title()) + page.url();
  for (const { name } of sample.files) expect(seen).not.toContain(name);
}

/** Both forms of the log tell the same, and a change of every cell is in it. */
async function checkAudit(desk: Desk, language: Language, cells: number): Promise<void> {
  const log = await table(desk, 'audit-log.csv', language);
  const json: unknown = JSON.parse(
    (await download(desk, 'audit-log.json', language)).toString('utf8'),
  );
  expect(Array.isArray(json) ? json.length : json).toBe(log.length);
  expect(log.length).toBeGreaterThanOrEqual(cells);
  expect(new Set(log.map((line) => line.hash)).size).toBe(log.length);
  for (const [i, line] of log.entries()) expect(Number(line.number)).toBe(i + 1);
}
