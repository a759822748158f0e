// ZIP and gzip: what is in them, text untouched, other formats inside, what cannot be opened; and the whole road through the command
// line with the built engine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { memorySource } from '../../wasm/formats/bytes.mjs';
import { crc32 } from '../../wasm/formats/crc32.mjs';
import { convertMember, openContainer } from '../../wasm/formats/index.mjs';
import { makeXls, makeXlsx, makeZip } from '../support/make-files.mjs';
import { list, refusal, read } from '../support/read-formats';

const gbk = Buffer.concat([Buffer.from('id,name\r\n1,'), Buffer.from('d5c5c8fd', 'hex'), Buffer.from('\r\n')]);
const book = makeXlsx({ sheets: [{ name: 'S1', rows: [['a'], ['1']] }, { name: 'S2', rows: [['b'], ['2'], ['3']] }] });
const archive = makeZip([
  { name: 'export/', data: '', method: 0 }, { name: '__MACOSX/._x', data: 'x' }, { name: '.DS_Store', data: 'x' },
  { name: 'export/Account.csv', data: gbk }, { name: 'export/联系人.xlsx', data: book, method: 0 }, { name: 'photo.png', data: Buffer.from('89504e470d0a1a0a', 'hex') },
  { name: 'inner.zip', data: makeZip([{ name: 'a.csv', data: 'a' }]) },
]);

async function raw(bytes: Uint8Array<ArrayBuffer>, name: string, member: string): Promise<Buffer> {
  const container = await openContainer(memorySource(bytes), name);
  if (!container) throw new Error('taken for text');
  const chunks = [];
  for await (const chunk of convertMember(container, member).chunks) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('an archive', () => {
  it('lists its tables, sheets of its workbooks too, and why others cannot be opened', async () => {
    const { members, best } = await list(archive, 'e.zip');
    expect(members.map(({ id, rows, failure }) => [id, rows, failure?.code ?? ''])).toEqual([
      ['export/Account.csv', 2, ''], ['export/联系人.xlsx › S1', 2, ''], ['export/联系人.xlsx › S2', 3, ''], ['photo.png', 0, 'not-text'], ['inner.zip', 0, 'cannot-unpack'],
    ]);
    expect(members[best]?.id).toBe('export/联系人.xlsx › S2');
    expect(members[0]?.head).toEqual([['id', 'name'], ['1', '张三']]);
  });

  it('hands text on byte for byte', async () => {
    expect((await raw(archive, 'e.zip', 'export/Account.csv')).equals(gbk)).toBe(true);
    expect(await raw(Uint8Array.from(gzipSync(gbk)), 'a.csv.gz', '')).toEqual(gbk);
  });

  it('names what is in it for a disk', async () => {
    expect(await read(archive, 'e.zip', 'export/联系人.xlsx › S2')).toMatchObject({ name: 'e.zip › export/联系人.xlsx › S2', outputName: 'e-export_联系人.xlsx-S2.csv', rows: [['b'], ['2'], ['3']] });
  });

  it('by gzip may hold any format but an archive', async () => {
    expect((await read(Uint8Array.from(gzipSync(Buffer.from('{"a":1}\n{"a":2}\n'))), 'd.jsonl.gz')).rows).toEqual([['a'], ['1'], ['2']]);
    expect((await read(Uint8Array.from(gzipSync(book)), 'b.xlsx.gz', 'S1')).rows).toEqual([['a'], ['1']]);
    expect(await refusal(read(Uint8Array.from(gzipSync(archive)), 'e.zip.gz'))).toMatch(/^cannot-unpack/);
    expect(await refusal(raw(Uint8Array.from(gzipSync(Buffer.alloc(3 << 20, 'ab,'))).slice(0, 1000), 'a.csv.gz', ''))).toMatch(/^damaged-file a\.csv\.gz/);
  });

  it('without a table is refused', async () => {
    expect(await refusal(read(makeZip([]), 'e.zip'))).toBe('no-data e.zip');
    expect(await refusal(read(makeZip([{ name: 'a/', data: '', method: 0 }]), 'e.zip'))).toBe('no-data e.zip');
  });

  it('text files are none of its business', async () => {
    for (const text of ['a,b\n1,2\n', '', 'BEGIN,b\n', '<html>', '%PDF-1.4', '{not json', '[section]\nx=1\n']) {
      expect(await openContainer(memorySource(new TextEncoder().encode(text)), 'x.csv'), text).toBeNull();
    }
  });

  it('checksums are those of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * 7) % 256);
    expect(crc32(bytes.subarray(300), crc32(bytes.subarray(0, 300)))).toBe(crc32(bytes));
  });
});

