// Small pure models: what the overview points at, search by name, time left.
import { describe, expect, it } from 'vitest';
import { maskText } from '../../../web/src/model/mask';
import {
  lengthBins,
  lengthLabel,
  offendingRows,
  scoreLines,
  scoreNames,
  scoreParts,
  usualLength,
  worstOffender,
  worstProblem,
} from '../../../web/src/model/overview';
import { findByName } from '../../../web/src/model/search';
import { readWordLines, writeWordLines } from '../../../web/src/model/word-lists';
import { makeEstimate } from '../../../web/src/session/task';
import type { ColumnInfo, FieldTypeName } from '../../../web/src/shared/engine-types';
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

describe('the numbers behind a score', () => {
  const full = column({
    id: 3,
    rowCount: 10,
    filled: 8,
    standardCells: 6,
    distinct: 4,
    dates: 5,
    recentDates: 2,
    grades: { ...grades, valid: 3, plausible: 2 },
  });
  it('part and whole of each', () => {
    const parts = scoreNames.map((name) => scoreParts(full, name));
    expect(parts).toEqual([
      { part: 8, whole: 10 },
      { part: 5, whole: 8 },
      { part: 6, whole: 8 },
      { part: 4, whole: 8 },
      { part: 2, whole: 5 },
    ]);
  });
  it('lines give the score of the file: mean, free text weighs half, unused columns nothing', () => {
    const scored = (id: number, validity: number, type: FieldTypeName, filled: number) =>
      column({ id, type, filled, scores: { ...base.scores, validity } });
    const lines = scoreLines(
      [
        scored(0, 100, 'email', 5),
        scored(1, 50, 'free-text', 5),
        scored(2, 70, 'phone', 5),
        scored(3, 0, 'phone', 0),
        scored(4, -1, 'date', 5),
      ],
      'validity',
    );
    expect(lines.map((line) => line.column.id)).toEqual([2, 1, 0]);
    expect(lines.map((line) => line.weight)).toEqual([1, 0.5, 1]);
  });
  it('every score has rows that count against it', () => {
    expect(scoreNames.map((name) => offendingRows(7, name).kind)).toEqual([
      'grade',
      'doubtful',
      'other-form',
      'repeated',
      'age',
    ]);
  });
});

describe('own words as lines', () => {
  it.each([
    ['尛\n\n# note\n尛\r\n赵', false, ['尛', '赵']],
    ['"Acme, Inc",x\nb;c', false, ['Acme, Inc', 'b']],
    [
      'intl = international\nmfg,manufacturing\nco\tcompany',
      true,
      [
        ['intl', 'international'],
        ['mfg', 'manufacturing'],
        ['co', 'company'],
      ],
    ],
    ['alone', true, [['alone', '']]],
  ] as const)('%j', (text, hasValues, entries) => {
    const read = readWordLines(text, hasValues);
    expect(read).toEqual(entries);
    if (hasValues && text !== 'alone')
      expect(readWordLines(writeWordLines(read), true)).toEqual(read);
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
    expect(bins[0]).toEqual({ label: '3', count: 3, bin: 3 });
    expect(bins.at(-1)).toEqual({ label: '16–19', count: 16, bin: 16 });
    expect(lengthLabel(16)).toBe('16–19');
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
  const key = 42;
  const shape = (text: string) =>
    text
      .replace(/\p{Lu}/gu, 'A')
      .replace(/\p{Ll}/gu, 'a')
      .replace(/\p{Script=Han}/gu, '汉')
      .replace(/\d/g, '9');
  const values: readonly (readonly [string, FieldTypeName])[] = [
    ['Ann O’Brien-Smith', 'person-name'],
    ['张三', 'person-name'],
    ['ZHANG San', 'person-name'],
    ['欧阳娜娜', 'person-name'],
    ['+86 138 0013 8000', 'phone'],
    ['(021)5888-1234', 'phone'],
    ['ann.smith+crm@acme.example', 'email'],
    ['浙江省杭州市西湖区建设大道313号20栋480室', 'address'],
    ['0035g00000KAAAA', 'identifier'],
    ['91310000MA1FL0A12X', 'tax-id'],
  ];
  it.each(values)('keeps the shape of %s and shows another value', (text, type) => {
    const masked = maskText(text, type, key);
    expect(masked).not.toBe(text);
    expect(shape(masked)).toBe(shape(text));
    expect(maskText(text, type, key)).toBe(masked);
  });
  it('hides every letter of a name, whatever the key', () => {
    for (let k = 1; k < 50; k += 1) {
      const [own, masked] = ['Anna Kowalska', maskText('Anna Kowalska', 'person-name', k)];
      for (let i = 0; i < own.length; i += 1)
        if (own[i] !== ' ') expect(masked[i]).not.toBe(own[i]);
      expect(maskText('张伟', 'person-name', k)).not.toMatch(/[张伟]/);
    }
  });
  it('keeps differences true: one letter differs still, capitals alone too', () => {
    const differing = (a: string, b: string) =>
      Array.from(a).filter((letter, i) => letter !== Array.from(b)[i]).length;
    const mask = (text: string) => maskText(text, 'person-name', key);
    expect(differing(mask('Dickson'), mask('Dixkson'))).toBe(differing('Dickson', 'Dixkson'));
    expect(mask('SMITH').toLowerCase()).toBe(mask('Smith').toLowerCase());
    expect(mask('唐超')[0]).toBe(mask('唐芳')[0]);
  });
  it('gives one number one mask, however it is written', () => {
    const last = (text: string) => maskText(text, 'phone', key).replace(/\D/g, '').slice(-10);
    expect(last('+86 138 0013 8000')).toBe(last('138-0013-8000'));
    expect(maskText('１３８ 0013 8000', 'phone', key)).toMatch(/^[０-９]{3} /);
  });
  it('leaves what is nobody’s: companies, cities, domains, kinds of streets', () => {
    expect(maskText('上海远大贸易有限公司', 'company-name', key)).toBe('上海远大贸易有限公司');
    expect(maskText('Paris', 'city', key)).toBe('Paris');
    expect(maskText('ann@acme.example', 'email', key)).toMatch(/@acme\.example$/);
    expect(maskText('杭州市西湖区', 'address', key)).toMatch(/市.+区$/);
  });
});
