// A block of rows as the engine packs it: one copy out of the heap, transferred, decoded lazily. The writer is core/session/packed_rows.cpp.
//
//   u32 magic 'SPR1' | u32 row count R | u32 column count C | u32 bytes of text T
//   u32 row id        x R
//   u32 line          x R
//   u8  cell state    x R*C, padded to 4 (bit 0 edited, bit 1 has an undecided proposal, bit 2 missing in its file, bit 3 row merged away)
//   u32 end offset    x R*C   (cell k's text is [end[k-1], end[k]) of the text; end[-1] = 0)
//   u8  text          x T     (UTF-8, row-major; invalid bytes already shown as U+FFFD)
//
// All little-endian. Cells longer than 4 096 bytes are cut for the view and end with "…"; record() gives the whole.

const kMagic = 0x31525053;

export const cellEdited = 1;
export const cellProposed = 2;
export const cellMissing = 4;
export const rowMerged = 8;

/** Read access to one packed block. */
export class PackedRows {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly #rowIds: Uint32Array;
  readonly #lines: Uint32Array;
  readonly #states: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #text: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(block: ArrayBuffer) {
    const head = new Uint32Array(block, 0, 4);
    if (head[0] !== kMagic) throw new RangeError('not a block of rows');
    this.rowCount = head[1] ?? 0;
    this.columnCount = head[2] ?? 0;
    const cells = this.rowCount * this.columnCount;
    let at = 16;
    this.#rowIds = new Uint32Array(block, at, this.rowCount);
    at += this.rowCount * 4;
    this.#lines = new Uint32Array(block, at, this.rowCount);
    at += this.rowCount * 4;
    this.#states = new Uint8Array(block, at, cells);
    at += Math.ceil(cells / 4) * 4;
    this.#ends = new Uint32Array(block, at, cells);
    at += cells * 4;
    this.#text = new Uint8Array(block, at, head[3] ?? 0);
  }

  /** RowId of the row at an index of the block. */
  rowId(index: number): number {
    return this.#rowIds[index] ?? 0;
  }
  /** Physical line in its file, from 1. */
  line(index: number): number {
    return this.#lines[index] ?? 0;
  }
  state(index: number, column: number): number {
    return this.#states[index * this.columnCount + column] ?? 0;
  }
  text(index: number, column: number): string {
    const cell = index * this.columnCount + column;
    const begin = cell === 0 ? 0 : (this.#ends[cell - 1] ?? 0);
    return this.#decoder.decode(this.#text.subarray(begin, this.#ends[cell] ?? begin));
  }
}
