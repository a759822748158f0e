// @ts-check
// Renders serial dates and times: days since 1899-12-30 with the leap day of 1900 that never was (ECMA-376 part 1, 18.17.4), or
// since 1904-01-01. Says when the text shows less than the serial holds.

/** @typedef {import('./format-parse.mjs').Token} Token */
/** @typedef {import('./format-number.mjs').Shown} Shown */
/** @typedef {{ readonly tokens: readonly Token[], readonly parts: ReadonlySet<string>, readonly decimals: number, readonly isTwelve: boolean, readonly language: number }} DatePlan */
/** @typedef {{ year: number, month: number, day: number, weekday: number, hour: number, minute: number, second: number, fraction: number, total: number, hasTime: boolean, hasDate: boolean }} Moment */

const lastSerial = 2_958_466; // 10000-01-01
const days1904 = 1462;
const english = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const han = ['日', '一', '二', '三', '四', '五', '六'];
const hanMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** `m` next to hours or seconds is minutes. @param {readonly Token[]} all @param {number} language @returns {DatePlan} */
export function planDate(all, language) {
  /** @type {Token[]} */
  const tokens = [];
  const dates = all.filter((token) => token.kind === 'date');
  let decimals = 0;
  let place = 0;
  for (let i = 0; i < all.length; i++) {
    const token = /** @type {Token} */ (all[i]);
    if (token.kind === 'date') {
      const [before, after] = [dates[place - 1], dates[place + 1]];
      place++;
      const isMinute = /^mm?$/.test(token.part) && (isPart(before, 'h') || isPart(after, 's'));
      tokens.push(isMinute ? { kind: 'date', part: token.part === 'm' ? 'n' : 'nn' } : token);
    } else if (token.kind === 'point' && all[i + 1]?.kind === 'digit') {
      decimals = 0;
      while (all[i + 1]?.kind === 'digit') {
        i++;
        decimals++;
      }
      tokens.push({ kind: 'date', part: 'fraction' });
    } else tokens.push(token);
  }
  const parts = new Set(tokens.flatMap((token) => (token.kind === 'date' ? [token.part] : [])));
  return { tokens, parts, decimals: Math.min(decimals, 3), isTwelve: parts.has('am/pm') || parts.has('a/p') || parts.has('上午/下午'), language };
}

/** @param {Token | undefined} token @param {string} letter */
function isPart(token, letter) {
  return token?.kind === 'date' && token.part.replace('[', '').startsWith(letter);
}

/** Null when the serial is no date: before 1900 or after 9999. @param {number} serial @param {number} decimals @param {boolean} is1904 @returns {Moment | null} */
export function momentOf(serial, decimals, is1904) {
  const unit = 10 ** decimals;
  const dayUnits = 86_400 * unit;
  const shifted = is1904 ? serial + days1904 : serial;
  if (!(shifted >= 0 && shifted < lastSerial)) return null;
  const units = Math.round(shifted * dayUnits);
  const day = Math.floor(units / dayUnits);
  const rest = units - day * dayUnits;
  const seconds = Math.floor(rest / unit);
  const civil = civilOf(day, is1904);
  return {
    ...civil,
    weekday: (day + 6) % 7,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: rest - seconds * unit,
    total: is1904 ? units - days1904 * dayUnits : units,
    hasTime: rest > 0,
    hasDate: day > 0,
  };
}

