// @ts-check
// Renders a number section over decimal digits: 0 # ?, grouping, scaling, percent, exponents, fractions. Says when the text shows
// less than the value holds. Source of the rules: ECMA-376 part 1, 18.8.31; behaviour of Excel where it is silent.
import { isEqual, plainText, roundTo, scale, split, trimNoise } from './decimal.mjs';

/** @typedef {import('./decimal.mjs').Decimal} Decimal */
/** @typedef {import('./format-parse.mjs').Token} Token */
/** @typedef {{ readonly text: string, readonly hides: boolean }} Shown */
/** @typedef {{ readonly tokens: readonly Token[], readonly whole: number, readonly point: number, readonly exponent: number, readonly slash: number, readonly grouped: boolean, readonly power: number, readonly places: number }} Plan */

/** What of a section does not depend on the value. @param {readonly Token[]} all @returns {Plan} */
export function planNumber(all) {
  const tokens = all.filter((token, i) => token.kind !== 'comma' || !isScaling(all, i));
  const point = tokens.findIndex((token) => token.kind === 'point');
  const exponent = tokens.findIndex((token) => token.kind === 'exponent');
  const end = exponent < 0 ? tokens.length : exponent;
  const digits = tokens.map((token) => token.kind === 'digit');
  const wholeEnd = point < 0 ? end : point;
  const count = (/** @type {number} */ from, /** @type {number} */ to) => digits.slice(from, to).filter(Boolean).length;
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  return {
    tokens,
    whole: wholeEnd,
    point,
    exponent,
    slash: tokens.findIndex((token, i) => token.kind === 'slash' && digits[i - 1] === true),
    grouped: tokens.slice(0, wholeEnd).some((token) => token.kind === 'comma'),
    power: 2 * percents - 3 * (all.length - tokens.length),
    places: point < 0 ? 0 : count(point, end),
  };
}

/** A comma after the last digit place before the point divides by a thousand. @param {readonly Token[]} tokens @param {number} at */
function isScaling(tokens, at) {
  const before = tokens.slice(0, at).some((token) => token.kind === 'digit');
  const next = tokens.slice(at + 1).find((token) => token.kind === 'digit' || token.kind === 'point' || token.kind === 'exponent');
  return before && next?.kind !== 'digit';
}

/** @param {Plan} plan @param {Decimal} value not negative: its sign is the caller's @returns {Shown} */
export function renderNumber(plan, value) {
  if (plan.slash > 0) return renderFraction(plan, value);
  if (plan.exponent >= 0) return renderExponent(plan, value);
  const exact = trimNoise(scale(value, plan.power));
  const rounded = roundTo(exact, plan.places);
  const [whole, fraction] = split(rounded);
  return { text: fill(plan, whole, fraction, ''), hides: !isEqual(rounded, exact) };
}

/** @param {Plan} plan @param {Decimal} value @returns {Shown} */
function renderExponent(plan, value) {
  const step = plan.tokens.slice(0, plan.whole).filter((token) => token.kind === 'digit').length || 1;
  let power = value.digits === '' ? 0 : Math.floor((value.point - 1) / step) * step;
  let rounded = roundTo(scale(value, -power), plan.places);
  if (rounded.point > step) {
    power += step;
    rounded = roundTo(scale(value, -power), plan.places);
  }
  const [whole, fraction] = split(rounded);
  const hides = !isEqual(rounded, scale(value, -power));
  // An exponent that drops digits shows no one the value: the digits are written instead.
  if (hides) return { text: plainText(trimNoise(value)), hides: false };
  const places = plan.tokens.slice(plan.exponent).filter((token) => token.kind === 'digit').length;
  const tail = `E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(places, '0')}`;
  return { text: fill(plan, whole, fraction, tail), hides };
}

/** Puts digits into the places; the first place takes all that are left over. @param {Plan} plan @param {string} whole @param {string} fraction @param {string} tail */
function fill(plan, whole, fraction, tail) {
  const { tokens, whole: wholeEnd, exponent } = plan;
  const end = exponent < 0 ? tokens.length : exponent;
  return fillWhole(plan, whole) + fillRest(tokens.slice(wholeEnd, end), fraction) + tail + literals(exponent < 0 ? [] : tokens.slice(exponent));
}

/** @param {Plan} plan @param {string} whole */
function fillWhole({ tokens, whole: wholeEnd, grouped }, whole) {
  const first = tokens.findIndex((token) => token.kind === 'digit');
  let text = '';
  let used = 0;
  /** @param {string} digit */
  const put = (digit) => {
    text = (grouped && used > 0 && used % 3 === 0 ? `${digit},` : digit) + text;
    used++;
  };
  for (let i = wholeEnd - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind !== 'digit') {
      text = tokenText(token) + text;
      continue;
    }
    if (used < whole.length) put(whole[whole.length - 1 - used] ?? '');
    else if (token.place === '0') put('0');
    if (i === first) while (used < whole.length) put(whole[whole.length - 1 - used] ?? '');
  }
  return first < 0 || first >= wholeEnd ? text + whole : text;
}

/** @param {readonly Token[]} tokens @param {string} fraction */
function fillRest(tokens, fraction) {
  let text = '';
  let used = 0;
  for (const token of tokens) {
    if (token.kind === 'digit') {
      text += fraction[used] ?? (token.place === '0' ? '0' : '');
      used++;
    } else text += tokenText(token);
  }
  return text;
}

/** @param {readonly Token[]} tokens */
function literals(tokens) {
  return tokens.filter((token) => token.kind !== 'digit').map(tokenText).join('');
}

/** @param {Token | undefined} token */
function tokenText(token) {
  if (token?.kind === 'literal') return token.text;
  if (token?.kind === 'point') return '.';
  if (token?.kind === 'percent') return '%';
  return token?.kind === 'slash' ? '/' : '';
}

/** `# ?/?`: the nearest fraction with that many digits below the line. @param {Plan} plan @param {Decimal} value @returns {Shown} */
function renderFraction({ tokens, slash }, value) {
  const below = tokens.slice(slash + 1);
  const fixed = Number(below.map((token) => (token.kind === 'literal' ? token.text : token.kind === 'digit' && token.place === '0' ? '0' : '')).join(''));
  const limit = 10 ** Math.min(4, below.filter((token) => token.kind === 'digit').length) - 1;
  const number = Number(plainText(value));
  const hasWhole = tokens.slice(0, slash).some((token, i, list) => token.kind === 'literal' && list.slice(0, i).some((one) => one.kind === 'digit'));
  let whole = hasWhole ? Math.floor(number) : 0;
  let [above, under] = fixed > 0 ? [Math.round((number - whole) * fixed), fixed] : nearest(number - whole, Math.max(1, limit));
  if (hasWhole && above === under) [whole, above] = [whole + 1, 0];
  const hides = Math.abs(whole + above / under - number) > 1e-9 * Math.max(1, number);
  if (hasWhole && above === 0) return { text: String(whole), hides };
  return { text: `${hasWhole && whole > 0 ? `${whole} ` : ''}${above}/${under}`, hides };
}

/** @param {number} number @param {number} limit @returns {[number, number]} */
function nearest(number, limit) {
  /** @type {[number, number]} */
  let best = [Math.round(number), 1];
  for (let under = 2; under <= limit && limit <= 9999; under++) {
    const above = Math.round(number * under);
    if (Math.abs(above / under - number) < Math.abs(best[0] / best[1] - number) - 1e-12) best = [above, under];
  }
  return best;
}
