// The built engine against its hand-written types, its error codes against the page's list, and the whole road through the boundary.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineModule, Session } from '../../wasm/engine';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build', 'wasm');
const cli = join(root, 'wasm', 'cli', 'main.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'spruce-'));
let engine: EngineModule;

beforeAll(async () => {
  Object.assign(globalThis, { __dirname: folder, require: createRequire(import.meta.url) });
  const loaded: unknown = await import(pathToFileURL(join(folder, 'engine.js')).href);
  const { default: create } = loaded as { default: (options: object) => Promise<EngineModule> };
  engine = await create({ wasmBinary: readFileSync(join(folder, 'engine.wasm')) });
  const icu = readFileSync(join(folder, 'icudt72l.dat'));
  const pointer = engine.allocateIcuData(icu.length) >>> 0;
  engine.HEAPU8.set(icu, pointer);
  expect(engine.useIcuData(pointer, icu.length)).toBe(true);
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Streams text into a session in chunks of a size. */
function open(session: Session, text: string | Uint8Array, chunk = 1000): { ok?: Record<string, unknown>; error?: { code: string } } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  session.beginFile(JSON.stringify({ name: 'in.csv', size: bytes.length, override: {} }));
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = bytes.subarray(at, at + chunk);
    const pointer = session.reserveInput(part.length) >>> 0;
    engine.HEAPU8.set(part, pointer);
    const answer = JSON.parse(session.commitInput(part.length));
    if (answer.error) return answer;
  }
  return JSON.parse(session.finishFile());
}

function spruce(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['--no-warnings', cli, ...args], { input, encoding: 'utf8', cwd: scratch });
}

const contacts = 'id,name,email,phone\n1,张三,zhang.san@yuanda.example,13800138000\n2,张三先生,zhang.san@yuanda.example,138 0013 8000\n3,Ann Lee,ann@bolt.example,+1 212 555 0123\n';

const gbk: Readonly<Record<string, string>> = { 赵敏敏: 'd5d4c3f4c3f4' };

describe('the module', () => {
  it('has exactly the methods that engine.d.ts declares', () => {
    const source = readFileSync(join(root, 'wasm', 'engine.d.ts'), 'utf8');
    const body = source.slice(source.indexOf('interface Session'), source.indexOf('interface EngineModule'));
    const declared = [...body.matchAll(/^ {2}(\w+)\(/gm)].map((m) => m[1] ?? '').filter((name) => name !== 'delete');
    const prototype: object = engine.Session.prototype;
    const built = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
    expect([...built].sort()).toEqual([...declared].sort());
  });

  it('runs without code from strings', () => {
    const script = readFileSync(join(folder, 'engine.js'), 'utf8');
    expect(script).not.toMatch(/\bnew Function\b|\beval\(/);
  });

  it('answers a refused call with a code of the page’s list', () => {
    const protocol = readFileSync(join(root, 'web', 'src', 'shared', 'protocol.ts'), 'utf8');
    const list = protocol.slice(protocol.indexOf('export type ErrorCode'), protocol.indexOf('export interface Failure'));
    const page = new Set([...list.matchAll(/'([a-z-]+)'/g)].map((m) => m[1]));
    const table = readFileSync(join(root, 'core', 'base', 'error.cpp'), 'utf8');
    const core = [...table.matchAll(/ErrorCode::\w+,\s+"([a-z-]+)"/g)].map((m) => m[1] ?? '');
    expect(core.length).toBeGreaterThan(20);
    for (const code of core) expect(page, code).toContain(code);
  });

  it('gives the same answer for any chunking, and leaves no growth behind after many sessions', () => {
    const answers = [1, 7, 1000].map((chunk) => {
      const session = new engine.Session();
      const answer = JSON.stringify(open(session, contacts, chunk));
      session.delete();
      return answer;
    });
    expect(new Set(answers).size).toBe(1);
    const before = engine.HEAPU8.length;
    for (let i = 0; i < 300; i++) {
      const session = new engine.Session();
      open(session, contacts);
      session.delete();
    }
    expect(engine.HEAPU8.length).toBe(before);
  });

  it('keeps a session usable after every kind of bad file', () => {
    const session = new engine.Session();
    expect(open(session, '').error?.code).toBe('empty-file');
    expect(open(session, new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0])).error?.code).toBe('not-text');
    expect(open(session, contacts).ok).toBeDefined();
    session.delete();
  });

  it('offers what cells of another encoding and garbled cells say, and keeps their bytes', () => {
    const chinese = (text: string) => Buffer.from(gbk[text] ?? '', 'hex');
    const file = Buffer.concat([
      Buffer.from('id,name,note\n1,张三丰,CafÃ© de la Gare\n2,李四,ok\n3,王小明,ok\n4,'),
      chinese('赵敏敏'),
      Buffer.from(',锟斤拷锟斤拷\n'),
    ]);
    const session = new engine.Session();
    const source = open(session, file).ok as { dialect: { encoding: string }; issueCounts: { kind: string; count: number }[] };
    expect(source.dialect.encoding).toBe('UTF-8');
    expect(source.issueCounts).toContainEqual({ kind: 'mixed-encoding', count: 1 });
    const ask = (method: string, args: object = {}) => JSON.parse(session.call(JSON.stringify({ method, args }))).ok;
    const [issue] = ask('issues', { source: 0, kind: 'mixed-encoding', offset: 0, limit: 9 }).issues;
    expect(issue).toMatchObject({ line: 5, column: 1, detail: 'd5 d4 c3 f4 c3 f4\tGB18030\t赵敏敏' });
    for (const [kind, options] of [['profile', { today: 20_000 }], ['fixes', {}]] as const) {
      expect(JSON.parse(session.startJob(JSON.stringify({ kind, options }))).error).toBeUndefined();
      while (!JSON.parse(session.stepJob(50_000)).ok.finished);
    }
    const groups: { rule: string; key: string }[] = ask('fixGroups');
    const rules = groups.map((group) => group.rule);
    expect(rules).toContain('text.encoding');
    expect(rules).toContain('text.mojibake');
    session.delete();
  });

  it('previews the lines that tell encodings apart', () => {
    const session = new engine.Session();
    open(session, Buffer.from('id,name\n1,Ann\n2,Bob\n3,Zo\u00EB\n', 'latin1'));
    const args = { source: 0, candidates: [{ encoding: 'windows-1252' }, { encoding: 'windows-1251' }], rows: 1 };
    const previews = JSON.parse(session.call(JSON.stringify({ method: 'preview', args }))).ok;
    expect(previews.map((one: { rows: string[][] }) => one.rows[1])).toEqual([['3', 'Zoë'], ['3', 'Zoл']]);
    expect(previews[0].lines).toEqual([0, 4]);
    session.delete();
  });

  it('reads a cell of five megabytes and two thousand columns', () => {
    const session = new engine.Session();
    expect(open(session, `id,text\n1,"${'长'.repeat(1_700_000)}"\n`, 65536).ok).toMatchObject({ rowCount: 1 });
    const wide = Array.from({ length: 2000 }, (_, i) => `c${i}`).join(',');
    const values = Array.from({ length: 2000 }, (_, i) => `${i * 7}`).join(',');
    expect(open(session, `${wide}\n${values}\n`, 65536).ok).toMatchObject({ columnCount: 2000, rowCount: 1 });
    session.delete();
  });
});

