// @ts-check
// Compound files (MS-CFB): the folder of streams inside .xls and inside encrypted workbooks. Reads from memory; every chain of
// sectors is followed at most as far as the file is long.
import { concat, hasAscii } from './bytes.mjs';
import { damaged } from './errors.mjs';

const endOfChain = 0xfffffffa; // and the special numbers above it
const [directoryEntry, headerSize] = [128, 512];

/** @param {Uint8Array} head */
export function isCompoundFile(head) {
  return hasAscii(head, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
}

/** Its streams by name. @param {Uint8Array<ArrayBuffer>} bytes @param {string} where @returns {ReadonlyMap<string, Uint8Array<ArrayBuffer>>} */
export function openCompoundFile(bytes, where) {
  const file = new CompoundFile(bytes, where);
  return file.streams();
}

class CompoundFile {
  #bytes;
  #data;
  #where;
  #sectorSize;
  /** @type {number[]} */
  #fat = [];

  /** @param {Uint8Array<ArrayBuffer>} bytes @param {string} where */
  constructor(bytes, where) {
    if (bytes.length < headerSize) throw damaged(where, 'cut off');
    this.#bytes = bytes;
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#where = where;
    const shift = this.#data.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged(where, 'sector size');
    this.#sectorSize = 1 << shift;
    this.#readFat();
  }

  #readFat() {
    const sectors = [];
    for (let i = 0; i < 109; i++) sectors.push(this.#data.getUint32(76 + 4 * i, true));
    const perSector = this.#sectorSize / 4 - 1;
    let next = this.#data.getUint32(68, true);
    for (let guard = 0; next < endOfChain && guard < 1 << 16; guard++) {
      const at = this.#offset(next);
      for (let i = 0; i < perSector; i++) sectors.push(this.#data.getUint32(at + 4 * i, true));
      next = this.#data.getUint32(at + 4 * perSector, true);
    }
    for (const sector of sectors.filter((one) => one < endOfChain)) {
      const at = this.#offset(sector);
      for (let i = 0; i < this.#sectorSize / 4; i++) this.#fat.push(this.#data.getUint32(at + 4 * i, true));
    }
  }

  /** @param {number} sector */
  #offset(sector) {
    const at = (sector + 1) * this.#sectorSize;
    if (at + this.#sectorSize > this.#bytes.length) throw damaged(this.#where, 'cut off');
    return at;
  }

  /** @param {number} first */
  #chain(first) {
    const parts = [];
    const most = this.#bytes.length / this.#sectorSize;
    for (let sector = first; sector < endOfChain; sector = this.#fat[sector] ?? endOfChain) {
      if (parts.length > most) throw damaged(this.#where, 'sectors in a circle');
      const at = (sector + 1) * this.#sectorSize;
      // The last sector of a file may be cut short.
      if (at >= this.#bytes.length) throw damaged(this.#where, 'cut off');
      parts.push(this.#bytes.subarray(at, at + this.#sectorSize));
    }
    return concat(parts);
  }

  streams() {
    const directory = this.#chain(this.#data.getUint32(48, true));
    const data = new DataView(directory.buffer);
    const cutoff = this.#data.getUint32(56, true);
    const mini = new MiniStream(this.#chain(data.byteLength >= directoryEntry ? data.getUint32(116, true) : endOfChain), this.#chain(this.#data.getUint32(60, true)), this.#where);
    const found = new Map();
    for (let at = 0; at + directoryEntry <= directory.length; at += directoryEntry) {
      if (directory[at + 66] !== 2) continue;
      const nameSize = Math.min(64, Math.max(2, data.getUint16(at + 64, true)));
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameSize - 2));
      const [first, size] = [data.getUint32(at + 116, true), data.getUint32(at + 120, true)];
      found.set(name, size < cutoff ? () => mini.read(first, size) : () => this.#chain(first).subarray(0, size));
    }
    return lazy(found);
  }
}

/** Streams shorter than the cut-off lie in sectors of 64 bytes. */
class MiniStream {
  /** @param {Uint8Array<ArrayBuffer>} bytes @param {Uint8Array<ArrayBuffer>} fat @param {string} where */
  constructor(bytes, fat, where) {
    this.bytes = bytes;
    this.fat = new DataView(fat.buffer, fat.byteOffset, fat.byteLength);
    this.where = where;
  }

  /** @param {number} first @param {number} size */
  read(first, size) {
    const parts = [];
    for (let sector = first; sector < endOfChain; ) {
      if (parts.length * 64 > size) break;
      parts.push(this.bytes.subarray(sector * 64, sector * 64 + 64));
      if (sector * 4 + 4 > this.fat.byteLength) throw damaged(this.where, 'cut off');
      sector = this.fat.getUint32(sector * 4, true);
    }
    return concat(parts).subarray(0, size);
  }
}

/** A map whose values are made when asked for. @param {ReadonlyMap<string, () => Uint8Array<ArrayBuffer>>} made */
function lazy(made) {
  return /** @type {ReadonlyMap<string, Uint8Array<ArrayBuffer>>} */ (
    /** @type {unknown} */ ({ has: (/** @type {string} */ name) => made.has(name), get: (/** @type {string} */ name) => made.get(name)?.() })
  );
}