/** @param {number} day @param {boolean} is1904 */
function civilOf(day, is1904) {
  if (!is1904 && day === 60) return { year: 1900, month: 2, day: 29 };
  if (!is1904 && day === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(Date.UTC(1899, 11, !is1904 && day < 60 ? 31 : 30) + day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @param {DatePlan} plan @param {number} serial @param {boolean} is1904 @returns {Shown | null} null when the serial is no date */
export function renderDate(plan, serial, is1904) {
  const moment = momentOf(serial, plan.decimals, is1904);
  if (moment === null) return null;
  let text = '';
  for (const token of plan.tokens) {
    if (token.kind === 'date') text += partText(token.part, moment, plan);
    else if (token.kind === 'literal') text += token.text;
    else if (token.kind === 'slash') text += '/';
    else if (token.kind === 'comma') text += ',';
    else if (token.kind === 'point') text += '.';
  }
  return { text: text.trim(), hides: hidesSome(plan, moment) };
}

/** @param {DatePlan} plan @param {Moment} moment */
function hidesSome({ parts }, moment) {
  const some = (/** @type {RegExp} */ pattern) => [...parts].some((part) => pattern.test(part));
  const isElapsed = some(/^\[/);
  const lacksDate = !(some(/^(yyyy?|e+)$/) && some(/^m/) && some(/^dd?$/));
  const lacksHours = !isElapsed && !some(/^h/) && moment.hour > 0;
  const lacksMinutes = !some(/^(nn?|\[m+\]|\[s+\])$/) && (moment.minute > 0 || moment.second > 0);
  const lacksSeconds = !some(/^(ss?|\[s+\])$/) && moment.second > 0;
  return (moment.hasDate && lacksDate && !isElapsed) || (moment.hasTime && (lacksHours || lacksMinutes || lacksSeconds));
}

/** @param {string} part @param {Moment} m @param {DatePlan} plan @returns {string} */
function partText(part, m, plan) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  const hour = plan.isTwelve ? ((m.hour + 11) % 12) + 1 : m.hour;
  const unit = 10 ** plan.decimals;
  switch (part) {
    case 'yy':
    case 'y':
      return two(m.year % 100);
    case 'yyyy':
    case 'yyy':
    case 'e':
    case 'ee':
      return String(m.year);
    case 'm':
      return String(m.month);
    case 'mm':
      return two(m.month);
    case 'd':
      return String(m.day);
    case 'dd':
      return two(m.day);
    case 'h':
      return String(hour);
    case 'hh':
      return two(hour);
    case 'n':
      return String(m.minute);
    case 'nn':
      return two(m.minute);
    case 's':
      return String(m.second);
    case 'ss':
      return two(m.second);
    case 'fraction':
      return `.${String(m.fraction).padStart(plan.decimals, '0')}`;
    case 'aaa':
      return `周${han[m.weekday]}`;
    case 'aaaa':
      return `星期${han[m.weekday]}`;
    case 'am/pm':
      return isChinese(plan.language) ? (m.hour < 12 ? '上午' : '下午') : m.hour < 12 ? 'AM' : 'PM';
    case 'a/p':
      return m.hour < 12 ? 'A' : 'P';
    case '上午/下午':
      return m.hour < 12 ? '上午' : '下午';
    default:
      return part.startsWith('[') ? elapsedText(part, m.total / unit) : nameText(part, m, plan.language);
  }
}

/** @param {number} language a Windows language id */
function isChinese(language) {
  return (language & 0x3ff) === 0x04;
}

/** @param {string} part @param {number} seconds */
function elapsedText(part, seconds) {
  const per = part[1] === 'h' ? 3600 : part[1] === 'm' ? 60 : 1;
  return String(Math.floor(seconds / per)).padStart(part.length - 2, '0');
}

/** Months and weekdays by name: Chinese where the code says so, else English. @param {string} part @param {Moment} m @param {number} language */
function nameText(part, m, language) {
  const [month, day] = [english.months[m.month - 1] ?? '', english.days[m.weekday] ?? ''];
  if (part === 'mmmmm') return month.slice(0, 1);
  if (part.startsWith('mmm')) return isChinese(language) ? `${hanMonths[m.month - 1]}月` : part === 'mmm' ? month.slice(0, 3) : month;
  if (part.startsWith('ddd')) return isChinese(language) ? `${part === 'ddd' ? '周' : '星期'}${han[m.weekday]}` : part === 'ddd' ? day.slice(0, 3) : day;
  return '';
}
