// The selected cells of a grid: a rectangle from where the selection began to the active cell. Pure.
import type { CellRange, GridPlace } from './types';

export function rangeOf(anchor: GridPlace, active: GridPlace): CellRange {
  return {
    top: Math.max(0, Math.min(anchor.row, active.row)),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

export function isInRange(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** As spreadsheets take it: tabs between cells; a cell with a tab, quote or line break in quotes, its quotes doubled. */
export function toTabs(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
