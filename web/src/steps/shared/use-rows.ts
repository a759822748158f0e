// Rows of the engine for a grid, kept up to date with filter, columns and decisions.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import type { GridColumn, GridSource } from '../../model/grid-source';
import { masked } from '../../model/preferences';
import { reportError } from '../../session/report';
import { openRows } from '../../session/rows';
import { revision } from '../../session/state';
import type { RowFilter } from '../../shared/engine-types';

interface Wanted {
  readonly filter: RowFilter;
  readonly shown: readonly GridColumn[];
}

/** Null until the first answer. `shown` must be the same array as long as the columns are the same. */
export function useRows(filter: RowFilter, shown: readonly GridColumn[]): GridSource | null {
  const [source, setSource] = useState<GridSource | null>(null);
  const [open] = useState(() =>
    latest(({ filter: by, shown: columns }: Wanted) => openRows(by, columns)),
  );
  const key = JSON.stringify(filter);
  const now = `${revision.value} ${masked.value}`;
  // `key` stands for the filter, `now` for the data
  useEffect(() => {
    open({ filter, shown }).then((found) => {
      if (found) setSource(found);
    }, reportError);
  }, [key, shown, now]);
  return source;
}
