// The cells of the chosen group for the grid, kept up to date with filter, search, decisions and language.
import { useEffect, useRef, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { language } from '../../i18n';
import { masked } from '../../model/preferences';
import { reportError } from '../../session/report';
import { revision } from '../../session/state';
import { cellColumns } from './cell-columns';
import { type CellList, type CellQuery, openCells } from './cells';

export interface Cells {
  readonly query: CellQuery;
  readonly list: CellList;
}

/** Null until the first answer. `near` is the row in hand; `arrived` tells that a page has come after the list. */
export function useCells(query: CellQuery, near: number, arrived: () => void): Cells | null {
  const [cells, setCells] = useState<Cells | null>(null);
  const told = useRef(arrived);
  told.current = arrived;
  const [open] = useState(() =>
    latest(async (wanted: { query: CellQuery; near: number }) => ({
      query: wanted.query,
      list: await openCells(wanted.query, wanted.near, cellColumns(), () => told.current()),
    })),
  );
  const key = JSON.stringify(query);
  const now = `${revision.value} ${masked.value} ${language.value}`;
  // `key` stands for the query, `now` for the data and how they are shown
  useEffect(() => {
    open({ query, near }).then((found) => {
      if (found) setCells(found);
    }, reportError);
  }, [key, now]);
  return cells;
}
