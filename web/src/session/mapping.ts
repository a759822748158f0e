// Sources among each other: which columns of a file feed which fields of the session, and what a source is called and how far it is
// trusted, as the person says.
import { byTrust } from '../model/mapping';
import type { MappingChange } from '../shared/engine-types';
import type { RecipeReport } from '../shared/export-types';
import type { Stamp } from '../shared/protocol';
import { sourcesChanged } from './analysis';
import { decide } from './decide';
import { call, stamp } from './engine';
import { rememberNaming } from './recovery';
import { attempt } from './report';
import { hasUnsaved, sources } from './state';
import { inChain } from './task';

/** One entry of the history for all of it. What was found under the old mapping is looked for again. */
export async function chooseMapping(
  source: number,
  changes: readonly MappingChange[],
  done: string,
): Promise<void> {
  const run = (by: Stamp) => call('setMapping', { source, changes, stamp: by });
  await inChain(() => decide(async (by) => (await run(by)).summary, { done }));
}

export async function nameSource(source: number, name: string): Promise<void> {
  await attempt(async () => {
    await call('setSource', { source, name });
    await sourcesNamed();
  });
}

/** Moves a source up (-1) or down (1) among the trusted; the others close up. */
export async function trustSource(source: number, by: -1 | 1): Promise<void> {
  await attempt(async () => {
    const order = byTrust(sources.value).map(({ id }) => id);
    const place = order.indexOf(source);
    const other = order[place + by];
    if (other === undefined) return;
    order[place] = other;
    order[place + by] = source;
    for (const [rank, id] of order.entries()) await call('setSource', { source: id, rank });
    await sourcesNamed();
  });
}

/** The sources and mappings of a recipe. What no longer fits is in the report. */
export async function applyMapping(json: string): Promise<RecipeReport> {
  const report = await call('applyMapping', { json, stamp: stamp() });
  await sourcesChanged();
  rememberNamings();
  return report;
}

/** Names and trust belong to no analysis: nothing is looked for again. */
async function sourcesNamed(): Promise<void> {
  sources.value = await call('sources', {});
  rememberNamings();
  hasUnsaved.value = true;
}

function rememberNamings(): void {
  for (const { id, label, rank } of sources.value) rememberNaming(id, { name: label, rank });
}
