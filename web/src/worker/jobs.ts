// Runs long work of the engine in slices, so that scrolling and stopping always get through.
// Invariant: a job that is stopped or fails is also ended inside the engine.
import type { JobKind } from '../shared/engine-types';
import { type Engine, EngineLost } from './engine';
import type { Work } from './reading';

const sliceMicroseconds = 20_000;
const progressEveryMs = 50;

export async function runJob(
  engine: Engine,
  kind: JobKind,
  options: object,
  work: Work,
): Promise<void> {
  engine.startJob(kind, options);
  let reported = 0;
  try {
    for (;;) {
      const progress = engine.stepJob(sliceMicroseconds);
      const now = performance.now();
      if (progress.finished || now - reported >= progressEveryMs) {
        work.progress(progress);
        reported = now;
      }
      if (progress.finished) return;
      await work.turn();
      work.check();
    }
  } catch (error) {
    if (!(error instanceof EngineLost)) engine.cancelJob();
    throw error;
  }
}
