// Pages of rows (what is asked, what is kept) and column widths.
import { describe, expect, it, vi } from 'vitest';
import type { GridPage } from '../../../web/src/model/grid-source';
import { ColumnLayout } from '../../../web/src/ui/grid/columns';
import { Pages } from '../../../web/src/ui/grid/pages';

const page = (first: number, rowCount = 100): GridPage => ({
  rowCount,
  rowId: (i) => first + i,
  rowLabel: (i) => String(first + i),
  text: () => '',
  state: () => 0,
});

describe('Pages', () => {
  it('asks for what is on the screen, once', async () => {
    const load = vi.fn(async (first: number) => page(first));
    const pages = new Pages(
      load,
      () => undefined,
      () => undefined,
    );
    pages.want(90, 130);
    pages.want(90, 130);
    await vi.waitFor(() => expect(pages.find(129)?.page.rowId(29)).toBe(129));
    expect(load.mock.calls.map(([first]) => first)).toEqual([0, 100]);
  });

  it('forgets what a fast scroll has passed', async () => {
    const asked: number[] = [];
    const answers: ((rows: GridPage) => void)[] = [];
    const load = (first: number) => {
      asked.push(first);
      return new Promise<GridPage>((resolve) => answers.push(resolve));
    };
    const pages = new Pages(
      load,
      () => undefined,
      () => undefined,
    );
    for (let row = 0; row < 100_000; row += 1000) pages.want(row, row + 100);
    expect(asked).toEqual([0, 1000]);
    for (const answer of answers.splice(0)) answer(page(0));
    await vi.waitFor(() => expect(asked).toEqual([0, 1000, 99_000]));
  });

  it('keeps at most sixty pages', async () => {
    const pages = new Pages(
      async (first) => page(first),
      () => undefined,
      () => undefined,
    );
    for (let n = 0; n < 70; n += 1) {
      pages.want(n * 100, n * 100 + 1);
      await vi.waitFor(() => expect(pages.find(n * 100)).toBeDefined());
    }
    expect(pages.find(0)).toBeUndefined();
    expect(pages.find(6900)).toBeDefined();
  });

  it('says when rows cannot be had, and goes on', async () => {
    const failed = vi.fn();
    let isBroken = true;
    const load = async (first: number) => {
      if (isBroken) throw new Error('lost');
      return page(first);
    };
    const pages = new Pages(load, () => undefined, failed);
    pages.want(0, 10);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    isBroken = false;
    pages.want(0, 10);
    await vi.waitFor(() => expect(pages.find(5)).toBeDefined());
  });

  it('gives nothing for a row past the end of a short page', async () => {
    const pages = new Pages(
      async () => page(0, 7),
      () => undefined,
      () => undefined,
    );
    pages.want(0, 10);
    await vi.waitFor(() => expect(pages.find(6)).toBeDefined());
    expect(pages.find(7)).toBeUndefined();
  });
});

describe('ColumnLayout', () => {
  it('draws all of a few columns', () => {
    const layout = new ColumnLayout(Array.from({ length: 30 }, () => 100));
    expect(layout.window(0, 500)).toEqual({ first: 0, count: 30 });
  });

  it('draws a window of many columns, wherever it is', () => {
    const layout = new ColumnLayout(Array.from({ length: 300 }, () => 100));
    const { first, count } = layout.window(15_000, 1000);
    expect(first).toBeGreaterThan(140);
    expect(first + count).toBeGreaterThan(160);
    expect(count).toBeLessThan(25);
    expect(layout.window(1e9, 1000).count).toBeGreaterThan(0);
  });

  it('keeps a width within its bounds and moves what follows', () => {
    const layout = new ColumnLayout([100, 100, 100]);
    layout.resize(0, 5);
    expect(layout.left(1)).toBe(48);
    layout.resize(0, 5000);
    expect(layout.total).toBe(1100);
  });
});
