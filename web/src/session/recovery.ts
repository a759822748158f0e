// What is needed to stand again where one stood: the files, how they were read, the types that were chosen, and the journal. Used
// after the engine was lost, and for a session that is opened again. Kept in this page's memory alone.
import type { ColumnInfo, DialectOverride, Journal, MemberPick } from '../shared/engine-types';
import {
  ensureDuplicates,
  ensureFixes,
  ensureProfile,
  forgetAnalysis,
  refreshSummary,
} from './analysis';
import { call } from './engine';
import { freshJournal, keptJournal, takeJournal } from './journal';
import { columns, engineState, fixGroups, matches, plainColumns, sources, touch } from './state';
import { runLong } from './task';

export interface KeptFile {
  readonly file: File;
  readonly override: DialectOverride;
  readonly pick: MemberPick | undefined;
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
  for (const { file, override, pick } of from.files) {
    const args = { file, name: file.name, override, ...(pick && { pick }) };
    const source = await runLong(file.name, (options) => call('openFile', args, options));
    kept[source.id] = { file, override, pick };
  }
  for (const chosen of from.types) {
    await call('setColumnType', { column: chosen.id, type: chosen.type, role: chosen.role });
    rememberType(chosen);
  }
  sources.value = await call('sources', {});
  plainColumns.value = await call('columns', {});
  engineState.value = 'ready';
  await ensureProfile();
  if (from.hasFixes) await ensureFixes();
  if (from.hasMatches) await ensureDuplicates();
  if (from.journal.events.length > 0) await decideAgain(from.journal);
  touch();
}

async function decideAgain(journal: Journal): Promise<void> {
  await call('replayJournal', journal);
  takeJournal(journal);
  columns.value = await call('columns', {});
  if (fixGroups.value) fixGroups.value = await call('fixGroups', {});
  await refreshSummary();
}
