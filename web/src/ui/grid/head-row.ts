// The head of a grid: a cell for each drawn column with its title, what the desk puts below it, and a handle for its width.

import type { GridColumn } from '../../model/grid-source';
import type { ColumnLayout } from './columns';
import type { GridWords } from './types';

export interface HeadFrame {
  readonly gridId: string;
  readonly columns: readonly GridColumn[];
  readonly layout: ColumnLayout;
  readonly words: GridWords;
  readonly first: number;
  readonly count: number;
  readonly activeColumn: number | undefined;
}

export class HeadRow {
  readonly element = document.createElement('div');
  readonly #corner = document.createElement('div');
  readonly #resize: (column: number, width: number) => void;
  #drawn = '';
  #takeDown: (() => void)[] = [];

  constructor(resize: (column: number, width: number) => void) {
    this.#resize = resize;
    this.element.setAttribute('role', 'row');
    this.element.setAttribute('aria-rowindex', '1');
    this.element.className = 'grid-head';
    this.#corner.setAttribute('role', 'columnheader');
    this.#corner.setAttribute('aria-colindex', '1');
    this.#corner.className = 'grid-number';
    this.element.append(this.#corner);
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
    const key = `${frame.first} ${frame.count}`;
    if (key !== this.#drawn) {
      this.#drawn = key;
      this.destroy();
      this.#corner.textContent = frame.words.rowNumber;
      const cells: HTMLElement[] = [];
      for (let i = 0; i < frame.count; i += 1) cells.push(this.#cell(frame, frame.first + i));
      this.element.replaceChildren(this.#corner, ...cells);
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
    const info = frame.columns[column];
    const cell = document.createElement('div');
    cell.id = `${frame.gridId}-head-${column}`;
    cell.setAttribute('role', 'columnheader');
    cell.setAttribute('aria-colindex', String(column + 2));
    cell.className = info?.align === 'end' ? 'grid-title-cell is-end' : 'grid-title-cell';
    cell.dataset.column = String(column);
    const title = document.createElement('div');
    title.className = 'grid-title';
    title.textContent = info?.title ?? '';
    title.title = info?.title ?? '';
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

  #handle(frame: HeadFrame, column: number): HTMLElement {
    const handle = document.createElement('div');
    handle.className = 'grid-resize';
    handle.title = frame.words.resize;
    handle.addEventListener('pointerdown', (down) => {
      down.preventDefault();
      handle.setPointerCapture(down.pointerId);
      const width = frame.layout.width(column);
      const move = (event: PointerEvent) =>
        this.#resize(column, width + event.clientX - down.clientX);
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
