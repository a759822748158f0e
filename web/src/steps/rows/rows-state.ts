// Which rows the person looks at and how: filters, order, arrangement of columns. Kept while other desks are shown.
import { signal } from '@preact/signals';
import { type Arrangement, asTheyCome } from '../../model/grid-columns';
import { sources } from '../../session/state';
import type { RowFilter, RowSort } from '../../shared/engine-types';

/** All must let a row through. */
export const filters = signal<readonly RowFilter[]>([]);
export const search = signal('');
export const sort = signal<RowSort | null>(null);
export const arrangement = signal<Arrangement>(asTheyCome);
export const isOpen = signal(false);
/** The rows take the whole desk. */
export const isTall = signal(false);

function isSame(a: RowFilter, b: RowFilter): boolean {
  return a.kind === b.kind && a.column === b.column && a.text === b.text;
}

export function addFilter(filter: RowFilter): void {
  filters.value = [...filters.value.filter((one) => !isSame(one, filter)), filter];
}

export function removeFilter(filter: RowFilter): void {
  filters.value = filters.value.filter((one) => one !== filter);
}

/** Turns a filter into its opposite and back. */
export function turnFilter(filter: RowFilter): void {
  filters.value = filters.value.map((one) =>
    one === filter ? { ...one, not: !(one.not ?? false) } : one,
  );
}

/** Shows the rows behind a number: only this filter holds. */
export function showRows(filter: RowFilter): void {
  filters.value = filter.kind === 'all' ? [] : [filter];
  search.value = '';
  sort.value = null;
  isOpen.value = true;
}

/** Other files: nothing of the old is kept. */
function resetRows(): void {
  filters.value = [];
  search.value = '';
  sort.value = null;
  arrangement.value = asTheyCome;
}

// When the files change, not when the rows are first drawn: a number that opens them has set its filter by then.
let seen = sources.value;
sources.subscribe((now) => {
  if (now === seen) return;
  seen = now;
  resetRows();
});
