// Small pure models: what the overview points at, search by name, time left.
import { describe, expect, it } from 'vitest';
import { maskText } from '../../../web/src/model/mask';
import {
  lengthBins,
  usualLength,
  worstOffender,
  worstProblem,
} from '../../../web/src/model/overview';
import { findByName } from '../../../web/src/model/search';
import { makeEstimate } from '../../../web/src/session/task';
import type { ColumnInfo } from '../../../web/src/shared/engine-types';
import { fakeColumn } from '../support/fake-data';

const base = fakeColumn({ header: ['a'], rows: [['x'], ['y'], ['']] }, 0, 'a', 0);
const column = (change: Partial<ColumnInfo>): ColumnInfo => ({ ...base, ...change });
const grades = { empty: 0, valid: 0, plausible: 0, unlikely: 0, invalid: 0 };

describe('worstOffender', () => {
  const scored = (id: number, completeness: number) =>
    column({ id, scores: { ...base.scores, completeness } });
  it('is the column furthest from 100', () => {
    const worst = worstOffender([scored(0, 90), scored(1, 69), scored(2, 69)], 'completeness');
    expect(worst?.column.id).toBe(1);
    expect(worst?.share).toBeCloseTo(0.31);
  });
  it('is none when all are perfect or it does not apply', () => {
    expect(worstOffender([scored(0, 100), scored(1, -1)], 'completeness')).toBeUndefined();
  });
});

describe('worstProblem', () => {
  const rows = [
    {
      name: 'nothing',
      change: { rowCount: 2, filled: 2, standardCells: 2, issues: [] },
      is: { kind: 'none' },
    },
    {
      name: 'empty cells',
      change: { rowCount: 9, filled: 2, standardCells: 2, issues: [] },
      is: { kind: 'empty', count: 7 },
    },
    {
      name: 'form before empty',
      change: { rowCount: 9, filled: 7, standardCells: 1, issues: [] },
      is: { kind: 'form', count: 6 },
    },
    {
      name: 'invalid before form',
      change: {
        rowCount: 9,
        filled: 9,
        standardCells: 1,
        issues: [],
        grades: { ...grades, invalid: 1 },
      },
      is: { kind: 'invalid', count: 1 },
    },
    {
      name: 'a named issue',
      change: { issues: [{ code: 'email.domain-typo', count: 5, rows: [] }] },
      is: { kind: 'issue', code: 'email.domain-typo', count: 5 },
    },
  ];
  it.each(rows)('$name', ({ change, is }) => {
    expect(worstProblem(column({ grades, ...change }))).toEqual(is);
  });
});

describe('lengthBins', () => {
  it('goes from the first to the last used bin, without empty cells', () => {
    const lengths = Array.from({ length: 24 }, (_, i) =>
      i === 0 ? 50 : i === 3 || i === 16 ? i : 0,
    );
    const bins = lengthBins(lengths);
    expect(bins[0]).toEqual({ label: '3', count: 3 });
    expect(bins.at(-1)).toEqual({ label: '16–19', count: 16 });
    expect(usualLength(bins)).toBe('16–19');
  });
  it('is nothing for an empty column', () => expect(lengthBins([9])).toEqual([]));
});

describe('findByName', () => {
  const items = [
    { id: 'phone', names: ['Phone to international format', '电话改为国际格式'] },
    { id: 'headphone', names: ['Headphones'] },
    { id: 'trim', names: ['Trim', '去除空格'] },
  ];
  const found = (query: string) => findByName(items, query).map((item) => item.id);
  it('finds by either language', () => expect(found('国际')).toEqual(['phone']));
  it('finds words in any order', () => expect(found('format phone')).toEqual(['phone']));
  it('puts the start of a name first', () =>
    expect(found('phone')).toEqual(['phone', 'headphone']));
  it('folds width and case', () => expect(found('ＴＲＩＭ')).toEqual(['trim']));
  it('gives everything for nothing', () => expect(found('  ')).toHaveLength(3));
  it('gives nothing for nonsense', () => expect(found('qqq')).toEqual([]));
});

describe('makeEstimate', () => {
  it('tells the time left by the speed of the stage, not in its first second', () => {
    let now = 0;
    const estimate = makeEstimate(() => now);
    const at = (stage: string, done: number, total = 100) =>
      estimate({ kind: 'match', stage, done, total, finished: false });
    expect(at('scores', 0)).toBeNull();
    now = 500;
    expect(at('scores', 10)).toBeNull();
    now = 2000;
    expect(at('scores', 20)).toBeCloseTo(8);
    expect(at('groups', 1)).toBeNull();
    now = 9000;
    expect(at('groups', 5, 0)).toBeNull();
  });
});

describe('maskText', () => {
  const rows = [
    { name: 'a Chinese name', text: '张三丰', type: 'person-name', is: '张••' },
    { name: 'a Latin name', text: "O'Brien, Pat", type: 'person-name', is: "O'•••••, •••" },
    { name: 'a phone', text: '+86 138 0013 8000', type: 'phone', is: '+•• ••• •••• ••00' },
    {
      name: 'an e-mail keeps its domain',
      text: 'zhang.wei@qq.com',
      type: 'email',
      is: 'z••••.•••@qq.com',
    },
    { name: 'a city is not personal', text: '上海', type: 'city', is: '上海' },
    { name: 'nothing', text: '', type: 'email', is: '' },
  ] as const;
  it.each(rows)('$name', ({ text, type, is }) => expect(maskText(text, type)).toBe(is));
});
