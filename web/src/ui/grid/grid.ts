// A table of any number of rows and columns as recycled DOM rows. Not a Preact component (grid-view.tsx wraps it): it draws in the
// frame of the scroll itself. Invariant: the number of elements depends on the size of the view, never on the number of rows.

import { type Arrangement, asTheyCome, moveColumn, shownColumns } from '../../model/grid-columns';
import type { GridSource } from '../../model/grid-source';
import { openEditor } from './cell-editor';
import { ColumnLayout } from './columns';
import { CopyRange } from './copy-range';
import { targetOf } from './grid-keys';
import { HeadRow } from './head-row';
import { Pages } from './pages';
import { RowElement, type ShownColumn } from './row-element';
import { RowScroll } from './row-scroll';
import { rangeOf } from './selection';
import type { GridEvents, GridPlace, GridSort, GridWords } from './types';

const overscan = 4;
const numberWidth = 64;
const settleMs = 150;
const resizeStep = 16;
const copyEventMs = 60;
let nextGrid = 1;

export interface GridOptions {
  readonly words: GridWords;
  readonly events: GridEvents;
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly sort: GridSort | null;
  readonly arrangement: Arrangement;
  /** What the desk lets the person do. */
  readonly can: { readonly edit: boolean; readonly sort: boolean; readonly arrange: boolean };
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
  readonly #copy: CopyRange;
  readonly #widths = new Map<number, number>();
  #rows: RowElement[] = [];
  #options: GridOptions;
  #source: GridSource = { rowCount: 0, columns: [], load: () => Promise.reject(new Error()) };
  #pages: Pages = new Pages(
    this.#source.load,
    () => undefined,
    () => undefined,
  );
  #shown: readonly ShownColumn[] = [];
  #layout = new ColumnLayout([]);
  #active: GridPlace = { row: 0, column: 0 };
  #anchor: GridPlace = { row: 0, column: 0 };
  #window = { first: 0, count: 0 };
  #viewHeight = 0;
  #timer = 0;
  #copyTimer = 0;
  #frame = 0;
  #closeEditor: () => void = () => undefined;

  constructor(scroller: HTMLElement, options: GridOptions) {
    this.#scroller = scroller;
    this.#options = options;
    this.#head = new HeadRow({
      resize: (column, width) => this.#resize(column, width),
      fit: (column) => this.#fit(column),
      sort: (column) => this.#sort(column),
      move: (column, before) => this.#move(column, before),
    });
    this.#copy = new CopyRange(
      (row) => this.#pages.find(row),
      (first, count) => this.#source.load(first, count),
    );
    scroller.classList.add('grid');
    scroller.setAttribute('role', 'grid');
    scroller.setAttribute('aria-multiselectable', 'true');
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
    scroller.addEventListener('copy', this.#onCopy);
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(scroller);
  }

  /** Shows another source. Without `keep` it starts at the first row; widths stay when the columns are the same. */
  show(source: GridSource, keep: boolean): void {
    this.#pages.close();
    this.#closeEditor();
    this.#source = source;
    this.#pages = new Pages(source.load, this.#arrived, (error) =>
      this.#options.events.onError?.(error),
    );
    if (!keep) {
      this.#active = { row: 0, column: 0 };
      this.#anchor = this.#active;
      this.#scroll.offset = 0;
    }
    this.#arrange();
    this.#measure();
    this.#placeThumb();
  }

  update(options: GridOptions): void {
    this.#options = options;
    this.#arrange();
    this.#measure();
  }

  /** Makes a cell the active one and brings it into view. `extend` keeps where the selection began. */
  moveTo(place: GridPlace, extend = false): void {
    const row = Math.min(this.#source.rowCount - 1, Math.max(-1, place.row));
    const column = Math.min(this.#shown.length - 1, Math.max(0, place.column));
    this.#active = { row, column };
    if (!extend || row === -1) this.#anchor = this.#active;
    this.#reveal();
    this.#draw();
    const { onMove, onSelect } = this.#options.events;
    onMove?.(this.#active, this.#rowId(row));
    onSelect?.(this.#range());
  }

  focus(): void {
    this.#scroller.focus();
  }

  destroy(): void {
    this.#pages.close();
    this.#closeEditor();
    this.#observer.disconnect();
    this.#head.destroy();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#scroller.replaceChildren();
  }

  #range() {
    return rangeOf(this.#anchor, this.#active);
  }

  #rowId(row: number): number | undefined {
    const found = this.#pages.find(row);
    return found?.page.rowId(found.index);
  }

  /** The columns as the person has arranged them, with the widths they have been given. */
  #arrange(): void {
    const { arrangement } = this.#options;
    this.#shown = shownColumns(this.#source.columns, arrangement ?? asTheyCome);
    const widths = this.#shown.map(({ column }) => this.#widths.get(column.id) ?? column.width);
    this.#layout = new ColumnLayout(widths, arrangement.frozen);
    const column = Math.max(0, Math.min(this.#active.column, this.#shown.length - 1));
    const row = Math.min(this.#active.row, Math.max(0, this.#source.rowCount - 1));
    if (column !== this.#active.column || row !== this.#active.row) {
      this.#active = { row, column };
      this.#anchor = this.#active;
    }
    this.#forget();
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
    const frozen = numberWidth + this.#layout.frozenWidth;
    this.#scroller.style.setProperty('--frozen-width', `${frozen}px`);
    this.#scroller.classList.toggle('has-frozen', this.#layout.frozen > 0);
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
    const { rowHeight, headHeight, words, sort, can } = this.#options;
    this.#window = this.#layout.window(this.#scroller.scrollLeft, this.#scroller.clientWidth);
    const frame = {
      ...this.#window,
      gridId: this.#id,
      columns: this.#shown,
      layout: this.#layout,
      words,
      active: this.#active,
      range: this.#range(),
    };
    const activeColumn = this.#active.row === -1 ? this.#active.column : undefined;
    this.#head.draw({ ...frame, activeColumn, sort, canSort: can.sort, canMove: can.arrange });
    const first = Math.max(0, Math.floor(this.#scroll.offset / rowHeight) - overscan);
    const shown = Math.ceil(this.#viewHeight / rowHeight) + 2 * overscan;
    const end = Math.min(this.#source.rowCount, first + shown);
    this.#pool(shown);
    this.#pages.want(first, end);
    for (let i = end - first; i < this.#rows.length; i += 1) {
      this.#rows[(first + i) % this.#rows.length]?.hide();
    }
    for (let index = first; index < end; index += 1) {
      const row = this.#rows[index % this.#rows.length];
      row?.move(headHeight + index * rowHeight - this.#scroll.offset);
      row?.draw(index, this.#pages.find(index), frame);
    }
    this.#describe(first, end);
  }

  #pool(count: number): void {
    if (this.#rows.length >= count) return;
    this.#rows = Array.from({ length: count }, () => new RowElement());
    this.#body.replaceChildren(...this.#rows.map((row) => row.element));
  }

  #describe(first: number, end: number): void {
    const { row, column } = this.#active;
    const part = row === -1 ? 'head' : String(row);
    const isDrawn = row === -1 || (row >= first && row < end);
    this.#scroller.setAttribute('aria-label', this.#options.words.label);
    this.#scroller.setAttribute('aria-rowcount', String(this.#source.rowCount + 1));
    this.#scroller.setAttribute('aria-colcount', String(this.#shown.length + 1));
    if (isDrawn)
      this.#scroller.setAttribute('aria-activedescendant', `${this.#id}-${part}-${column}`);
    else this.#scroller.removeAttribute('aria-activedescendant');
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
    const { frozen, frozenWidth } = this.#layout;
    if (column < frozen) return;
    const [left, width] = [this.#layout.left(column), this.#layout.width(column)];
    const view = this.#scroller.clientWidth - numberWidth - frozenWidth;
    const from = this.#scroller.scrollLeft + frozenWidth;
    if (left < from) this.#scroller.scrollLeft = left - frozenWidth;
    else if (left + width > from + view)
      this.#scroller.scrollLeft = Math.min(left, left + width - view) - frozenWidth;
  }

  #resize(column: number, width: number): void {
    this.#layout.resize(column, width);
    const id = this.#shown[column]?.column.id;
    if (id !== undefined) this.#widths.set(id, this.#layout.width(column));
    for (const row of this.#rows) row.forget();
    this.#measure();
  }

  /** As wide as the widest of the rows on the screen. */
  #fit(column: number): void {
    const cells = this.#rows
      .filter(({ element }) => !element.hidden)
      .map((row) => row.cellAt(column, this.#layout.frozen));
    const widest = Math.max(0, ...cells.map((cell) => contentWidth(cell)));
    if (widest > 0) this.#resize(column, widest + 24);
  }

  /** Rising, falling, as it was. */
  #sort(column: number): void {
    const id = this.#shown[column]?.column.id;
    if (id === undefined || !this.#options.can.sort) return;
    const { sort, events } = this.#options;
    if (sort?.column !== id) events.onSort?.({ column: id, descending: false });
    else events.onSort?.(sort.descending ? null : { column: id, descending: true });
  }

  #move(column: number, before: number): void {
    const { events, arrangement } = this.#options;
    const id = this.#shown[column]?.column.id;
    const next = this.#shown[before]?.column.id ?? null;
    if (id === undefined || before === column || before === column + 1) return;
    events.onArrange?.(moveColumn(this.#source.columns, arrangement, id, next));
  }

  /** The cell under a pointer; undefined outside the rows. */
  #placeUnder(target: EventTarget | null): GridPlace | undefined {
    if (!(target instanceof Element)) return undefined;
    const cell = target.closest<HTMLElement>('.grid-cell, .grid-row .grid-number');
    const row = cell?.closest<HTMLElement>('.grid-row')?.dataset.row;
    if (!cell || row === undefined) return undefined;
    return { row: Number(row), column: Number(cell.getAttribute('aria-colindex')) - 2 };
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const place = this.#placeUnder(event.target);
    if (!place || event.button !== 0) return;
    this.#closeEditor();
    // The row number stands for the whole row.
    const isWhole = place.column < 0;
    if (isWhole && !event.shiftKey) this.moveTo({ row: place.row, column: 0 });
    this.moveTo(
      isWhole ? { row: place.row, column: this.#shown.length - 1 } : place,
      event.shiftKey || isWhole,
    );
    const extend = (move: PointerEvent) => {
      const under = this.#placeUnder(document.elementFromPoint(move.clientX, move.clientY));
      if (!under || isWhole) return;
      if (under.row !== this.#active.row || under.column !== this.#active.column)
        this.moveTo({ row: under.row, column: Math.max(0, under.column) }, true);
    };
    this.#scroller.addEventListener('pointermove', extend);
    const end = () => this.#scroller.removeEventListener('pointermove', extend);
    addEventListener('pointerup', end, { once: true });
    addEventListener('pointercancel', end, { once: true });
  };

  readonly #onDouble = (event: MouseEvent): void => {
    if (!(event.target as HTMLElement).closest('.grid-cell')) return;
    if (this.#options.can.edit) this.edit();
    else this.#open();
  };

  #open(): void {
    const { row, column } = this.#active;
    if (row === -1) {
      const button = this.#head.buttonOf(column);
      if (button) button.click();
      else this.#sort(column);
    } else this.#options.events.onOpen?.(this.#active, this.#rowId(row));
  }

  /** Opens the active cell for writing, where the desk allows it. */
  edit(): void {
    const { row, column } = this.#active;
    const found = this.#pages.find(row);
    const shown = this.#shown[column];
    const element = this.#rows[row % Math.max(1, this.#rows.length)];
    const cell = element?.cellAt(column, this.#layout.frozen);
    const { events, can, words } = this.#options;
    if (!can.edit || events.mayEdit?.() === false) return;
    if (!found || !shown || !cell) return;
    const rowId = found.page.rowId(found.index);
    this.#closeEditor = openEditor({
      cell,
      text: found.page.text(found.index, shown.index),
      label: `${words.edit}: ${shown.column.title}`,
      save: (text) => events.onEdit?.(rowId, shown.column.id, text),
      done: (next) => {
        this.#closeEditor = () => undefined;
        this.focus();
        if (next) this.moveTo({ row: row + 1, column });
      },
    });
  }

  /** Copies the selected cells. */
  copy(clipboard: DataTransfer | null = null): void {
    if (this.#active.row === -1) return;
    const { events } = this.#options;
    const done = this.#copy.run(this.#range(), this.#shown, clipboard);
    done.then((cells) => events.onCopied?.(cells), events.onError);
  }

  readonly #onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    clearTimeout(this.#copyTimer);
    this.copy(event.clipboardData);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.#scroller) return;
    const { row, column } = this.#active;
    if (this.#options.events.onKey?.(event, this.#active, this.#rowId(row))) {
      event.preventDefault();
      return;
    }
    if (this.#takeKey(event)) event.preventDefault();
    else if (event.altKey || event.key === 'Escape') return;
    else {
      const next = targetOf(event, this.#active, this.#bounds());
      if (next === undefined) return;
      event.preventDefault();
      if (next.row !== row || next.column !== column) this.moveTo(next, event.shiftKey);
    }
  };

  #bounds() {
    const screen = Math.max(1, Math.floor(this.#viewHeight / this.#options.rowHeight) - 1);
    return { lastRow: this.#source.rowCount - 1, lastColumn: this.#shown.length - 1, screen };
  }

  /** Keys that do something rather than move. */
  #takeKey(event: KeyboardEvent): boolean {
    const { row, column } = this.#active;
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey && event.shiftKey && /^Arrow(Left|Right)$/.test(key)) {
      this.#move(column, key === 'ArrowLeft' ? column - 1 : column + 2);
      this.moveTo({ row, column: column + (key === 'ArrowLeft' ? -1 : 1) });
    } else if (event.altKey && /^Arrow(Left|Right)$/.test(key)) {
      const by = key === 'ArrowRight' ? resizeStep : -resizeStep;
      this.#resize(column, this.#layout.width(column) + by);
    } else if (key === 'Enter') this.#open();
    else if (key === 'F2') this.edit();
    else if (isCommand && key.toLowerCase() === 'c') {
      // The copy event follows, where the browser sends one without selected text.
      this.#copyTimer = window.setTimeout(() => this.copy(), copyEventMs);
      return false;
    } else if (isCommand && key.toLowerCase() === 'a') {
      this.#anchor = { row: 0, column: 0 };
      this.moveTo({ row: this.#source.rowCount - 1, column: this.#shown.length - 1 }, true);
    } else if (key === ' ' && event.shiftKey) {
      this.#anchor = { row, column: 0 };
      this.moveTo({ row, column: this.#shown.length - 1 }, true);
    } else return false;
    return true;
  }
}

function contentWidth(cell: HTMLElement | undefined): number {
  if (!cell) return 0;
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect().width;
}
