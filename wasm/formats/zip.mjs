// @ts-check
// ZIP archives (APPNOTE 6.3): the list of entries from the directory at the end, and one entry as a stream. ZIP64 too; encrypted
// entries and other methods than "stored" and "deflated" are refused in words. Invariant: an entry that was read to its end had
// the size and the checksum that the directory says.
import { decodeName, isUtf8, streamOf } from './bytes.mjs';
import { crc32 } from './crc32.mjs';
import { damaged, FormatError } from './errors.mjs';
import { inflate } from './inflate.mjs';

/** @typedef {import('./bytes.mjs').ByteSource} ByteSource */
/** @typedef {{ readonly name: string, readonly size: number, readonly packedSize: number, readonly method: number, readonly isEncrypted: boolean, readonly crc: number, readonly offset: number }} ZipEntry */

const maxEntries = 100_000;
const maxDirectory = 64 << 20;
/** Entries past this size cannot be read by the engine, whatever they hold. */
const maxEntry = 0xffff0000;
/** Real tables pack 5 to 60 times; an entry past both numbers is a bomb. */
const [bombRatio, bombSize] = [400, 256 << 20];

/** @param {ByteSource} source @param {string} where @returns {Promise<readonly ZipEntry[]>} */
export async function readZip(source, where) {
  const { offset, size } = await findDirectory(source, where);
  if (size > maxDirectory) throw damaged(where, 'directory too large');
  const bytes = await source.read(offset, size);
  if (bytes.length < size) throw damaged(where, 'cut off');
  return parseDirectory(bytes, where);
}

/** @param {ByteSource} source @param {string} where */
async function findDirectory(source, where) {
  const tailSize = Math.min(source.size, 0xffff + 22 + 20);
  const start = source.size - tailSize;
  const tail = view(await source.read(start, tailSize));
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const [size, offset] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    if (at >= 20 && tail.getUint32(at - 20, true) === 0x07064b50) return findDirectory64(source, tail.getBigUint64(at - 12, true), where);
    // Bytes in front of the archive (a self-extractor) shift everything by the same number.
    if (offset + size <= start + at) return { offset, size };
  }
  throw damaged(where, 'no zip directory');
}

/** @param {ByteSource} source @param {bigint} at @param {string} where */
async function findDirectory64(source, at, where) {
  const record = view(await source.read(Number(at), 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) throw damaged(where, 'no zip directory');
  return { offset: Number(record.getBigUint64(48, true)), size: Number(record.getBigUint64(40, true)) };
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {string} where */
function parseDirectory(bytes, where) {
  const data = view(bytes);
  const entries = [];
  for (let at = 0; at + 46 <= bytes.length; ) {
    if (data.getUint32(at, true) !== 0x02014b50) break;
    const [nameSize, extraSize, commentSize] = [data.getUint16(at + 28, true), data.getUint16(at + 30, true), data.getUint16(at + 32, true)];
    const extraAt = at + 46 + nameSize;
    const next = extraAt + extraSize + commentSize;
    if (next > bytes.length) throw damaged(where, 'directory cut off');
    if (entries.length >= maxEntries) throw damaged(where, 'too many entries');
    entries.push(readEntry(data, at, bytes.subarray(at + 46, extraAt), extras(data, extraAt, extraAt + extraSize)));
    at = next;
  }
  return entries;
}

/** @param {DataView} data @param {number} at @param {Uint8Array} name @param {ReadonlyMap<number, { at: number, size: number }>} extra @returns {ZipEntry} */
function readEntry(data, at, name, extra) {
  const long = extra.get(1);
  let place = long?.at ?? 0;
  const end = place + (long?.size ?? 0);
  /** @param {number} offset */
  const wide = (offset) => {
    const short = data.getUint32(offset, true);
    if (short !== 0xffffffff || place + 8 > end) return short;
    place += 8;
    return Number(data.getBigUint64(place - 8, true));
  };
  const flags = data.getUint16(at + 8, true);
  const [size, packedSize] = [wide(at + 24), wide(at + 20)];
  return {
    name: (flags & 0x800 && isUtf8(name) ? new TextDecoder().decode(name) : decodeName(name)).replaceAll('\\', '/'),
    size,
    packedSize,
    method: data.getUint16(at + 10, true),
    isEncrypted: (flags & 1) === 1,
    crc: data.getUint32(at + 16, true),
    offset: wide(at + 42),
  };
}

/** @param {DataView} data @param {number} at @param {number} end */
function extras(data, at, end) {
  const found = new Map();
  for (let place = at; place + 4 <= end; ) {
    const size = data.getUint16(place + 2, true);
    if (place + 4 + size > end) break;
    found.set(data.getUint16(place, true), { at: place + 4, size });
    place += 4 + size;
  }
  return found;
}

/** The entry's bytes. @param {ByteSource} source @param {ZipEntry} entry @returns {AsyncGenerator<Uint8Array<ArrayBuffer>, void>} */
export async function* openEntry(source, entry) {
  const { name, size, packedSize, method } = entry;
  if (entry.isEncrypted) throw new FormatError('password-protected', name);
  if (method !== 0 && method !== 8) throw new FormatError('cannot-unpack', `${name}: zip method ${method}`);
  if (size > maxEntry || (size > bombSize && size > packedSize * bombRatio)) throw new FormatError('entry-too-large', `${name}: ${size} bytes`);
  const head = view(await source.read(entry.offset, 30));
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) throw damaged(name, 'not where the zip directory says');
  const begin = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (begin + packedSize > source.size) throw damaged(name, 'cut off');
  const packed = streamOf(source, begin, begin + packedSize);
  let done = 0;
  let crc = 0;
  for await (const chunk of method === 0 ? packed : inflate(packed, 'deflate-raw', name)) {
    done += chunk.length;
    if (done > size) throw damaged(name, 'longer than the zip directory says');
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (done !== size) throw damaged(name, 'cut off');
  if (crc !== entry.crc) throw damaged(name, 'wrong checksum');
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function view(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
