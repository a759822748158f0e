// A line through the distribution of probabilities: where it stands, what is on either side. Bins are steps of evidence, not of
// probability, because nearly all that matters lies between 0.9 and 1. Pure.
import type { GroupBin } from '../shared/engine-types';

export interface Side {
  /** Undecided groups, with and without contradictions. */
  readonly groups: number;
  readonly clear: number;
  readonly contradicting: number;
  /** Records that merging the clear ones takes away. */
  readonly records: number;
}

const nothing: Side = { groups: 0, clear: 0, contradicting: 0, records: 0 };

function sum(bins: readonly GroupBin[]): Side {
  return bins.reduce(
    (side, { clear, contradicting, records }) => ({
      groups: side.groups + clear + contradicting,
      clear: side.clear + clear,
      contradicting: side.contradicting + contradicting,
      records: side.records + records,
    }),
    nothing,
  );
}

/** The line is the lower edge of the bin with this index. */
export function splitAt(
  bins: readonly GroupBin[],
  index: number,
): { readonly above: Side; readonly below: Side } {
  return { above: sum(bins.slice(index)), below: sum(bins.slice(0, index)) };
}

/** The first bin that begins at or above a probability. */
export function binAt(bins: readonly GroupBin[], probability: number): number {
  const found = bins.findIndex(({ from }) => from >= probability);
  return found < 0 ? Math.max(0, bins.length - 1) : found;
}

/** The stretch of bins worth drawing: from the first to the last that holds a group, never less than `least` of them. */
export function shownBins(
  bins: readonly GroupBin[],
  least: number,
): { readonly first: number; readonly count: number } {
  const holds = ({ clear, contradicting, decided }: GroupBin) =>
    clear + contradicting + decided > 0;
  const first = Math.max(0, bins.findIndex(holds) - 1);
  const last = Math.min(bins.length - 1, bins.findLastIndex(holds) + 1);
  const count = Math.min(bins.length, Math.max(least, last - first + 1));
  return { first: Math.max(0, Math.min(first, bins.length - count)), count };
}

/** Where a probability lies among the bins, as a fraction of an index; between two bins by evidence. */
export function placeOf(bins: readonly GroupBin[], probability: number): number {
  const bits = (value: number) => Math.log2(value / (1 - value));
  const next = bins.findIndex(({ from }) => from > probability);
  const [low, high] = [bins[next - 1]?.from ?? 0, bins[next]?.from ?? 1];
  if (next <= 0 || low === 0) return Math.max(0, next);
  return next - 1 + (bits(probability) - bits(low)) / (bits(high) - bits(low));
}
