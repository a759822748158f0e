// Words of the fixes desk: rules and columns, the cells of one group, the record beside them.
import { makeFormats, plural } from '../format';

const { number } = makeFormats('en');
const cells = (count: number) => `${number(count)} ${plural(count, 'cell', 'cells')}`;

export const fixes = {
  title: 'Fixes',
  list: 'Rules and columns',
  gradeHeads: { safe: 'Safe', likely: 'Likely', ask: 'Please look' },
  gradeHelp: {
    safe: 'Only the form changes, never what is meant: trimming, width, number format. Can be accepted in one go.',
    likely:
      'One reading is far more likely than all others. Look at a few, then accept them together.',
    ask: 'More than one reading is possible. Only you can tell; these are never accepted in bulk.',
  },
  acceptGrade: {
    safe: (count: number) => `Accept all ${number(count)} safe`,
    likely: (count: number) => `Accept all ${number(count)} likely`,
  },
  acceptGradeTitle: { safe: 'Accept all safe fixes', likely: 'Accept all likely fixes' },
  acceptGradeQuestion: (count: number, groups: number) =>
    `${cells(count)} in ${number(groups)} ${plural(groups, 'group', 'groups')} get the proposed value. One undo takes all of it back.`,
  acceptGradeAction: (count: number) => `Accept ${cells(count)}`,
  acceptedMany: (count: number) => `Accepted ${cells(count)}.`,
  refusedMany: (count: number) => `Refused ${cells(count)}.`,
  resetMany: (count: number) => `${cells(count)} ${plural(count, 'is', 'are')} undecided again.`,
  progress: (decided: number, total: number) =>
    `${number(decided)} of ${number(total)} cells decided`,
  groupCount: (undecided: number, total: number) =>
    undecided === total
      ? `${cells(total)}, none decided`
      : `${number(undecided)} of ${number(total)} cells undecided`,
  allColumns: 'All columns',
  onlyColumn: (column: string) => `only ${column}`,
  showAllColumns: 'Show all columns',
  noneInColumn: (column: string) => `Nothing to fix in ${column}`,
  noneInColumnText: 'Every value there already has the usual form, or no rule is sure of a better.',
  groupDone: 'decided',
  rows: 'Cells',
  before: 'Before',
  after: 'After',
  state: 'Decision',
  states: {
    all: 'All',
    undecided: 'Undecided',
    accepted: 'Accepted',
    refused: 'Refused',
    edited: 'By hand',
  },
  stateWords: {
    undecided: 'undecided',
    accepted: 'accepted',
    refused: 'refused',
    edited: 'by hand',
  },
  filterLabel: 'Show cells that are',
  search: 'Search before and after',
  acceptAll: (count: number) => `Accept all ${number(count)}`,
  refuseAll: (count: number) => `Refuse all ${number(count)}`,
  acceptFound: (count: number) => `Accept the ${number(count)} found`,
  refuseFound: (count: number) => `Refuse the ${number(count)} found`,
  acceptSelected: (count: number) => `Accept the ${number(count)} selected`,
  refuseSelected: (count: number) => `Refuse the ${number(count)} selected`,
  facets: {
    split: 'Split',
    by: 'Split the group by',
    kinds: { shape: 'shape', before: 'value', after: 'what it becomes' },
    parts: 'Parts of the group',
    more: (count: number) => `and ${number(count)} more`,
  },
  resetAll: 'Back to undecided',
  resetGroupQuestion: (count: number) =>
    `${cells(count)} of this group go back to undecided and show their original value.`,
  keys: {
    accept: 'Accept',
    refuse: 'Refuse',
    edit: 'By hand',
    undecided: 'Undecided',
    alike: 'Same for all like this',
    alikeRefuse: 'Refuse all like this',
    next: 'Next undecided',
    nextGroup: 'Next group',
    previousGroup: 'Previous group',
    nextRow: 'Next cell',
    previousRow: 'Previous cell',
    acceptAll: 'Accept the whole group',
    refuseAll: 'Refuse the whole group',
    acceptSafe: 'Accept all safe fixes',
    acceptLikely: 'Accept all likely fixes',
  },
  doubts: {
    unstable: 'The rule would change its own result again.',
    worse: 'The value is good now; the new one would not be.',
    emptied: 'Nothing would be left.',
  } as Readonly<Record<string, string>>,
  completion: {
    table: (column: string, value: string) => `Known from ${column} “${value}” of this record.`,
    file: (column: string, value: string, agree: number, all: number) =>
      `${number(agree)} of ${number(all)} records with ${column} “${value}” say so.`,
    duplicate: (line: string) => `From its duplicate in line ${line}.`,
    tried: (right: number, tried: number) =>
      `Tried on filled cells of the column: right in ${number(right)} of ${number(tried)}.`,
    untried: 'It could not be tried: the column has no value to compare with.',
  },
  details: {
    domain: (wrong: string, meant: string) => `${wrong} is taken for a misspelling of ${meant}.`,
    spellings: (to: number, from: number) =>
      to === from
        ? `Both spellings occur ${number(to)} ${plural(to, 'time', 'times')} each: which one is right?`
        : `The proposed spelling occurs ${number(to)} ${plural(to, 'time', 'times')}, this one ${number(from)}.`,
    dates: (first: string, second: string) => `It can be read as ${first} or as ${second}.`,
    moved: (title: string, column: string) => `“${title}” moves to the column ${column}.`,
    several: (count: number) => `The cell holds ${number(count)} values.`,
  },
  titleColumn: 'Title',
  groupFinished: (count: number) => `All ${cells(count)} of this group are decided.`,
  goNext: (rule: string, count: number) => `Next: ${rule} (${number(count)})`,
  nothingHere: 'No cell matches.',
  nothingHereText: 'Choose “All”, or clear the search.',
  noFixes: 'Nothing to fix',
  noFixesText:
    'Every value already has the usual form of its field type. If that surprises you, check the field types on the import desk.',
  goDuplicates: 'Next: duplicates',
  allDone: 'Every fix is decided',
  allDoneText: (accepted: number, refused: number, edited: number) =>
    `${number(accepted)} accepted, ${number(refused)} refused, ${number(edited)} by hand.`,
  loading: 'Looking for fixes…',
  record: 'The record',
  recordOf: (line: number) => `Record on line ${number(line)}`,
  changedFields: (count: number) =>
    count === 0
      ? 'As in the file.'
      : `${number(count)} ${plural(count, 'field differs', 'fields differ')} from the file.`,
  proposedHere: 'proposed',
  openRecord: 'Open and edit the whole record',
  chooseCell: 'Choose a cell to see its record.',
  editTitle: (column: string, line: number) => `${column}, line ${number(line)}`,
  editBefore: 'In the file',
  editProposed: 'Proposed',
  editValue: 'Your value',
  editSave: 'Save',
  editHint: 'The original stays in the audit log and the rollback file.',
};
