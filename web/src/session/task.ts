// The one piece of long work that is running: its progress, how long it may take, and how to stop it.
import { signal } from '@preact/signals';
import type { CallOptions } from '../client/client';
import type { JobProgress } from '../shared/engine-types';

export interface Task {
  /** What is worked on, e.g. a file's name; may be empty. */
  readonly subject: string;
  readonly progress: JobProgress | null;
  /** Seconds; null while it cannot be told. */
  readonly left: number | null;
  readonly stop: () => void;
}

export const task = signal<Task | null>(null);
/** How many chains of long work are open: between two links of one nothing runs, and yet it is not over. */
export const chains = signal(0);

/** Runs pieces of long work that belong together, e.g. several files. */
export async function inChain<Result>(work: () => Promise<Result>): Promise<Result> {
  chains.value += 1;
  try {
    return await work();
  } finally {
    chains.value -= 1;
  }
}

/** Shows the work while it runs. The work gets the options for its call. */
export async function runLong<Result>(
  subject: string,
  work: (options: CallOptions) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const estimate = makeEstimate();
  const show = (progress: JobProgress | null) => {
    task.value = { subject, progress, left: progress ? estimate(progress) : null, stop };
  };
  show(null);
  try {
    return await work({ signal: controller.signal, onProgress: show });
  } finally {
    task.value = null;
  }
}

/** Time left of the present stage, by its average speed so far; null in its first second. */
export function makeEstimate(
  now: () => number = () => performance.now(),
): (p: JobProgress) => number | null {
  let stage = '';
  let started = 0;
  return (progress) => {
    if (progress.stage !== stage) {
      stage = progress.stage;
      started = now();
    }
    const seconds = (now() - started) / 1000;
    if (seconds < 1 || progress.done <= 0 || progress.total <= 0) return null;
    return Math.max(0, (seconds * (progress.total - progress.done)) / progress.done);
  };
}
