// Of several calls of one kind only the newest counts: the older are stopped, and their answers never arrive.
import { isCancelled } from '../shared/failure';

/**
 * Wraps an asynchronous function. Each new call aborts the one before; an overtaken call gives undefined, whether it had
 * already an answer or not. Other errors pass through, but only those of the newest call.
 */
export function latest<Input, Output>(
  run: (input: Input, signal: AbortSignal) => Promise<Output>,
): (input: Input) => Promise<Output | undefined> {
  let current: AbortController | undefined;
  return async (input) => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    try {
      const output = await run(input, mine.signal);
      return current === mine ? output : undefined;
    } catch (error) {
      if (current !== mine || isCancelled(error)) return undefined;
      throw error;
    }
  };
}
