// Copies a rectangle of a grid as a spreadsheet takes it. Rows that are here are copied at once, with the copy event; others are
// fetched first and go through the clipboard of the browser. Invariant: what is copied is what the grid shows, in its order.
import type { GridPage } from '../../model/grid-source';
import { pageRows } from './pages';
import type { ShownColumn } from './row-element';
import { toTabs } from './selection';
import type { CellRange } from './types';

/** More cells than this are no copy but an export. */
const maxCells = 2_000_000;

interface Found {
  readonly page: GridPage;
  readonly index: number;
}

export class CopyRange {
  readonly #find: (row: number) => Found | undefined;
  readonly #load: (first: number, count: number) => Promise<GridPage>;

  constructor(
    find: (row: number) => Found | undefined,
    load: (first: number, count: number) => Promise<GridPage>,
  ) {
    this.#find = find;
    this.#load = load;
  }

  /** Resolves with the number of cells copied. */
  async run(
    range: CellRange,
    columns: readonly ShownColumn[],
    clipboard: DataTransfer | null,
  ): Promise<number> {
    const shown = columns.slice(range.left, range.right + 1);
    const bottom = Math.min(range.bottom, range.top + Math.floor(maxCells / shown.length) - 1);
    const present = this.#presentRows(range.top, bottom, shown);
    if (present && clipboard) {
      clipboard.setData('text/plain', toTabs(present));
      return present.length * shown.length;
    }
    const rows = await this.#loadRows(range.top, bottom, shown);
    await navigator.clipboard.writeText(toTabs(rows));
    return rows.length * shown.length;
  }

  #presentRows(top: number, bottom: number, shown: readonly ShownColumn[]): string[][] | undefined {
    const rows: string[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const found = this.#find(row);
      if (!found) return undefined;
      rows.push(shown.map(({ index }) => found.page.text(found.index, index)));
    }
    return rows;
  }

  async #loadRows(top: number, bottom: number, shown: readonly ShownColumn[]): Promise<string[][]> {
    const rows: string[][] = [];
    for (let first = top; first <= bottom; first += pageRows) {
      const page = await this.#load(first, Math.min(pageRows, bottom - first + 1));
      for (let i = 0; i < page.rowCount; i += 1)
        rows.push(shown.map(({ index }) => page.text(i, index)));
    }
    return rows;
  }
}
