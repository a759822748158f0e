// Scrolling more rows than a browser has pixels: small moves are exact everywhere, large ones go where the thumb shows.
import { describe, expect, it } from 'vitest';
import { RowScroll, spacerCap } from '../../../web/src/ui/grid/row-scroll';

const [rowHeight, view] = [28, 700];

function scroller(rows: number) {
  const scroll = new RowScroll();
  scroll.layout(rows * rowHeight, view);
  const maxTop = scroll.spacer - view;
  let top = 0;
  return {
    scroll,
    maxTop,
    /** As the browser does: sets scrollTop, then the grid hears of it. */
    to(target: number) {
      top = Math.min(maxTop, Math.max(0, target));
      scroll.scrolled(top);
      if (scroll.isStuck(top)) this.settle();
    },
    by(delta: number) {
      this.to(top + delta);
    },
    settle() {
      top = scroll.thumbTop;
      scroll.placed(top);
    },
    top: () => top,
  };
}

describe('RowScroll', () => {
  it('follows the thumb exactly while everything fits', () => {
    const s = scroller(1000);
    s.to(12_345);
    expect(s.scroll.offset).toBe(12_345);
    expect(s.scroll.spacer).toBe(28_000);
  });

  it('never makes a spacer past the cap', () => {
    expect(scroller(1_000_000).scroll.spacer).toBe(spacerCap);
  });

  it('moves a million rows by exactly the pixels of the wheel', () => {
    const s = scroller(1_000_000);
    for (let i = 0; i < 50; i += 1) {
      s.by(100);
      if (i % 10 === 9) s.settle();
    }
    expect(s.scroll.offset).toBe(5000);
  });

  it('goes back up exactly from the middle, past the thumb reaching its end', () => {
    const s = scroller(1_000_000);
    s.scroll.offset = 300 * rowHeight;
    s.settle();
    for (let i = 0; i < 60; i += 1) s.by(-100);
    expect(s.scroll.offset).toBe(300 * rowHeight - 6000);
  });

  it('reaches the last row by dragging the thumb to its end', () => {
    const s = scroller(1_000_000);
    s.to(s.maxTop);
    expect(s.scroll.offset).toBe(1_000_000 * rowHeight - view);
  });

  it('jumps proportionally when the thumb is dragged', () => {
    const s = scroller(1_000_000);
    s.to(s.maxTop / 2);
    expect(s.scroll.offset / (1_000_000 * rowHeight)).toBeCloseTo(0.5, 2);
  });

  it('settling moves the thumb, not the rows', () => {
    const s = scroller(1_000_000);
    s.to(s.maxTop / 3);
    s.by(90);
    const before = s.scroll.offset;
    s.settle();
    expect(s.scroll.offset).toBe(before);
    expect(s.top()).toBe(s.scroll.thumbTop);
  });

  it('reveals a row with the least movement', () => {
    const s = scroller(1000);
    s.scroll.reveal(0, 28);
    expect(s.scroll.offset).toBe(0);
    s.scroll.reveal(800, 828);
    expect(s.scroll.offset).toBe(128);
  });

  it('stays inside when there are fewer rows than fit', () => {
    const s = scroller(3);
    s.by(500);
    expect(s.scroll.offset).toBe(0);
  });
});
