// What a grid shows: columns, and rows that are loaded a page at a time. The grid (ui/grid) draws it; session and desks make it.

/** Some rows as they came from the source. Indexes count from 0 inside the page. */
export interface GridPage {
  readonly rowCount: number;
  /** What identifies the row to its source. */
  rowId(index: number): number;
  /** What the row number column shows. */
  rowLabel(index: number): string;
  text(index: number, column: number): string;
  /** Bits of packed-rows.ts. */
  state(index: number, column: number): number;
}

export interface GridColumn {
  readonly id: number;
  readonly title: string;
  /** Pixels at first; the person can change it. */
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** Fills the head's second line, e.g. with a chip; returns what takes it down again. */
  readonly renderHead?: (place: HTMLElement) => () => void;
  /** Fills a cell by itself, e.g. with a diff. The cell is empty when it is called. */
  readonly renderCell?: (cell: HTMLElement, page: GridPage, index: number) => void;
}

export interface GridSource {
  readonly rowCount: number;
  readonly columns: readonly GridColumn[];
  readonly load: (first: number, count: number) => Promise<GridPage>;
}
