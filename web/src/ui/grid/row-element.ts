// One recycled row of a grid: its row number, the cells that stay at the left, and the cells in view, as elements that are filled
// again and again. Invariant: text of the data goes in as text nodes only; a cell that shows what it should is not touched.

import type { GridColumn, GridPage } from '../../model/grid-source';
import { cellEdited, cellMissing, cellProposed, rowMerged } from '../../shared/packed-rows';
import type { ColumnLayout } from './columns';
import { isInRange } from './selection';
import type { CellRange, GridPlace, GridWords } from './types';

const shownCharacters = 400;

/** A column as it stands, and its index in the source's pages. */
export interface ShownColumn {
  readonly column: GridColumn;
  readonly index: number;
}

export interface RowFrame {
  readonly gridId: string;
  readonly columns: readonly ShownColumn[];
  readonly layout: ColumnLayout;
  readonly words: GridWords;
  /** The scrolling columns that are drawn. */
  readonly first: number;
  readonly count: number;
  readonly active: GridPlace;
  readonly range: CellRange;
}

interface FoundRow {
  readonly page: GridPage;
  readonly index: number;
}

interface Cell {
  readonly element: HTMLElement;
  /** Row, column and whether the row was there; empty: to be filled. */
  drawn: string;
}

export class RowElement {
  readonly element = document.createElement('div');
  readonly #number = document.createElement('div');
  readonly #frozenPlace = document.createElement('div');
  readonly #frozen: Cell[] = [];
  /** By column modulo their number, so that a scroll sideways fills only what comes into view. */
  readonly #cells: Cell[] = [];
  #drawnRow = '';

  constructor() {
    this.element.setAttribute('role', 'row');
    this.element.className = 'grid-row';
    this.#number.setAttribute('role', 'rowheader');
    this.#number.setAttribute('aria-colindex', '1');
    this.#number.className = 'grid-number';
    this.#frozenPlace.setAttribute('role', 'presentation');
    this.#frozenPlace.className = 'grid-frozen';
    this.#frozenPlace.append(this.#number);
    this.element.append(this.#frozenPlace);
  }

  forget(): void {
    this.#drawnRow = '';
    for (const cell of [...this.#frozen, ...this.#cells]) cell.drawn = '';
  }

  hide(): void {
    this.element.hidden = true;
  }

  move(top: number): void {
    this.element.style.transform = `translateY(${top}px)`;
  }

  draw(row: number, found: FoundRow | undefined, frame: RowFrame): void {
    this.element.hidden = false;
    this.element.classList.toggle('is-active', frame.active.row === row);
    const key = `${row} ${found ? 1 : 0}`;
    if (key !== this.#drawnRow) {
      this.#drawnRow = key;
      this.element.setAttribute('aria-rowindex', String(row + 2));
      this.element.dataset.row = String(row);
      this.#number.textContent = found ? found.page.rowLabel(found.index) : '';
    }
    const { layout } = frame;
    growTo(this.#frozen, layout.frozen, this.#frozenPlace);
    this.#frozen.forEach((cell, column) => {
      fill(cell, row, column, found, frame);
    });
    if (frame.count > this.#cells.length) {
      growTo(this.#cells, frame.count, this.element);
      for (const cell of this.#cells) cell.drawn = '';
    }
    const slots = this.#cells.length;
    this.#cells.forEach((cell, slot) => {
      const column = frame.first + ((slot - (frame.first % slots) + slots) % slots);
      const isUsed = column < frame.first + frame.count;
      if (isUsed) fill(cell, row, column, found, frame);
      else clear(cell);
    });
  }

  /** The element of a cell that is drawn. */
  cellAt(column: number, frozen: number): HTMLElement | undefined {
    if (column < frozen) return this.#frozen[column]?.element;
    return this.#cells[column % Math.max(1, this.#cells.length)]?.element;
  }
}

function growTo(cells: Cell[], count: number, place: HTMLElement): void {
  while (cells.length > count) cells.pop()?.element.remove();
  while (cells.length < count) {
    const element = document.createElement('div');
    element.setAttribute('role', 'gridcell');
    cells.push({ element, drawn: '' });
    place.append(element);
  }
}

/** Out of the way: a cell that is not shown has neither text nor id, so that nothing is found twice. */
function clear(cell: Cell): void {
  if (cell.element.hidden) return;
  cell.drawn = '';
  cell.element.hidden = true;
  cell.element.textContent = '';
  cell.element.removeAttribute('id');
}

function fill(
  cell: Cell,
  row: number,
  column: number,
  found: FoundRow | undefined,
  frame: RowFrame,
): void {
  const { element } = cell;
  const key = `${row} ${column} ${found ? 1 : 0}`;
  if (key !== cell.drawn) {
    cell.drawn = key;
    element.hidden = false;
    fillContents(element, row, column, found, frame);
  }
  const isActive = frame.active.row === row && frame.active.column === column;
  const isSelected = isInRange(frame.range, row, column);
  element.classList.toggle('is-active', isActive);
  element.classList.toggle('is-selected', isSelected && !isActive);
  element.setAttribute('aria-selected', String(isSelected));
}

function fillContents(
  element: HTMLElement,
  row: number,
  column: number,
  found: FoundRow | undefined,
  frame: RowFrame,
): void {
  const shown = frame.columns[column];
  const state = found && shown ? found.page.state(found.index, shown.index) : 0;
  element.id = `${frame.gridId}-${row}-${column}`;
  element.setAttribute('aria-colindex', String(column + 2));
  element.className = cellClass(state, shown?.column.align);
  element.style.left = `${frame.layout.left(column)}px`;
  element.style.width = `${frame.layout.width(column)}px`;
  element.textContent = '';
  sayState(element, state, frame.words);
  if (!found || !shown) element.classList.add('is-loading');
  else if (shown.column.renderCell) shown.column.renderCell(element, found.page, found.index);
  else element.textContent = shownText(found.page.text(found.index, shown.index));
}

function cellClass(state: number, align: 'start' | 'end' | undefined): string {
  const names = ['grid-cell'];
  if (align === 'end') names.push('is-end');
  if (state & cellEdited) names.push('is-edited');
  if (state & cellProposed) names.push('is-proposed');
  if (state & cellMissing) names.push('is-missing');
  if (state & rowMerged) names.push('is-merged');
  return names.join(' ');
}

function sayState(cell: HTMLElement, state: number, words: GridWords): void {
  const said: string[] = [];
  if (state & cellEdited) said.push(words.edited);
  if (state & cellProposed) said.push(words.proposed);
  if (state & cellMissing) said.push(words.missing);
  if (state & rowMerged) said.push(words.merged);
  if (said.length > 0) {
    cell.setAttribute('aria-description', said.join(', '));
    cell.title = said.join(', ');
  } else {
    cell.removeAttribute('aria-description');
    cell.removeAttribute('title');
  }
}

/** One line, not endless; line breaks and tabs as signs. */
export function shownText(text: string): string {
  const cut = text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
  return cut.replace(/\r\n|\n|\r/g, '⏎').replace(/\t/g, '⇥');
}
