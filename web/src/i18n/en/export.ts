// Words of the export desk.
import { makeFormats, plural } from '../format';

const { number } = makeFormats('en');
const rows = (count: number) => `${number(count)} ${plural(count, 'row', 'rows')}`;
const cells = (count: number) => `${number(count)} ${plural(count, 'cell', 'cells')}`;

export const exporting = {
  title: 'Export',
  files: 'Files that go out',
  make: 'Make the files',
  makeAgain: 'Make the files again',
  making: 'Making the files…',
  stale: 'Decisions or options have changed since these files were made.',
  downloadAll: (count: number) => `Download ${number(count)} as one ZIP`,
  download: (name: string) => `Download ${name}`,
  include: (name: string) => `Include ${name}`,
  sections: {
    crm: 'Back into the CRM, in this order',
    whole: 'The whole file, corrected',
    keep: 'To keep: what was done, and the way back',
  },
  emptyFiles: (count: number) =>
    `${number(count)} ${plural(count, 'file holds', 'files hold')} nothing and can be left out`,
  kinds: {
    corrected: 'The corrected file',
    'kit-update': 'Updates by record id',
    'kit-delete': 'Records merged away, to be deleted',
    'merge-map': 'Merge map',
    'merge-losing-values': 'Values that lost a merge',
    rollback: 'Rollback',
    'removed-records': 'Removed records, whole',
    rejects: 'Set aside, with reasons',
    'import-report': 'Import report',
    'audit-csv': 'Audit log, for a spreadsheet',
    'audit-json': 'Audit log, for programs',
    recipe: 'Recipe',
    report: 'Report',
    'kit-readme': 'How to load the kit',
  } as Readonly<Record<string, string>>,
  purpose: {
    corrected:
      'All rows in their order, columns and line ends as they came; only approved cells differ.',
    'kit-update':
      'Load this first: only rows that change and only columns that change, found by the record id.',
    'kit-delete': 'Load this after the updates: each record with the one it was merged into.',
    'merge-map': 'Old id to kept id, with the evidence: to repair references in other systems.',
    'merge-losing-values': 'Every value that a merge did not keep, with the record it came from.',
    rollback: 'Every changed cell with its original value: undoes all of it, even later.',
    'removed-records': 'Merged-away records with all their columns, as they were.',
    'import-report': 'What was odd while reading, line by line, and what was done about it.',
    rejects: 'Values that look wrong and that no rule can mend: for the people who know.',
    'audit-csv': 'Every decision with row, column, before, after, rule, person and time.',
    'audit-json': 'The same log, each line chained to the one before by its hash.',
    recipe: 'All decisions and settings: cleans the next export of the same kind in one click.',
    report: 'To print or hand over: scores before and after, sums, hashes.',
    'kit-readme': 'The order of loading, in words.',
  } as Readonly<Record<string, string>>,
  sizes: (rowCount: number, bytes: string) => `${rows(rowCount)} · ${bytes}`,
  notYet: 'Not made yet',
  undecided: (fixes: number, groups: number) =>
    `Still undecided: ${number(fixes)} ${plural(fixes, 'fix', 'fixes')} and ${number(groups)} duplicate ${plural(groups, 'group', 'groups')}. They stay as they are in the file.`,
  allDecided: 'Everything is decided.',
  certificate: 'Certificate',
  certificateNone:
    'When the files are made, each is read back and compared with your decisions, cell by cell. What was found stands here.',
  ok: 'Proved: the files hold exactly what you approved.',
  readBack: (cellCount: number) =>
    `Each corrected file was read back from its own bytes and ${cells(cellCount)} were compared with the original and your decisions.`,
  facts: {
    rowsIn: 'Rows in',
    rowsOut: 'Rows out',
    rowsMerged: 'Merged away',
    rowsAside: 'Set aside',
    cellsChanged: 'Cells changed',
    cellsChecked: 'Cells checked',
  },
  sum: (rowsIn: number, out: number, merged: number, aside: number) =>
    `${number(rowsIn)} = ${number(out)} + ${number(merged)} + ${number(aside)}`,
  hashes: 'SHA-256 of the files',
  hashHint: 'Anyone can check with these numbers that a file was not altered later.',
  options: 'Options',
  encoding: 'Encoding of the corrected file',
  encodings: {
    same: 'As it came',
    'utf-8-bom': 'UTF-8 for Excel (BOM)',
    'utf-8': 'UTF-8',
    gb18030: 'GB18030',
  },
  guard: 'Guard formulas for spreadsheets',
  guardHint:
    'Cells that begin with = + - @ can run as formulas in a spreadsheet. An apostrophe is put before them. Leave it off for a file that goes back into the CRM: it would change +86… numbers.',
  language: 'Language of the report',
  languages: { en: 'English', zh: '中文' },
  failed: 'No file was released',
  remedies: {
    'not-reconciled':
      'The output did not match the approved decisions, so nothing was released. Take back the last decisions one by one in the history and try again; please report it.',
    'cannot-encode':
      'Some characters do not exist in the chosen encoding. Choose UTF-8 or GB18030 below “Options” and make the files again.',
  } as Readonly<Record<string, string>>,
  useUtf8: 'Use UTF-8',
  recipe: 'Recipe',
  recipeText:
    'A recipe holds all decisions. Load the one of last month and the same decisions are applied to this file; what no longer fits is listed.',
  recipeLoad: 'Load a recipe',
  recipeSave: 'Save the recipe',
  recipeApplied: (count: number) =>
    `${number(count)} ${plural(count, 'decision', 'decisions')} of the recipe applied.`,
  recipeStale: (count: number) =>
    `${number(count)} no longer ${plural(count, 'fits', 'fit')} this file:`,
  recipeAmbiguous: (count: number) =>
    `${number(count)} ${plural(count, 'fits', 'fit')} more than one record and ${plural(count, 'was', 'were')} left out:`,
  recipeMore: (count: number) => `and ${number(count)} more`,
  recipeKinds: {
    fix: 'Fix',
    edit: 'Edit by hand',
    group: 'Duplicate group',
    choice: 'Chosen value',
    mapping: 'Mapping of column',
    source: 'File',
  } as Readonly<Record<string, string>>,
  made: (count: number) => `${number(count)} files made and checked.`,
};
