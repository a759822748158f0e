// How files were read and mapped, as the engine says it in JSON: dialects, issues, repairs, sources, layouts, mappings. The rest of its
// answers: engine-types.ts.
import type { ColumnId, FieldTypeName, RoleName, RowId } from './names';

/** How a file is, or shall be, read. Every field may be overridden by the person. */
export interface DialectInfo {
  readonly encoding: string;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly quote: string; // empty: nothing is quoted
  readonly quoteUsed: boolean; // some cell of the sample is quoted
  readonly escape: string; // empty: quotes are doubled, nothing else
  readonly backslashEscape: boolean;
  readonly comment: string; // lines that begin with it are no records; empty: none
  readonly spaceAfterDelimiter: boolean; // "a, b": the space is no part of the value
  readonly delimiterRepeats: boolean; // columns aligned with spaces
  readonly lineEnding: 'lf' | 'crlf' | 'cr';
  readonly preambleLines: number;
  readonly headerRows: number;
  readonly hasHeader: boolean;
  readonly footerRows: number; // rows set aside at the end
  readonly otherTables: 'aside' | 'records'; // whether a repeated header and other tables under the first are set aside
  readonly confidence: number;
  readonly evidence: string; // codes and numbers, see core/csv/dialect.h
}
/** A person's choices. A delimiter without the rest: the rest is found anew for it. To read another table of the file, set preambleLines to the lines above it. */
export type DialectOverride = Partial<
  Pick<
    DialectInfo,
    | 'encoding'
    | 'delimiter'
    | 'quote'
    | 'escape'
    | 'comment'
    | 'spaceAfterDelimiter'
    | 'delimiterRepeats'
    | 'hasHeader'
    | 'headerRows'
    | 'preambleLines'
    | 'otherTables'
  >
> & { readonly footerRows?: number | null }; // null: look for them

/** Why a line is no record: core/table/table.h. */
export type AsideName =
  | 'preamble'
  | 'comment'
  | 'repeated-header'
  | 'other-table'
  | 'footer'
  | 'chosen';

export interface IssueInfo {
  readonly kind: string; // core/base/issue.h names
  readonly row: RowId | null;
  readonly line: number; // physical line from 1; 0: whole file
  readonly column: number; // column in the file from 0; -1: whole row
  readonly columnName: string; // as shown; empty without a column
  readonly byteOffset: number;
  readonly detail: string;
  readonly text: string; // the row as it stands in the file, at most 200 bytes; empty without a row
  readonly repairs: readonly RepairName[]; // what may help, likeliest first
}

/**
 * Ways to put right how a row is read (core/csv/repair.h): join with the next row; split in two before a cell, or after `offset` bytes in it; merge cells into
 * one value; split a cell after `offset` bytes; take stray quotes off a value; read the row line by line without quotes; write missing cells as empty ones;
 * drop surplus empty cells; set the row aside; make a line set aside a record again.
 */
export type RepairName =
  | 'join'
  | 'split'
  | 'merge-cells'
  | 'split-cell'
  | 'unquote'
  | 'plain'
  | 'pad'
  | 'cut'
  | 'aside'
  | 'record';
export interface RepairRequest {
  readonly source: number;
  readonly repair: RepairName;
  readonly row?: RowId; // all but "record"
  readonly line?: number; // "record": the line that is set aside
  readonly cell?: number; // from 0, position in the file
  readonly lastCell?: number; // "merge-cells"
  readonly offset?: number; // bytes of UTF-8
}
/** What a repair makes of a piece of the file: the records in it as lists of cells. */
export interface RepairPreview {
  readonly line: number;
  readonly text: string;
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
}

/** Everything about how one source was read. rowsRead = rowsShown + rowsAside; lines above the header, comments and blank lines are no rows. */
export interface ImportReport {
  readonly rowsRead: number;
  readonly rowsShown: number;
  readonly rowsAside: number;
  readonly lineCount: number;
  readonly blankLines: number;
  readonly aside: readonly { readonly kind: AsideName; readonly count: number }[];
  readonly kinds: readonly {
    readonly kind: string;
    readonly count: number;
    readonly listed: number;
    readonly repairs: readonly RepairName[];
  }[];
  readonly repaired: number; // repairs in force
}
export interface AsideLineInfo {
  readonly kind: AsideName;
  readonly line: number;
  readonly text: string;
}

/** A file while it is read. */
export interface ArrivingInfo {
  readonly name: string;
  readonly header: readonly string[];
  readonly rowCount: number;
}

