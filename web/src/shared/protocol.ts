// The one map of calls between the page and the worker. Request, reply, progress, client methods and handler table are all derived from it:
// a missing handler or a wrong parameter does not compile. Nothing here knows the DOM or the worker.
import type { DictionaryDraft, DictionaryInfo, RuleBreach, RuleTrial } from './dictionary-types';
import type { ArrivingInfo, AsideLineInfo, CellDecision, ColumnId, ColumnInfo, DateBins, DialectOverride, EngineInfo, FacetInfo, FacetKind, FieldTypeName, FileFormat, FillMatrix, FixCellInfo, FixFacet, FixGroupInfo, GroupBand, GroupBin, GroupDecision, GroupDetail, GroupFilter, GroupInfo, GroupOrder, HistoryEntry, ImportReport, IssueInfo, JobProgress, Journal, LearningInfo, MappingChange, MappingInfo, MatchCountsInfo, MemberPick, MergeChoiceInfo, OverlapInfo, PartInfo, PatternInfo, PreviewInfo, RepairPreview, RepairRequest, RoleName, RowFilter, RowId, RowSort, SourceInfo, Summary } from './engine-types';
import type { OwnRule, RuleLibrary, RulePage, RulePreview, RulesInfo, TaughtRule } from './rule-types';
import type { OwnWords, SegmentName, SegmentRule, SegmentsInfo, SnapshotInfo, StaleRule, StalenessInfo, WordListInfo } from './profile-types';
import type { ColumnAction, CorrectionReport, EraseOptions, ExportOptions, LogVerdict, MergedRecipes, Outputs, PersonHits, RecipePlan, RecipeReport, RecipeSide, RetentionOptions, SnapshotComparison, ViewName } from './export-types';

/** Who decides and when: written into history and audit log. The page fills it; the engine has no clock. */
export interface Stamp {
  readonly at: string; // ISO time
  readonly person: string;
}

export interface Api {
  /** Engine facts, once. */
  info: { args: Record<string, never>; result: EngineInfo };
  /** Streams one file in and reads it; progress is bytes. A refused file rejects and leaves the session as it was. */
  openFile: { args: { file: Blob; name: string; override: DialectOverride; pick?: MemberPick }; result: SourceInfo; progress: JobProgress };
  /** The tables of a workbook, archive, card or JSON file, for choosing; null when the file is text as it is. */
  contents: { args: { file: Blob; name: string }; result: FileContents | null; progress: JobProgress };
  /** Reads a source again with other settings, from the file kept by the worker. Decisions are reset (the page asks first). */
  reopenFile: { args: { source: number; override: DialectOverride; pick?: MemberPick }; result: SourceInfo; progress: JobProgress };
  /** The file that is being read, as far as it is read; null when none is, or no row is there yet. */
  arriving: { args: Record<string, never>; result: ArrivingInfo | null };
  /** Rows of it as one packed block; row ids are rows of the file, columns its own. */
  readArriving: { args: { first: number; count: number }; result: ArrayBuffer };
  removeFile: { args: { source: number }; result: readonly SourceInfo[] };
  sources: { args: Record<string, never>; result: readonly SourceInfo[] };
  /** The first rows of a source's head under candidates. */
  preview: { args: { source: number; candidates: readonly DialectOverride[]; rows: number; lead?: number }; result: readonly PreviewInfo[] };
  issues: {
    args: { source: number; kind: string; offset: number; limit: number; search?: string };
    result: { total: number; issues: readonly IssueInfo[] };
  };
  importReport: { args: { source: number }; result: ImportReport };
  /** import-report.csv as text, before any export. */
  importReportText: { args: { language: 'en' | 'zh' }; result: string };
  /** Lines that are no records. kind "all" or an AsideName. */
  asideLines: { args: { source: number; kind: string; offset: number; limit: number; search?: string }; result: { total: number; lines: readonly AsideLineInfo[] } };
  previewRepair: { args: RepairRequest; result: RepairPreview };
  /**
   * Puts right how a row is read. Row ids behind it change with the number of rows; profile, fixes and groups must be sought again, decisions follow their rows.
   * Rejects with "cannot-repair", or "row-decided" when the rows carry decisions. undo, redo and revert take it back likewise.
   */
  repairRow: { args: RepairRequest & { stamp: Stamp }; result: { entry: number; source: SourceInfo; summary: Summary } };
  /** Types, statistics and scores of all columns. */
  profile: { args: Record<string, never>; result: { columns: readonly ColumnInfo[] }; progress: JobProgress };
  columns: { args: Record<string, never>; result: readonly ColumnInfo[] };
  /** A person's choice of type or role; profile must be run again. */
  setColumnType: { args: { column: ColumnId; type: FieldTypeName; role: RoleName }; result: null };
  /** Which columns of the session a source feeds: proposed, doubtful, chosen. */
  mapping: { args: { source: number }; result: MappingInfo };
  /** A person's choice, as one entry of the history. A column of the file whose place is taken becomes one of its own. Findings are
   *  forgotten. Rejects with "mapping-decided". */
  setMapping: {
    args: { source: number; changes: readonly MappingChange[]; stamp: Stamp };
    result: { mapping: MappingInfo; summary: Summary };
  };
  /** The name and the trust of a source (0 is the most). */
  setSource: { args: { source: number; name?: string; rank?: number }; result: SourceInfo };
  /** Sources and mappings of a recipe, before types and fixes are sought. Findings are forgotten when anything was applied. */
  applyMapping: { args: { json: string; stamp: Stamp }; result: RecipeReport };
  summary: { args: Record<string, never>; result: Summary };
  /** Makes a view of the rows that all filters let through, sorted; the engine keeps the newest few views. */
  openView: { args: { filters: readonly RowFilter[]; sort: RowSort | null }; result: { view: number; count: number } };
  /** Rows of a view as one packed block (see packed-rows.ts), transferred. view 0: all rows. */
  readView: { args: { view: number; first: number; count: number; columns: readonly ColumnId[] }; result: ArrayBuffer };
  /** One record, all columns: original and current values. */
  record: { args: { row: RowId }; result: { line: number; source: number; original: readonly string[]; current: readonly string[] } };

