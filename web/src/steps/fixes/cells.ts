// The cells of one group of fixes as rows of a grid: read a page at a time, with the page that is on the screen read first, so that
// a decision redraws the grid without a blank moment.
import type { GridColumn, GridPage, GridSource } from '../../model/grid-source';
import { call } from '../../session/engine';
import type { CellDecision, FixCellInfo, FixFacet } from '../../shared/engine-types';

const pageSize = 100;

export type StateFilter = CellDecision | 'all';

export interface CellQuery {
  readonly group: number;
  readonly state: StateFilter;
  readonly search: string;
  readonly facet: FixFacet | null;
}

export interface CellList {
  readonly total: number;
  readonly source: GridSource;
  /** The cell of a grid row, when its page has arrived. */
  readonly at: (row: number) => FixCellInfo | undefined;
}

function readPage(query: CellQuery, page: number) {
  return call('fixCells', { ...query, offset: page * pageSize, limit: pageSize });
}

/** Opens the list; `near` is the row the person looks at. `arrived` is called when a further page is here. */
export async function openCells(
  query: CellQuery,
  near: number,
  columns: readonly GridColumn[],
  arrived: () => void,
): Promise<CellList> {
  const held = new Map<number, readonly FixCellInfo[]>();
  let page = Math.floor(near / pageSize);
  let first = await readPage(query, page);
  if (page > 0 && page * pageSize >= first.total) {
    page = Math.max(0, Math.ceil(first.total / pageSize) - 1);
    first = await readPage(query, page);
  }
  held.set(page, first.cells);
  const neighbour = near % pageSize < 50 ? page - 1 : page + 1;
  if (neighbour >= 0 && neighbour * pageSize < first.total)
    held.set(neighbour, (await readPage(query, neighbour)).cells);
  const load = async (from: number): Promise<GridPage> => {
    const wanted = Math.floor(from / pageSize);
    const present = held.get(wanted);
    if (present) return pageOf(present);
    const { cells } = await readPage(query, wanted);
    held.set(wanted, cells);
    arrived();
    return pageOf(cells);
  };
  return {
    total: first.total,
    source: { rowCount: first.total, columns, load },
    at: (row) => held.get(Math.floor(row / pageSize))?.[row % pageSize],
  };
}

/** A page that still has its cells, for renderCell. */
export interface CellPage extends GridPage {
  readonly cells: readonly FixCellInfo[];
}

function pageOf(cells: readonly FixCellInfo[]): CellPage {
  return {
    cells,
    rowCount: cells.length,
    rowId: (index) => cells[index]?.row ?? -1,
    rowLabel: (index) => String(cells[index]?.line ?? ''),
    text: (index, column) => {
      const cell = cells[index];
      return (column === 0 ? cell?.before : cell?.after) ?? '';
    },
    state: () => 0,
  };
}

/** The newest state of the cell in one row of the list; undefined past its end. */
export async function readCell(query: CellQuery, row: number): Promise<FixCellInfo | undefined> {
  return (await call('fixCells', { ...query, offset: row, limit: 1 })).cells[0];
}

/** The row of the first undecided cell at or after `from`; undefined when there is none. */
export async function findUndecided(query: CellQuery, from: number): Promise<number | undefined> {
  if (query.state !== 'all' && query.state !== 'undecided') return undefined;
  for (let page = Math.floor(from / pageSize); ; page += 1) {
    const { cells, total } = await readPage(query, page);
    const found = cells.findIndex(
      (cell, i) => cell.state === 'undecided' && page * pageSize + i >= from,
    );
    if (found >= 0) return page * pageSize + found;
    if ((page + 1) * pageSize >= total) return undefined;
  }
}

/** Rows of some cells that a query finds, for deciding them together. */
export async function readRows(
  query: CellQuery,
  offset: number,
  limit: number,
): Promise<readonly number[]> {
  const { cells } = await call('fixCells', { ...query, offset, limit });
  return cells.map((cell) => cell.row);
}
