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
    completeness: 'filled cells ÷ rows whose file has the column',
    validity: '(valid + plausible) ÷ filled cells',
    consistency: 'cells in standard form ÷ filled cells',
    uniqueness: 'distinct ÷ filled, where values should be unique',
    timeliness: 'recent dates ÷ dates, where dates should be recent',
  },
  /** What a data dictionary adds to the formula of consistency. */
  withRules: ' × rows that keep the rules ÷ rows',
  /** The formula of one column with its numbers. */
  withNumbers: {
    completeness: (part: number, whole: number) => `${number(part)} of ${number(whole)} filled`,
    validity: (part: number, whole: number) =>
      `${number(part)} of ${number(whole)} filled are valid or plausible`,
    consistency: (part: number, whole: number) =>
      `${number(part)} of ${number(whole)} filled are in standard form`,
    uniqueness: (part: number, whole: number) =>
      `${number(part)} distinct of ${number(whole)} filled`,
    timeliness: (part: number, whole: number) => `${number(part)} of ${number(whole)} dates recent`,
  },
  meanOf: (columns: number) => `mean of ${number(columns)} ${plural(columns, 'column', 'columns')}`,
  howMade: (name: string) => `How ${name} is made`,
  howMadeText: {
    completeness:
      'Only the files that have a column are asked for it: a record of a file without the column is not counted as empty.',
    validity: 'Unlikely and not valid values count against it. Placeholders count as empty.',
    consistency: 'A value counts when nothing would be changed to bring it to the standard form.',
    uniqueness: 'Only columns whose values should belong to one record.',
    timeliness:
      'Only dates of last activity and last change; the date of creation when there are no others.',
  },
  sumOf: (sum: string, weights: string, total: string) => `${sum} ÷ ${weights} = ${total}`,
  sumHint: 'sum of weight × score ÷ sum of weights',
  madeHeads: { column: 'Column', part: 'Counts', whole: 'Of', score: 'Score', weight: 'Weight' },
  showOffending: (column: string) => `Rows of ${column} that count against it`,
  estimated: 'estimated from a sample of the values',
  standard: (terms: string) => `ISO/IEC 25012: ${terms}`,
  isoTerms: {
    completeness: 'completeness',
    validity: 'accuracy (syntactic), credibility',
    consistency: 'consistency',
    uniqueness: 'consistency (no duplicates)',
    timeliness: 'currentness',
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
  repeatedOf: (distinct: number, filled: number) =>
    `${number(distinct)} distinct of ${number(filled)} filled: show the repeated ones`,
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
