// @ts-check
// A look at delimited text inside an archive, for the list to choose from: rows counted or estimated, the first ones split roughly.
// How it is really read is decided by the engine alone.
import { decodeName } from './bytes.mjs';
import { FormatError } from './errors.mjs';

const [countLimit, startBytes] = [32 << 20, 64 << 10];
const [maxCells, maxText] = [24, 160];

/** @param {() => AsyncIterable<Uint8Array>} open @param {Uint8Array} head @param {boolean} isWhole @param {number} size @param {number} wanted */
export async function peekText(open, head, isWhole, size, wanted) {
  const name = binaryName(head);
  if (name !== '') throw new FormatError('not-text', name);
  const lines = decodeStart(head).split(/\r\n|\n|\r/).filter((line) => line !== '');
  const delimiter = findDelimiter(lines[0] ?? '');
  const rows = lines.slice(0, wanted).map((line) => splitLine(line, delimiter));
  const inHead = countLines(head) + (isWhole && head.length > 0 && head[head.length - 1] !== 0x0a ? 1 : 0);
  if (isWhole) return { rows: inHead, isExact: true, head: rows };
  if (size > countLimit) return { rows: Math.round((size / head.length) * inHead), isExact: false, head: rows };
  let count = 0;
  for await (const chunk of open()) count += countLines(chunk);
  return { rows: count, isExact: true, head: rows };
}

/** The first lines as text; a cut within a character falls into the line that is left out. @param {Uint8Array} head */
function decodeStart(head) {
  const bytes = head.subarray(0, startBytes);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeName(head.length > startBytes ? bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1) : bytes);
}

/** @param {Uint8Array} bytes */
function countLines(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

/** @param {string} line */
function findDelimiter(line) {
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** @param {string} line @param {string} delimiter */
function splitLine(line, delimiter) {
  const pattern = new RegExp(`(?:^|[${delimiter}])(?:"((?:[^"]|"")*)"|([^${delimiter}]*))`, 'g');
  return [...line.matchAll(pattern)].slice(0, maxCells).map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').slice(0, maxText));
}

/** Kinds of files that are no text, by their first bytes; the engine has the full list. @param {Uint8Array} head */
function binaryName(head) {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 8));
  const kinds = /** @type {const} */ ([['%PDF-', 'pdf'], ['\x89PNG', 'png'], ['\xff\xd8\xff', 'jpeg'], ['GIF8', 'gif'], ['BM\x00', 'bmp'], ['Rar!', 'rar'], ["7z\xbc\xaf'", '7z'], ['{\\rtf', 'rtf']]);
  const known = kinds.find(([mark]) => start.startsWith(mark))?.[1];
  if (known) return known;
  const isWide = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff');
  return !isWide && head.subarray(0, 512).filter((byte) => byte === 0).length > 8 && head[1] !== 0 && head[0] !== 0 ? 'binary' : '';
}
