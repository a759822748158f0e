// Rows of the engine for a grid, kept up to date with filters, order, columns and decisions.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import type { GridColumn, GridSource } from '../../model/grid-source';
import { masked } from '../../model/preferences';
import { reportError } from '../../session/report';
import { openRows } from '../../session/rows';
import { revision } from '../../session/state';
import type { RowFilter, RowSort } from '../../shared/engine-types';

interface Wanted {
  readonly filters: readonly RowFilter[];
  readonly shown: readonly GridColumn[];
  readonly sort: RowSort | null;
}

/** Null until the first answer. `shown` must be the same array as long as the columns are the same. */
export function useRows(
  filter: RowFilter | readonly RowFilter[],
  shown: readonly GridColumn[],
  sort: RowSort | null = null,
): GridSource | null {
  const [source, setSource] = useState<GridSource | null>(null);
  const [open] = useState(() =>
    latest((wanted: Wanted) => openRows(wanted.filters, wanted.shown, wanted.sort)),
  );
  const all = 'kind' in filter ? [filter] : filter;
  const filters = all.filter(({ kind }) => kind !== 'all');
  const key = JSON.stringify([filters, sort]);
  const now = `${revision.value} ${masked.value}`;
  // `key` stands for filters and order, `now` for the data
  useEffect(() => {
    open({ filters, shown, sort }).then((found) => {
      if (found) setSource(found);
    }, reportError);
  }, [key, shown, now]);
  return source;
}
