// A mapping on the way: one field, one column; only what differs is asked for; laws over drafts made at random.
import { describe, expect, it } from 'vitest';
import {
  byTrust,
  changesOf,
  countMapping,
  fieldsFor,
  type MappingDraft,
  redirect,
  type Target,
  targetOf,
} from '../../../web/src/model/mapping';
import type { ColumnMappingInfo, MappingInfo } from '../../../web/src/shared/engine-types';

function column(fileColumn: number, to: number | null, isOwn = false): ColumnMappingInfo {
  return {
    fileColumn,
    name: `f${fileColumn}`,
    type: 'free-text',
    role: 'none',
    meaning: '',
    column: to,
    isOwn,
    score: 1,
    reason: isOwn ? '' : 'name',
    share: 0,
    doubtful: fileColumn === 1,
    chosen: false,
    samples: [],
    candidates: [],
  };
}

const first: MappingInfo = { source: 0, columns: [column(0, 0), column(1, 1), column(2, 2, true)] };
const second: MappingInfo = {
  source: 1,
  columns: [column(0, 1), column(1, 0), column(2, 3, true), column(3, null)],
};

describe('a draft', () => {
  it('asks for nothing while nothing differs', () => {
    expect(changesOf(new Map(), second.columns)).toEqual([]);
    const there = redirect(new Map(), second.columns, 0, 3);
    expect(changesOf(redirect(there, second.columns, 0, 1), second.columns)).toEqual([]);
  });

  it('gives the column whose field is taken one of its own', () => {
    const draft = redirect(new Map(), second.columns, 3, 1);
    expect(changesOf(draft, second.columns)).toEqual([
      { fileColumn: 0, column: 'new' },
      { fileColumn: 3, column: 1 },
    ]);
  });

  it('lets two columns change places', () => {
    const draft = redirect(redirect(new Map(), second.columns, 0, 0), second.columns, 1, 1);
    expect(changesOf(draft, second.columns)).toEqual([
      { fileColumn: 0, column: 0 },
      { fileColumn: 1, column: 1 },
    ]);
  });

  it('never sends two columns to one field, and the last word holds', () => {
    const targets: readonly Target[] = [0, 1, 2, 'new', null];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let draft: MappingDraft = new Map();
    for (let step = 0; step < 500; step += 1) {
      const [fileColumn, to] = [next(4), targets[next(5)] ?? null];
      draft = redirect(draft, second.columns, fileColumn, to);
      const all = second.columns.map((info) => targetOf(draft, info));
      expect(all[fileColumn]).toBe(to);
      const fields = all.filter((one) => typeof one === 'number');
      expect(new Set(fields).size).toBe(fields.length);
    }
  });
});

describe('what is shown', () => {
  it('are the fields that other sources feed, with what feeds them', () => {
    expect(fieldsFor(1, [first, second])).toEqual([
      { column: 0, fedBy: [{ source: 0, name: 'f0' }] },
      { column: 1, fedBy: [{ source: 0, name: 'f1' }] },
      { column: 2, fedBy: [{ source: 0, name: 'f2' }] },
    ]);
    expect(fieldsFor(0, [first, second]).map((field) => field.column)).toEqual([0, 1, 3]);
  });

  it('is how many columns are shared, own, left out and doubtful', () => {
    expect(countMapping(second)).toEqual({ shared: 2, own: 1, left: 1, doubtful: 1 });
  });

  it('are the most trusted sources first, else as they were loaded', () => {
    const order = byTrust([
      { id: 0, rank: 2 },
      { id: 1, rank: 1 },
      { id: 2, rank: 1 },
    ]);
    expect(order.map(({ id }) => id)).toEqual([1, 2, 0]);
  });
});