describe('the command line', () => {
  const file = join(scratch, 'contacts.csv');
  beforeAll(() => writeFileSync(file, contacts));

  it.each([
    ['no command', [], 2],
    ['an unknown command', ['polish', file], 2],
    ['an unknown option', ['inspect', file, '--fast'], 2],
    ['a missing value', ['match', file, '--pairs'], 2],
    ['a threshold that is no probability', ['match', file, '--pairs', 'p.csv', '--threshold', '7'], 2],
    ['an unknown accept level', ['clean', file, '--out', 'o', '--accept', 'all'], 2],
    ['a file that is not there', ['inspect', 'missing.csv'], 1],
    ['help', ['--help'], 0],
  ])('%s exits with the right code', (_name, args, code) => {
    const run = spruce(args);
    expect(run.status, run.stderr).toBe(code);
    if (code !== 0) expect(run.stderr.length).toBeGreaterThan(10);
  });

  it('says errors as JSON when asked to', () => {
    const run = spruce(['inspect', 'missing.csv', '--json']);
    expect(JSON.parse(run.stderr)).toMatchObject({ error: { code: 'file-unreadable', detail: 'missing.csv' } });
  });

  it('inspect tells encoding, dialect and types', () => {
    const { files } = JSON.parse(spruce(['inspect', file, '--json']).stdout);
    expect(files[0]).toMatchObject({ encoding: 'UTF-8', rows: 3, header: ['id', 'name', 'email', 'phone'] });
    expect(files[0].columns.map((c: { type: string }) => c.type)).toEqual(['identifier', 'person-name', 'email', 'phone']);
  });

  it('value answers one line each', () => {
    const run = spruce(['value', '--type', 'phone', '--country', 'CN'], '13800138000\nnonsense\n');
    const lines = run.stdout.trim().split('\n').map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ input: '13800138000', standard: '+86 138 0013 8000', grade: 'valid' });
    for (const line of lines) expect(Object.keys(line)).toEqual(['grade', 'input', 'issues', 'keys', 'parts', 'standard']);
  });

  it('clean without decisions gives the file back, and with them the rest of the set', () => {
    const none = join(scratch, 'none');
    expect(spruce(['clean', file, '--out', none]).status).toBe(0);
    expect(readFileSync(join(none, 'contacts-clean.csv'), 'utf8')).toBe(contacts);
    const all = join(scratch, 'all');
    const run = spruce(['clean', file, '--out', all, '--accept', 'likely', '--merge-above', '0.9', '--json']);
    expect(run.status, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout).certificate).toMatchObject({ ok: true, rowsIn: 3 });
    expect(readdirSync(all)).toEqual(expect.arrayContaining(['contacts-clean.csv', 'merge-map.csv', 'rollback.csv', 'audit-log.csv', 'recipe.json', 'report.html', 'rejects.csv']));
  });

  it('a recipe repeats the run byte for byte', () => {
    const first = join(scratch, 'first');
    const second = join(scratch, 'second');
    expect(spruce(['clean', file, '--out', first, '--accept', 'likely', '--merge-above', '0.9']).status).toBe(0);
    expect(spruce(['clean', file, '--out', second, '--recipe', join(first, 'recipe.json')]).status).toBe(0);
    expect(readFileSync(join(second, 'contacts-clean.csv'))).toEqual(readFileSync(join(first, 'contacts-clean.csv')));
  });

  it('match writes pairs with verdict and evidence', () => {
    const pairs = join(scratch, 'pairs.csv');
    expect(spruce(['match', file, '--pairs', pairs, '--id', 'id']).status).toBe(0);
    const [header, first] = readFileSync(pairs, 'utf8').split('\r\n');
    expect(header).toBe('left_id,right_id,probability,verdict,evidence');
    expect(first).toMatch(/^1,2,(0\.9\d+|1\.0+),same,/);
  });

  it('convert writes what was read', () => {
    const out = join(scratch, 'converted.csv');
    execFileSync(process.execPath, ['--no-warnings', cli, 'convert', file, '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(contacts.replaceAll('\n', '\r\n'));
  });
});
