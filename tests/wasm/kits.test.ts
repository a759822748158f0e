// Kits through the command line and the built engine: what each CRM gets, limits, workbooks read by another reader, the way back, the recipe.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readRollback, restore } from '../../web/src/model/rollback';
import { read, splitCsv } from '../support/read-formats';

const cli = fileURLToPath(new URL('../../wasm/cli/main.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'spruce-kits-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Answer {
  readonly out: string;
  readonly files: readonly { readonly name: string; readonly kind: string; readonly rowCount: number }[];
  readonly findings: readonly { readonly code: string; readonly count: number; readonly examples: readonly { readonly en: string; readonly zh: string }[] }[];
}

let runs = 0;
/** Runs `clean` over one file and gives what it says. */
function clean(name: string, content: string, ...args: readonly string[]): Answer {
  runs += 1;
  const folder = join(scratch, String(runs));
  mkdirSync(folder);
  writeFileSync(join(folder, name), content);
  const out = join(folder, 'out');
  const run = spawnSync(process.execPath, ['--no-warnings', cli, 'clean', name, '--out', 'out', '--json', ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(run.stderr.replace(/\r.*\r/gs, '')).not.toMatch(/error/i);
  expect(run.status, run.stderr).toBe(0);
  return { ...JSON.parse(run.stdout), out };
}
const bytesOf = (answer: Answer, name: string) => readFileSync(join(answer.out, name));
const tableOf = (answer: Answer, name: string) => splitCsv(bytesOf(answer, name).toString('utf8').replace(/^\uFEFF/, ''));
const named = (answer: Answer, kind: string) => answer.files.filter((file) => file.kind === kind);
const decided = ['--accept', 'likely', '--merge-above', '0.9'];

/** Two people in three records each and one alone, with something to mend in each. */
function people(id: string, ids: readonly string[]): string {
  const rows = [
    ['Anna', 'Bergström', 'anna.bergstrom@yuanda.example', '+86 138-0013-8000'], ['Anna', 'Bergström', 'ANNA.BERGSTROM@yuanda.example ', '13800138000'],
    ['Anna', 'Bergstrom', 'anna.bergstrom@yuanda.example', '138 0013 8000'], ['Anna', 'Bergström', 'anna.bergstrom@yuanda.example', '(+86)13800138000'],
    ['Wei', 'Li', 'wei.li@bolt.example', '13911112222'],
  ];
  return [`${id},First Name,Last Name,Email,Phone`, ...rows.map((row, i) => [ids[i], ...row].join(',')), ''].join('\n');
}
const plainIds = ['a1', 'a2', 'a3', 'a4', 'a5'];
const salesforceIds = ['0035g00000aBcDeAAA', '0035g00000aBcDfAAA', '0035g00000aBcDgAAA', '0035g00000aBcDhAAA', '0035g00000aBcDiAAA'];

describe('what each CRM gets', () => {
  const crms: readonly (readonly [crm: string, id: string, ids: readonly string[], atOnce: number, workbook: boolean])[] = [
    ['salesforce', 'Id', salesforceIds, 3, false], ['hubspot', 'Record ID', ['101', '102', '103', '104', '105'], 2, false], ['zoho', 'Record Id', plainIds, 3, false],
    ['fxiaoke', '唯一性ID', plainIds, 2, true], ['xiaoshouyi', 'id', plainIds, 2, true], ['pipedrive', 'ID', ['201', '202', '203', '204', '205'], 2, false],
    ['dynamics', '(Do Not Modify) Contact', plainIds, 2, true], ['odoo', 'External ID', plainIds, 3, false], ['generic', 'id', plainIds, 0, false],
  ];
  it.each(crms)('%s', async (crm, id, ids, atOnce, hasWorkbook) => {
    const answer = clean('people.csv', people(id, ids), '--crm', crm, '--id', id, ...decided);
    const [header = [], ...updates] = tableOf(answer, 'people-update.csv');
    expect(header[0]).toBe(id);
    for (const row of updates) expect(ids).toContain(row[0]);
    expect(updates.length).toBeLessThanOrEqual(2); // the kept record of the group, and Li Wei
    const merged = tableOf(answer, 'merge-map.csv').slice(1).map((row) => row[3]);
    expect(merged.length).toBe(3);
    if (atOnce > 0) {
      const steps = tableOf(answer, 'people-merge.csv').slice(1);
      expect(steps.length).toBe(Math.ceil(3 / (atOnce - 1)));
      const gone = steps.flatMap((step) => step.filter((cell) => merged.includes(cell)));
      expect([...gone].sort()).toEqual([...merged].sort());
    }
    expect(named(answer, 'kit-readme').length).toBe(1);
    expect(named(answer, 'kit-update-xlsx').length).toBe(hasWorkbook ? 1 : 0);
    if (!hasWorkbook) return;
    const book = await read(bytesOf(answer, 'people-update.xlsx'), 'people-update.xlsx');
    expect(book.rows).toEqual([header, ...updates]);
  });

  it('nothing is called an update without ids', () => {
    const answer = clean('people.csv', people('Nickname', ['', '', '', '', '']), '--crm', 'hubspot', ...decided);
    expect(named(answer, 'kit-update')).toEqual([]);
    expect(answer.findings.map(({ code }) => code)).toContain('no-id-column');
  });
});

describe('limits', () => {
  const rows = (count: number) => `Record Id,Last Name,Email\n${Array.from({ length: count }, (_, i) => `z${i},Name${i},N${i}@Yuanda.Example \n`).join('')}`;
  it.each([[1000, [1000]], [1001, [1000, 1]]] as const)('%i changed records for Zoho', (count, parts) => {
    const answer = clean('many.csv', rows(count), '--crm', 'zoho', '--accept', 'likely');
    expect(named(answer, 'kit-update').map(({ rowCount }) => rowCount)).toEqual(parts);
    const ids = named(answer, 'kit-update').flatMap(({ name }) => tableOf(answer, name).slice(1).map((row) => row[0]));
    expect(ids).toEqual(Array.from({ length: count }, (_, i) => `z${i}`));
  });
});

describe('ids of Salesforce', () => {
  it('are handed back letter by letter, with their safe form', () => {
    const answer = clean('sf.csv', people('Id', salesforceIds.map((id) => id.slice(0, 15))), '--crm', 'salesforce', ...decided);
    const [header = [], ...updates] = tableOf(answer, 'sf-update.csv');
    const safe = header.indexOf('Id_18');
    for (const row of updates) expect(row[safe]).toMatch(new RegExp(`^${row[0]}[A-Z0-5]{3}$`));
  });
});

describe('formulas', () => {
  const dangerous = ['=1+1', '=HYPERLINK("http://x.example";"y")', '@SUM(1)', '\t=1', '＝1+1', 'line\n=1', '-2+3+cmd|x', '+1+1'];
  const harmless = ['+86 138 0013 8000', '-5', '-1.5', '+4930123456', 'a=b'];
  it('stay as they are in the file for the CRM', () => {
    const quoted = [...dangerous, ...harmless].map((text, i) => `${i},"${text.replaceAll('"', '""')}"`);
    const content = `id,note\n${quoted.join('\n')}\n`;
    const answer = clean('notes.csv', content);
    expect(bytesOf(answer, 'notes-clean.csv').toString('utf8')).toBe(content);
  });
});

describe('the way back', () => {
  it.each([
    ['comma', people('id', plainIds)], ['tabs and CR LF', people('id', plainIds).replaceAll(',', '\t').replaceAll('\n', '\r\n')],
    ['a byte order mark and quotes', `\uFEFF${people('id', plainIds).replace(/,(Anna|Wei),/g, ',"$1",')}`],
  ])('%s: corrected file and rollback.json give the input', async (_name, content) => {
    const answer = clean('in.csv', content, ...decided);
    const corrected = bytesOf(answer, 'in-clean.csv');
    expect(corrected.toString('utf8')).not.toBe(content);
    const rollback = readRollback(bytesOf(answer, 'rollback.json').toString('utf8'));
    const [restored] = await restore(rollback ?? [], [new Blob([corrected])]);
    expect(restored?.state).toBe('restored');
    if (restored?.state === 'restored') expect(await restored.blob.text()).toBe(new TextDecoder().decode(Buffer.from(content)));
    corrected[10] = (corrected[10] ?? 0) ^ 1;
    expect((await restore(rollback ?? [], [new Blob([corrected])])).map(({ state }) => state)).toEqual(['altered']);
  });
});

describe('a recipe', () => {
  it('gives the same files again, and says what it did', () => {
    const first = clean('in.csv', people('id', plainIds), '--id', 'id', ...decided);
    const recipe = join(first.out, 'recipe.json');
    const second = clean('in.csv', people('id', plainIds), '--recipe', recipe);
    for (const name of ['in-clean.csv', 'in-update.csv', 'recipe.json']) expect(bytesOf(second, name).equals(bytesOf(first, name)), name).toBe(true);
    // The same merges; a recipe measures nothing, so it says no probability.
    const merges = (answer: Answer) => tableOf(answer, 'merge-map.csv').map((row) => row.slice(0, 7));
    expect(merges(second)).toEqual(merges(first));
    expect(tableOf(second, 'merge-map.csv')[1]?.slice(7)).toEqual(['', '']);
    expect(readdirSync(second.out).sort()).toEqual(readdirSync(first.out).sort());
  });
});
