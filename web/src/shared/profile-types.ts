// The shapes of what the overview asks beyond columns and scores: how old records are, life-cycle segments, the person's own words. core/session writes them; tests/wasm holds both sides together.
import type { ColumnId } from './names';

/** What counts as stale. A setting of the history, carried by recipes. */
export interface StaleRule {
  readonly days: number;
  /** By file name: an age of its own. */
  readonly files: { readonly [name: string]: number };
  /** The date column to go by; empty: last activity, else modified, else created. */
  readonly column: string;
}

interface AgeCounts {
  readonly recent: number;
  readonly stale: number;
  readonly undated: number;
  readonly future: number; // records with a date after tomorrow
  readonly impossible: number; // records with a date before 1980
}

export interface StalenessInfo {
  readonly rule: StaleRule;
  readonly records: AgeCounts;
  /** Cells of the columns that it goes by. */
  readonly columns: readonly {
    readonly column: ColumnId;
    readonly dates: number;
    readonly recent: number;
    readonly stale: number;
    readonly future: number;
    readonly impossible: number;
    readonly unreadable: number;
    readonly blank: number;
  }[];
  readonly sources: readonly (AgeCounts & {
    readonly source: number;
    readonly name: string;
    readonly days: number;
    readonly records: number;
  })[];
  /** Records by days since their last sign of life; upTo null: older than all. */
  readonly histogram: readonly { readonly upTo: number | null; readonly records: number }[];
  readonly today: number; // days since 1970-01-01
}

export type SegmentName = 'untold' | 'lead' | 'first' | 'repeat' | 'loyal' | 'lapsed';

/** Columns by name, empty: none. Words are values of the status, folded. */
export interface SegmentRule {
  readonly orders: string;
  readonly lastPurchase: string;
  readonly amount: string;
  readonly status: string;
  readonly lapsedDays: number;
  readonly loyalOrders: number;
  readonly loyalAmount: number; // 0: the amount says nothing of loyalty
  readonly leadWords: readonly string[];
  readonly lapsedWords: readonly string[];
}

export interface SegmentsInfo {
  readonly rule: SegmentRule;
  /** Some column tells of purchases. */
  readonly applies: boolean;
  readonly records: { readonly [segment in SegmentName]: number };
  /** Cells of the added column; 0: it is not there. */
  readonly written: number;
}

/** A list of core/reference/table_list.h with what the person added to it and took out of it. */
export interface WordListInfo {
  readonly name: string; // "surnames", "legal-forms", …
  readonly count: number; // built in
  readonly source: string;
  readonly date: string;
  readonly licence: string;
  /** An entry has two parts: abbreviation and word, nickname and name. */
  readonly hasValues: boolean;
  readonly canTakeOut: boolean;
  readonly added: readonly (string | readonly [string, string])[];
  readonly out: readonly string[];
}

/** By list: what is added and taken out. */
export interface OwnWords {
  readonly [list: string]: {
    readonly add: readonly (string | readonly [string, string])[];
    readonly out: readonly string[];
  };
}

/** What a snapshot says of its run, for a trend. */
export interface SnapshotInfo {
  readonly at: string;
  readonly rows: number;
  readonly columns: number;
  readonly filled: number;
  readonly problems: number;
  readonly completeness: number;
  readonly validity: number;
  readonly consistency: number;
  readonly uniqueness: number;
  readonly timeliness: number;
  readonly total: number;
}
