// A table of any number of rows as recycled DOM rows. Not a Preact component (grid-view.tsx wraps it): it draws in the frame of
// the scroll itself. Invariant: the number of elements depends on the size of the view, never on the number of rows.

import type { GridSource } from '../../model/grid-source';
import { ColumnLayout } from './columns';
import { HeadRow } from './head-row';
import { Pages } from './pages';
import { RowElement } from './row-element';
import { RowScroll } from './row-scroll';
import type { GridEvents, GridPlace, GridWords } from './types';

const overscan = 4;
const numberWidth = 64;
const settleMs = 150;
const resizeStep = 16;
let nextGrid = 1;

export interface GridOptions {
  readonly words: GridWords;
  readonly events: GridEvents;
  readonly rowHeight: number;
  readonly headHeight: number;
}

export class Grid {
  readonly #id = `grid${nextGrid++}`;
  readonly #scroller: HTMLElement;
  readonly #spacer = document.createElement('div');
  readonly #stage = document.createElement('div');
  readonly #body = document.createElement('div');
  readonly #head: HeadRow;
  readonly #scroll = new RowScroll();
  readonly #observer: ResizeObserver;
  #rows: RowElement[] = [];
  #options: GridOptions;
  #source: GridSource = { rowCount: 0, columns: [], load: () => Promise.reject(new Error()) };
  #pages: Pages = new Pages(
    this.#source.load,
    () => undefined,
    () => undefined,
  );
  #layout = new ColumnLayout([]);
  #active: GridPlace = { row: 0, column: 0 };
  #window = { first: 0, count: 0 };
  #viewHeight = 0;
  #timer = 0;
  #frame = 0;

  constructor(scroller: HTMLElement, options: GridOptions) {
    this.#scroller = scroller;
    this.#options = options;
    this.#head = new HeadRow((column, width) => this.#resize(column, width));
    scroller.classList.add('grid');
    scroller.setAttribute('role', 'grid');
    scroller.tabIndex = 0;
    for (const part of [this.#spacer, this.#stage]) part.setAttribute('role', 'presentation');
    this.#body.setAttribute('role', 'rowgroup');
    this.#spacer.className = 'grid-spacer';
    this.#stage.className = 'grid-stage';
    this.#stage.append(this.#head.element, this.#body);
    this.#spacer.append(this.#stage);
    scroller.replaceChildren(this.#spacer);
    scroller.addEventListener('scroll', this.#onScroll);
    scroller.addEventListener('scrollend', this.#settle);
    scroller.addEventListener('keydown', this.#onKey);
    scroller.addEventListener('pointerdown', this.#onPointer);
    scroller.addEventListener('dblclick', this.#onDouble);
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(scroller);
  }

  /** Shows another source. Without `keep` it starts at the first row; widths stay when the columns are the same. */
  show(source: GridSource, keep: boolean): void {
    const same = sameColumns(source, this.#source);
    this.#pages.close();
    this.#source = source;
    this.#pages = new Pages(source.load, this.#arrived, (error) =>
      this.#options.events.onError?.(error),
    );
    if (!same) this.#layout = new ColumnLayout(source.columns.map((column) => column.width));
    if (!keep) {
      this.#active = { row: 0, column: 0 };
      this.#scroll.offset = 0;
    }
    this.#forget();
    this.#measure();
    this.#placeThumb();
  }

  update(options: GridOptions): void {
    this.#options = options;
    this.#forget();
    this.#measure();
  }

  /** Makes a cell the active one and brings it into view. */
  moveTo(place: GridPlace): void {
    const row = Math.min(this.#source.rowCount - 1, Math.max(-1, place.row));
    const column = Math.min(this.#source.columns.length - 1, Math.max(0, place.column));
    this.#active = { row, column };
    this.#reveal();
    this.#draw();
    this.#options.events.onMove?.(this.#active, this.#rowId(row));
  }

  focus(): void {
    this.#scroller.focus();
  }

  destroy(): void {
    this.#pages.close();
    this.#observer.disconnect();
    this.#head.destroy();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#scroller.replaceChildren();
  }

  #rowId(row: number): number | undefined {
    const found = this.#pages.find(row);
    return found?.page.rowId(found.index);
  }

  #measure(): void {
    const { rowHeight, headHeight } = this.#options;
    const height = this.#scroller.clientHeight;
    this.#viewHeight = Math.max(0, height - headHeight);
    this.#scroll.layout(this.#source.rowCount * rowHeight, this.#viewHeight);
    this.#spacer.style.height = `${Math.max(height, this.#scroll.spacer + headHeight)}px`;
    const width = Math.max(this.#scroller.clientWidth, this.#layout.total + numberWidth);
    this.#spacer.style.width = `${width}px`;
    this.#stage.style.height = `${height}px`;
    this.#scroller.style.setProperty('--row-height', `${rowHeight}px`);
    this.#scroller.style.setProperty('--head-height', `${headHeight}px`);
    this.#draw();
  }

  readonly #arrived = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  };

  /** Everything is drawn anew with the next drawing. */
  #forget(): void {
    for (const row of this.#rows) row.forget();
    this.#head.forget();
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { rowHeight, headHeight, words } = this.#options;
    const { columns, rowCount } = this.#source;
    this.#window = this.#layout.window(this.#scroller.scrollLeft, this.#scroller.clientWidth);
    const frame = {
      ...this.#window,
      gridId: this.#id,
      columns,
      layout: this.#layout,
      words,
      active: this.#active,
    };
    const activeColumn = this.#active.row === -1 ? this.#active.column : undefined;
    this.#head.draw({ ...frame, activeColumn });
    const first = Math.max(0, Math.floor(this.#scroll.offset / rowHeight) - overscan);
    const shown = Math.ceil(this.#viewHeight / rowHeight) + 2 * overscan;
    const end = Math.min(rowCount, first + shown);
    this.#pool(shown);
    this.#pages.want(first, end);
    for (const row of this.#rows) row.hide();
    for (let index = first; index < end; index += 1) {
      const row = this.#rows[index % this.#rows.length];
      row?.move(headHeight + index * rowHeight - this.#scroll.offset);
      row?.draw(index, this.#pages.find(index), frame);
    }
    this.#describe();
  }

  #pool(count: number): void {
    if (this.#rows.length >= count) return;
    this.#rows = Array.from({ length: count }, () => new RowElement());
    this.#body.replaceChildren(...this.#rows.map((row) => row.element));
  }

  #describe(): void {
    const { row, column } = this.#active;
    const part = row === -1 ? 'head' : String(row);
    this.#scroller.setAttribute('aria-label', this.#options.words.label);
    this.#scroller.setAttribute('aria-rowcount', String(this.#source.rowCount + 1));
    this.#scroller.setAttribute('aria-colcount', String(this.#source.columns.length + 1));
    this.#scroller.setAttribute('aria-activedescendant', `${this.#id}-${part}-${column}`);
  }

  readonly #onScroll = (): void => {
    const top = this.#scroller.scrollTop;
    this.#scroll.scrolled(top);
    if (this.#scroll.isStuck(top)) this.#placeThumb();
    this.#draw();
    clearTimeout(this.#timer);
    // Firefox does not always send scrollend.
    this.#timer = window.setTimeout(this.#settle, settleMs);
  };

  readonly #settle = (): void => {
    clearTimeout(this.#timer);
    this.#placeThumb();
  };

  #placeThumb(): void {
    const top = this.#scroll.thumbTop;
    if (Math.abs(this.#scroller.scrollTop - top) >= 1) this.#scroller.scrollTop = top;
    this.#scroll.placed(this.#scroller.scrollTop);
  }

  #reveal(): void {
    const { rowHeight } = this.#options;
    const { row, column } = this.#active;
    if (row >= 0) this.#scroll.reveal(row * rowHeight, (row + 1) * rowHeight);
    this.#placeThumb();
    const [left, width] = [this.#layout.left(column), this.#layout.width(column)];
    const view = this.#scroller.clientWidth - numberWidth;
    if (left < this.#scroller.scrollLeft) this.#scroller.scrollLeft = left;
    else if (left + width > this.#scroller.scrollLeft + view) {
      this.#scroller.scrollLeft = Math.min(left, left + width - view);
    }
  }

  #resize(column: number, width: number): void {
    this.#layout.resize(column, width);
    for (const row of this.#rows) row.forget();
    this.#measure();
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('.grid-cell, .grid-number');
    const row = cell?.closest<HTMLElement>('.grid-row')?.dataset.row;
    if (!cell || row === undefined || event.button !== 0) return;
    const index = cell.getAttribute('aria-colindex');
    this.moveTo({ row: Number(row), column: Math.max(0, Number(index) - 2) });
  };

  readonly #onDouble = (event: MouseEvent): void => {
    if ((event.target as HTMLElement).closest('.grid-cell')) this.#open();
  };

  #open(): void {
    const { row, column } = this.#active;
    if (row === -1) this.#head.buttonOf(column)?.click();
    else this.#options.events.onOpen?.(this.#active, this.#rowId(row));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.#scroller) return;
    const { row, column } = this.#active;
    if (this.#options.events.onKey?.(event, this.#active, this.#rowId(row))) {
      event.preventDefault();
      return;
    }
    const next = event.altKey ? this.#resizeByKey(event.key) : this.#target(event);
    if (event.key === 'Enter') this.#open();
    else if (next === undefined) return;
    else if (next.row !== row || next.column !== column) this.moveTo(next);
    event.preventDefault();
  };

  #resizeByKey(key: string): GridPlace | undefined {
    const by = key === 'ArrowRight' ? resizeStep : key === 'ArrowLeft' ? -resizeStep : 0;
    if (by === 0) return undefined;
    const { column } = this.#active;
    this.#resize(column, this.#layout.width(column) + by);
    return this.#active;
  }

  #target({ key, ctrlKey, metaKey }: KeyboardEvent): GridPlace | undefined {
    const { row, column } = this.#active;
    const far = ctrlKey || metaKey;
    const screen = Math.max(1, Math.floor(this.#viewHeight / this.#options.rowHeight) - 1);
    const [lastRow, lastColumn] = [this.#source.rowCount - 1, this.#source.columns.length - 1];
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
}

function sameColumns(a: GridSource, b: GridSource): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every((column, i) => column.id === b.columns[i]?.id)
  );
}
