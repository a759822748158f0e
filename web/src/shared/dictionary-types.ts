// The data dictionary as the engine tells of it (core/session/dictionary.cpp). The descriptor itself is JSON of others and travels as text.
import type { ColumnId, RowId } from './engine-types';

export const ruleKinds = [
  'type',
  'required',
  'unique',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'min-length',
  'max-length',
  'unique-together',
  'parent-exists',
  'if-then',
  'dependency',
  'order',
  'phone-country',
  'one-filled',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

export const conditionTests = [
  'filled',
  'empty',
  'one-of',
  'none-of',
  'matches',
  'at-least',
  'at-most',
] as const;
export type ConditionTest = (typeof conditionTests)[number];

/** A sentence in both languages. */
export interface Sentence {
  readonly en: string;
  readonly zh: string;
}

export interface RuleFinding {
  readonly state: 'checked' | 'no-column' | 'no-source';
  readonly missing: string; // the field or source that is not there
  readonly checked: number; // rows that the rule says something of
  readonly broken: number;
}

export interface RuleInfo {
  readonly key: string; // for the filter "rule" and for ruleBreaches
  readonly path: string; // in the descriptor, a JSON pointer
  readonly kind: RuleKind;
  readonly name: string;
  readonly fields: readonly string[];
  readonly sentence: Sentence;
  /** Null until it was checked. `before`: rows that broke it as the file came. */
  readonly result:
    | (RuleFinding & { readonly columns: readonly ColumnId[]; readonly before: number })
    | null;
}

export interface DictionaryInfo {
  readonly descriptor: string; // JSON
  readonly at: string; // where the schema is in it, a JSON pointer
  readonly fields: readonly { readonly name: string; readonly column: ColumnId | null }[];
  readonly rules: readonly RuleInfo[];
  /** What is kept but not checked. */
  readonly unchecked: readonly {
    readonly path: string;
    readonly what: string;
    readonly why: string;
  }[];
  readonly outside: readonly ColumnId[]; // columns that no field speaks of
  readonly columns: readonly {
    readonly column: ColumnId;
    readonly rows: number;
    readonly broken: number;
  }[];
  readonly rows: number;
  readonly brokenRows: number;
  /** The counts are of the values as they are now. */
  readonly isFresh: boolean;
}

export interface RuleBreach {
  readonly row: RowId;
  readonly source: number;
  readonly line: number;
  readonly columns: readonly ColumnId[];
  readonly values: readonly string[];
  readonly others: readonly string[];
  readonly usual: string | null;
  readonly sentence: Sentence;
}

/** A rule that could stand in the dictionary. */
export interface RuleProposal {
  readonly field: string; // of a constraint; empty: of the table
  readonly name: string; // the property
  readonly value: string; // JSON
  readonly rows: number;
  readonly broken: number;
  readonly evidence: string; // "always-filled", "never-twice", "few-values", "dependency", "dates", "phone-country", "parent", "crm"
  readonly crm: string;
}

export interface DictionaryDraft {
  readonly descriptor: string;
  readonly crm: string;
  readonly proposals: readonly RuleProposal[];
}

export interface RuleTrial {
  readonly rules: readonly (RuleFinding & {
    readonly sentence: Sentence;
    readonly examples: readonly RuleBreach[];
  })[];
}
