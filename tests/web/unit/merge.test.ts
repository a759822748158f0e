// The merge desk's arithmetic: order of fields, odd records, drafts with parts, the line through the distribution.
import { describe, expect, it } from 'vitest';
import { oddFields, sortFields } from '../../../web/src/model/compare';
import { binAt, placeOf, shownBins, splitAt } from '../../../web/src/model/score-line';
import type { ColumnInfo, GroupBin, GroupDetail } from '../../../web/src/shared/engine-types';
import {
  choose,
  chooseMaster,
  emptyDraft,
  isTouched,
  mergeArgs,
  mergingParts,
  move,
  moveOn,
  partOf,
  shownPart,
  toggleOut,
} from '../../../web/src/steps/duplicates/merge-draft';
import { fakeColumn, fakeGroupDetail } from '../support/fake-data';

const names = ['Record ID', 'Name', 'Phone', 'Birthday', 'Notes', 'City'];
const table = { header: names, rows: Array.from({ length: 4 }, () => names) };
const base = fakeGroupDetail(table, 0);
const info = (id: number, change: Partial<ColumnInfo>): [number, ColumnInfo] => [
  id,
  { ...fakeColumn(table, id, names[id] ?? '', 0), id, role: 'none', ...change },
];
const columns = new Map([
  info(0, { role: 'record-id', type: 'identifier' }),
  info(1, { type: 'person-name' }),
  info(2, { type: 'phone' }),
  info(3, { type: 'date', role: 'birthday' }),
  info(4, { type: 'free-text' }),
  info(5, { type: 'city' }),
]);
const look = (column: number, classes: number[]) => ({
  column,
  classes,
  hints: classes.map(() => ''),
});

describe('sortFields', () => {
  const detail: GroupDetail = {
    ...base,
    contradictions: [],
    looks: [look(0, [0, 1]), look(1, [0, 1]), look(2, [0, 0]), look(4, [0, -1]), look(3, [0, 1])],
    evidence: [
      {
        left: 0,
        right: 1,
        probability: 0.9,
        rows: [
          { field: 'prior', column: 0, level: '', weight: -9 },
          { field: 'person-name', column: 1, level: 'different', weight: -2 },
          { field: 'date', column: 3, level: 'different', weight: -5 },
          { field: 'phone', column: 2, level: 'same', weight: 9 },
        ],
      },
    ],
  };
  const order = (group: GroupDetail) => sortFields(group, columns).different.map((f) => f.column);
  it('puts what weighs most first, then what only some say, what differs in form, and bookkeeping', () => {
    expect(order(detail)).toEqual([3, 1, 4, 2, 0]);
    expect(sortFields(detail, columns).equal.map((f) => f.column)).toEqual([5]);
  });
  it('puts a contradiction before all', () => {
    expect(order({ ...detail, contradictions: ['person-name'] })[0]).toBe(1);
  });
  it('tells the kinds apart', () => {
    const kinds = new Map(sortFields(detail, columns).different.map((f) => [f.column, f.kind]));
    expect([...kinds]).toEqual([
      [3, 'differs'],
      [1, 'differs'],
      [4, 'partly'],
      [2, 'form'],
      [0, 'differs'],
    ]);
  });
});

describe('oddFields', () => {
  const field = (classes: number[]) => ({
    ...look(1, classes),
    kind: 'differs' as const,
    weight: null,
  });
  const rows = [
    {
      name: 'two records have no majority',
      fields: [field([0, 1]), field([0, 1])],
      members: 2,
      is: [0, 0],
    },
    {
      name: 'one against two, twice',
      fields: [field([0, 1, 0]), field([0, 1, 0])],
      members: 3,
      is: [0, 2, 0],
    },
    {
      name: 'once is no sign',
      fields: [field([0, 1, 0]), field([0, 0, 1])],
      members: 3,
      is: [0, 0, 0],
    },
    {
      name: 'blanks are no opinion',
      fields: [field([0, -1, 0]), field([0, 1, 0]), field([0, 1, 0])],
      members: 3,
      is: [0, 2, 0],
    },
    {
      name: 'without a majority nobody is odd',
      fields: [field([0, 1, 2]), field([0, 1, 2])],
      members: 3,
      is: [0, 0, 0],
    },
  ];
  it.each(rows)('$name', ({ fields, members, is }) =>
    expect(oddFields(fields, members)).toEqual(is),
  );
});

