// What the page knows of the session: answers of the engine as signals. Nothing here calls the engine (see the other files).
// Invariant: a signal holds the newest answer or null for "not asked yet"; desks read signals, they never keep copies.
import { computed, signal } from '@preact/signals';
import type { DictionaryInfo } from '../shared/dictionary-types';
import type {
  ArrivingInfo,
  ColumnInfo,
  EngineInfo,
  FixGroupInfo,
  MappingInfo,
  MatchCountsInfo,
  SourceInfo,
  Summary,
} from '../shared/engine-types';

export const stepNames = ['import', 'overview', 'fixes', 'duplicates', 'export'] as const;
export type StepName = (typeof stepNames)[number];

/** `failed`: no worker could be started at all. */
export const engineState = signal<'starting' | 'ready' | 'lost' | 'failed'>('starting');
export const engineInfo = signal<EngineInfo | null>(null);

export const step = signal<StepName>('import');
export const sources = signal<readonly SourceInfo[]>([]);
/** The file that is being read, with the rows that are there already. */
export const arriving = signal<ArrivingInfo | null>(null);
export const columns = signal<readonly ColumnInfo[] | null>(null);
/** Columns before they are profiled: types at first sight, no statistics. */
export const plainColumns = signal<readonly ColumnInfo[]>([]);
/** By source. */
export const mappings = signal<readonly MappingInfo[]>([]);
export const summary = signal<Summary | null>(null);
export const fixGroups = signal<readonly FixGroupInfo[] | null>(null);
/** The data dictionary; null: none, undefined: not asked yet. */
export const dictionary = signal<DictionaryInfo | null | undefined>(undefined);
export const matches = signal<{
  readonly counts: MatchCountsInfo;
  readonly histogram: readonly number[];
} | null>(null);

/** Counts up whenever cells or decisions changed: views made before it are stale. */
export const revision = signal(0);
/** True from the first decision to the next export or wipe: leaving the page would lose something. */
export const hasUnsaved = signal(false);
/** When and where the session was last saved; null: nowhere. */
export const savedAt = signal<{
  readonly at: string;
  readonly where: 'file' | 'browser';
} | null>(null);
/** What desk-to-desk links ask for, e.g. the fixes of one column; the desk takes it and sets it to null. */
export const request = signal<{ readonly column?: number; readonly rule?: string } | null>(null);

export const hasFiles = computed(() => sources.value.length > 0);

/** What is known of the columns now. */
export const knownColumns = computed(() => columns.value ?? plainColumns.value);

/** Columns by id. */
export const columnById = computed(
  () => new Map(knownColumns.value.map((column) => [column.id, column])),
);

const calmMs = 150;
let calmTimer: ReturnType<typeof setTimeout> | undefined;
/** Follows the revision once no decision has come for a moment: for what is looked at between decisions, not during them. */
export const calmRevision = signal(0);

export function touch(): void {
  revision.value += 1;
  clearTimeout(calmTimer);
  calmTimer = setTimeout(() => {
    calmRevision.value = revision.value;
  }, calmMs);
}
