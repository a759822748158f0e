// @ts-check
// CRC-32 as zip and gzip use it (polynomial EDB88320), eight bytes at a time by tables.

/** @type {Int32Array[] | null} */
let tables = null;

function makeTables() {
  const made = Array.from({ length: 8 }, () => new Int32Array(256));
  const [first = new Int32Array(256)] = made;
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c;
  }
  for (let t = 1; t < 8; t++) {
    for (let n = 0; n < 256; n++) {
      const before = /** @type {Int32Array} */ (made[t - 1])[n] ?? 0;
      /** @type {Int32Array} */ (made[t])[n] = (before >>> 8) ^ (first[before & 255] ?? 0);
    }
  }
  return made;
}

/** Goes on from `crc` (0 at the start). @param {Uint8Array} bytes */
export function crc32(bytes, crc = 0) {
  tables ??= makeTables();
  const [t0, t1, t2, t3, t4, t5, t6, t7] = /** @type {[Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]} */ (/** @type {unknown} */ (tables));
  const b = /** @type {{ readonly [n: number]: number }} */ (bytes);
  const t = (/** @type {Int32Array} */ table, /** @type {number} */ n) => /** @type {number} */ (table[n]);
  let c = ~crc;
  let i = 0;
  for (const end = bytes.length - 7; i < end; i += 8) {
    const low = c ^ (/** @type {number} */ (b[i]) | (/** @type {number} */ (b[i + 1]) << 8) | (/** @type {number} */ (b[i + 2]) << 16) | (/** @type {number} */ (b[i + 3]) << 24));
    c =
      t(t7, low & 255) ^ t(t6, (low >>> 8) & 255) ^ t(t5, (low >>> 16) & 255) ^ t(t4, low >>> 24) ^
      t(t3, /** @type {number} */ (b[i + 4])) ^ t(t2, /** @type {number} */ (b[i + 5])) ^ t(t1, /** @type {number} */ (b[i + 6])) ^ t(t0, /** @type {number} */ (b[i + 7]));
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ t(t0, (c ^ /** @type {number} */ (b[i])) & 255);
  return ~c >>> 0;
}
