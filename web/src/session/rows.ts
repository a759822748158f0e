// Rows of the engine as pages for a grid.

import type { GridColumn, GridPage, GridSource } from '../model/grid-source';
import type { ColumnInfo, RowFilter, RowSort } from '../shared/engine-types';
import { PackedRows } from '../shared/packed-rows';
import { call } from './engine';
import { shownValue } from './shown';
import { sources } from './state';

/** A view of the rows that all filters let through, with these columns. The grid's column n is the block's column n. */
export async function openRows(
  filters: readonly RowFilter[],
  shown: readonly GridColumn[],
  sort: RowSort | null = null,
): Promise<GridSource> {
  const { view, count } = await call('openView', { filters, sort });
  const ids = shown.map((column) => column.id);
  return {
    rowCount: count,
    columns: shown,
    load: async (first, wanted) =>
      pageOf(
        new PackedRows(await call('readView', { view, first, count: wanted, columns: ids })),
        ids,
      ),
  };
}

function pageOf(rows: PackedRows, ids: readonly number[]): GridPage {
  return {
    rowCount: rows.rowCount,
    rowId: (index) => rows.rowId(index),
    rowLabel: (index) => `${sourceLetter(rows.rowId(index))}${rows.line(index)}`,
    text: (index, column) => shownValue(rows.text(index, column), ids[column] ?? -1),
    state: (index, column) => rows.state(index, column),
  };
}

/** Which file a row is from, as its letter and a space; nothing when there is only one file. */
function sourceLetter(row: number): string {
  if (sources.value.length < 2) return '';
  let left = row;
  for (const source of sources.value) {
    if (left < source.rowCount) return `${letterOf(source.id)} `;
    left -= source.rowCount;
  }
  return '';
}

/** A, B, C … for the files in the order of loading; numbers past Z. */
export function letterOf(source: number): string {
  return source < 26 ? String.fromCharCode(65 + source) : String(source + 1);
}

const [narrow, usual, wide] = [96, 160, 240];

/** A good width to start with, by what the column holds. */
export function columnWidth(column: ColumnInfo): number {
  if (['address', 'url', 'company-name', 'email', 'free-text'].includes(column.type)) return wide;
  if (['choice', 'country', 'postal-code', 'title', 'number'].includes(column.type))
    return narrow + 32;
  return usual;
}
