// Blocks of rows are read as they were packed, whatever is in the cells.
import { describe, expect, it } from 'vitest';
import { cellMissing, cellProposed, PackedRows } from '../../../web/src/shared/packed-rows';
import { packFakeRows } from '../support/fake-data';

const rows = [
  ['张三', 'a@b.c', ''],
  ['', ' padded '],
  ['👨‍👩‍👧', 'line\nbreak', '\u0000'],
];

function packed(columns: readonly number[]): PackedRows {
  const out = new Uint8Array(4096);
  const size = packFakeRows({ header: ['a', 'b', 'c'], rows }, 0, 10, columns, out);
  return new PackedRows(out.slice(0, size).buffer);
}

describe('PackedRows', () => {
  it('gives every cell, id and line', () => {
    const block = packed([0, 1, 2]);
    expect([block.rowCount, block.columnCount]).toEqual([3, 3]);
    rows.forEach((row, r) => {
      expect(block.rowId(r)).toBe(r);
      expect(block.line(r)).toBe(r + 2);
      for (let c = 0; c < 3; c += 1) expect(block.text(r, c)).toBe(row[c] ?? '');
    });
  });

  it('gives the states', () => {
    const block = packed([0, 1, 2]);
    expect(block.state(1, 2)).toBe(cellMissing);
    expect(block.state(1, 1)).toBe(cellProposed);
    expect(block.state(0, 0)).toBe(0);
  });

  it('follows the order of the columns asked for', () => {
    const block = packed([2, 0]);
    expect(block.text(0, 1)).toBe('张三');
  });

  it('refuses anything else', () => {
    expect(() => new PackedRows(new ArrayBuffer(64))).toThrow(RangeError);
  });
});
