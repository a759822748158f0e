// Words of the overview desk: the five scores with their formulas, and the row for each column.
import { makeFormats, plural } from '../format';

const { number, percent, score } = makeFormats('en');

export const overview = {
  title: 'Overview',
  scores: 'Five scores',
  names: {
    completeness: 'Completeness',
    validity: 'Validity',
    consistency: 'Consistency',
    uniqueness: 'Uniqueness',
    timeliness: 'Timeliness',
  },
  formulas: {
    completeness: 'filled cells ÷ rows',
    validity: '(valid + plausible) ÷ filled cells',
    consistency:
      'cells in standard form ÷ filled cells; with a data dictionary × rows that keep its rules ÷ rows',
    uniqueness: 'distinct ÷ filled, where values should be unique',
    timeliness: 'recent dates ÷ dates, where dates should be recent',
  },
  formulaNote: 'Each is the mean over the columns it applies to; free text weighs half.',
  notApplicable: 'does not apply',
  notApplicableWhy: {
    completeness: 'There are no rows.',
    validity: 'There are no filled cells.',
    consistency: 'There are no filled cells.',
    uniqueness: 'No column should hold unique values.',
    timeliness: 'No column holds dates that should be recent.',
  },
  perfect: {
    completeness: 'Every cell is filled.',
    validity: 'Every value is valid for its type.',
    consistency: 'Every value is in standard form.',
    uniqueness: 'No value that should be unique is repeated.',
    timeliness: 'Every date is recent.',
  },
  worst: {
    completeness: (column: string, share: number) =>
      `${column} is empty in ${percent(share)} of rows.`,
    validity: (column: string, share: number) =>
      `${column}: ${percent(share)} of values are not valid.`,
    consistency: (column: string, share: number) =>
      `${column}: ${percent(share)} of values are in another form.`,
    uniqueness: (column: string, share: number) => `${column}: ${percent(share)} are repeats.`,
    timeliness: (column: string, share: number) => `${column}: ${percent(share)} are old.`,
  },
  gauge: (name: string, value: number) => `${name} ${score(value)} of 100`,
  beforeAfter: (before: number, after: number) => `${score(before)} → ${score(after)}`,
  total: 'Total',
  totalHint: 'before → after what you approved',
  columns: 'Columns',
  heads: {
    name: 'Column',
    type: 'Type',
    filled: 'Filled',
    valid: 'Valid',
    distinct: 'Distinct',
    shape: 'Lengths',
    problem: 'Worst problem',
    fixes: 'Fixes',
  },
  filledOf: (filled: number, rows: number) => `${number(filled)} of ${number(rows)} filled`,
  validOf: (valid: number, filled: number) => `${number(valid)} of ${number(filled)} valid`,
  noProblem: 'none found',
  problemEmpty: (count: number) => `${number(count)} empty`,
  problemInvalid: (count: number) => `${number(count)} not valid`,
  problemForm: (count: number) => `${number(count)} in another form`,
  problemCount: (name: string, count: number) => `${name}: ${number(count)}`,
  fixCount: (count: number) => `${number(count)} ${plural(count, 'fix', 'fixes')}`,
  toFixes: (column: string) => `Go to the fixes of ${column}`,
  details: (column: string) => `Details of ${column}`,
  topValues: 'Most frequent values',
  patterns: 'Patterns',
  patternHint: 'A letter, digit or character is shown by its kind: A, a, 9, 汉',
  lengths: 'Lengths in characters',
  grades: 'How good the values are',
  problems: 'Problems',
  histogramHint: (longest: string) => `Most values have ${longest} characters`,
  lengthBins: { characters: 'Characters', values: 'Cells' },
};
