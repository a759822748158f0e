// The shapes of the engine's structured answers, as JSON. One definition for the worker, the page and the command line.
// core/session writes them (session_json_*.cpp); tests/wasm holds both sides together. Ids are plain numbers here.
import type { ColumnId, FieldTypeName, FixGradeName, GradeName, RoleName, RowId, VerdictName } from './names';

export type * from './names';
export type * from './reading-types';

export interface ColumnInfo {
  readonly id: ColumnId;
  readonly name: string;
  readonly isVirtual: boolean;
  readonly type: FieldTypeName;
  readonly role: RoleName;
  readonly confidence: number;
  readonly chosen: boolean;
  readonly evidence: readonly string[]; // codes and numbers, e.g. "data-share:0.96"
  /** The same for one thing in every language, e.g. "phone@work#2" (core/fields/recognise_header.h); empty: not known. */
  readonly meaning: string;
  readonly rowCount: number;
  readonly filled: number;
  readonly distinct: number;
  readonly grades: { readonly [grade in GradeName]: number };
  readonly standardCells: number;
  readonly dates: number; // cells read as a day
  readonly recentDates: number; // of those: neither stale nor in the future
  readonly isSampled: boolean; // grades, issues and forms are scaled from a sample of the values
  readonly topValues: readonly { readonly text: string; readonly count: number }[];
  readonly patterns: readonly { readonly text: string; readonly count: number }[];
  readonly lengths: readonly number[]; // 24 bins, see core/profile/profile.h
  readonly issues: readonly { readonly code: string; readonly count: number; readonly rows: readonly RowId[] }[];
  readonly scores: ScoreSet; // negative: does not apply
  readonly fixCells: number; // proposals in this column
}

export interface ScoreSet {
  readonly completeness: number;
  readonly validity: number;
  readonly consistency: number;
  readonly uniqueness: number;
  readonly timeliness: number;
}
export interface TableScores extends ScoreSet {
  readonly total: number;
}

