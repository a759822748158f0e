// Making the files: the engine writes, reads back and reconciles them; here is kept what it gave, for as long as nothing changed.
import { signal } from '@preact/signals';
import type { CallOptions } from '../../client/client';
import { language } from '../../i18n';
import { asFailure } from '../../i18n/sentences';
import { call, stamp } from '../../session/engine';
import { attempt } from '../../session/report';
import { saveBlob, typeOf } from '../../session/save';
import { hasUnsaved, revision, sources } from '../../session/state';
import { runLong } from '../../session/task';
import type {
  EraseOptions,
  ExportOptions,
  OutputFile,
  Outputs,
  RetentionOptions,
} from '../../shared/export-types';
import type { Failure } from '../../shared/protocol';
import { makeZip } from './zip';

export interface Made extends Outputs {
  /** Erasing and retention make files of their own, which take the place of the others. */
  readonly run: 'export' | 'erase' | 'retention';
  readonly options: ExportOptions;
  readonly revision: number;
  readonly sources: unknown;
}

export const options = signal<ExportOptions>({
  encoding: 'same',
  excelCsv: false,
  excelXlsx: false,
  crm: '',
  rowsPerFile: 0,
  language: language.value,
  reportValues: false,
  views: [],
  viewKey: '',
});
export const made = signal<Made | null>(null);
export const failure = signal<Failure | null>(null);
export const isMaking = signal(false);

/** What was made is still what would be made. */
export function isFresh(): boolean {
  const now = made.value;
  return now?.revision === revision.value && now.options === options.value;
}

export function changeOptions(change: Partial<ExportOptions>): void {
  options.value = { ...options.value, ...change };
}

export async function makeFiles(): Promise<void> {
  await make('export', (asked, long) => call('export', { options: asked, stamp: stamp() }, long));
  if (made.value) hasUnsaved.value = false;
}

export function makeErased(erasure: EraseOptions): Promise<void> {
  return make('erase', (_, long) => call('erase', { options: erasure, stamp: stamp() }, long));
}

export function makeRetention(rules: RetentionOptions): Promise<void> {
  return make('retention', (_, long) => call('retention', { options: rules }, long));
}

async function make(
  run: Made['run'],
  work: (asked: ExportOptions, long: CallOptions) => Promise<Outputs>,
): Promise<void> {
  if (isMaking.value) return;
  isMaking.value = true;
  failure.value = null;
  const [asked, at] = [options.value, revision.value];
  try {
    const result = await runLong('', (long) => work(asked, long));
    made.value = { ...result, run, options: asked, revision: at, sources: sources.value };
  } catch (error) {
    made.value = null;
    const found = asFailure(error);
    if (found.code !== 'cancelled' && found.code !== 'worker-lost') failure.value = found;
  } finally {
    isMaking.value = false;
  }
}

export async function downloadOne(file: OutputFile): Promise<void> {
  const bytes = await attempt(() => call('output', { index: file.index }));
  if (bytes) saveBlob(new Blob([bytes], { type: typeOf(file.name) }), file.name);
}

export async function downloadMany(files: readonly OutputFile[], name: string): Promise<void> {
  const entries = await attempt(async () => {
    const all: { name: string; bytes: Uint8Array }[] = [];
    for (const file of files) {
      const bytes = await call('output', { index: file.index });
      all.push({ name: file.name, bytes: new Uint8Array(bytes) });
    }
    return all;
  });
  if (entries) saveBlob(makeZip(entries, new Date()), name);
}

/** Files of another session are no longer there. */
export function forgetOldFiles(): void {
  if (made.value && made.value.sources !== sources.value) made.value = null;
}
