// Widths of the columns of a grid, which of them stay at the left, and which are on the screen. Pure arithmetic. Columns are counted
// as they stand, left to right, hidden ones left out.

export const minColumnWidth = 48;
const maxColumnWidth = 900;
/** Up to this many all columns are drawn; more are drawn as far as they are in view. */
const drawAllUpTo = 40;
const margin = 300;

export class ColumnLayout {
  readonly #widths: number[];
  readonly #lefts: number[] = [];
  readonly frozen: number;

  /** The first `frozen` columns do not scroll. */
  constructor(widths: readonly number[], frozen = 0) {
    this.#widths = [...widths];
    this.frozen = Math.min(frozen, widths.length);
    this.#sum();
  }

  get count(): number {
    return this.#widths.length;
  }
  get total(): number {
    return this.left(this.count);
  }
  get frozenWidth(): number {
    return this.left(this.frozen);
  }
  width(column: number): number {
    return this.#widths[column] ?? 0;
  }
  /** Of the column after the last too: the end of all. */
  left(column: number): number {
    return this.#lefts[column] ?? 0;
  }

  resize(column: number, width: number): void {
    this.#widths[column] = Math.min(maxColumnWidth, Math.max(minColumnWidth, Math.round(width)));
    this.#sum();
  }

  /** First scrolling column and number of columns to draw for a horizontal stretch of the content. */
  window(left: number, width: number): { first: number; count: number } {
    const { frozen, count } = this;
    if (count <= drawAllUpTo) return { first: frozen, count: count - frozen };
    const begin = left + this.frozenWidth - margin;
    const first = Math.max(frozen, this.#at(begin));
    const last = Math.max(first, this.#at(left + width + margin));
    return { first, count: Math.min(count - 1, last) - first + 1 };
  }

  /** The column at a place of the content; the nearest when it is outside. */
  at(x: number): number {
    return this.#at(x);
  }

  #at(x: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.left(middle) <= x) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  #sum(): void {
    let left = 0;
    for (let i = 0; i < this.#widths.length; i += 1) {
      this.#lefts[i] = left;
      left += this.#widths[i] ?? 0;
    }
    this.#lefts[this.#widths.length] = left;
  }
}
