// Which cell a key leads to. Pure.
import type { GridPlace } from './types';

interface Bounds {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows on a screen. */
  readonly screen: number;
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

export function targetOf(
  { key, ctrlKey, metaKey }: Press,
  { row, column }: GridPlace,
  { lastRow, lastColumn, screen }: Bounds,
): GridPlace | undefined {
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? lastColumn : column + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - screen), column };
    case 'PageDown':
      return { row: row + screen, column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? lastRow : row, column: lastColumn };
    default:
      return undefined;
  }
}
