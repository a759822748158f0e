// What is needed to stand again where one stood: the files, how they were read, the types that were chosen, and the journal. Used
// after the engine was lost, and for a session that is opened again. Kept in this page's memory alone.
import { batch } from '@preact/signals';
import type { ColumnInfo, DialectOverride, Journal, MemberPick } from '../shared/engine-types';
import {
  ensureDuplicates,
  ensureFixes,
  ensureProfile,
  forgetAnalysis,
  refreshSummary,
  sourcesChanged,
} from './analysis';
import { call } from './engine';
import { freshJournal, keptJournal, takeJournal } from './journal';
import { refreshRules } from './own-rules';
import {
  columns,
  engineState,
  fixGroups,
  matches,
  plainColumns,
  sources,
  summary,
  touch,
} from './state';
import { runLong } from './task';

export interface KeptFile {
  readonly file: File;
  readonly override: DialectOverride;
  readonly pick: MemberPick | undefined;
  readonly naming?: SourceNaming | undefined;
}

/** What a person calls a source, and its trust. */
export interface SourceNaming {
  readonly name: string;
  readonly rank: number;
}

/** A person's choice of what a column means. */
export type ChosenType = Pick<ColumnInfo, 'id' | 'name' | 'type' | 'role'>;

export interface Standing {
  readonly files: readonly KeptFile[];
  readonly types: readonly ChosenType[];
  readonly journal: Journal;
  readonly hasFixes: boolean;
  readonly hasMatches: boolean;
}

/** By source id, which is the place in the order of loading. */
let kept: KeptFile[] = [];
let types: readonly ChosenType[] = [];

export function rememberFile(source: number, file: File, pick: MemberPick | undefined): void {
  kept[source] = { file, override: {}, pick };
}

export function rememberOverride(
  source: number,
  override: DialectOverride,
  pick: MemberPick | undefined,
): void {
  const present = kept[source];
  if (present) kept[source] = { ...present, override: { ...present.override, ...override }, pick };
}

export function rememberNaming(source: number, naming: SourceNaming): void {
  const present = kept[source];
  if (present) kept[source] = { ...present, naming };
}

/** What the person has chosen about reading a source. */
export function overrideOf(source: number): DialectOverride {
  return kept[source]?.override ?? {};
}

/** Which table of its file a source is; undefined for text. */
export function pickOf(source: number): MemberPick | undefined {
  return kept[source]?.pick;
}

export function rememberType(chosen: ChosenType): void {
  types = [...types.filter(({ id }) => id !== chosen.id), chosen];
}

export function forgetFile(source: number): void {
  kept.splice(source, 1);
}

export function forgetRecovery(): void {
  kept = [];
  types = [];
}

/** Where things stand now. `fresh`: asks the engine for the newest decisions; else takes what is kept. */
export async function standing(fresh: boolean): Promise<Standing> {
  return {
    files: kept,
    types,
    journal: fresh ? await freshJournal() : keptJournal(),
    hasFixes: fixGroups.value !== null,
    hasMatches: matches.value !== null,
  };
}

/** After the engine was lost: reads all files again in the new one and decides everything again. */
export async function restore(): Promise<void> {
  await standAgain(await standing(false));
}

/** Opens files, types and decisions in an engine that holds nothing. Rejects when a decision does not fit; then none is in force. */
export async function standAgain(from: Standing): Promise<void> {
  forgetRecovery();
  forgetAnalysis();
  for (const { file, override, pick, naming } of from.files) {
    const args = { file, name: file.name, override, ...(pick && { pick }) };
    const source = await runLong(file.name, (options) => call('openFile', args, options));
    if (naming) await call('setSource', { source: source.id, ...naming });
    kept[source.id] = { file, override, pick, naming };
  }
  const isMapped = from.journal.events.some(isMapping);
  // Types, fixes and groups are those of the mapping that was chosen.
  if (isMapped) await replay(from.journal);
  for (const chosen of from.types) {
    await call('setColumnType', { column: chosen.id, type: chosen.type, role: chosen.role });
    rememberType(chosen);
  }
  await sourcesChanged();
  engineState.value = 'ready';
  await ensureProfile();
  if (from.hasFixes) await ensureFixes();
  if (from.hasMatches) await ensureDuplicates();
  if (from.journal.events.length > 0 && !isMapped) await decideAgain(from.journal);
  touch();
}

function isMapping(event: object): boolean {
  return 'do' in event && (event.do as { readonly kind?: unknown }).kind === 'mapping';
}

async function replay(journal: Journal): Promise<void> {
  await call('replayJournal', journal);
  takeJournal(journal);
}

async function decideAgain(journal: Journal): Promise<void> {
  await replay(journal);
  columns.value = await call('columns', {});
  await refreshRules();
  await refreshSummary();
  const hadFixes = fixGroups.value !== null;
  // Own rules came with the journal: what was found without them holds no more.
  if ((summary.value?.ruleChanges ?? 0) > 0) fixGroups.value = null;
  if (hadFixes && !fixGroups.value) await ensureFixes();
  else if (fixGroups.value) fixGroups.value = await call('fixGroups', {});
  if ((summary.value?.rowChanges ?? 0) > 0) await analyseAgain();
}

/** Repaired rows are other rows: what was found about them is sought again. */
export async function analyseAgain(): Promise<void> {
  const [hadFixes, hadMatches] = [fixGroups.value !== null, matches.value !== null];
  const [now, known] = await Promise.all([call('sources', {}), call('columns', {})]);
  batch(() => {
    sources.value = now;
    plainColumns.value = known;
    columns.value = null;
    fixGroups.value = null;
    matches.value = null;
    touch();
  });
  await ensureProfile();
  if (hadFixes) await ensureFixes();
  if (hadMatches) await ensureDuplicates();
}
