// What is needed to go on after the engine was lost: the files, how they were read, and the newest recipe with all decisions.
// Kept in this page's memory alone. Invariant: keepRecipe runs after every decision, a moment later.
import type { DialectOverride, MemberPick } from '../shared/engine-types';
import {
  ensureDuplicates,
  ensureFixes,
  ensureProfile,
  forgetAnalysis,
  refreshSummary,
} from './analysis';
import { call, stamp } from './engine';
import { columns, engineState, fixGroups, matches, sources, touch } from './state';
import { runLong } from './task';

interface KeptFile {
  readonly file: File;
  readonly override: DialectOverride;
  readonly pick: MemberPick | undefined;
}

const recipeDelayMs = 1500;
/** By source id, which is the place in the order of loading. */
let kept: KeptFile[] = [];
let recipe = '';
let timer: ReturnType<typeof setTimeout> | undefined;

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

export function forgetFile(source: number): void {
  kept.splice(source, 1);
}

export function forgetRecovery(): void {
  kept = [];
  recipe = '';
  clearTimeout(timer);
}

export function keepRecipe(): void {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    // A recipe that cannot be had now is simply the one before: the next decision tries again.
    recipe = await call('recipe', {}).catch(() => recipe);
  }, recipeDelayMs);
}

/** Reads all files again in a new engine and applies what was decided. Gives how many decisions no longer fit. */
export async function restore(): Promise<number> {
  const [hadFixes, hadMatches] = [fixGroups.value !== null, matches.value !== null];
  const files = kept;
  kept = [];
  forgetAnalysis();
  for (const { file, override, pick } of files) {
    const args = { file, name: file.name, override, ...(pick && { pick }) };
    const source = await runLong(file.name, (options) => call('openFile', args, options));
    kept[source.id] = { file, override, pick };
  }
  sources.value = await call('sources', {});
  engineState.value = 'ready';
  await ensureProfile();
  if (hadFixes) await ensureFixes();
  if (hadMatches) await ensureDuplicates();
  const left = recipe === '' ? 0 : await applyKept();
  touch();
  return left;
}

async function applyKept(): Promise<number> {
  const report = await call('applyRecipe', { json: recipe, stamp: stamp() });
  columns.value = await call('columns', {});
  if (fixGroups.value) fixGroups.value = await call('fixGroups', {});
  await refreshSummary();
  return report.stale.length + report.ambiguous.length;
}
