// @ts-check
// Unpacking with the platform's own DecompressionStream: streams in, streams out, stops when the reader stops. Sizes and checksums
// are the caller's to check.
import { damaged, FormatError } from './errors.mjs';

/** @typedef {import('./bytes.mjs').ByteStream} ByteStream */

/**
 * @param {ByteStream} packed @param {'deflate-raw' | 'gzip'} format @param {string} where named in errors
 * @returns {AsyncGenerator<Uint8Array<ArrayBuffer>, void>}
 */
export async function* inflate(packed, format, where) {
  const { readable, writable } = new DecompressionStream(format);
  const writer = writable.getWriter();
  const pumped = (async () => {
    for await (const chunk of packed) await writer.write(chunk);
    await writer.close();
  })();
  pumped.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await pumped;
  } catch (error) {
    throw error instanceof FormatError ? error : damaged(where, 'cannot be unpacked');
  } finally {
    await reader.cancel().catch(() => undefined);
    await writer.abort().catch(() => undefined);
  }
}
