// Widths of the columns of a grid, and which of them are on the screen. Pure arithmetic.

export const minColumnWidth = 48;
const maxColumnWidth = 900;
/** Up to this many all columns are drawn; more are drawn as far as they are in view. */
const drawAllUpTo = 40;
const margin = 300;

export class ColumnLayout {
  readonly #widths: number[];
  readonly #lefts: number[] = [];

  constructor(widths: readonly number[]) {
    this.#widths = [...widths];
    this.#sum();
  }

  get count(): number {
    return this.#widths.length;
  }
  get total(): number {
    const last = this.count - 1;
    return last < 0 ? 0 : this.left(last) + this.width(last);
  }
  width(column: number): number {
    return this.#widths[column] ?? 0;
  }
  left(column: number): number {
    return this.#lefts[column] ?? 0;
  }

  resize(column: number, width: number): void {
    this.#widths[column] = Math.min(maxColumnWidth, Math.max(minColumnWidth, Math.round(width)));
    this.#sum();
  }

  /** First column and number of columns to draw for a horizontal stretch of the content. */
  window(left: number, width: number): { first: number; count: number } {
    if (this.count <= drawAllUpTo) return { first: 0, count: this.count };
    const [begin, end] = [left - margin, left + width + margin];
    let first = 0;
    while (first < this.count - 1 && this.left(first) + this.width(first) < begin) first += 1;
    let last = first;
    while (last < this.count - 1 && this.left(last + 1) < end) last += 1;
    return { first, count: last - first + 1 };
  }

  #sum(): void {
    let left = 0;
    for (let i = 0; i < this.#widths.length; i += 1) {
      this.#lefts[i] = left;
      left += this.#widths[i] ?? 0;
    }
  }
}
