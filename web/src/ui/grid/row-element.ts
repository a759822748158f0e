// One recycled row of a grid: its row number and its cells as elements that are filled again and again.
// Invariant: text of the data goes in as text nodes only.

import type { GridColumn, GridPage } from '../../model/grid-source';
import { cellEdited, cellMissing, cellProposed, rowMerged } from '../../shared/packed-rows';
import type { ColumnLayout } from './columns';
import type { GridWords } from './types';

const shownCharacters = 400;

export interface RowFrame {
  readonly gridId: string;
  readonly columns: readonly GridColumn[];
  readonly layout: ColumnLayout;
  readonly words: GridWords;
  readonly first: number;
  readonly count: number;
  readonly active: { readonly row: number; readonly column: number };
}

export class RowElement {
  readonly element = document.createElement('div');
  readonly #number = document.createElement('div');
  readonly #cells: HTMLElement[] = [];
  /** What is drawn now; drawing the same again is skipped. */
  #drawn = '';

  constructor() {
    this.element.setAttribute('role', 'row');
    this.element.className = 'grid-row';
    this.#number.setAttribute('role', 'rowheader');
    this.#number.setAttribute('aria-colindex', '1');
    this.#number.className = 'grid-number';
    this.element.append(this.#number);
  }

  forget(): void {
    this.#drawn = '';
  }

  hide(): void {
    this.element.hidden = true;
  }

  move(top: number): void {
    this.element.style.transform = `translateY(${top}px)`;
  }

  draw(row: number, found: { page: GridPage; index: number } | undefined, frame: RowFrame): void {
    this.element.hidden = false;
    this.element.classList.toggle('is-active', frame.active.row === row);
    const key = `${row} ${frame.first} ${frame.count} ${found ? 1 : 0}`;
    if (key !== this.#drawn) {
      this.#drawn = key;
      this.element.setAttribute('aria-rowindex', String(row + 2));
      this.element.dataset.row = String(row);
      this.#number.textContent = found ? found.page.rowLabel(found.index) : '';
      this.#fit(frame);
      this.#cells.forEach((cell, i) => {
        fillCell(cell, row, frame.first + i, found, frame);
      });
    }
    this.#cells.forEach((cell, i) => {
      const isActive = frame.active.row === row && frame.active.column === frame.first + i;
      cell.classList.toggle('is-active', isActive);
    });
  }

  #fit(frame: RowFrame): void {
    while (this.#cells.length > frame.count) this.#cells.pop()?.remove();
    while (this.#cells.length < frame.count) {
      const cell = document.createElement('div');
      cell.setAttribute('role', 'gridcell');
      this.#cells.push(cell);
      this.element.append(cell);
    }
  }
}

function fillCell(
  cell: HTMLElement,
  row: number,
  column: number,
  found: { page: GridPage; index: number } | undefined,
  frame: RowFrame,
): void {
  const info = frame.columns[column];
  const state = found?.page.state(found.index, column) ?? 0;
  cell.id = `${frame.gridId}-${row}-${column}`;
  cell.setAttribute('aria-colindex', String(column + 2));
  cell.className = cellClass(state, info?.align);
  cell.style.left = `${frame.layout.left(column)}px`;
  cell.style.width = `${frame.layout.width(column)}px`;
  cell.textContent = '';
  sayState(cell, state, frame.words);
  if (!found) cell.classList.add('is-loading');
  else if (info?.renderCell) info.renderCell(cell, found.page, found.index);
  else cell.textContent = shownText(found.page.text(found.index, column));
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
  if (said.length > 0) cell.setAttribute('aria-description', said.join(', '));
  else cell.removeAttribute('aria-description');
}

/** One line, not endless; line breaks and tabs as signs. */
export function shownText(text: string): string {
  const cut = text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
  return cut.replace(/\r\n|\n|\r/g, '⏎').replace(/\t/g, '⇥');
}
