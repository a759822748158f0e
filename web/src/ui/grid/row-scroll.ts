// Where the rows are while the browser scrolls. Browsers drop heights past some ten million pixels, so the spacer is capped and
// its thumb stands for more rows than it has pixels. Pure arithmetic, no DOM.
// Invariant: a small scroll moves the rows by exactly that many pixels, wherever the thumb is; a large one (thumb drag, Home,
// End) goes to the place that the thumb shows.

/** So close to an end of its way the thumb is put back before a wheel's step could be cut off there. */
const edge = 200;

/** Firefox drops a style height past 17 895 697 px. */
export const spacerCap = 8_000_000;

export class RowScroll {
  /** Pixels from the first row's top to the top of the view. */
  offset = 0;
  #rowsHeight = 0;
  #viewHeight = 0;
  #lastTop = 0;
  readonly #cap: number;

  constructor(cap = spacerCap) {
    this.#cap = cap;
  }

  layout(rowsHeight: number, viewHeight: number): void {
    this.#rowsHeight = rowsHeight;
    this.#viewHeight = viewHeight;
    this.offset = this.#clamp(this.offset);
  }

  /** Height of the scrolled content, without the head. */
  get spacer(): number {
    return Math.min(this.#cap, this.#rowsHeight);
  }

  get #maxOffset(): number {
    return Math.max(0, this.#rowsHeight - this.#viewHeight);
  }

  get #maxTop(): number {
    return Math.max(0, this.spacer - this.#viewHeight);
  }

  /** Takes the scroller's new scrollTop. */
  scrolled(top: number): void {
    const delta = top - this.#lastTop;
    this.#lastTop = top;
    if (this.#rowsHeight <= this.#cap) this.offset = this.#clamp(top);
    else if (Math.abs(delta) < 2 * this.#viewHeight) this.offset = this.#clamp(this.offset + delta);
    else this.offset = this.#clamp(this.#proportional(top));
    this.#snap(top);
  }

  /** True when the thumb is nearly at an end that the rows are far from: it must be put back at once. */
  isStuck(top: number): boolean {
    const nearTop = top < edge && this.thumbTop > top + 1;
    return nearTop || (top > this.#maxTop - edge && this.thumbTop < top - 1);
  }

  /** At the end of the thumb's way, less than a screen from the end of the rows: the end is meant. */
  #snap(top: number): void {
    if (top <= 0 && this.offset < this.#viewHeight) this.offset = 0;
    const left = this.#maxOffset - this.offset;
    if (top >= this.#maxTop - 1 && left < this.#viewHeight) this.offset = this.#maxOffset;
  }

  /** The scrollTop that stands for the present offset. Set it, then tell `placed`. */
  get thumbTop(): number {
    if (this.#rowsHeight <= this.#cap) return this.offset;
    const share = this.#maxOffset === 0 ? 0 : this.offset / this.#maxOffset;
    return Math.round(share * this.#maxTop);
  }

  /** What the scroller made of a scrollTop that was set: not a scroll by the person. */
  placed(top: number): void {
    this.#lastTop = top;
  }

  /** Moves as little as needed so that [begin, end) is in view. */
  reveal(begin: number, end: number): void {
    if (begin < this.offset) this.offset = this.#clamp(begin);
    else if (end > this.offset + this.#viewHeight) {
      this.offset = this.#clamp(end - this.#viewHeight);
    }
  }

  #proportional(top: number): number {
    return this.#maxTop === 0 ? 0 : (top / this.#maxTop) * this.#maxOffset;
  }

  #clamp(offset: number): number {
    return Math.min(this.#maxOffset, Math.max(0, offset));
  }
}
