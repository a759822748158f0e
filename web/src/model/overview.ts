// What the overview says about columns, from their counts alone: the worst offender of each score, the worst problem of a column,
// the labels of length bins. Pure, no words.
import type { ColumnInfo, ScoreSet } from '../shared/engine-types';

export const scoreNames = [
  'completeness',
  'validity',
  'consistency',
  'uniqueness',
  'timeliness',
] as const;
export type ScoreName = (typeof scoreNames)[number];

export interface Offender {
  readonly column: ColumnInfo;
  /** How much is missing from 100, as a share from 0 to 1. */
  readonly share: number;
}

/** The column that drags a score down most; undefined when none does. Ties: the first. */
export function worstOffender(
  columns: readonly ColumnInfo[],
  score: ScoreName,
): Offender | undefined {
  let worst: Offender | undefined;
  for (const column of columns) {
    const value = column.scores[score];
    if (value < 0 || value >= 100) continue;
    const share = (100 - value) / 100;
    if (!worst || share > worst.share) worst = { column, share };
  }
  return worst;
}

export function applies(scores: ScoreSet, score: ScoreName): boolean {
  return scores[score] >= 0;
}

export function validCells(column: ColumnInfo): number {
  return column.grades.valid + column.grades.plausible;
}

export type Problem =
  | { readonly kind: 'issue'; readonly code: string; readonly count: number }
  | { readonly kind: 'empty' | 'invalid' | 'form'; readonly count: number }
  | { readonly kind: 'none' };

/** What a person should look at first in a column: wrong values before named issues, form, and empty cells. */
export function worstProblem(column: ColumnInfo): Problem {
  const invalid = column.grades.invalid + column.grades.unlikely;
  const [issue] = column.issues;
  if (issue && issue.count >= invalid)
    return { kind: 'issue', code: issue.code, count: issue.count };
  if (invalid > 0) return { kind: 'invalid', count: invalid };
  const otherForm = column.filled - column.standardCells;
  const empty = column.rowCount - column.filled;
  if (otherForm > 0 && otherForm >= empty) return { kind: 'form', count: otherForm };
  return empty > 0 ? { kind: 'empty', count: empty } : { kind: 'none' };
}

const lengthLabels = [
  ...Array.from({ length: 16 }, (_, length) => String(length)),
  '16–19',
  '20–24',
  '25–31',
  '32–47',
  '48–63',
  '64–127',
  '128–255',
  '256+',
];

export interface LengthBin {
  readonly label: string;
  readonly count: number;
}

/** Bins of core/profile/profile.h from the first to the last that holds anything. The bin of empty cells is left out. */
export function lengthBins(lengths: readonly number[]): readonly LengthBin[] {
  const bins = lengthLabels.map((label, i) => ({ label, count: lengths[i] ?? 0 })).slice(1);
  const first = bins.findIndex((bin) => bin.count > 0);
  const last = bins.findLastIndex((bin) => bin.count > 0);
  return first < 0 ? [] : bins.slice(first, last + 1);
}

/** The label of the fullest bin, for a one-line summary. */
export function usualLength(bins: readonly LengthBin[]): string {
  let fullest = bins[0];
  for (const bin of bins) if (fullest && bin.count > fullest.count) fullest = bin;
  return fullest?.label ?? '';
}
