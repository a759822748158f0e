// Own rules as they cross the boundary: written by core/session/rule_json.cpp and own_rules.cpp, shown and edited by the page.
import type { ColumnId, FieldTypeName, GradeName, RowId } from './names';

export type RuleTestName =
  | 'empty'
  | 'equals'
  | 'contains'
  | 'starts'
  | 'ends'
  | 'matches'
  | 'in'
  | 'grade';
/** A question about a cell of the record; without a column, about the cell that is to be changed. */
export interface RuleTest {
  readonly test: RuleTestName;
  readonly column?: string;
  readonly text?: string;
  readonly list?: readonly string[];
  readonly grade?: GradeName;
  readonly ignoreCase?: boolean;
  readonly not?: boolean;
}
export type RuleCondition =
  | RuleTest
  | { readonly all: readonly RuleCondition[] }
  | { readonly any: readonly RuleCondition[] };

export type RuleStepName =
  | 'set'
  | 'replace'
  | 'pattern'
  | 'upper'
  | 'lower'
  | 'title'
  | 'sentence'
  | 'trim'
  | 'map'
  | 'copy'
  | 'prefix'
  | 'suffix'
  | 'drop-prefix'
  | 'drop-suffix'
  | 'parts';
export interface RuleStep {
  readonly do: RuleStepName;
  readonly text?: string;
  readonly with?: string;
  readonly ignoreCase?: boolean;
  readonly table?: readonly (readonly [string, string])[];
}

export interface OwnRule {
  readonly id: string; // a-z, 0-9 and -
  readonly name: string;
  readonly on: boolean;
  /** One of the two: a column by name, or all columns of a field type. */
  readonly column?: string;
  readonly type?: FieldTypeName;
  readonly when: RuleCondition;
  readonly do: readonly RuleStep[];
}
export interface RuleLibrary {
  readonly spruce: 'rules';
  readonly version: number;
  readonly rules: readonly OwnRule[]; // the first is the strongest
}
export interface RulesInfo {
  readonly library: RuleLibrary;
  readonly text: string; // of the file to be saved
  /** The order of all rules, the strongest first, said in both languages. */
  readonly order: readonly { readonly name: string; readonly en: string; readonly zh: string }[];
}

/** Why a change is to be looked at; empty: it is not. */
export type RuleDoubt = '' | 'unstable' | 'worse' | 'emptied';
export interface RuleExample {
  readonly row: RowId;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly doubt: RuleDoubt;
}
export interface RulePreview {
  readonly cells: number;
  readonly columns: readonly {
    readonly column: ColumnId;
    readonly cells: number;
    readonly changes: number;
    readonly doubts: Readonly<Partial<Record<RuleDoubt, number>>>;
    readonly examples: readonly RuleExample[];
    /** Proposals of other rules for the same cells, and whether this rule is the stronger one. */
    readonly meets: readonly {
      readonly rule: string;
      readonly cells: number;
      readonly wins: boolean;
    }[];
  }[];
  readonly missing: readonly string[]; // columns that the rule names and no file has
}

/** The rule that would have made the last edits of a column. */
export interface TaughtRule {
  readonly rule: OwnRule;
  readonly lessons: number;
  readonly cells: number; // undecided ones that it would change
}

/** One rule of the engine, as the book of rules tells it. */
export interface RulePage {
  readonly rule: string;
  readonly grades: string; // "safe likely"
  readonly before: string;
  readonly after: string;
  readonly en: RulePageWords;
  readonly zh: RulePageWords;
}
export interface RulePageWords {
  readonly name: string;
  readonly why: string;
  readonly grade: string;
}
