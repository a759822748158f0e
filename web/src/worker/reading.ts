// Streams a file into the engine slice by slice, so that a file is never a string and never twice in memory. (Not by file.stream():
// in Chromium 156 its byte reader now and then never answers for a small file that was looked into before.) Invariant: a refused, failed or stopped file leaves the session as it was.
import { blobSource, streamOf } from '../../../wasm/formats/bytes.mjs';
import type { JobProgress, SourceInfo } from '../shared/engine-types';
import { EngineFailure } from '../shared/failure';
import { type Engine, EngineLost, type FileHead } from './engine';

/** What a long call is given besides its arguments. */
export interface Work {
  /** Throws `cancelled` once the person has stopped the call. */
  readonly check: () => void;
  readonly progress: (progress: JobProgress) => void;
  /** Lets waiting messages in. */
  readonly turn: () => Promise<void>;
}

/** Gives what the engine makes of the file: by its head a source, or a report on corrections. */
export async function readFile<Result = SourceInfo>(
  engine: Engine,
  file: Blob,
  head: FileHead,
  work: Work,
): Promise<Result> {
  engine.beginFile(head);
  try {
    for await (const chunk of chunksOf(file, work)) engine.feed(chunk);
    work.check();
    return engine.finishFile<Result>();
  } catch (error) {
    if (!(error instanceof EngineLost)) engine.abortFile();
    throw error;
  }
}

async function* chunksOf(file: Blob, work: Work): AsyncGenerator<Uint8Array> {
  let done = 0;
  try {
    for await (const chunk of streamOf(blobSource(file))) {
      yield chunk;
      done += chunk.length;
      work.progress({ kind: 'read', stage: 'read', done, total: file.size, finished: false });
      await work.turn();
      work.check();
    }
  } catch (error) {
    if (error instanceof EngineFailure || error instanceof EngineLost) throw error;
    throw new EngineFailure('file-unreadable', error instanceof Error ? error.message : '');
  }
}
