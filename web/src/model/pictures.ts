// Arithmetic of the overview's pictures: shades of the fill matrix, dates by month or year, sources that share entities. Pure.
import type { DateBins, OverlapInfo } from '../shared/engine-types';

/** A run of blocks with one shade, 0 (empty) to 4 (full). */
export interface Run {
  readonly from: number;
  readonly count: number;
  readonly shade: number;
}

const shades = 4;

/** Only all is full and only nothing is empty. */
export function shadeOf(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return shades;
  return Math.min(shades - 1, Math.max(1, Math.round(share * shades)));
}

export function runsOf(shares: readonly number[]): readonly Run[] {
  const runs: { from: number; count: number; shade: number }[] = [];
  shares.forEach((share, i) => {
    const shade = shadeOf(share);
    const last = runs[runs.length - 1];
    if (last?.shade === shade) last.count += 1;
    else runs.push({ from: i, count: 1, shade });
  });
  return runs;
}

/** Up to three years by month, more by year; nothing is left out in between. */
export function dateBars({ bins }: DateBins): readonly { label: string; count: number }[] {
  const [first, last] = [bins[0]?.month, bins[bins.length - 1]?.month];
  if (first === undefined || last === undefined) return [];
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const byMonth = number(last) - number(first) < 36;
  const step = byMonth ? 1 : 12;
  const start = byMonth ? number(first) : number(first) - (number(first) % 12);
  const counts = new Map<number, number>();
  for (const { month, count } of bins) {
    const slot = start + Math.floor((number(month) - start) / step) * step;
    counts.set(slot, (counts.get(slot) ?? 0) + count);
  }
  const bars: { label: string; count: number }[] = [];
  for (let slot = start; slot <= number(last); slot += step) {
    const year = String(Math.floor(slot / 12)).padStart(4, '0');
    const label = byMonth ? `${year}-${String((slot % 12) + 1).padStart(2, '0')}` : year;
    bars.push({ label, count: counts.get(slot) ?? 0 });
  }
  return bars;
}

/** In most sources first, then by size. */
export function orderOverlap(shares: readonly OverlapInfo[]): readonly OverlapInfo[] {
  return [...shares].sort((a, b) => b.sources.length - a.sources.length || b.entities - a.entities);
}
