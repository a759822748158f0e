// What the engine says about files that leave it: outputs, kits, recipes, logs, persons and earlier runs. The shapes are the engine's
// (core/session/…_json.cpp); what is read of a table is in engine-types.ts.
import type { ColumnId, FieldTypeName, RoleName, RowId } from './engine-types';

export interface OutputFile {
  readonly index: number;
  readonly name: string;
  /** What it is for, as the engine names it: "corrected", "kit-update", "audit-json", … (core/export). */
  readonly kind: string;
  readonly source: number | null;
  readonly byteCount: number;
  readonly rowCount: number;
  readonly sha256: string;
}
export interface InputProof {
  readonly name: string;
  readonly byteCount: number;
  readonly sha256: string; // empty when the bytes could not be made again exactly
}
/** What the engine proved by reading its own output back. */
export interface Certificate {
  readonly ok: boolean;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rowsMerged: number;
  readonly rowsAside: number;
  readonly cellsChanged: number;
  readonly cellsChecked: number;
  readonly filesChecked: number;
  readonly inputs: readonly InputProof[];
  readonly recipeSha256: string;
  readonly problem: string; // empty when ok
}
/** What a CRM would refuse, damage, or what a person should know, with the first sentences. */
export interface FindingInfo {
  readonly code: string;
  readonly grade: 'refused' | 'damaged' | 'notice';
  readonly count: number;
  readonly examples: readonly { readonly en: string; readonly zh: string }[];
}
export interface Outputs {
  readonly files: readonly OutputFile[];
  readonly certificate: Certificate;
  readonly findings: readonly FindingInfo[];
}

export interface ExportOptions {
  /** "same": the original's encoding; "utf-8-bom": for Excel; "utf-8". */
  readonly encoding: 'same' | 'utf-8' | 'utf-8-bom' | 'gb18030';
  /** One more file a source for spreadsheets: CSV in UTF-8 with BOM, formulas guarded. */
  readonly excelCsv: boolean;
  /** One more workbook a source, with text cells and reasons, and one for the rejects. */
  readonly excelXlsx: boolean;
  /** Whose kit; empty: as each file was recognised. */
  readonly crm: '' | CrmName;
  /** Rows in a file of the kit; 0: as the CRM says. */
  readonly rowsPerFile: number;
  readonly language: 'en' | 'zh';
  /** Examples in the report as they are, not masked. */
  readonly reportValues: boolean;
  /** Files for readers who must not see everything. */
  readonly views: readonly ViewRequest[];
  /** The secret that pseudonyms are made with: the same key gives the same pseudonyms in every file. */
  readonly viewKey: string;
}
export const viewNames = ['sales', 'service', 'finance', 'outside'] as const;
export type ViewName = (typeof viewNames)[number];
export const columnActions = ['keep', 'mask', 'pseudonymise', 'drop'] as const;
export type ColumnAction = (typeof columnActions)[number];
/** A view; `columns` overrules its preset, by column id. */
export interface ViewRequest {
  readonly name: ViewName;
  readonly columns: Readonly<Record<string, ColumnAction>>;
}
export type CrmName =
  | 'generic'
  | 'salesforce'
  | 'hubspot'
  | 'zoho'
  | 'fxiaoke'
  | 'xiaoshouyi'
  | 'pipedrive'
  | 'dynamics'
  | 'odoo';

export interface RecipeReport {
  readonly applied: number;
  readonly stale: readonly string[]; // what no longer fits, as "kind:subject"
  readonly ambiguous: readonly string[];
  readonly renamed: readonly RenamedColumn[];
}
/** A column that a recipe knows by another name. */
export interface RenamedColumn {
  readonly from: string;
  readonly to: string;
}
/** What a recipe needs before it can be applied. */
export interface RecipePlan {
  readonly columns: readonly {
    readonly column: ColumnId;
    readonly type: FieldTypeName;
    readonly role: RoleName;
  }[];
  readonly renamed: readonly RenamedColumn[];
  readonly missing: readonly string[];
  readonly decisions: number;
}
export type RecipeSide = 'neither' | 'first' | 'second';
export interface MergedRecipes {
  readonly json: string;
  readonly conflicts: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly first: string;
    readonly second: string;
  }[];
  readonly decisions: number;
}

/** Whether an audit log is whole: fault "none", or the first line that does not follow. */
export interface LogVerdict {
  readonly fault: 'none' | 'number' | 'hash' | 'start' | 'cut' | 'after-end';
  readonly brokenLine: number;
  readonly at: {
    readonly time: string;
    readonly person: string;
    readonly action: string;
    readonly file: string;
    readonly line: number;
    readonly column: string;
  };
  readonly lines: number;
  readonly decisions: number;
  readonly lastHash: string;
  readonly inputs: readonly InputProof[];
  readonly outputs: readonly InputProof[];
  readonly persons: readonly string[];
}

/** A cell that names the person who is searched for. */
export interface PersonHit {
  readonly row: RowId;
  readonly column: ColumnId;
  readonly kind: 'exact' | 'in-text' | 'sound' | 'close';
  readonly file: string;
  readonly line: number;
  readonly recordId: string;
  readonly value: string;
}
export interface PersonHits {
  readonly total: number;
  readonly hits: readonly PersonHit[];
  readonly tooShort: readonly string[];
}
export interface EraseOptions {
  readonly identifiers: readonly string[];
  readonly rows: readonly RowId[];
  readonly cells: readonly { readonly row: RowId; readonly column: ColumnId }[];
  readonly salt: string; // random, at least 16 characters
  readonly crm: '' | CrmName;
}
/** Days without contact; 0: the rule does not apply. */
export interface RetentionOptions {
  readonly anonymiseAfter: number;
  readonly deleteAfter: number;
  readonly deleteRefusedAfter: number;
}

/** What changed since an earlier run. */
/** Shares, 0 to 1. */
export interface DriftValue {
  readonly text: string;
  readonly before: number;
  readonly after: number;
}

export interface SnapshotComparison {
  readonly at: string;
  readonly rowsBefore: number;
  readonly rowsNow: number;
  readonly changes: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly before: number;
    readonly after: number;
    /** Cells that the numbers are of; 0: they are no counts of cells. */
    readonly beforeOf: number;
    readonly afterOf: number;
    /** Whose; of "renamed": the name it had. */
    readonly label: string;
    readonly verdict: 'better' | 'worse' | 'new' | 'gone' | 'renamed';
  }[];
  readonly drifts: readonly {
    readonly column: string;
    readonly id: number | null;
    /** Of values; else of their shapes. */
    readonly isValues: boolean;
    readonly psi: number;
    readonly added: readonly DriftValue[];
    readonly gone: readonly DriftValue[];
    readonly changed: readonly DriftValue[];
  }[];
  readonly cameBack: readonly {
    readonly column: string;
    readonly label: string;
    readonly cells: number;
  }[];
  readonly cameBackCells: number;
}

/** What became of a corrected file of rejects. */
export interface CorrectionReport {
  readonly applied: number;
  readonly unchanged: number;
  readonly unknown: readonly string[];
}
