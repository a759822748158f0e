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
    'excel-csv': 'For a spreadsheet, as CSV',
    'excel-xlsx': 'For Excel, as a workbook',
    'kit-update': 'Updates by record id',
    'kit-update-xlsx': 'Updates by record id, as a workbook',
    'kit-merge': 'Merges, step by step',
    'kit-merge-xlsx': 'Merges, as a workbook',
    'kit-delete': 'Records merged away, to be deleted',
    'kit-delete-xlsx': 'Records merged away, as a workbook',
    'kit-clear': 'Values to clear by hand',
    'kit-preflight': 'What the CRM would refuse or damage',
    'kit-readme': 'How to load the kit',
    'merge-map': 'Merge map',
    'merge-losing-values': 'Values that lost a merge',
    rollback: 'Rollback',
    'rollback-json': 'Rollback, exact',
    'removed-records': 'Removed records, whole',
    unmerge: 'Unmerge kit',
    rejects: 'Set aside, with reasons',
    'rejects-xlsx': 'Set aside, as a workbook',
    'audit-csv': 'Audit log, for a spreadsheet',
    'audit-json': 'Audit log, for programs',
    recipe: 'Recipe',
    report: 'Report',
  } as Readonly<Record<string, string>>,
  purpose: {
    corrected:
      'All rows in their order, columns and line ends as they came; only approved cells differ.',
    'excel-csv':
      'The corrected rows in UTF-8 with a byte order mark; cells that would run as formulas are guarded, phone numbers are not touched. Not for the CRM.',
    'excel-xlsx':
      'The corrected rows as text cells with a frozen header, changed cells highlighted, and a sheet with the reason of every change. Not for the CRM.',
    'kit-update': 'Only rows that change and only columns that change, found by the record id.',
    'kit-update-xlsx': 'The same rows for a CRM that takes workbooks.',
    'kit-merge': 'Which records to merge into which, as many at a time as the CRM takes.',
    'kit-merge-xlsx': 'The same steps as a workbook.',
    'kit-delete': 'After the updates, for records that were not merged in the CRM.',
    'kit-delete-xlsx': 'The same records as a workbook.',
    'kit-clear': 'Where a blank cell changes nothing in the CRM.',
    'kit-preflight': 'Every finding with row, column, value and what to do.',
    'kit-readme': 'The order of work to print, in English and Chinese.',
    'merge-map': 'Old id to kept id, with the evidence: to repair references in other systems.',
    'merge-losing-values': 'Every value that a merge did not keep, with the record it came from.',
    rollback: 'Every changed cell with its original value: undoes all of it, even later.',
    'rollback-json':
      'Turns the corrected file back into the original, byte for byte: drop both on the way back below.',
    'removed-records': 'Merged-away records with all their columns, as they were.',
    unmerge: 'Every record of every merged group as it was: rebuilds any group.',
    rejects: 'Values that look wrong and that no rule can mend: for the people who know.',
    'rejects-xlsx':
      'The records with the wrong cells marked: correct them there and bring them back.',
    'audit-csv': 'Every decision with row, column, before, after, rule, person and time.',
    'audit-json': 'Inputs, decisions and outputs, each line chained to the one before by its hash.',
    recipe: 'All decisions and settings: cleans the next export of the same kind in one click.',
    report: 'To print or hand over: scores before and after, sums, hashes.',
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
  readBack: (fileCount: number, cellCount: number) =>
    `${number(fileCount)} ${plural(fileCount, 'file', 'files')} were read back from their own bytes and ${cells(cellCount)} compared with the original and your decisions. The rollback was applied and gave the original again.`,
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
  hashesIn: 'What went in',
  hashesOut: 'What came out',
  hashUnknown: 'could not be made again exactly',
  hashHint: 'Anyone can check with these numbers that a file was not altered later.',
  options: 'Options',
  encoding: 'Encoding of the corrected file',
  encodings: {
    same: 'As it came',
    'utf-8-bom': 'UTF-8 for Excel (BOM)',
    'utf-8': 'UTF-8',
    gb18030: 'GB18030',
  },
  extra: 'Also make',
  excelCsv: 'A file for spreadsheets (CSV)',
  excelCsvHint:
    'Cells that begin with = + - @ can run as formulas there, so they get an apostrophe; +86… numbers do not. The file for the CRM is never guarded.',
  excelXlsx: 'A workbook for Excel (XLSX)',
  excelXlsxHint:
    'Every cell is text, so leading zeros and long numbers stay. Changed cells are highlighted; a second sheet gives the reasons. The rejects come as a workbook too.',
  crm: 'Kit for',
  crmAuto: (name: string) => `as recognised: ${name}`,
  crmNames: {
    generic: 'another system',
    salesforce: 'Salesforce',
    hubspot: 'HubSpot',
    zoho: 'Zoho CRM',
    fxiaoke: '纷享销客 (ShareCRM)',
    xiaoshouyi: '销售易 (Neocrm)',
    pipedrive: 'Pipedrive',
    dynamics: 'Dynamics 365',
    odoo: 'Odoo',
  },
  rowsPerFile: 'Rows in a file',
  rowsPerFileHint: 'Blank: the limit that every edition takes. Yours may take more.',
  findings: 'Before you load it',
  findingCounts: (refused: number, damaged: number, notices: number) =>
    `${number(refused)} would be refused, ${number(damaged)} damaged, ${number(notices)} to know.`,
  noFindings: 'Nothing was found that the CRM would refuse or damage.',
  findingMore: (count: number) => `and ${number(count)} more, all in preflight.csv`,
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
  } as Readonly<Record<string, string>>,
  made: (count: number) => `${number(count)} files made and checked.`,
};
