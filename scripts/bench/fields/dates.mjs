// Dates: seeded days written by Node's Intl (CLDR) in many languages and by hand-made patterns, read back.
// A numeric date whose day and month may change places must be asked about, never guessed; impossible days must be refused.
import { seeded } from './harness.mjs';

const languages = 'en en-GB de fr es pt it nl pl cs sk sl hr sr sr-Latn bg mk ru uk be ro hu tr az fi et lv lt sv da nb is el ca gl cy id ms vi th ar he hi bn sq hy ka kk sw fil ko ja zh zh-TW'.split(' ');
const iso = (d) => d.toISOString().slice(0, 10);

function randomDay(random) {
  return new Date(Date.UTC(1950 + random.below(99), random.below(12), 1 + random.below(28)));
}

function count(values, report, set, rows, reads = (read, want) => read.standard === want) {
  let right = 0;
  for (const [text, want, country] of rows) {
    const read = values.read('date', text, country ?? '');
    if (reads(read, want)) right++;
    else report.miss(set, text, want, `${read.grade} ${read.standard}`);
  }
  report.add('date', set, right, rows.length);
}

function benchLanguages(values, report) {
  const random = seeded(20261126);
  for (const style of ['full', 'long', 'medium']) {
    const rows = [];
    for (const language of languages) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: style, timeZone: 'UTC' });
      for (let i = 0; i < 40; i++) {
        const day = randomDay(random);
        const text = format.format(day);
        // A medium form that is all digits is counted below.
        if (!/\p{L}/u.test(text)) continue;
        rows.push([text, iso(day)]);
      }
    }
    count(values, report, `${style} form in ${languages.length} languages`, rows);
  }
  const rows = [];
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'short', timeZone: 'UTC' });
    for (let i = 0; i < 40; i++) {
      const day = randomDay(random);
      if (day.getUTCDate() < 13 || day.getUTCFullYear() < 2000 || day.getUTCFullYear() > 2049) continue;
      rows.push([format.format(day), iso(day)]);
    }
  }
  count(values, report, 'short form, day above 12', rows);
  const thai = [];
  for (let i = 0; i < 40; i++) {
    const day = randomDay(random);
    thai.push([new Intl.DateTimeFormat('th', { dateStyle: 'long', timeZone: 'UTC' }).format(day), iso(day)]);
    thai.push([new Intl.DateTimeFormat('th', { dateStyle: 'full', timeZone: 'UTC' }).format(day), iso(day)]);
    thai.push([new Intl.DateTimeFormat('ja-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' }).format(day), iso(day)]);
    thai.push([new Intl.DateTimeFormat('zh-TW-u-ca-roc', { dateStyle: 'long', timeZone: 'UTC' }).format(day), iso(day)]);
    thai.push([new Intl.DateTimeFormat('ar-u-ca-gregory-nu-arab', { dateStyle: 'long', timeZone: 'UTC' }).format(day), iso(day)]);
    thai.push([new Intl.DateTimeFormat('zh-u-nu-hanidec', { dateStyle: 'long', timeZone: 'UTC' }).format(day), iso(day)]);
  }
  count(values, report, 'Buddhist, Japanese and Republic eras, Arabic and Han digits', thai);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n) => String(n).padStart(2, '0');
const hanDigits = '〇一二三四五六七八九';
const hanNumber = (n) => (n <= 10 ? [...'十一二三四五六七八九十'][n] : n < 20 ? `十${hanDigits[n - 10]}` : `${hanDigits[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : hanDigits[n % 10]}`);
const handForms = [
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${two(m)}.${two(d)}`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => `${d}-${months[m - 1]}-${y}`,
  (y, m, d) => `${two(d)}${months[m - 1].toUpperCase()}${y}`,
  (y, m, d) => `${months[m - 1]}. ${d}, ${y}`,
  (y, m, d) => `${y}-${months[m - 1]}-${two(d)}`,
  (y, m, d) => `${d}${d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'} of ${months[m - 1]} ${y}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
  (y, m, d) => `${[...String(y)].map((c) => hanDigits[Number(c)]).join('')}年${hanNumber(m)}月${hanNumber(d)}日`,
  (y, m, d) => `${y}年${m}月${d}号`,
  (y, m, d) => `${y}년 ${m}월 ${d}일`,
  (y, m, d) => `${[...`${y}-${two(m)}-${two(d)}`].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('')}`,
];

function benchHandForms(values, report) {
  const random = seeded(7);
  const rows = [];
  for (const form of handForms) {
    for (let i = 0; i < 100; i++) {
      const day = randomDay(random);
      rows.push([form(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()), iso(day)]);
    }
  }
  count(values, report, 'hand-written forms', rows);
  const times = [];
  for (let i = 0; i < 300; i++) {
    const day = randomDay(random);
    const [h, n, s] = [random.below(24), random.below(60), random.below(60)];
    const date = iso(day);
    const hour12 = h % 12 === 0 ? 12 : h % 12;
    const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
    times.push([`${date}T${two(h)}:${two(n)}:${two(s)}+08:00`, `${date}T${two(h)}:${two(n)}:${two(s)}+08:00`]);
    times.push([`${date} ${two(h)}:${two(n)}:${two(s)}Z`, `${date} ${two(h)}:${two(n)}:${two(s)}Z`]);
    times.push([`${months[m - 1]} ${d}, ${y} ${hour12}:${two(n)} ${h < 12 ? 'AM' : 'PM'}`, `${date} ${two(h)}:${two(n)}`]);
    times.push([`${y}年${m}月${d}日 ${h < 12 ? '上午' : '下午'}${hour12}时${n}分${s}秒`, `${date} ${two(h)}:${two(n)}:${two(s)}`]);
    times.push([new Date(Date.UTC(y, m - 1, d, h, n, s)).toUTCString(), `${date} ${two(h)}:${two(n)}:${two(s)} GMT`]);
    times.push([`${d}. ${new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' }).format(day)} ${y}, ${two(h)}.${two(n)} Uhr`, `${date} ${two(h)}:${two(n)}`]);
  }
  count(values, report, 'with time and zone', times);
}

function benchDoubt(values, report) {
  const random = seeded(11);
  const ambiguous = [], impossible = [];
  for (let i = 0; i < 400; i++) {
    const [a, b, y] = [1 + random.below(12), 1 + random.below(12), 1950 + random.below(99)];
    if (a !== b) ambiguous.push([`${a}/${b}/${y}`, 'asked']);
    impossible.push([`${y}-${two(1 + random.below(12))}-${two(32 + random.below(60))}`, 'refused']);
    impossible.push([`31.${random.pick(['02', '04', '06', '09', '11'])}.${y}`, 'refused']);
  }
  count(values, report, 'ambiguous order is asked', ambiguous, (read) => read.issues.some((issue) => issue.code === 'date.ambiguous'));
  count(values, report, 'impossible days are refused', impossible, (read, _want) => read.grade === 'invalid' || read.grade === 'unlikely');
}

export function benchDates(values, report) {
  benchLanguages(values, report);
  benchHandForms(values, report);
  benchDoubt(values, report);
}
