// Words of the history: a plain sentence for each kind of decision.
import { makeFormats, plural } from '../format';

const { number } = makeFormats('en');
const cells = (count: number) => `${number(count)} ${plural(count, 'change', 'changes')}`;
const records = (count: number) => `${number(count)} ${plural(count, 'record', 'records')}`;

export const history = {
  title: 'History',
  empty: 'Nothing has been decided yet',
  emptyText:
    'Every decision will stand here as a sentence, and each can be taken back by itself, in any order.',
  undone: 'taken back',
  revert: 'Take this one back',
  revertTitle: 'Take one decision back',
  revertLead: (entry: string) => `To be taken back: ${entry}`,
  revertLater: (count: number) =>
    `${number(count)} later ${plural(count, 'decision touches', 'decisions touch')} the same cells or records:`,
  revertMore: (count: number) => `and ${number(count)} more`,
  revertOne: 'Take back only this one; the later ones stay',
  revertAll: (count: number) => `Take back all ${number(count)}`,
  undo: 'Undo the last',
  redo: 'Redo',
  somebody: 'no name given',
  more: (count: number) => `Show ${number(count)} older`,
  total: (count: number) => `${number(count)} ${plural(count, 'decision', 'decisions')}`,
  inColumn: (rule: string, column: string) => `${rule} in ${column}`,
  allOfGrade: { safe: 'all safe fixes', likely: 'all likely fixes' } as Readonly<
    Record<string, string>
  >,
  allPatterns: 'all patterns',
  accepted: (count: number, subject: string) => `Accepted ${cells(count)}: ${subject}`,
  refused: (count: number, subject: string) => `Refused ${cells(count)}: ${subject}`,
  reset: (count: number, subject: string) => `Back to undecided, ${cells(count)}: ${subject}`,
  edited: (count: number, column: string) =>
    count === 1
      ? `Wrote a value by hand in ${column}`
      : `Wrote ${number(count)} values by hand in ${column}`,
  merged: (count: number, why: string) => `Merged ${records(count)}: ${why}`,
  different: (count: number, why: string) => `Not duplicates, ${records(count)}: ${why}`,
  related: (count: number, why: string) => `Marked ${records(count)} as related: ${why}`,
  unsure: (count: number, why: string) => `Left ${records(count)} unsure: ${why}`,
  groupReset: (count: number, why: string) => `Decided anew about ${records(count)}: ${why}`,
  recipe: (count: number) => `Applied a recipe: ${cells(count)}`,
  mapped: (column: string) => `Mapped column ${column} anew`,
  dictionary: (name: string) =>
    name === '' ? 'Changed the data dictionary' : `Changed the data dictionary: ${name}`,
  dictionaryOfRecipe: 'Took the data dictionary of a recipe',
  setting: (name: string) => `Changed ${name}`,
  settings: {
    stale: 'what counts as stale',
    words: 'the word lists',
    segments: 'the rule of the segments',
  } as Readonly<Record<string, string>>,
  repaired: (place: string) => `Repaired how a row is read: ${place}`,
  unknown: (kind: string, subject: string) => `${kind}: ${subject}`,
  ownRules: (subject: string) => `Own rules changed: ${subject}`,
};