/** The foot and the step bar: everything that must always be right. rowsIn = rowsOut + rowsMerged + rowsAside. */
export interface Summary {
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rowsMerged: number;
  readonly rowsAside: number;
  readonly rowChanges: number; // grows with every repair of a row, and when one is taken back: rows have other ids then
  readonly sourceCount: number;
  readonly columnCount: number;
  readonly mappingChanges: number; // counts up with every change of a mapping
  readonly ruleChanges: number; // counts up when own rules change: fixes must be found again
  readonly wordChanges: number; // counts up when findings are forgotten because values are read with other words
  readonly before: TableScores | null; // null until profiled
  readonly after: TableScores | null;
  readonly fixes: { readonly groups: number; readonly cells: number; readonly undecidedCells: number } | null; // null until sought
  readonly groups: {
    readonly same: number;
    readonly related: number;
    readonly unsure: number;
    readonly undecided: number;
    readonly merged: number;
  } | null;
  readonly rules: RulesSummary | null; // null without a data dictionary, or until profiled
  readonly editedCells: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What the data dictionary finds, in short. */
export interface RulesSummary {
  readonly rules: number;
  readonly unchecked: number;
  readonly brokenRows: number;
  readonly brokenRowsBefore: number;
  readonly isFresh: boolean;
}

export type CellDecision = 'undecided' | 'accepted' | 'refused' | 'edited';

export interface FixGroupInfo {
  readonly index: number;
  readonly key: string; // "phone.international@Phone"
  readonly rule: string;
  readonly column: ColumnId;
  readonly columnName: string;
  readonly grade: FixGradeName;
  readonly cellCount: number;
  readonly accepted: number;
  readonly refused: number;
  readonly edited: number;
  /** Rules that would have changed some of these cells too, and lost by the order of rules. */
  readonly wonOver: readonly { readonly rule: string; readonly cells: number }[];
  readonly examples: readonly { readonly before: string; readonly after: string }[]; // up to 3
}
export interface FixCellInfo {
  readonly row: RowId;
  readonly column: ColumnId;
  readonly line: number;
  readonly before: string;
  readonly after: string; // what is proposed
  readonly value: string; // what the cell holds now
  readonly detail: string;
  readonly movedTitle: string;
  readonly state: CellDecision;
}

export interface MatchCountsInfo {
  readonly predictedPairs: number;
  readonly scoredPairs: number;
  readonly shownPairs: number;
  readonly refinedBlocks: number;
  readonly skippedRows: number;
  /** The probability from which pairs are the same: chosen from the file unless it was given. */
  readonly sameThreshold: number;
  /** Expected numbers of pairs, each with a 95 % interval [low, high]. */
  readonly expectedWrong: number;
  readonly expectedWrongInterval: readonly [number, number];
  readonly expectedMissed: number;
  readonly expectedMissedInterval: readonly [number, number];
  /** Of the missed: those that no block brought together, from `sampledRows` compared with all rows. */
  readonly missedByBlocks: number;
  readonly sampledRows: number;
}

/** What decisions taught about the weights of this file. */
export interface LearningInfo {
  readonly lessons: number; // pairs decided one by one by now
  readonly learntFrom: number; // of them when the last search began
  readonly allPairs: number; // bits, of every pair
  readonly shifts: readonly { readonly field: string; readonly place: number; readonly level: string; readonly bits: number }[];
  readonly hasRelatives: boolean | null; // people of one home and other given names are several; null: nothing learnt
  readonly hasTwins: boolean | null;
}

export type GroupDecision = 'undecided' | 'merged' | 'different' | 'related' | 'unsure';

export interface GroupInfo {
  readonly id: number;
  readonly verdict: VerdictName;
  readonly probability: number;
  readonly pattern: string; // "phone:same person-name:one-edit"
  readonly size: number;
  readonly label: string; // a short name of the records, from the best name/company/e-mail
  readonly contradictions: readonly string[];
  readonly decision: GroupDecision;
}
export interface EvidenceInfo {
  readonly field: string; // "phone", or "prior"
  readonly column: ColumnId;
  readonly level: string;
  readonly weight: number; // log2
}
export interface MergedCellInfo {
  readonly column: ColumnId;
  readonly value: string;
  readonly from: RowId | null;
  readonly rule: string;
  readonly differs: boolean;
  readonly losing: readonly { readonly row: RowId; readonly text: string }[];
}
export interface MemberInfo {
  readonly row: RowId;
  readonly source: number;
  readonly line: number;
  readonly recordId: string;
  readonly values: readonly string[]; // by ColumnId, current values
  readonly dropped: boolean;
}
/** How the members' values of one column look beside each other; only columns in which they are not all equal have one. */
export interface LookInfo {
  readonly column: ColumnId;
  /** By member: equal numbers mean the same though written differently; -1: empty. */
  readonly classes: readonly number[];
  /** By member: the pinyin of a Chinese name or company, else empty. */
  readonly hints: readonly string[];
}
export interface GroupDetail extends GroupInfo {
  readonly members: readonly MemberInfo[];
  /** By member, from 1, when a decision has split the group; else empty. */
  readonly parts: readonly number[];
  readonly looks: readonly LookInfo[];
  readonly master: RowId;
  readonly merged: readonly MergedCellInfo[]; // one per column
  readonly evidence: readonly {
    readonly left: RowId;
    readonly right: RowId;
    readonly probability: number;
    readonly rows: readonly EvidenceInfo[];
  }[]; // the links that hold the group together, weakest first
}
/** A value chosen for one column of the merged record: a member's, or a written one. */
export interface MergeChoiceInfo {
  readonly column: ColumnId;
  readonly from: RowId | null;
  readonly text: string;
}

/** One part of a group that is split: who is not in it, and its own choices. */
export interface PartInfo {
  readonly dropped: readonly RowId[];
  readonly choices: readonly MergeChoiceInfo[];
  readonly master: RowId | null;
}
export type GroupOrder = 'risk' | 'gain' | 'probability' | 'size';
/** Which groups a question is about. A band holds its lower edge, not its upper one. */
export interface GroupBand {
  readonly verdict: VerdictName | 'all';
  readonly pattern: string;
  readonly minProbability?: number;
  readonly maxProbability?: number;
}
export interface GroupFilter extends GroupBand {
  readonly decision: GroupDecision | 'all';
  /** A part of the group's label, folded. */
  readonly search?: string;
}
/** Groups whose probability is at or above `from` and below the next bin's. */
export interface GroupBin {
  readonly from: number;
  readonly decided: number;
  /** Undecided, without contradictions. */
  readonly clear: number;
  readonly contradicting: number;
  /** Records that merging the clear ones takes away. */
  readonly records: number;
}

export interface PatternInfo {
  readonly pattern: string;
  readonly verdict: VerdictName;
  readonly groups: number;
  readonly undecided: number;
  readonly minProbability: number;
  readonly maxProbability: number;
}

export interface HistoryEntry {
  readonly id: number;
  readonly at: string; // ISO time
  readonly person: string;
  readonly kind: string; // "fix-accept", "fix-refuse", "cell-edit", "group-merge", "group-different", "row-repair", "dictionary", …
  readonly subject: string; // fix group key, or a group's label, or a column name
  readonly cells: number; // cells changed
  readonly rows: number; // records concerned
  readonly undone: boolean;
}

/** Which rows a view shows. */
export interface RowFilter {
  readonly kind:
    | 'all' | 'issue' | 'value' | 'contains' | 'empty' | 'grade' | 'search' | 'read-issue' | 'edited' | 'merged' | 'source' | 'proposed'
    | 'fix' | 'decision' | 'rule' | 'doubtful' | 'other-form' | 'repeated' | 'pattern' | 'length' | 'period' | 'age' | 'segment';
  readonly column?: ColumnId;
  /**
   * Issue code, value, searched text, grade, read-issue kind, source id, fix group key, decision, shape, number of the length bin, month or
   * year ("2021-03", "2021"), or age: recent, stale, undated, not-recent (has a date, but none that is recent), future, impossible; segment, or
   * key of a rule of the dictionary.
   */
  readonly text?: string;
  readonly not?: boolean;
}
export interface RowSort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

export type FacetKind = 'shape' | 'before' | 'after';
/** A part of a group of fixes: cells with the same shape, value before or value after. */
export interface FacetInfo {
  readonly text: string;
  readonly cells: number;
  readonly undecided: number;
  readonly before: string; // an example
  readonly after: string;
}
export interface FixFacet {
  readonly by: FacetKind;
  readonly text: string;
}

/** Where columns are filled, by blocks of rows, and which columns are empty together. */
export interface FillMatrix {
  readonly starts: readonly number[]; // first row of each block
  readonly columns: readonly { readonly column: ColumnId; readonly shares: readonly number[] }[]; // -1: no record of the block has the column
  readonly combos: readonly { readonly columns: readonly ColumnId[]; readonly rows: number }[];
}
export interface DateBins {
  readonly bins: readonly { readonly month: string; readonly count: number }[];
  readonly unread: number;
}
/** Entities (groups, or records alone) by the sources they are in. */
export interface OverlapInfo {
  readonly sources: readonly number[];
  readonly entities: number;
  readonly rows: number;
}

/** What a session has decided, as core/review/journal.h writes it. Opaque to the page but for what the history shows. */
export interface Journal {
  readonly columns: readonly { readonly name: string; readonly virtual: string; readonly from: readonly (readonly number[])[] }[];
  readonly events: readonly object[];
}

export type JobKind = 'profile' | 'rules' | 'fixes' | 'match' | 'export' | 'erase' | 'retention';
export interface JobProgress {
  readonly kind: JobKind | 'read';
  readonly stage: string; // "read", "profile", "rules", "fixes", "features", "blocks", "weights", "scores", "groups", "write", "verify"
  readonly done: number;
  readonly total: number; // 0: not known
  readonly finished: boolean;
}

export interface EngineInfo {
  readonly version: string;
  readonly phoneMetadata: string; // version and date of the phone number tables
  readonly fieldTypes: readonly FieldTypeName[];
  readonly encodings: readonly string[];
  readonly memoryBytes: number;
}
