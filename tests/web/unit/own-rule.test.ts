// Own rules as data of the form: tables, joining and order of rules, conditions there and back.
import { describe, expect, it } from 'vitest';
import {
  fieldsOfStep,
  fieldsOfTest,
  flatten,
  freeId,
  joinRules,
  moveRule,
  newRule,
  newStep,
  readTable,
  stepNames,
  testNames,
  unflatten,
  writeTable,
} from '../../../web/src/model/own-rule';
import type { OwnRule } from '../../../web/src/shared/rule-types';

const rule = (id: string, name = id): OwnRule => ({ ...newRule('Name', []), id, name });

describe('tables of a step', () => {
  const rows: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    [
      'arrows of both kinds and tabs',
      'NY → New York\na=>b\nx\ty',
      [
        ['NY', 'New York'],
        ['a', 'b'],
        ['x', 'y'],
      ],
    ],
    ['a value that becomes nothing', 'N/A →', [['N/A', '']]],
    ['lines without an arrow are left out', 'only\n → x\n', []],
    ['Chinese', '沪→上海', [['沪', '上海']]],
  ];
  it.each(rows)('%s', (_, text, table) => {
    expect(readTable(text)).toEqual(table);
    expect(readTable(writeTable(table))).toEqual(table);
  });
});

describe('rules of a library', () => {
  it('get an id that no other has', () => {
    expect(freeId([])).toBe('rule-1');
    expect(freeId([rule('rule-1'), rule('rule-2')])).toBe('rule-3');
  });
  it('loaded ones come first and take the place of those with their id', () => {
    const joined = joinRules([rule('a', 'old'), rule('b')], [rule('c'), rule('a', 'new')]);
    expect(joined.map(({ id, name }) => `${id}:${name}`)).toEqual(['c:c', 'a:new', 'b:b']);
  });
  it('move within the list alone', () => {
    const rules = [rule('a'), rule('b'), rule('c')];
    const ids = (list: readonly OwnRule[]) => list.map(({ id }) => id).join('');
    expect(ids(moveRule(rules, 0, 1))).toBe('bac');
    expect(ids(moveRule(rules, 2, -1))).toBe('acb');
    expect(ids(moveRule(rules, 0, -1))).toBe('abc');
    expect(ids(moveRule(rules, 2, 1))).toBe('abc');
  });
});

describe('conditions', () => {
  it('flat ones come back as they were', () => {
    const tests = [{ test: 'empty' }, { test: 'equals', text: 'a' }] as const;
    for (const when of [{ all: tests }, { any: tests }]) {
      const flat = flatten(when);
      expect(flat && unflatten(flat)).toEqual(when);
    }
    expect(unflatten({ joined: 'any', tests: [] })).toEqual({ all: [] });
  });
  it('deeper ones are left alone', () => {
    expect(flatten({ all: [{ any: [{ test: 'empty' }] }] })).toBeNull();
  });
  it('one alone is a list of one', () => {
    expect(flatten({ test: 'empty' })).toEqual({ joined: 'all', tests: [{ test: 'empty' }] });
  });
});

it('every step and test knows its fields', () => {
  for (const name of stepNames) {
    const fields = fieldsOfStep(name);
    expect(new Set(fields).size).toBe(fields.length);
    expect(newStep(name).do).toBe(name);
  }
  expect(testNames.map((name) => fieldsOfTest(name).length)).toEqual([2, 2, 2, 2, 2, 2, 0, 1]);
});
