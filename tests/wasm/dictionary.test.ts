// The data dictionary on the command line: `--types` takes it, `profile` lists what breaks it, and without one nothing is said of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../wasm/cli/main.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'spruce-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function spruce(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--no-warnings', cli, ...args], { encoding: 'utf8', cwd: scratch });
}

function write(name: string, content: string | object): string {
  writeFileSync(join(scratch, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const people = write('people.csv', 'Id,Mail,Since\n1,a@b.example,2024-01-02\n2,,31.12.2023\n2,c@d.example,2024-02-03\n');
const schema = {
  fields: [
    { name: 'Id', constraints: { unique: true }, 'spruce:type': 'identifier' },
    { name: 'Mail', constraints: { required: true } },
    { name: 'Since', type: 'date', rdfType: 'x', sizeHint: 3 },
  ],
};

it('profile lists every breach with row, values and a sentence in both languages', () => {
  const run = spruce('profile', people, '--types', write('schema.json', schema), '--json');
  expect(run.stderr).toBe('');
  const { dictionary, columns } = JSON.parse(run.stdout);
  const found = dictionary.rules.map((rule: { key: string; broken: number }) => [rule.key, rule.broken]);
  expect(found).toEqual([
    ['Id:type', 0],
    ['Id:unique', 2],
    ['Mail:required', 1],
    ['Since:type', 1],
  ]);
  expect(dictionary.brokenRows).toBe(2);
  expect(dictionary.unchecked).toEqual([{ path: '/fields/2/sizeHint', what: 'sizeHint', why: 'property' }]);
  const [breach] = dictionary.rules[3].breaches;
  expect(breach).toMatchObject({ row: 1, line: 3, values: ['31.12.2023'] });
  expect(breach.sentence.en).toContain('31.12.2023');
  expect(breach.sentence.zh).toContain('不符合其类型');
  expect(columns.find((one: { name: string }) => one.name === 'Id').type).toBe('identifier');
});

it('a Data Package does as well, and the text says the same', () => {
  const file = write('package.json', { name: 'crm', resources: [{ name: 'people', schema }] });
  const run = spruce('profile', people, '--types', file);
  expect(run.stdout).toContain('Data dictionary: 2 rows break a rule');
  expect(run.stdout).toContain('line 3: “Mail” is empty.');
});

it('without a dictionary the answer is what it was', () => {
  const types = spruce('profile', people, '--types', write('types.json', { Mail: 'email' }), '--json');
  expect(JSON.parse(types.stdout)).not.toHaveProperty('dictionary');
});

it('a wrong dictionary stops with a sentence', () => {
  const run = spruce('profile', people, '--types', write('wrong.json', { fields: [{ title: 'no name' }] }));
  expect(run.status).not.toBe(0);
  expect(run.stderr).toContain('/fields/0/name');
});
