// @ts-check
// Cell formats: from a number's own text to what a person sees in the cell, or (as `stored`) to what the cell holds. Invariant:
// a number never becomes text without its digits, and `hides` is true whenever the text shows less than the cell holds.
import { generalText, parseDecimal, plainText, trimNoise } from './decimal.mjs';
import { momentOf, planDate, renderDate } from './format-date.mjs';
import { planNumber, renderNumber } from './format-number.mjs';
import { parseFormat } from './format-parse.mjs';

/** @typedef {import('./decimal.mjs').Decimal} Decimal */
/** @typedef {import('./format-number.mjs').Shown} Shown */
/** @typedef {import('./format-parse.mjs').Section} Section */
/** @typedef {{ readonly section: Section, readonly show: (value: Decimal, text: string) => Shown | null, readonly drawsMinus: boolean }} Drawn */

/** Ids that files use without spelling them out. Dates that follow the reader's own country (14, 22) are shown year first. */
const builtIn = /** @type {Readonly<Record<number, string>>} */ ({
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '$#,##0;-$#,##0', 6: '$#,##0;-$#,##0', 7: '$#,##0.00;-$#,##0.00', 8: '$#,##0.00;-$#,##0.00',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm',
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'yyyy-mm-dd', 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00', 41: '#,##0;-#,##0', 42: '$#,##0;-$#,##0', 43: '#,##0.00;-#,##0.00', 44: '$#,##0.00;-$#,##0.00',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
  50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
});
const cacheSize = 20_000;

export class CellFormat {
  /** @type {readonly Drawn[]} */
  #drawn;
  #text;
  #is1904;
  /** @type {Map<string, Shown>} */
  #seen = new Map();

  /** @param {string} code @param {boolean} is1904 */
  constructor(code, is1904 = false) {
    this.code = code;
    this.#is1904 = is1904;
    const sections = parseFormat(longDate(code));
    this.#text = sections[3] ?? sections.find((section) => section.kind === 'text');
    this.#drawn = sections.slice(0, 3).map((section) => ({ section, show: drawer(section, is1904), drawsMinus: hasMinus(section) }));
    /** Nothing to render: the number's own digits. */
    this.isGeneral = sections.length === 1 && (sections[0]?.kind === 'text' || (sections[0]?.kind === 'general' && sections[0].tokens.length === 1));
    this.isDate = sections[0]?.kind === 'date';
    /** Text in such a cell is shown as it is. */
    this.keepsText = this.#text === undefined || this.#text.tokens.every((token) => token.kind === 'text');
  }

  /** What a person sees. @param {string} text the number as the file writes it @returns {Shown} */
  show(text) {
    if (this.isGeneral) return { text: generalText(text), hides: false };
    const seen = this.#seen.get(text);
    if (seen) return seen;
    const shown = this.#render(text);
    if (this.#seen.size >= cacheSize) this.#seen.clear();
    this.#seen.set(text, shown);
    return shown;
  }

  /** What the cell holds: all digits; dates as ISO 8601. @param {string} text @returns {string} */
  stored(text) {
    const moment = this.isDate && !/\[[hms]+\]/i.test(this.code) ? momentOf(Number(text), 3, this.#is1904) : null;
    if (moment === null || !/\d/.test(text)) return generalText(text);
    const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
    const date = `${String(moment.year).padStart(4, '0')}-${two(moment.month)}-${two(moment.day)}`;
    const fraction = moment.fraction > 0 ? `.${String(moment.fraction).padStart(3, '0')}` : '';
    const time = `${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}${fraction}`;
    if (!moment.hasDate) return time;
    return moment.hasTime ? `${date} ${time}` : date;
  }

  /** Text as a section for text shows it. @param {string} text */
  showText(text) {
    if (this.keepsText) return text;
    const tokens = this.#text?.tokens ?? [];
    return tokens.some((token) => token.kind === 'text') ? tokens.map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : '')).join('') : text;
  }

  /** @param {string} text @returns {Shown} */
  #render(text) {
    const value = parseDecimal(text);
    if (value === null) return { text, hides: false };
    const [drawn, isSecond] = this.#choose(value, Number(text));
    const shown = drawn?.show({ ...value, negative: false }, text) ?? null;
    if (drawn === undefined || shown === null) return { text: generalText(text), hides: drawn !== undefined };
    if (drawn.section.kind === 'date') return value.negative ? { text: generalText(text), hides: true } : shown;
    const needsMinus = value.negative && !(isSecond && drawn.drawsMinus) && drawn.section.kind !== 'literal';
    return needsMinus ? { text: `-${shown.text}`, hides: shown.hides } : shown;
  }

  /** @param {Decimal} value @param {number} number @returns {[Drawn | undefined, boolean]} */
  #choose(value, number) {
    const list = this.#drawn.filter(({ section }, i) => !(section.kind === 'text' && i > 0));
    const [first, second, third] = list;
    if (first?.section.condition || second?.section.condition) {
      if (first && holds(first.section, number, number > 0)) return [first, false];
      if (second && (list.length < 3 || holds(second.section, number, number < 0))) return [second, true];
      return [third, false];
    }
    if (value.negative && second) return [second, true];
    return [value.digits === '' && third ? third : first, false];
  }
}

/** [$-F800] and [$-F400] mean "as this computer writes long dates and times". @param {string} code */
function longDate(code) {
  if (/^\[\$-(x-sysdate|f800)\]/i.test(code)) return 'yyyy-mm-dd';
  return /^\[\$-(x-systime|f400)\]/i.test(code) ? 'h:mm:ss' : code;
}

/** @param {Section} section @param {number} number @param {boolean} otherwise */
function holds({ condition }, number, otherwise) {
  if (!condition) return otherwise;
  const { test, limit } = condition;
  if (test === '=') return number === limit;
  if (test === '<>') return number !== limit;
  if (test === '<') return number < limit;
  if (test === '>') return number > limit;
  return test === '<=' ? number <= limit : number >= limit;
}

/** @param {Section} section */
function hasMinus({ tokens }) {
  return tokens.some((token) => token.kind === 'literal' && /[-(−]/.test(token.text));
}

/** @param {Section} section @param {boolean} is1904 @returns {Drawn['show']} */
function drawer(section, is1904) {
  const { kind, tokens, language } = section;
  if (kind === 'date') {
    const plan = planDate(tokens, language);
    return (_value, text) => renderDate(plan, Number(text), is1904);
  }
  if (kind === 'number') {
    const plan = planNumber(tokens);
    return (value) => {
      const shown = renderNumber(plan, value);
      const text = shown.text.trim();
      return /\d/.test(text) ? { text, hides: shown.hides } : { text: plainText(trimNoise(value)), hides: value.digits !== '' };
    };
  }
  const written = tokens.map((token) => (token.kind === 'literal' ? token.text : '\0')).join('');
  if (kind === 'literal') {
    // Words stand for the value ([=1]"男"); dashes and nothing do not: the digits stay.
    return /\p{L}/u.test(written) ? () => ({ text: written.trim(), hides: true }) : (value) => ({ text: plainText(trimNoise(value)), hides: value.digits !== '' });
  }
  return (value) => ({ text: written.replaceAll('\0', () => plainText(trimNoise(value))).trim(), hides: false });
}

/** The code of a format id: the file's own, else the built-in one, else General. @param {number} id @param {ReadonlyMap<number, string>} own */
export function formatCode(id, own) {
  return own.get(id) ?? builtIn[id] ?? 'General';
}
