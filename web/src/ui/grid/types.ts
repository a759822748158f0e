// What a grid is told, and what it tells.
import type { Arrangement } from '../../model/grid-columns';

export interface GridPlace {
  /** -1 is the head. */
  readonly row: number;
  /** As it stands on the screen, from 0. */
  readonly column: number;
}

/** Selected cells, both ends included; rows and columns as they stand on the screen. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridWords {
  readonly label: string;
  readonly rowNumber: string;
  readonly edited: string;
  readonly proposed: string;
  readonly missing: string;
  readonly merged: string;
  readonly resize: string;
  readonly edit: string;
}

export interface GridSort {
  readonly column: number;
  readonly descending: boolean;
}

export interface GridEvents {
  /** The active cell moved. */
  readonly onMove?: (place: GridPlace, rowId: number | undefined) => void;
  /** The selected cells changed. */
  readonly onSelect?: (range: CellRange) => void;
  /** Enter, or double click where cells cannot be edited. */
  readonly onOpen?: (place: GridPlace, rowId: number | undefined) => void;
  /** Keys before the grid takes them; true when the desk has used it. */
  readonly onKey?: (event: KeyboardEvent, place: GridPlace, rowId: number | undefined) => boolean;
  /** Asked before a cell is opened for writing. */
  readonly mayEdit?: () => boolean;
  /** Makes cells editable: F2 or double click. Columns by id. */
  readonly onEdit?: (rowId: number, column: number, text: string) => void;
  /** Makes heads sort: null ends sorting. Columns by id. */
  readonly onSort?: (sort: GridSort | null) => void;
  /** Makes columns movable. */
  readonly onArrange?: (arrangement: Arrangement) => void;
  readonly onCopied?: (cells: number) => void;
  readonly onError?: (error: unknown) => void;
}
