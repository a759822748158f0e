// The descriptor of a data dictionary: changes touch only what they are about, whatever other tools wrote.
import { describe, expect, test } from 'vitest';
import {
  at,
  draftOf,
  fieldsOf,
  isDescriptor,
  listOf,
  parseDescriptor,
  withAt,
  withDraft,
  withItem,
  withProposals,
} from '../../../web/src/model/dictionary';
import { isReady, noRule, ruleItem, tableRuleKinds } from '../../../web/src/model/table-rule';

const foreign = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  owner: { name: 'me' },
  fields: [
    { name: 'id', type: 'integer', 'x-ours': [1, 2], constraints: { required: true, custom: 3 } },
    {
      name: 'state',
      constraints: { enum: [1, 'two', true], minimum: 5 },
      missingValues: [{ value: '-', label: 'none' }],
    },
  ],
};

describe('pointers', () => {
  test('read, put and take out, in objects and lists', () => {
    expect(at(foreign, '/fields/0/x-ours/1')).toBe(2);
    expect(at(foreign, '/fields/7/name')).toBeUndefined();
    expect(at({ 'a/b': { '~': 1 } }, '/a~1b/~0')).toBe(1);
    expect(withAt({ a: [1, 2, 3] }, '/a/1', undefined)).toEqual({ a: [1, 3] });
    expect(withAt({ a: 1 }, '/b/c', 2)).toEqual({ a: 1, b: { c: 2 } });
    expect(withAt({ a: 1, b: 2 }, '/a', undefined)).toEqual({ b: 2 });
  });
});

describe('a field', () => {
  test('that is opened and applied without a change stays what it was', () => {
    for (const field of fieldsOf(foreign, ''))
      expect(withDraft(field, draftOf(field))).toEqual(field);
  });
  test('changes only where the draft does', () => {
    const [field = {}] = fieldsOf(foreign, '');
    const next = withDraft(field, {
      ...draftOf(field),
      required: false,
      maximum: '10',
      title: 'Id',
    });
    expect(next).toEqual({
      name: 'id',
      type: 'integer',
      'x-ours': [1, 2],
      title: 'Id',
      constraints: { custom: 3, maximum: 10 },
    });
  });
  test('loses empty constraints', () => {
    const field = { name: 'a', constraints: { unique: true } };
    expect(withDraft(field, { ...draftOf(field), unique: false })).toEqual({ name: 'a' });
  });
  test('keeps numbers that do not read back the same as texts', () => {
    const field = { name: 'a' };
    const bound = (minimum: string) => withDraft(field, { ...draftOf(field), minimum });
    expect(bound('007')).toEqual({ name: 'a', constraints: { minimum: '007' } });
    expect(bound('2024-01-01')).toEqual({ name: 'a', constraints: { minimum: '2024-01-01' } });
    expect(bound('1.5')).toEqual({ name: 'a', constraints: { minimum: 1.5 } });
  });
});

test('lines are a list, without the blank ones at the end', () => {
  expect(listOf('a\n\nb\n\n')).toEqual(['a', '', 'b']);
  expect(listOf('')).toEqual([]);
});

test('items go behind what is there', () => {
  const added = withItem({ uniqueKeys: [['a']] }, '', 'uniqueKeys', ['a', 'b']);
  expect(added).toEqual({ descriptor: { uniqueKeys: [['a'], ['a', 'b']] }, path: '/uniqueKeys/1' });
  const nested = withItem(
    { resources: [{ schema: {} }] },
    '/resources/0/schema',
    'spruce:rules',
    1,
  );
  expect(at(nested.descriptor, nested.path)).toBe(1);
});

test('proposals become constraints of their field, or rules of the table', () => {
  const proposal = { rows: 1, broken: 0, evidence: '', crm: '' };
  const next = withProposals(foreign, '', [
    { ...proposal, field: 'state', name: 'required', value: 'true' },
    { ...proposal, field: 'nowhere', name: 'required', value: 'true' },
    { ...proposal, field: '', name: 'spruce:rules', value: '{"kind":"order","fields":["a","b"]}' },
  ]);
  expect(at(next, '/fields/1/constraints')).toEqual({
    enum: [1, 'two', true],
    minimum: 5,
    required: true,
  });
  expect(at(next, '/spruce:rules')).toEqual([{ kind: 'order', fields: ['a', 'b'] }]);
  expect(at(next, '/owner')).toEqual({ name: 'me' });
});

test('a descriptor is told from other files', () => {
  expect(isDescriptor('\uFEFF{"fields": []}')).toBe(true);
  expect(isDescriptor('{"resources": []}')).toBe(true);
  for (const other of ['', '[]', '{"spruce": "recipe", "fields": []}', '{"a": 1}', 'a,b\n1,2']) {
    expect(isDescriptor(other)).toBe(false);
  }
  expect(parseDescriptor('[1]')).toEqual({});
});

describe('a rule in the form', () => {
  const whole = {
    ...noRule,
    first: 'a',
    second: 'b',
    fields: ['a', 'b'],
    when: { field: 'a', is: 'one-of' as const, values: 'x\ny\n' },
    must: { field: 'b', is: 'filled' as const, values: 'not used' },
  };
  test('is not ready before its parts are chosen', () => {
    for (const kind of tableRuleKinds) {
      expect(isReady({ ...noRule, kind })).toBe(false);
      expect(isReady({ ...whole, kind })).toBe(true);
    }
    expect(isReady({ ...whole, kind: 'order', second: 'a' })).toBe(false);
  });
  test('becomes an item of the list that Table Schema has for it, or of ours', () => {
    expect(ruleItem({ ...whole, kind: 'if-then' })).toEqual({
      list: 'spruce:rules',
      rule: {
        kind: 'if-then',
        when: { field: 'a', is: 'one-of', values: ['x', 'y'] },
        must: { field: 'b', is: 'filled' },
      },
    });
    expect(ruleItem({ ...whole, kind: 'unique-together' })).toEqual({
      list: 'uniqueKeys',
      rule: ['a', 'b'],
    });
    expect(ruleItem({ ...whole, kind: 'parent-exists', source: 'firms' })).toEqual({
      list: 'foreignKeys',
      rule: { fields: ['a'], reference: { resource: 'firms', fields: ['b'] } },
    });
  });
});
