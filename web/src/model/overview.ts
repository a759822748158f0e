// What the overview says about columns, from their counts alone: the worst offender of each score, the worst problem of a column,
// the labels of length bins. Pure, no words.
import type { ColumnInfo, RowFilter, ScoreSet } from '../shared/engine-types';

export const scoreNames = [
  'completeness',
  'validity',
  'consistency',
  'uniqueness',
  'timeliness',
] as const;
export type ScoreName = (typeof scoreNames)[number];

/** The two counts a score of one column is made of: 100 × part ÷ whole. */
export interface ScoreParts {
  readonly part: number;
  readonly whole: number;
}

export function scoreParts(column: ColumnInfo, score: ScoreName): ScoreParts {
  switch (score) {
    case 'completeness':
      return { part: column.filled, whole: column.rowCount };
    case 'validity':
      return { part: validCells(column), whole: column.filled };
    case 'consistency':
      return { part: column.standardCells, whole: column.filled };
    case 'uniqueness':
      return { part: column.distinct, whole: column.filled };
    case 'timeliness':
      return { part: column.recentDates, whole: column.dates };
  }
}

/** How much a column counts in the score of the file, as core/profile/scores.cpp has it. */
function scoreWeight(column: ColumnInfo): number {
  if (column.filled === 0) return 0;
  return column.type === 'free-text' ? 0.5 : 1;
}

export interface ScoreLine extends ScoreParts {
  readonly column: ColumnInfo;
  readonly score: number;
  readonly weight: number;
}

/** The columns behind a score, what costs most first: with these numbers anyone can redo it. */
export function scoreLines(columns: readonly ColumnInfo[], score: ScoreName): readonly ScoreLine[] {
  return columns
    .filter((column) => column.scores[score] >= 0 && scoreWeight(column) > 0)
    .map((column) => ({
      column,
      score: column.scores[score],
      weight: scoreWeight(column),
      ...scoreParts(column, score),
    }))
    .sort((a, b) => b.weight * (100 - b.score) - a.weight * (100 - a.score));
}

/** The cells that a score counts against a column. */
export function offendingRows(column: number, score: ScoreName): RowFilter {
  switch (score) {
    case 'completeness':
      return { kind: 'grade', column, text: 'empty' };
    case 'validity':
      return { kind: 'doubtful', column };
    case 'consistency':
      return { kind: 'other-form', column };
    case 'uniqueness':
      return { kind: 'repeated', column };
    case 'timeliness':
      return { kind: 'age', column, text: 'not-recent' };
  }
}

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
    const hasCells = scoreParts(column, score).whole > 0; // an added column has none in the file
    if (value < 0 || value >= 100 || !hasCells) continue;
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
  /** Number of the bin, for a filter of rows. */
  readonly bin: number;
}

/** "16–19", as a bin is called. */
export function lengthLabel(bin: number): string {
  return lengthLabels[bin] ?? String(bin);
}

/** Bins of core/profile/profile.h from the first to the last that holds anything. The bin of empty cells is left out. */
export function lengthBins(lengths: readonly number[]): readonly LengthBin[] {
  const bins = lengthLabels.map((label, i) => ({ label, count: lengths[i] ?? 0, bin: i })).slice(1);
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