describe('the command line', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'spruce-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const cli = fileURLToPath(new URL('../../wasm/cli/main.mjs', import.meta.url));
  const spruce = (...args: string[]) => spawnSync(process.execPath, ['--no-warnings', cli, ...args], { encoding: 'utf8', cwd: scratch });
  const file = (name: string, bytes: Uint8Array | string) => writeFileSync(join(scratch, name), bytes);
  const people = [['客户名单', null, null], ['id', '姓名', '电话', '日期'], ['001004', '张三\n(老)', '13800138000', { v: '45356.75', s: 1 }], [null, null], ['310101199001011234', 'Ann', '+1 212 555 0123', { v: '45356', s: 1 }]];
  const workbook = makeXlsx({ sheets: [{ name: 'People', rows: people as never }, { name: 'Other', rows: [['x'], ['1']] }], formats: ['yyyy"年"m"月"d"日"'] });

  it('inspects every table of a file and says where each came from', () => {
    file('people.xlsx', workbook);
    const { files } = JSON.parse(spruce('inspect', 'people.xlsx', '--json').stdout);
    expect(files.map((one: { file: string }) => one.file)).toEqual(['people.xlsx › People', 'people.xlsx › Other']);
    expect(files[0]).toMatchObject({ rows: 2, header: ['id', '姓名', '电话', '日期'], origin: { format: 'xlsx', member: 'People', dateSystem: 1900, isConverted: true } });
    const shown = files[0].issues.find((issue: { kind: string }) => issue.kind === 'shown-value');
    expect(shown).toMatchObject({ line: 3, row: 0, column: 3, detail: 'D3: 2024年3月5日 ← 2024-03-05 18:00:00' });
    expect(files[0].issueCounts.map((one: { kind: string }) => one.kind)).toContain('blank-line');
  });

  it('rows have the numbers of the sheet, whatever breaks are in the cells', () => {
    file('people.xlsx', workbook);
    const run = spruce('match', 'people.xlsx', '--member', 'People', '--pairs', 'p.csv', '--json');
    expect(run.status, run.stderr).toBe(0);
    const { files } = JSON.parse(spruce('inspect', 'people.xlsx', '--member', 'people', '--json').stdout);
    expect(files[0].lines).toBeGreaterThan(5);
  });

  it('cleans into CSV files of UTF-8 with a BOM, one a table', () => {
    file('people.xlsx', workbook);
    const run = spruce('clean', 'people.xlsx', '--out', 'out', '--json');
    expect(run.status, run.stderr).toBe(0);
    expect(readdirSync(join(scratch, 'out'))).toEqual(expect.arrayContaining(['people-People-clean.csv', 'people-Other-clean.csv']));
    expect(readFileSync(join(scratch, 'out', 'people-People-clean.csv'), 'utf8')).toBe('\uFEFF客户名单,,,\r\nid,姓名,电话,日期\r\n001004,"张三\n(老)",13800138000,2024年3月5日\r\n\r\n310101199001011234,Ann,+1 212 555 0123,2024年3月5日\r\n');
  });

  it('an id of several files is FILE › MEMBER and the row', () => {
    file('dup.xlsx', makeXlsx({ sheets: ['A', 'B'].map((name) => ({ name, rows: [['name', 'email', 'phone'], ['张三', 'zhang.san@yuanda.example', '13800138000'], ['Ann Lee', 'ann@bolt.example', '+1 212 555 0123']] })) }));
    expect(spruce('match', 'dup.xlsx', '--pairs', 'p.csv').status).toBe(0);
    expect(readFileSync(join(scratch, 'p.csv'), 'utf8')).toMatch(/^dup\.xlsx › A#1,dup\.xlsx › B#1,/m);
  });

  it.each([
    ['xls', makeXls({ sheets: [{ name: 'A', rows: [['id'], ['001']] }] }), 'id\r\n001\r\n'],
    ['vcf', 'BEGIN:VCARD\r\nFN:张三\r\nTEL:1\r\nEND:VCARD\r\n', 'Name,Phone\r\n张三,1\r\n'],
    ['jsonl', '{"id":310101199001011234}\n{"id":2}\n', 'id\r\n310101199001011234\r\n2\r\n'],
    ['csv.gz', gzipSync(gbk), 'id,name\r\n1,张三\r\n'],
    ['zip', makeZip([{ name: 'a.csv', data: gbk }]), 'id,name\r\n1,张三\r\n'],
  ])('converts a %s', (ending, bytes, text) => {
    file(`f.${ending}`, bytes);
    const run = spruce('convert', `f.${ending}`, '--out', 'f-out.csv');
    expect(run.status, run.stderr).toBe(0);
    expect(readFileSync(join(scratch, 'f-out.csv'), 'utf8')).toBe(text);
  });

  it.each([
    ['a member that is not there', ['inspect', 'people.xlsx', '--member', 'Nope'], 'unknown-member', 'There is no sheet or file “Nope” in it. Choose one that the list shows.'],
    ['an empty workbook', ['inspect', 'empty.xlsx'], 'no-data', 'There is no table with data in “empty.xlsx'],
    ['a password', ['clean', 'locked.xls', '--out', 'o'], 'password-protected', '“locked.xls” is protected by a password.'],
    ['damage', ['inspect', 'cut.xlsx'], 'damaged-file', 'The file is damaged (cut.xlsx: no zip directory).'],
    ['a picture', ['inspect', 'a.png'], 'not-text', 'This is not a text file (png).'],
  ])('%s is refused with its code and sentence', (_name, args, code, sentence) => {
    file('people.xlsx', workbook);
    file('empty.xlsx', makeXlsx({ sheets: [{ name: 'S' }] }));
    file('locked.xls', makeXls({ sheets: [], password: true }));
    file('cut.xlsx', workbook.slice(0, 700));
    file('a.png', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000', 'hex'));
    const run = spruce(...args, '--json');
    expect(run.status).toBe(1);
    const { error } = JSON.parse(run.stderr);
    expect(error.code).toBe(code);
    expect(error.message).toContain(sentence);
  });
});