export interface SourceInfo {
  readonly id: number;
  readonly name: string;
  readonly byteCount: number;
  readonly rowCount: number;
  readonly rowsAside: number; // rows read that are no records; rows read = rowCount + rowsAside
  readonly lineCount: number;
  readonly columnCount: number;
  readonly header: readonly string[];
  readonly dialect: DialectInfo;
  readonly encodings: readonly {
    readonly encoding: string;
    readonly confidence: number;
    readonly evidence: string;
  }[];
  /** Every dialect that was tried, best first. */
  readonly delimiters: readonly {
    readonly delimiter: string;
    readonly quote: string;
    readonly escape: string;
    readonly confidence: number;
    readonly columns: number;
    readonly evidence: string;
  }[];
  readonly aside: readonly { readonly kind: AsideName; readonly count: number }[];
  readonly issueCounts: readonly { readonly kind: string; readonly count: number }[];
  /** CRM recognised by its header set, e.g. "salesforce-contact"; empty when none. */
  readonly crm: string;
  /** The recognised layout; null when none. */
  readonly layout: LayoutInfo | null;
  /** What a person calls the source; at first its file name. */
  readonly label: string;
  /** Trust among the sources, 0 is the most; at first the order of loading. */
  readonly rank: number;
  /** Null for a text file as it is. */
  readonly origin: OriginInfo | null;
  /** SHA-256 is computed by the page, not the engine. */
}

/** Whose export a source is: a file of core/session/crm_presets. */
export interface LayoutInfo {
  readonly name: string; // "salesforce-contact"
  readonly crm: string; // "Salesforce"
  readonly object: string; // "contact"
  readonly label: { readonly en: string; readonly zh: string };
  readonly confidence: number;
  readonly evidence: readonly string[]; // "columns:12/17", "marks:Record ID, Lifecycle Stage", "ids:Contact ID"
}

/** Where a source came from that is a part of a file or was made from another format (wasm/formats). */
export interface OriginInfo {
  readonly format: FileFormat;
  readonly file: string;
  readonly member: string; // sheet, entry, or both; empty when the file is one table
  readonly byteCount: number; // of that part as it lies on the disk
  readonly dateSystem: number; // 1900 or 1904; 0: no serial dates
  readonly isConverted: boolean; // false: the entry's own bytes were read
  readonly values: 'shown' | 'stored';
}
export type FileFormat =
  | 'csv'
  | 'xlsx'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'xml'
  | 'html'
  | 'vcard'
  | 'json'
  | 'zip'
  | 'gzip'
  | 'unknown';
/** Which table of a file is meant, and how its values are written: as the sheet shows them or as it holds them. */
export interface MemberPick {
  readonly member: string;
  readonly values: 'shown' | 'stored';
}
/** Rows of the head of a pending file read under one candidate, for the side-by-side preview. */
export interface PreviewInfo {
  readonly encoding: string;
  readonly delimiter: string;
  /** The column names, then the lines that tell encodings apart. */
  readonly rows: readonly (readonly string[])[];
  /** File line of each row; 0 for the column names. */
  readonly lines: readonly number[];
  /** All choices, those that were found included. */
  readonly dialect: Required<Omit<DialectOverride, 'encoding' | 'hasHeader'>>;
  /** The first lines in their order, when asked for; empty when nothing can be read. */
  readonly lead: LeadInfo | null;
}
export interface LeadInfo {
  readonly header: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly kind: AsideName | 'record';
    readonly cells: readonly string[];
  }[];
}

/** Which columns of the session the columns of a source feed. */
export interface MappingInfo {
  readonly source: number;
  readonly columns: readonly ColumnMappingInfo[]; // by column of the file
}
export interface ColumnMappingInfo {
  readonly fileColumn: number;
  readonly name: string;
  readonly type: FieldTypeName;
  readonly role: RoleName;
  readonly meaning: string;
  readonly column: ColumnId | null; // null: left out
  readonly isOwn: boolean; // no other source feeds the column
  readonly score: number; // 0 to 1
  readonly reason: MappingReason | '';
  readonly share: number; // of common values; 0 unless the reason is "values"
  readonly doubtful: boolean; // a person should look
  readonly chosen: boolean; // by a person
  readonly samples: readonly string[]; // the first few distinct values
  readonly candidates: readonly MappingCandidateInfo[]; // other columns, best first
}
/** What a person wants of one column of a file; "new": a column of its own, null: left out. */
export interface MappingChange {
  readonly fileColumn: number;
  readonly column: ColumnId | 'new' | null;
}
export interface MappingCandidateInfo {
  readonly column: ColumnId;
  readonly name: string;
  readonly score: number;
  readonly reason: MappingReason;
  readonly share: number;
}
/** Codes of core/session/mapping.h. */
export type MappingReason =
  | 'name'
  | 'name-other-type'
  | 'layout'
  | 'meaning'
  | 'meaning-place'
  | 'kin'
  | 'values'
  | 'type'
  | 'chosen';