  /** The data dictionary in force; null: none. */
  dictionary: { args: Record<string, never>; result: DictionaryInfo | null };
  /** Sets it, as one entry of the history; "" takes it away. Rejects with "bad-dictionary", "bad-pattern", "bad-json". */
  setDictionary: { args: { descriptor: string; subject: string; stamp: Stamp }; result: Summary };
  /** What the rules find in the values as they are now. */
  checkRules: { args: Record<string, never>; result: DictionaryInfo | null; progress: JobProgress };
  /** A dictionary to begin with, and rules to choose from. crm "": the one that the file is from. */
  draftDictionary: { args: { crm: string }; result: DictionaryDraft };
  /** What the rules at a path of a descriptor would find; nothing is kept. */
  tryRule: { args: { descriptor: string; path: string }; result: RuleTrial };
  ruleBreaches: { args: { rule: string; offset: number; limit: number }; result: { total: number; breaches: readonly RuleBreach[] } };

  findFixes: { args: Record<string, never>; result: { groups: readonly FixGroupInfo[] }; progress: JobProgress };
  fixGroups: { args: Record<string, never>; result: readonly FixGroupInfo[] };
  fixCells: {
    args: { group: number; offset: number; limit: number; state: CellDecision | 'all'; search: string; facet: FixFacet | null };
    result: { total: number; cells: readonly FixCellInfo[] };
  };
  /** The parts of a group, largest first. */
  fixFacets: { args: { group: number; by: FacetKind }; result: { total: number; facets: readonly FacetInfo[] } };
  /** Decides a whole group (rows null), or some rows of it. "undecided" takes a decision back. */
  decideFixes: { args: { group: number; rows: readonly RowId[] | null; decision: CellDecision; stamp: Stamp }; result: Summary };
  /** Decides every undecided group of a grade at once. */
  decideGrade: { args: { grade: 'safe' | 'likely'; decision: 'accepted' | 'refused'; stamp: Stamp }; result: Summary };
  /** The person's own rules, and the order of all rules. */
  rules: { args: Record<string, never>; result: RulesInfo };
  /** What a rule would change now. Rejects with "bad-rule" while it cannot be used. */
  previewRule: { args: { rule: OwnRule; limit?: number }; result: RulePreview };
  /** A rule library from a file, checked; nothing is kept. */
  readRules: { args: { json: string }; result: RuleLibrary };
  /** The rules from now on: an entry of the history. Fixes must be found again when Summary.ruleChanges differs. */
  setRules: { args: { library: RuleLibrary; subject: string; stamp: Stamp }; result: Summary };
  /** The rule that would make the edits of a column, when at least three tell it. */
  teach: { args: { column: ColumnId }; result: TaughtRule | null };
  ruleBook: { args: Record<string, never>; result: readonly RulePage[] };
  editCell: { args: { row: RowId; column: ColumnId; text: string; stamp: Stamp }; result: Summary };

