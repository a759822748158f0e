// @ts-check
// Number format codes (ECMA-376 part 1, 18.8.31) into tokens: sections, literals, digit places, date parts. Renders nothing.
// Widths and fills (`_x`, `*x`), colours and number shapes ([DBNum1] …) are look only and leave no token.

/**
 * @typedef {{ readonly kind: 'literal', readonly text: string }
 *   | { readonly kind: 'digit', readonly place: '0' | '#' | '?' }
 *   | { readonly kind: 'date', readonly part: string }
 *   | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'exponent' | 'general' | 'text' }} Token
 */
/** @typedef {{ readonly test: string, readonly limit: number }} Condition */
/** @typedef {{ readonly kind: 'general' | 'number' | 'date' | 'text' | 'literal', readonly tokens: readonly Token[], readonly condition: Condition | null, readonly language: number }} Section */

const dateWords = /^(?:上午\/下午|AM\/PM|A\/P|yyyy|yyy|yy|y|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|aaaa|aaa|ee|e|ggg|gg|g)/i;
const elapsed = /^\[(h+|m+|s+)\]$/i;
const condition = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+(?:[eE][+-]?\d+)?)\]$/;
const currency = /^\[\$([^\]-]*)(?:-([0-9a-fA-F]+))?[^\]]*\]$/;

/** The sections of a code, at most four. @param {string} code @returns {readonly Section[]} */
export function parseFormat(code) {
  const sections = splitSections(code).slice(0, 4).map(parseSection);
  return sections.length === 0 ? [parseSection('General')] : sections;
}

/** @param {string} code */
function splitSections(code) {
  const parts = [];
  let part = '';
  for (let at = 0; at < code.length; ) {
    const size = atomSize(code, at);
    const atom = code.slice(at, at + size);
    if (atom === ';') {
      parts.push(part);
      part = '';
    } else part += atom;
    at += size;
  }
  parts.push(part);
  return parts;
}

/** Characters of a quoted, escaped or bracketed piece; 1 for anything else. @param {string} code @param {number} at */
function atomSize(code, at) {
  const c = code[at] ?? '';
  if (c === '"' || c === '[') {
    const end = code.indexOf(c === '"' ? '"' : ']', at + 1);
    return end < 0 ? code.length - at : end - at + 1;
  }
  if ('\\!_*'.includes(c)) return 1 + (String.fromCodePoint(code.codePointAt(at + 1) ?? 32).length || 1);
  return 1;
}

/** @param {string} code @returns {Section} */
function parseSection(code) {
  /** @type {Token[]} */
  const tokens = [];
  /** @type {Condition | null} */
  let when = null;
  let language = 0;
  for (let at = 0; at < code.length; ) {
    const size = atomSize(code, at);
    const atom = code.slice(at, at + size);
    if (size > 1 || atom === '"') {
      const read = readAtom(atom);
      if (read.token) tokens.push(read.token);
      when = read.condition ?? when;
      language = read.language ?? language;
      at += size;
      continue;
    }
    const [token, length] = readToken(code.slice(at), tokens);
    tokens.push(token);
    at += length;
  }
  return { kind: kindOf(tokens), tokens, condition: when, language };
}

/** @param {string} atom @returns {{ token?: Token, condition?: Condition, language?: number }} */
function readAtom(atom) {
  if (atom[0] === '"') return { token: { kind: 'literal', text: atom.slice(1).replace(/"$/, '') } };
  if (atom[0] === '\\' || atom[0] === '!') return { token: { kind: 'literal', text: atom.slice(1) } };
  if (atom[0] !== '[') return {};
  const asked = condition.exec(atom);
  if (asked) return { condition: { test: asked[1] ?? '=', limit: Number(asked[2]) } };
  const time = elapsed.exec(atom);
  if (time) return { token: { kind: 'date', part: `[${(time[1] ?? 'h').toLowerCase()}]` } };
  const money = currency.exec(atom);
  if (!money) return {};
  const language = money[2] === undefined ? undefined : Number.parseInt(money[2], 16) & 0xffff;
  const token = money[1] ? { token: /** @type {Token} */ ({ kind: 'literal', text: money[1] }) } : {};
  return language === undefined ? token : { ...token, language };
}

/** @param {string} rest @param {readonly Token[]} before @returns {[Token, number]} */
function readToken(rest, before) {
  const c = rest[0] ?? '';
  if (/^general/i.test(rest)) return [{ kind: 'general' }, 7];
  if (c === '0' || c === '#' || c === '?') return [{ kind: 'digit', place: c }, 1];
  if (/^e[+-]/i.test(rest) && before.some((token) => token.kind === 'digit')) return [{ kind: 'exponent' }, 2];
  const word = dateWords.exec(rest)?.[0];
  if (word) return [{ kind: 'date', part: word.toLowerCase() }, word.length];
  if (c === '.') return [{ kind: 'point' }, 1];
  if (c === ',') return [{ kind: 'comma' }, 1];
  if (c === '%') return [{ kind: 'percent' }, 1];
  if (c === '/') return [{ kind: 'slash' }, 1];
  if (c === '@') return [{ kind: 'text' }, 1];
  const whole = String.fromCodePoint(rest.codePointAt(0) ?? 32);
  return [{ kind: 'literal', text: whole }, whole.length];
}

/** @param {readonly Token[]} tokens @returns {Section['kind']} */
function kindOf(tokens) {
  const has = (/** @type {Token['kind']} */ kind) => tokens.some((token) => token.kind === kind);
  if (has('date')) return 'date';
  if (has('digit')) return 'number';
  if (has('general')) return 'general';
  return has('text') ? 'text' : 'literal';
}
