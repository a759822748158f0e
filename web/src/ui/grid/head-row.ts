// The head of a grid: a cell for each drawn column with its title, what the desk puts below it, and a handle for its width. A click
// on a title sorts, a drag moves the column, where the desk lets it.

import type { ColumnLayout } from './columns';
import type { ShownColumn } from './row-element';
import type { GridSort, GridWords } from './types';

export interface HeadFrame {
  readonly gridId: string;
  readonly columns: readonly ShownColumn[];
  readonly layout: ColumnLayout;
  readonly words: GridWords;
  readonly first: number;
  readonly count: number;
  readonly activeColumn: number | undefined;
  readonly sort: GridSort | null;
  readonly canSort: boolean;
  readonly canMove: boolean;
}

/** What the head asks of its grid; columns as they stand. */
interface HeadActions {
  readonly resize: (column: number, width: number) => void;
  /** A width that suits what is on the screen. */
  readonly fit: (column: number) => void;
  readonly sort: (column: number) => void;
  /** Puts a column before another; the number of columns: last. */
  readonly move: (column: number, before: number) => void;
}

const dragFrom = 6;

export class HeadRow {
  readonly element = document.createElement('div');
  readonly #corner = document.createElement('div');
  readonly #frozenPlace = document.createElement('div');
  readonly #actions: HeadActions;
  #frame: HeadFrame | undefined;
  #drawn = '';
  #takeDown: (() => void)[] = [];

  constructor(actions: HeadActions) {
    this.#actions = actions;
    this.element.setAttribute('role', 'row');
    this.element.setAttribute('aria-rowindex', '1');
    this.element.className = 'grid-head';
    this.#corner.setAttribute('role', 'columnheader');
    this.#corner.setAttribute('aria-colindex', '1');
    this.#corner.className = 'grid-number';
    this.#frozenPlace.setAttribute('role', 'presentation');
    this.#frozenPlace.className = 'grid-frozen';
  }

  forget(): void {
    this.#drawn = '';
  }

  /** Takes down what desks have put into the heads. */
  destroy(): void {
    for (const takeDown of this.#takeDown) takeDown();
    this.#takeDown = [];
  }

  draw(frame: HeadFrame): void {
    this.#frame = frame;
    const { frozen } = frame.layout;
    const key = `${frozen} ${frame.first} ${frame.count} ${frame.sort?.column} ${frame.sort?.descending}`;
    if (key !== this.#drawn) {
      this.#drawn = key;
      this.destroy();
      this.#corner.textContent = frame.words.rowNumber;
      const stay = Array.from({ length: frozen }, (_, column) => this.#cell(frame, column));
      const scroll = Array.from({ length: frame.count }, (_, i) =>
        this.#cell(frame, frame.first + i),
      );
      this.#frozenPlace.replaceChildren(this.#corner, ...stay);
      this.element.replaceChildren(this.#frozenPlace, ...scroll);
    }
    for (const cell of this.element.querySelectorAll<HTMLElement>('.grid-title-cell')) {
      const column = Number(cell.dataset.column);
      cell.classList.toggle('is-active', column === frame.activeColumn);
      cell.style.left = `${frame.layout.left(column)}px`;
      cell.style.width = `${frame.layout.width(column)}px`;
    }
  }

  /** The button that the desk has put into a head, if any. */
  buttonOf(column: number): HTMLElement | null {
    return this.element.querySelector(`.grid-title-cell[data-column="${column}"] button`);
  }

  #cell(frame: HeadFrame, column: number): HTMLElement {
    const info = frame.columns[column]?.column;
    const cell = document.createElement('div');
    cell.id = `${frame.gridId}-head-${column}`;
    cell.setAttribute('role', 'columnheader');
    cell.setAttribute('aria-colindex', String(column + 2));
    cell.className = info?.align === 'end' ? 'grid-title-cell is-end' : 'grid-title-cell';
    cell.dataset.column = String(column);
    const sorted = frame.sort?.column === info?.id ? frame.sort : null;
    if (sorted) {
      cell.setAttribute('aria-sort', sorted.descending ? 'descending' : 'ascending');
      cell.classList.add(sorted.descending ? 'is-falling' : 'is-rising');
    }
    const title = document.createElement('div');
    title.className = frame.canSort ? 'grid-title can-sort' : 'grid-title';
    title.textContent = info?.title ?? '';
    title.title = info?.title ?? '';
    title.addEventListener('pointerdown', (down) => this.#grab(down, cell, column));
    cell.append(title);
    if (info?.renderHead) {
      const place = document.createElement('div');
      place.className = 'grid-head-extra';
      cell.append(place);
      this.#takeDown.push(info.renderHead(place));
    }
    cell.append(this.#handle(frame, column));
    return cell;
  }

  /** A press on a title: a click sorts, a drag moves. */
  #grab(down: PointerEvent, cell: HTMLElement, column: number): void {
    const frame = this.#frame;
    if (!frame || down.button !== 0 || !(frame.canSort || frame.canMove)) return;
    const title = down.currentTarget as HTMLElement;
    title.setPointerCapture(down.pointerId);
    let before: number | undefined;
    const move = (event: PointerEvent) => {
      if (!frame.canMove || Math.abs(event.clientX - down.clientX) < dragFrom) return;
      before = this.#placeAt(event.clientX);
      this.#markDrop(before);
      cell.classList.add('is-dragged');
    };
    const end = (event: Event) => {
      title.removeEventListener('pointermove', move);
      cell.classList.remove('is-dragged');
      this.#markDrop(undefined);
      if (event.type === 'pointercancel') return;
      if (before !== undefined) this.#actions.move(column, before);
      else if (frame.canSort) this.#actions.sort(column);
    };
    title.addEventListener('pointermove', move);
    title.addEventListener('pointerup', end, { once: true });
    title.addEventListener('pointercancel', end, { once: true });
  }

  /** The column in front of which something dropped here would stand. */
  #placeAt(x: number): number {
    const cells = [...this.element.querySelectorAll<HTMLElement>('.grid-title-cell')];
    for (const cell of cells) {
      const { left, width } = cell.getBoundingClientRect();
      if (x < left + width / 2) return Number(cell.dataset.column);
    }
    return Number(cells[cells.length - 1]?.dataset.column ?? -1) + 1;
  }

  #markDrop(before: number | undefined): void {
    for (const cell of this.element.querySelectorAll<HTMLElement>('.grid-title-cell')) {
      const column = Number(cell.dataset.column);
      cell.classList.toggle('is-drop-before', column === before);
      cell.classList.toggle('is-drop-after', column + 1 === before);
    }
  }

  #handle(frame: HeadFrame, column: number): HTMLElement {
    const handle = document.createElement('div');
    handle.className = 'grid-resize';
    handle.title = frame.words.resize;
    handle.addEventListener('dblclick', () => this.#actions.fit(column));
    handle.addEventListener('pointerdown', (down) => {
      down.preventDefault();
      handle.setPointerCapture(down.pointerId);
      const width = frame.layout.width(column);
      const move = (event: PointerEvent) =>
        this.#actions.resize(column, width + event.clientX - down.clientX);
      handle.addEventListener('pointermove', move);
      handle.addEventListener(
        'lostpointercapture',
        () => handle.removeEventListener('pointermove', move),
        { once: true },
      );
    });
    return handle;
  }
}