  learning: { args: Record<string, never>; result: LearningInfo };
  findDuplicates: { args: { learning?: 'again' | 'forget' }; result: { counts: MatchCountsInfo; histogram: readonly number[] }; progress: JobProgress };
  groups: {
    args: GroupFilter & { offset: number; limit: number; order: GroupOrder };
    result: { total: number; groups: readonly GroupInfo[] };
  };
  group: {
    args: { id: number; dropped: readonly RowId[]; choices: readonly MergeChoiceInfo[]; master: RowId | null };
    result: GroupDetail; // with the merged record that these choices give; nothing is decided yet
  };
  decideGroup: {
    args: {
      id: number; decision: GroupDecision; dropped: readonly RowId[]; choices: readonly MergeChoiceInfo[]; master: RowId | null;
      /** Further parts of a group that is split: each is merged by itself. */
      more?: readonly PartInfo[];
      stamp: Stamp;
    };
    result: Summary;
  };
  groupBins: { args: GroupBand; result: readonly GroupBin[] };
  patterns: { args: Record<string, never>; result: readonly PatternInfo[] };
  /** Decides all undecided groups of a band. Groups with contradictions are not merged but counted. */
  decideGroups: {
    args: GroupBand & { decision: 'merged' | 'different' | 'related'; stamp: Stamp };
    result: { summary: Summary; decided: number; leftOut: number };
  };

  undo: { args: { stamp: Stamp }; result: Summary };
  redo: { args: { stamp: Stamp }; result: Summary };
  /** Takes one entry back by itself, wherever it is in the history. */
  revert: { args: { entry: number; stamp: Stamp }; result: Summary };
  history: { args: { offset: number; limit: number }; result: { total: number; entries: readonly HistoryEntry[] } };

  /** Entries in force that rest on this one. */
  dependents: { args: { entry: number }; result: readonly HistoryEntry[] };
  /** What was decided, from an event on; `next` is what to ask for after it. */
  journal: { args: { from: number }; result: Journal & { next: number } };
  /** A whole journal into a session with the same files and no decisions. */
  replayJournal: { args: Journal; result: Summary };

  fillMatrix: { args: { blocks: number }; result: FillMatrix };
  dateBins: { args: { column: ColumnId }; result: DateBins };
  overlap: { args: Record<string, never>; result: readonly OverlapInfo[] };

  /** What a rule (null: the one in force) makes of the records. */
  staleness: { args: { rule: StaleRule | null }; result: StalenessInfo };
  setStaleness: { args: { rule: StaleRule; stamp: Stamp }; result: Summary };

  segments: { args: { rule: SegmentRule | null }; result: SegmentsInfo };
  setSegments: { args: { rule: SegmentRule; stamp: Stamp }; result: Summary };
  /** Writes the column of segments, in these words, or takes it away: one entry of the history. */
  putSegments: { args: { on: boolean; labels: Partial<Record<SegmentName, string>>; stamp: Stamp }; result: Summary };
  wordLists: { args: Record<string, never>; result: readonly WordListInfo[] };
  /** Every value is read with these words from now on: profile, fixes and groups must be sought again. Rejects with "bad-json". */
  setWords: { args: { words: OwnWords; stamp: Stamp }; result: Summary };
  /** The form that a list is asked for a word in (empty: it cannot be one of it), and whether the built-in table has it. */
  tryWord: { args: { list: string; word: string }; result: { key: string; isBuiltIn: boolean } };

