// The pages of rows that a grid holds. Asks only for what is on the screen now, two requests at a time, so that a fast scroll
// does not leave a queue behind. Invariant: at most `maxPages` are held.

import type { GridPage } from '../../model/grid-source';

export const pageRows = 100;
const maxPages = 60;
const maxRequests = 2;

type Load = (first: number, count: number) => Promise<GridPage>;

export class Pages {
  readonly #load: Load;
  readonly #arrived: () => void;
  readonly #failed: (error: unknown) => void;
  readonly #held = new Map<number, GridPage>();
  readonly #asked = new Set<number>();
  #wanted: number[] = [];
  #closed = false;

  constructor(load: Load, arrived: () => void, failed: (error: unknown) => void) {
    this.#load = load;
    this.#arrived = arrived;
    this.#failed = failed;
  }

  /** The page of a row and the row's index in it, when it is here. */
  find(row: number): { page: GridPage; index: number } | undefined {
    const page = this.#held.get(Math.floor(row / pageRows));
    const index = row % pageRows;
    return page && index < page.rowCount ? { page, index } : undefined;
  }

  /** Says which rows are on the screen; what was wanted before and not yet asked for is forgotten. */
  want(first: number, end: number): void {
    this.#wanted = [];
    for (let page = Math.floor(first / pageRows); page * pageRows < end; page += 1) {
      if (!this.#held.has(page) && !this.#asked.has(page)) this.#wanted.push(page);
    }
    this.#next();
  }

  /** Nothing arrives after this. */
  close(): void {
    this.#closed = true;
  }

  #next(): void {
    while (this.#asked.size < maxRequests) {
      const page = this.#wanted.shift();
      if (page === undefined) return;
      this.#asked.add(page);
      this.#load(page * pageRows, pageRows).then(
        (rows) => this.#take(page, rows),
        (error) => this.#drop(page, error),
      );
    }
  }

  #take(page: number, rows: GridPage): void {
    if (this.#closed) return;
    this.#asked.delete(page);
    this.#held.set(page, rows);
    const oldest = this.#held.keys().next().value;
    if (this.#held.size > maxPages && oldest !== undefined) this.#held.delete(oldest);
    this.#arrived();
    this.#next();
  }

  #drop(page: number, error: unknown): void {
    if (this.#closed) return;
    this.#asked.delete(page);
    this.#failed(error);
  }
}
