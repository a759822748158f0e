// @ts-check
// What all workbook formats share: column names, cell values into a sink with what is odd about them, and how the person wants
// values written ("shown": as in the cell; "stored": all that it holds).

/** @typedef {import('./cell-format.mjs').CellFormat} CellFormat */
/** @typedef {import('./rows.mjs').Sink} Sink */
/** @typedef {'shown' | 'stored'} Values */

/** 0 → A, 26 → AA. @param {number} column */
export function columnName(column) {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "B7" → row 7, column 1 (from 0); null when it is no reference. @param {string} ref */
export function parseReference(ref) {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (!found) return null;
  let column = 0;
  for (const letter of (found[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(found[2]) };
}

/** Puts cells of one sheet into a sink. `row` is the sheet's own number and kept by the reader. */
export class CellWriter {
  row = 0;

  /** @param {Sink} sink @param {Values} values */
  constructor(sink, values) {
    this.sink = sink;
    this.values = values;
  }

  /** @param {number} column @param {string} text the number's digits @param {CellFormat} format */
  number(column, text, format) {
    if (this.values === 'stored') {
      this.sink.text(column, format.stored(text));
      return;
    }
    const shown = format.show(text);
    this.sink.text(column, shown.text);
    if (shown.hides) this.sink.note('shown-value', column, `${this.name(column)}: ${shown.text} ← ${format.stored(text)}`);
  }

  /** @param {number} column @param {string} text @param {CellFormat} format */
  text(column, text, format) {
    this.sink.text(column, this.values === 'shown' ? format.showText(text) : text);
  }

  /** @param {number} column @param {boolean} value */
  boolean(column, value) {
    this.sink.text(column, value ? 'TRUE' : 'FALSE');
  }

  /** @param {number} column @param {string} text "#N/A" … */
  error(column, text) {
    this.sink.text(column, text);
    this.sink.note('error-value', column, `${this.name(column)}: ${text}`);
  }

  /** A formula that no program has worked out. @param {number} column */
  missing(column) {
    this.sink.note('missing-result', column, this.name(column));
  }

  hiddenRow() {
    this.sink.note('hidden-row', -1, String(this.row));
  }

  /** Once all rows are in. @param {readonly { first: number, last: number }[]} hidden columns from 0 */
  hiddenColumns(hidden) {
    for (const { first, last } of hidden) {
      for (let column = first; column <= Math.min(last, this.sink.width - 1); column++) this.sink.fileNote('hidden-column', columnName(column), column);
    }
  }

  /** @param {number} top row from 1 @param {number} left from 0 @param {number} bottom @param {number} right */
  merged(top, left, bottom, right) {
    if (left >= this.sink.width || (top === bottom && left === right)) return;
    this.sink.fileNote('merged-cells', `${columnName(left)}${top}:${columnName(right)}${bottom}`, left, top);
  }

  /** Goes to a row of the sheet, from 1; one that is not after the present one is taken as the next. @param {number} row */
  goTo(row) {
    if (row > this.row + 1) this.sink.skipRows(row - this.row - 1);
    this.row = Math.max(row, this.row + 1);
  }

  /** @param {number} column */
  name(column) {
    return `${columnName(column)}${this.row}`;
  }
}
