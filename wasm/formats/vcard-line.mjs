// @ts-check
// vCard content lines (2.1, RFC 2426, RFC 6350): unfolding, soft line breaks of quoted-printable, parameters, values as bytes. Knows
// no property. Invariant: the bytes of a value are what was written, before its character set.
import { concat } from './bytes.mjs';
import { linesOf } from './lines.mjs';

/** @typedef {{ readonly group: string, readonly name: string, readonly parameters: ReadonlyMap<string, readonly string[]>, readonly value: Uint8Array, readonly line: number }} Property */

const decoder = new TextDecoder('latin1');
const [space, tab, equals] = [0x20, 0x09, 0x3d];

/**
 * Properties of a stream, batch by batch; a line that is none comes with the name ''.
 * @param {import('./bytes.mjs').ByteStream} stream @returns {AsyncGenerator<readonly Property[], void>}
 */
export async function* propertiesOf(stream) {
  /** @type {{ bytes: Uint8Array[], line: number } | null} */
  let open = null;
  for await (const lines of linesOf(stream)) {
    /** @type {Property[]} */
    const found = [];
    for (const { bytes, line } of lines) {
      const isFolded = bytes[0] === space || bytes[0] === tab;
      if (open && isSoftBroken(open.bytes)) {
        const last = /** @type {Uint8Array} */ (open.bytes.pop());
        open.bytes.push(last.subarray(0, -1), isFolded ? bytes.subarray(1) : bytes);
      } else if (open && isFolded) open.bytes.push(bytes.subarray(1));
      else {
        if (open) found.push(parseProperty(concat(open.bytes), open.line));
        open = bytes.length === 0 ? null : { bytes: [bytes], line };
      }
    }
    yield found;
  }
  if (open) yield [parseProperty(concat(open.bytes), open.line)];
}

/** @param {readonly Uint8Array[]} bytes */
function isSoftBroken(bytes) {
  const last = bytes[bytes.length - 1];
  return last !== undefined && last[last.length - 1] === equals && /^[^:]*quoted-printable/i.test(decoder.decode((bytes[0] ?? last).subarray(0, 200)));
}

/** @param {Uint8Array} bytes @param {number} line @returns {Property} */
function parseProperty(bytes, line) {
  const text = decoder.decode(bytes);
  const colon = /^(?:[^":]|"[^"]*")*:/.exec(text)?.[0].length ?? 0;
  const [head = '', ...rest] = splitQuoted(text.slice(0, Math.max(0, colon - 1)), ';');
  const found = /^\uFEFF?(?:ï»¿)?(?:([\w-]+)\.)?([\w-]+)$/.exec(head.trim());
  if (!found) return { group: '', name: '', parameters: new Map(), value: bytes, line };
  return { group: found[1] ?? '', name: (found[2] ?? '').toUpperCase(), parameters: readParameters(rest), value: bytes.subarray(colon), line };
}

/** @param {string} text @param {string} separator */
function splitQuoted(text, separator) {
  return text.match(new RegExp(`(?:[^"${separator}]|"[^"]*"?)+`, 'g')) ?? [];
}

const encodings = /^(?:quoted-printable|base64|8bit|7bit|b|q)$/i;

/** 2.1 writes bare words for types and encodings. @param {readonly string[]} parts */
function readParameters(parts) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const part of parts) {
    const equal = part.indexOf('=');
    const bare = encodings.test(part.trim()) ? 'ENCODING' : 'TYPE';
    const key = equal < 0 ? bare : part.slice(0, equal).trim().toUpperCase();
    const values = splitQuoted(equal < 0 ? part : part.slice(equal + 1), ',').flatMap((value) => value.replaceAll('"', '').split(','));
    found.set(key, [...(found.get(key) ?? []), ...values.map((value) => value.trim()).filter((value) => value !== '')]);
  }
  return found;
}

/** The value as text. @param {Property} property @param {string} otherwise the character set of values that name none */
export function valueText({ parameters, value }, otherwise) {
  const encoding = parameters.get('ENCODING')?.[0]?.toLowerCase() ?? '';
  const bytes = encoding === 'quoted-printable' || encoding === 'q' ? decodeQuoted(value) : value;
  const named = parameters.get('CHARSET')?.[0] ?? otherwise;
  try {
    return new TextDecoder(named, { ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder(otherwise, { ignoreBOM: true }).decode(bytes);
  }
}

/** @param {Uint8Array} bytes */
export function decodeQuoted(bytes) {
  const out = new Uint8Array(bytes.length);
  let size = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const code = byte === equals ? Number.parseInt(decoder.decode(bytes.subarray(i + 1, i + 3)), 16) : Number.NaN;
    if (Number.isNaN(code) || i + 2 >= bytes.length) out[size++] = byte;
    else {
      out[size++] = code;
      i += 2;
    }
  }
  return out.subarray(0, size);
}
