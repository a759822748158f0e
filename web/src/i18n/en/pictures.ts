// Words of the overview's pictures; each says its main number in a sentence.
import { makeFormats, plural } from '../format';

const { number, score } = makeFormats('en');

export const pictures = {
  title: 'Pictures',
  beforeAfter: 'Before and after',
  beforeAfterSays: (before: number, after: number) =>
    score(before) === score(after)
      ? `Total ${score(before)}; nothing approved has changed it yet.`
      : `Total ${score(before)} before, ${score(after)} after what you approved.`,
  score: 'Score',
  before: 'Before',
  after: 'After',
  fill: 'Where columns are filled',
  fillSays: (full: number, all: number) =>
    `${number(full)} of ${number(all)} columns are filled throughout. Dark is filled; left to right as in the file.`,
  column: 'Column',
  filled: 'Filled',
  emptiest: 'Emptiest stretch',
  firstRow: 'first row',
  lastRow: 'last row',
  combos: 'What is empty together',
  combosSays: (columns: string, rows: number) =>
    `Most often: ${columns}, in ${number(rows)} ${plural(rows, 'row', 'rows')}.`,
  emptyTogether: 'Empty together',
  date: 'Date',
  datesSay: (first: string, last: string, unread: number) =>
    unread === 0
      ? `From ${first} to ${last}.`
      : `From ${first} to ${last}; ${number(unread)} ${plural(unread, 'value is', 'values are')} no date.`,
  overlap: 'Who is in which source',
  overlapSays: (shared: number) =>
    shared === 0
      ? 'Nobody was found in more than one source.'
      : `${number(shared)} ${plural(shared, 'is', 'are')} in more than one source.`,
  sources: 'Sources',
  entities: 'Persons or firms',
  records: 'Records',
};
