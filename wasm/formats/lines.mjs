// @ts-check
// A stream of bytes as lines of text, a batch for each chunk. Lines end with LF, CR LF or CR LF's halves in different chunks.
import { concat } from './bytes.mjs';
import { FormatError } from './errors.mjs';

/** @typedef {{ readonly bytes: Uint8Array, readonly text: string, readonly line: number }} Line */

const maxLine = 64 << 20;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Lines with their number from 1 and without their ending. @param {import('./bytes.mjs').ByteStream} stream @returns {AsyncGenerator<readonly Line[], void>} */
export async function* linesOf(stream) {
  /** @type {Uint8Array[]} */
  let parts = [];
  let carried = 0;
  let line = 0;
  /** @param {Uint8Array} last @returns {Line} */
  const close = (last) => {
    const whole = parts.length === 0 ? last : concat([...parts, last]);
    parts = [];
    carried = 0;
    const bytes = whole[whole.length - 1] === 0x0d ? whole.subarray(0, -1) : whole;
    line++;
    return { bytes, line, text: decoder.decode(bytes) };
  };
  for await (const chunk of stream) {
    const lines = [];
    let begin = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, begin)) {
      lines.push(close(chunk.subarray(begin, end)));
      begin = end + 1;
    }
    carried += chunk.length - begin;
    if (carried > maxLine) throw new FormatError('entry-too-large', `line ${line + 1}`);
    parts.push(chunk.subarray(begin));
    yield lines;
  }
  if (carried > 0) yield [close(new Uint8Array(0))];
}
