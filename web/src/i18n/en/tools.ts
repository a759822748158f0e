// Words of the tools beside the files on the export desk: logs, the way back, rejects, persons, retention, runs, views, recipes.
import { makeFormats, plural } from '../format';

const { number, percent } = makeFormats('en');
/** With a decimal where it is small. */
const percentOf = (share: number) =>
  share > 0 && share < 0.1 ? `${(share * 100).toFixed(1)}%` : percent(share);
const count = (n: number, one: string, many: string) => `${number(n)} ${plural(n, one, many)}`;

export const tools = {
  heading: 'Also here',
  drop: 'Audit logs, recipes, rollbacks, snapshots and corrected rejects can be dropped on this desk too.',
  log: {
    title: 'Check an audit log',
    text: 'Whether a log is whole and unaltered, from its first line to its last. Choose the files with it to see whether they are the ones it names.',
    choose: 'Choose audit-log.json…',
    ok: (lines: number, decisions: number) =>
      `The log is whole: ${count(lines, 'line follows', 'lines follow')} each other, ${count(decisions, 'decision', 'decisions')} among them.`,
    by: (persons: string) => `Decided by ${persons}.`,
    byNobody: 'No name was given with the decisions.',
    lastHash: 'Last hash',
    broken: (line: number) =>
      `The log was altered. The first line that does not follow is line ${number(line)}.`,
    faults: {
      number: 'Its number is not the next one: a line was taken out, added or moved.',
      hash: 'What it says is not what was hashed: this line was changed.',
      start: 'A log begins with a start line; this one was cut off at its beginning.',
      cut: 'A log ends with an end line; this one was cut off at its end.',
      'after-end': 'Lines were added after its end.',
    } as Readonly<Record<string, string>>,
    saysNow: 'It now says:',
    before: 'The lines before it are as they were written.',
    place: (file: string, line: number, column: string) =>
      [file, line > 0 ? `line ${number(line)}` : '', column]
        .filter((part) => part !== '')
        .join(', '),
    isInput: (name: string) => `${name} is what went in.`,
    isOutput: (name: string) => `${name} is what came out.`,
    isOther: (name: string) =>
      `${name} is none of the files that the log names: it was altered, or belongs to another run.`,
    notLog: 'No audit log of Spruce is among these files.',
  },
  back: {
    title: 'Turn a corrected file back',
    text: 'rollback.json and the corrected file together give the file that came in, byte for byte. Nothing is handed out unless its hash is that of the original.',
    choose: 'Choose rollback.json and the corrected file…',
    restored: (name: string) => `${name} is back, byte for byte.`,
    altered: (name: string) =>
      `${name} is not among the chosen files, or was altered since: its hash is another.`,
    missing: (name: string) => `Choose ${name} together with rollback.json.`,
    inexact: (name: string) =>
      `${name} was written in another encoding than it came in. Use rollback.csv, which lists every changed cell.`,
    damaged: (name: string) =>
      `The rollback of ${name} does not give the original. It was altered.`,
    notRollback: 'No rollback.json of Spruce is among these files.',
  },
  rejects: {
    title: 'Bring back corrected rejects',
    text: 'rejects.csv or the workbook of rejects, corrected by the people who know: what differs becomes edits in the history.',
    choose: 'Choose the corrected file…',
    applied: (edits: number) => `${count(edits, 'cell was', 'cells were')} corrected.`,
    unchanged: (cells: number) => `${count(cells, 'cell is', 'cells are')} as before.`,
    unknown: (lines: number) => `${count(lines, 'line fits', 'lines fit')} no record:`,
    more: (lines: number) => `and ${number(lines)} more`,
  },
  dataTeam: {
    title: 'Settings for a data team',
    text: 'The search for duplicates as settings of Splink 4 or 5: columns, outcomes, what each weighs in this file, and blocking rules. They run over the corrected file, on DuckDB, Spark or Athena. No value of a record is in them.',
    save: (engine: string) => `Save for ${engine}`,
  },
  runs: {
    title: 'Compare with an earlier run',
    text: 'A snapshot remembers the profile of this run and, as hashes, what was cleaned. The next run shows what got worse and what came back.',
    save: 'Save a snapshot',
    compare: 'Compare with a snapshot…',
    rows: (before: number, now: number) => `${number(before)} rows then, ${number(now)} now.`,
    same: 'Nothing changed that is worth saying.',
    cameBack: (cells: number) =>
      `${count(cells, 'cell was', 'cells were')} cleaned before and came back:`,
    cameBackLine: (column: string, label: string, cells: number) =>
      `${column}, ${label}: ${count(cells, 'cell', 'cells')}`,
    what: 'What',
    before: 'Then',
    now: 'Now',
    verdicts: {
      better: 'better',
      worse: 'worse',
      new: 'new',
      gone: 'gone',
      renamed: 'renamed',
    } as Readonly<Record<string, string>>,
    verdict: 'What became of it',
    counted: (n: number, verdict: string) => `${number(n)} ${verdict}`,
    inAll: (list: string) => `${list}.`,
    countOf: (n: string, share: number) => `${n} (${percentOf(share)})`,
    renamed: (from: string, to: string) => `${from} → ${to}`,
    drift: {
      title: 'How values have moved',
      formula:
        'Population stability index: the sum over all values of (now − then) × ln(now ÷ then) of their shares. Below 0.10 little, to 0.25 some, above much has moved.',
      column: 'Column',
      psi: 'Index',
      level: (psi: number): string => (psi < 0.1 ? 'little' : psi < 0.25 ? 'some' : 'much'),
      added: 'New values',
      gone: 'Gone values',
      changed: 'Changed share',
      ofValues: 'values',
      ofShapes: 'shapes',
      others: 'all others',
      shares: (before: number, after: number) => `${percentOf(before)} → ${percentOf(after)}`,
    },
    kinds: {
      score: 'Score',
      'column-score': 'Score of a column',
      issue: 'Problem',
      column: 'Column',
      renamed: 'Column',
      'owner-issue': 'Problem of an owner',
      'source-issue': 'Problem in a file',
      owner: 'Owner',
      source: 'File',
    } as Readonly<Record<string, string>>,
    scores: {
      completeness: 'completeness',
      validity: 'validity',
      consistency: 'consistency',
      uniqueness: 'uniqueness',
      timeliness: 'timeliness',
      total: 'total',
    } as Readonly<Record<string, string>>,
    more: (lines: number) => `and ${number(lines)} more`,
  },
  person: {
    title: 'Find and erase a person',
    text: 'Everything that names one person, in every file and column, in notes too and in other spellings.',
    open: 'Find a person…',
    identifiers: 'Names, e-mail addresses, phone numbers, ids: one a line',
    fuzzy: 'Also names that sound alike (pinyin) or differ a little',
    search: 'Search',
    searching: 'Searching…',
    found: (cells: number, records: number) =>
      `${count(cells, 'cell', 'cells')} in ${count(records, 'record', 'records')}.`,
    none: 'Nothing names this person.',
    tooShort: (texts: string) => `Too short to search for: ${texts}`,
    shownOnly: (shown: number) =>
      `The first ${number(shown)} cells are shown. Search more exactly to see the rest.`,
    where: 'Record',
    says: 'What it says',
    becomes: 'Becomes',
    choices: { record: 'erase the record', mention: 'take the mention out', leave: 'leave it' },
    choiceFor: (place: string) => `What becomes of ${place}`,
    kinds: {
      exact: 'exact',
      'in-text': 'in a text',
      sound: 'sounds the same',
      close: 'differs a little',
    } as Readonly<Record<string, string>>,
    place: (file: string, line: number, id: string) =>
      `${file}, line ${number(line)}${id === '' ? '' : ` (${id})`}`,
    make: 'Make the erased files',
    hint: 'You get every file without the person, lists to delete and update in the CRM, and a proof that holds only hashes. Rollback, log and report are not made: they would remember. The files that came in are yours to delete.',
    nothing: 'Choose at least one record or mention to erase.',
  },
  retention: {
    title: 'What is kept for too long',
    text: 'Lists by last contact and consent: what may stay, what to anonymise, what to delete. They change nothing.',
    anonymise: 'Anonymise after months without contact',
    delete: 'Delete after months without contact',
    refused: 'Delete after months, when consent is refused',
    make: 'Make the lists',
  },
  views: {
    title: 'For readers who must not see everything',
    text: 'One more file each; what is hidden is also taken out of notes.',
    names: { sales: 'Sales', service: 'Service', finance: 'Finance', outside: 'Outside' },
    hints: {
      sales: 'without tax ids and birthdays',
      service: 'whom to call; no amounts',
      finance: 'firm, address, tax id; no notes',
      outside: 'no person can be told',
    },
    columns: 'Columns…',
    columnsTitle: 'What each view shows',
    column: 'Column',
    actions: { keep: 'keep', mask: 'mask', pseudonymise: 'pseudonym', drop: 'leave out' },
    actionFor: (column: string, view: string) => `${column} for ${view}`,
    key: 'Key for pseudonyms',
    keyHint:
      'The same key gives the same pseudonyms in every file. Keep it apart: without it nobody can tell who is who.',
    makeKey: 'Make a key',
    needsKey: 'Pseudonyms need a key: make one, or write the one you used before.',
  },
  recipes: {
    renamed: (from: string, to: string) => `Column “${from}” of the recipe is “${to}” here.`,
    missing: (names: string) => `Not in this file: ${names}.`,
    merge: 'Make one of two…',
    mergeTitle: 'Two recipes become one',
    mergeText: (decisions: number) => `${count(decisions, 'decision', 'decisions')} in all.`,
    noConflicts: 'The two agree wherever both decided.',
    conflicts: (n: number) =>
      `${count(n, 'disagreement', 'disagreements')}. Choose whose decision holds; what is left open stays undecided.`,
    first: (name: string) => `First: ${name}`,
    second: (name: string) => `Second: ${name}`,
    all: 'For all',
    neither: 'Neither',
    save: 'Save the recipe',
    needTwo: 'Choose two recipes at once.',
    kinds: {
      column: 'Column',
      match: 'Thresholds',
      survivorship: 'Kept values',
      fix: 'Fix',
      edit: 'Edit by hand',
      group: 'Duplicate group',
    } as Readonly<Record<string, string>>,
  },
  who: {
    label: 'Who decides',
    hint: 'Name and role, as they stand in log and report, e.g. “Li Wei, data steward”.',
  },
  reportValues: 'Show values in the report as they are',
  reportValuesHint: 'Else its examples are masked, so that it can be sent.',
};