describe('a merge draft', () => {
  const members = [10, 11, 12, 13];
  it('starts untouched, with all in one part', () => {
    expect(isTouched(emptyDraft)).toBe(false);
    expect(mergeArgs(emptyDraft, members)).toEqual({
      dropped: [],
      choices: [],
      master: null,
      more: [],
    });
  });
  it('leaves a record out and takes it in again, forgetting what was chosen from it', () => {
    const chosen = choose(emptyDraft, { column: 1, from: 11, text: '' });
    const out = toggleOut(chosen, 11);
    expect(mergeArgs(out, members)).toEqual({ dropped: [11], choices: [], master: null, more: [] });
    expect(mergeArgs(toggleOut(out, 11), members).dropped).toEqual([]);
  });
  it('splits into parts, each with its own choices', () => {
    let draft = moveOn(moveOn(emptyDraft, 11, members), 13, members);
    expect(draft.shown).toBe(1);
    draft = choose(draft, { column: 2, from: 13, text: '' });
    draft = chooseMaster(draft, 10);
    expect(draft.shown).toBe(0);
    expect(mergingParts(draft, members)).toEqual([0, 1]);
    expect(mergeArgs(draft, members)).toEqual({
      dropped: [11, 13],
      choices: [],
      master: 10,
      more: [{ dropped: [10, 12], choices: [{ column: 2, from: 13, text: '' }], master: null }],
    });
    expect(shownPart({ ...draft, shown: 1 }, members).dropped).toEqual([10, 12]);
  });
  it('goes round the parts: one more than the others use, then the first', () => {
    const parts = [emptyDraft];
    for (let i = 0; i < 4; i += 1) parts.push(moveOn(parts[i] ?? emptyDraft, 12, members));
    expect(parts.map((draft) => partOf(draft, 12))).toEqual([0, 1, 0, 1, 0]);
  });
  it('merges the part that is left when the first has only one record', () => {
    const draft = [11, 12, 13].reduce((now, row) => move(now, row, 1), emptyDraft);
    expect(mergingParts(draft, members)).toEqual([1]);
    expect(mergeArgs(draft, members)).toMatchObject({ dropped: [10], more: [] });
  });
});

describe('the line through the distribution', () => {
  const edge = (bits: number) => 1 / (1 + 2 ** -bits);
  const bins: GroupBin[] = [0, edge(-1), edge(0), edge(1), edge(2), edge(3)].map((from, i) => ({
    from,
    decided: 0,
    clear: [0, 0, 3, 0, 5, 2][i] ?? 0,
    contradicting: i === 4 ? 1 : 0,
    records: [0, 0, 3, 0, 9, 2][i] ?? 0,
  }));
  it('counts both sides wherever it stands', () => {
    for (let at = 0; at <= bins.length; at += 1) {
      const { above, below } = splitAt(bins, at);
      expect(above.groups + below.groups).toBe(11);
    }
    expect(splitAt(bins, 4).above).toEqual({ groups: 8, clear: 7, contradicting: 1, records: 11 });
  });
  it('stands on edges', () => {
    expect(binAt(bins, 0)).toBe(0);
    expect(binAt(bins, edge(1))).toBe(3);
    expect(binAt(bins, edge(1) + 1e-9)).toBe(4);
    expect(binAt(bins, 1)).toBe(5);
  });
  it('draws what holds something, at least so many bins', () => {
    expect(shownBins(bins, 2)).toEqual({ first: 1, count: 5 });
    expect(shownBins(bins, 6)).toEqual({ first: 0, count: 6 });
    expect(shownBins([], 6)).toEqual({ first: 0, count: 0 });
  });
  it('places ticks between bins by evidence', () => {
    expect(placeOf(bins, edge(1.5))).toBeCloseTo(3.5);
    expect(placeOf(bins, edge(2))).toBeCloseTo(4);
  });
});
