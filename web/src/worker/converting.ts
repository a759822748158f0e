// Files that are no plain text: lists their tables and streams one into the engine as the CSV that wasm/formats makes of it.
// Invariant: a refused, failed or stopped table leaves the session as it was.
import { blobSource } from '../../../wasm/formats/bytes.mjs';
import { FormatError } from '../../../wasm/formats/errors.mjs';
import {
  type Container,
  type Conversion,
  convertMember,
  listMembers,
  openContainer,
} from '../../../wasm/formats/index.mjs';
import type { MemberPick, SourceInfo } from '../shared/engine-types';
import { EngineFailure } from '../shared/failure';
import type { Failure, FileContents } from '../shared/protocol';
import { type Engine, EngineLost, type FileHead } from './engine';
import type { Work } from './reading';

export type { Container };

/** Null when the file is text as it is, or nothing that is known. */
export function open(file: Blob, name: string): Promise<Container | null> {
  return inOurWords(openContainer(blobSource(file), name));
}

/** A single table is not looked into: there is nothing to choose. */
export async function list(container: Container, work: Work): Promise<FileContents> {
  const [only] = container.parts;
  if (only && container.parts.length === 1) {
    const { id, format, isHidden } = only;
    const member = { id, format, isHidden, rows: 0, isExact: false, head: [], failure: null };
    return { format: container.format, members: [member], best: 0 };
  }
  return inOurWords(
    listMembers(container, async () => {
      await work.turn();
      work.check();
    }),
  );
}

/** The pick, or where none was made the table with most data. */
export async function pickBest(
  container: Container,
  pick: MemberPick | undefined,
  work: Work,
): Promise<MemberPick> {
  if (pick) return pick;
  const { members, best } = await list(container, work);
  const failure = members.find((member) => member.failure)?.failure;
  const chosen = members[best];
  if (!chosen) throw failureOf(failure ?? { code: 'no-data', detail: container.name });
  return { member: chosen.id, values: 'shown' };
}

export async function readMember<Result = SourceInfo>(
  engine: Engine,
  container: Container,
  pick: MemberPick,
  head: Omit<FileHead, 'name' | 'size'>,
  work: Work,
): Promise<Result> {
  const table = await inOurWords(
    (async () => convertMember(container, pick.member, pick.values))(),
  );
  engine.beginFile({
    ...head,
    name: table.name,
    size: 0,
    override: { ...head.override, ...table.override },
  });
  try {
    await inOurWords(feedAll(engine, table, work));
    const origin = { ...table.origin, outputName: table.outputName };
    engine.call('describeFile', { origin, notes: table.notes() });
    return engine.finishFile<Result>();
  } catch (error) {
    if (!(error instanceof EngineLost)) engine.abortFile();
    throw error;
  }
}

async function feedAll(engine: Engine, table: Conversion, work: Work): Promise<void> {
  for await (const chunk of table.chunks) {
    engine.feed(chunk);
    work.progress({ kind: 'read', stage: 'read', ...table.progress(), finished: false });
    await work.turn();
    work.check();
  }
}

async function inOurWords<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FormatError) throw failureOf(error);
    // The browser's own: the file was moved or changed.
    if (error instanceof DOMException) throw new EngineFailure('file-unreadable', error.message);
    throw error;
  }
}

function failureOf({ code, detail }: Failure): EngineFailure {
  return new EngineFailure(code, detail);
}
