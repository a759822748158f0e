// Streams a file into the engine: a byte reader with one reused buffer, so that a file is never a string and never twice in
// memory. Invariant: a refused, failed or stopped file leaves the session as it was.
import type { JobProgress, SourceInfo } from '../shared/engine-types';
import { EngineFailure } from '../shared/failure';
import { type Engine, EngineLost, type FileHead } from './engine';

const chunkBytes = 1 << 20;

/** What a long call is given besides its arguments. */
export interface Work {
  /** Throws `cancelled` once the person has stopped the call. */
  readonly check: () => void;
  readonly progress: (progress: JobProgress) => void;
  /** Lets waiting messages in. */
  readonly turn: () => Promise<void>;
}

export async function readFile(
  engine: Engine,
  file: Blob,
  head: FileHead,
  work: Work,
): Promise<SourceInfo> {
  engine.beginFile(head);
  try {
    for await (const chunk of chunksOf(file, work)) engine.feed(chunk);
    work.check();
    return engine.finishFile();
  } catch (error) {
    if (!(error instanceof EngineLost)) engine.abortFile();
    throw error;
  }
}

async function* chunksOf(file: Blob, work: Work): AsyncGenerator<Uint8Array> {
  const reader = byteReader(file);
  let buffer = new ArrayBuffer(chunkBytes);
  let done = 0;
  try {
    for (;;) {
      const next = await reader.read(new Uint8Array(buffer));
      if (next.done) return;
      buffer = next.value.buffer;
      yield next.value;
      done += next.value.length;
      work.progress({ kind: 'read', stage: 'read', done, total: file.size, finished: false });
      await work.turn();
      work.check();
    }
  } catch (error) {
    if (error instanceof EngineFailure || error instanceof EngineLost) throw error;
    throw new EngineFailure('file-unreadable', error instanceof Error ? error.message : '');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

interface ByteReader {
  read(
    view: Uint8Array<ArrayBuffer>,
  ): Promise<
    { readonly done: false; readonly value: Uint8Array<ArrayBuffer> } | { readonly done: true }
  >;
  cancel(): Promise<void>;
}

/** A reader into our own buffer where streams of bytes are known, else slices of the same size. */
function byteReader(file: Blob): ByteReader {
  try {
    const reader = file.stream().getReader({ mode: 'byob' });
    return {
      read: async (view) => {
        const { done, value } = await reader.read(view);
        return done || !value ? { done: true } : { done: false, value };
      },
      cancel: () => reader.cancel(),
    };
  } catch {
    return sliceReader(file);
  }
}

function sliceReader(file: Blob): ByteReader {
  let at = 0;
  return {
    read: async (view) => {
      if (at >= file.size) return { done: true };
      const value = new Uint8Array(await file.slice(at, at + view.length).arrayBuffer());
      at += value.length;
      return { done: false, value };
    },
    cancel: async () => undefined,
  };
}