  /** Writes all output files inside the engine, reads them back and reconciles them. Rejects with "not-reconciled" when they differ. */
  export: {
    args: { options: ExportOptions; stamp: Stamp };
    result: Outputs;
    progress: JobProgress;
  };
  /** The bytes of one output file, transferred. */
  output: { args: { index: number }; result: ArrayBuffer };
  recipe: { args: Record<string, never>; result: string };
  /** What a recipe needs: types to be set before fixes are sought, and what it names that is not here. */
  recipePlan: { args: { json: string }; result: RecipePlan };
  applyRecipe: { args: { json: string; stamp: Stamp }; result: RecipeReport };
  /** Two recipes made one; `choices` settle the conflicts in their order. */
  mergeRecipes: { args: { first: string; second: string; choices: readonly RecipeSide[] }; result: MergedRecipes };
  /** Whether the chain of an audit log holds. Needs no files. */
  checkAudit: { args: { json: string }; result: LogVerdict };
  /** What each view does with each column before a person overrules it. */
  views: { args: Record<string, never>; result: Readonly<Record<ViewName, readonly ColumnAction[]>> };
  /** Cells that name a person, in any spelling, over all files and columns. */
  findPerson: { args: { identifiers: readonly string[]; fuzzy: boolean }; result: PersonHits };
  /** Files without a person, lists for the CRM, and a proof of hashes; they take the place of the outputs. */
  erase: { args: { options: EraseOptions; stamp: Stamp }; result: Outputs; progress: JobProgress };
  /** Lists of what is kept for too long; they take the place of the outputs. */
  retention: { args: { options: RetentionOptions }; result: Outputs; progress: JobProgress };
  /** The profile of this run, to be compared with the next. */
  snapshot: { args: { at: string }; result: string };
  /** The model of the last search as settings of Splink 4 or 5. */
  splinkSettings: { args: { dialect: SqlDialect }; result: string };
  /** The snapshot of another file, read and profiled aside, with this session's settings; the session stays as it is. */
  snapshotOf: { args: { file: Blob; name: string; at: string }; result: string; progress: JobProgress };
  snapshotInfo: { args: { json: string }; result: SnapshotInfo };
  compareSnapshot: { args: { json: string }; result: SnapshotComparison };
  /** Corrected rejects come back; what differs becomes edits, one entry of history. */
  correct: { args: { file: Blob; name: string; stamp: Stamp }; result: CorrectionReport; progress: JobProgress };
  /** Forgets everything: files, decisions, memory. */
  wipe: { args: Record<string, never>; result: null };
}

/** Where a data team runs Splink. */
export type SqlDialect = 'duckdb' | 'spark' | 'athena';

export type Method = keyof Api;
export type Args<M extends Method> = Api[M]['args'];
export type Reply<M extends Method> = Api[M]['result'];

/** Codes of core/base/error.h, and those that only the page can meet. */
export type ErrorCode =
  | 'empty-file' | 'not-text' | 'no-header' | 'unknown-column' | 'unknown-row' | 'unknown-group' | 'unknown-field-type' | 'unknown-encoding'
  | 'unknown-fix' | 'bad-dialect' | 'too-many-columns' | 'too-large' | 'out-of-memory' | 'cancelled' | 'bad-json' | 'bad-recipe' | 'newer-recipe'
  | 'bad-rule' | 'newer-rules' | 'bad-word' | 'bad-audit' | 'bad-snapshot' | 'bad-dictionary' | 'bad-pattern' | 'contradiction' | 'not-reconciled' | 'wrong-state' | 'nothing-to-undo' | 'mapping-decided' | 'cannot-encode' | 'cannot-repair' | 'row-decided' | 'internal'
  | 'damaged-file' | 'password-protected' | 'no-data' | 'entry-too-large' | 'cannot-unpack' | 'unknown-member'
  | 'worker-lost' | 'file-unreadable' | 'bad-session' | 'newer-session' | 'wrong-passphrase' | 'file-differs';

export interface Failure {
  readonly code: ErrorCode;
  readonly detail: string;
}

/** One table of a file that may hold several. */
export interface TableInfo {
  readonly id: string;
  readonly format: FileFormat;
  readonly rows: number; // with something in them, the header too
  readonly isExact: boolean; // false: about so many
  readonly isHidden: boolean;
  readonly head: readonly (readonly string[])[];
  readonly failure: Failure | null;
}
export interface FileContents {
  readonly format: FileFormat;
  readonly members: readonly TableInfo[];
  readonly best: number; // the one with most data; -1: none has any
}

export type ToWorker =
  | { readonly [M in Method]: { readonly type: 'call'; readonly id: number; readonly method: M; readonly args: Args<M> } }[Method]
  | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly type: 'ready'; readonly version: string }
  | { readonly type: 'done'; readonly id: number; readonly result: Reply<Method> }
  | { readonly type: 'failed'; readonly id: number; readonly failure: Failure }
  | { readonly type: 'progress'; readonly id: number; readonly progress: JobProgress };
