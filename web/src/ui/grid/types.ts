// What a grid is told, and what it tells.

export interface GridPlace {
  /** -1 is the head. */
  readonly row: number;
  readonly column: number;
}

export interface GridWords {
  readonly label: string;
  readonly rowNumber: string;
  readonly edited: string;
  readonly proposed: string;
  readonly missing: string;
  readonly merged: string;
  readonly resize: string;
}

export interface GridEvents {
  /** The active cell moved. */
  readonly onMove?: (place: GridPlace, rowId: number | undefined) => void;
  /** Enter or double click. */
  readonly onOpen?: (place: GridPlace, rowId: number | undefined) => void;
  /** Keys before the grid takes them; true when the desk has used it. */
  readonly onKey?: (event: KeyboardEvent, place: GridPlace, rowId: number | undefined) => boolean;
  readonly onError?: (error: unknown) => void;
}
