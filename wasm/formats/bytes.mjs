// @ts-check
// Byte sources: a file of which any part can be read, whatever holds it (a Blob of the page, a file of Node, memory). Nothing
// here knows a format. Invariant: a chunk that was handed out is never written to again.

/**
 * @typedef {object} ByteSource
 * @property {number} size
 * @property {(offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>} read exactly `length` bytes, fewer only at the end
 */
/** @typedef {AsyncIterable<Uint8Array<ArrayBuffer>>} ByteStream */

// A slice costs a round trip to the process that holds the file: few and large ones, after small ones that are there at once.
const firstSliceBytes = 1 << 20;
const mostSliceBytes = 16 << 20;

/** @param {Blob} blob @returns {ByteSource} */
export function blobSource(blob) {
  return {
    size: blob.size,
    read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
}

/** @param {Uint8Array<ArrayBuffer>} bytes @returns {ByteSource} */
export function memorySource(bytes) {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}

/**
 * The bytes from `begin` to `end`, in slices that grow; the next one is on its way while the reader works on one.
 * @param {ByteSource} source @returns {AsyncGenerator<Uint8Array<ArrayBuffer>, void>}
 */
export async function* streamOf(source, begin = 0, end = source.size) {
  let size = firstSliceBytes;
  let at = begin;
  let coming = at < end ? source.read(at, Math.min(size, end - at)) : undefined;
  while (coming) {
    const bytes = await coming;
    at += bytes.length;
    size = Math.min(size * 2, mostSliceBytes);
    coming = bytes.length > 0 && at < end ? source.read(at, Math.min(size, end - at)) : undefined;
    coming?.catch(() => undefined); // told when it is waited for, if it still is
    if (bytes.length > 0) yield bytes;
  }
}

/**
 * A whole stream in one piece; stops with `tooLarge` once it is longer than `limit`.
 * @param {ByteStream} stream @param {number} limit @param {() => Error} tooLarge
 */
export async function collect(stream, limit, tooLarge) {
  const parts = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  return concat(parts, size);
}

/** @param {readonly Uint8Array[]} parts */
export function concat(parts, size = parts.reduce((sum, part) => sum + part.length, 0)) {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The first bytes of a stream, `size` at most; the rest is not read. @param {ByteStream} stream @param {number} size */
export async function headOf(stream, size) {
  const parts = [];
  let have = 0;
  for await (const part of stream) {
    parts.push(part);
    have += part.length;
    if (have >= size) break;
  }
  return concat(parts).subarray(0, size);
}

/** Whether `text` (ASCII) stands at a place. @param {Uint8Array} bytes @param {number} at @param {string} text */
export function hasAscii(bytes, at, text) {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** @param {Uint8Array} bytes */
export function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 where it is valid, else GB18030: what Chinese programs of Windows write. @param {Uint8Array} bytes */
export function decodeName(bytes) {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
