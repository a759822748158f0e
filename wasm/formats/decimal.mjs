// @ts-check
// Decimals as digit strings: numbers of a workbook keep every digit that its text has, also past the 15 or 17 that a double
// holds. No JavaScript number is made of them here.

/**
 * The value 0.DIGITS × 10^point. Zero has no digits.
 * @typedef {{ readonly negative: boolean, readonly digits: string, readonly point: number }} Decimal
 */

const shape = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,5}))?$/;
/** What a spreadsheet shows of a fraction at most. */
const significant = 15;
/** Past these an exponent is written even by us. */
const longest = 40;

/** @param {string} text @returns {Decimal | null} null when it is no number */
export function parseDecimal(text) {
  const found = shape.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  if (whole === '' && fraction === '') return null;
  return makeDecimal(sign === '-', whole + fraction, whole.length + Number(exponent));
}

/** @param {boolean} negative @param {string} digits may have zeros at both ends @param {number} point @returns {Decimal} */
function makeDecimal(negative, digits, point) {
  let first = 0;
  while (first < digits.length && digits[first] === '0') first++;
  let last = digits.length;
  while (last > first && digits[last - 1] === '0') last--;
  if (first === last) return { negative: false, digits: '', point: 0 };
  return { negative, digits: digits.slice(first, last), point: point - first };
}

/** Half away from zero at `places` digits after the point (negative: before it). @param {Decimal} value @param {number} places */
export function roundTo(value, places) {
  const keep = value.point + places;
  if (keep >= value.digits.length) return value;
  if (keep < 0) return makeDecimal(value.negative, '', 0);
  const kept = value.digits.slice(0, keep);
  if ((value.digits[keep] ?? '0') < '5') return makeDecimal(value.negative, kept, value.point);
  return makeDecimal(value.negative, (BigInt(`0${kept}`) + 1n).toString().padStart(keep + 1, '0'), value.point + 1);
}

/** Fractions as a spreadsheet knows them; whole numbers keep all digits. @param {Decimal} value */
export function trimNoise(value) {
  const { digits, point } = value;
  return digits.length > significant && digits.length > point && point <= significant ? roundTo(value, significant - point) : value;
}

/** @param {Decimal} value @param {number} power */
export function scale(value, power) {
  return value.digits === '' ? value : { ...value, point: value.point + power };
}

/** @param {Decimal} left @param {Decimal} right */
export function isEqual(left, right) {
  return left.negative === right.negative && left.digits === right.digits && left.point === right.point;
}

/** The digits before the point ('' below 1) and after it, without the sign. @param {Decimal} value @returns {[string, string]} */
export function split({ digits, point }) {
  if (point <= 0) return ['', digits === '' ? '' : '0'.repeat(-point) + digits];
  return [digits.slice(0, point).padEnd(point, '0'), digits.slice(point)];
}

/** Without an exponent, unless that would take dozens of zeros. @param {Decimal} value */
export function plainText(value) {
  const sign = value.negative ? '-' : '';
  if (value.point > longest || value.point < -longest / 2) {
    const [first = '', rest] = [value.digits[0], value.digits.slice(1)];
    const power = value.point - 1;
    return `${sign}${first}${rest === '' ? '' : `.${rest}`}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const [whole, fraction] = split(value);
  return `${sign}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** What a cell without a number format shows, but with all digits of a whole number; other text comes back as it is. @param {string} text */
export function generalText(text) {
  if (/^-?[1-9]\d*$/.test(text) || /^\d+$/.test(text)) return text;
  const value = parseDecimal(text);
  return value === null ? text : plainText(trimNoise(value));
}
