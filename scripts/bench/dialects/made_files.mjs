// Files made by chance for measuring detection: columns of many kinds, written in many dialects, with what people do to such files above, below and
// between. Each comes with the truth. The same seed gives the same files.

/** @param {number} seed */
function makeDice(seed) {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let i = 0; i < 8; i++) next();
  const roll = (/** @type {number} */ sides) => Math.floor(next() * sides);
  return { roll, chance: (/** @type {number} */ p) => next() < p, pick: (/** @type {any[]} */ list) => list[roll(list.length)] };
}

const two = (n) => String(n).padStart(2, '0');
const first = ['Ann', 'Bernd', 'Chloé', 'Diego', 'Fatima', 'Hiro', 'Inès', 'José', '伟', 'Олег'];
const last = ['Lee', "O'Hara", 'van Dyk', 'Núñez', 'Schröder', 'Smith-Jones', '张', 'Li', 'Петров', "D'Arcy"];
const cities = ['Bonn', 'New York', 'São Paulo', 'Leeds', '上海', 'Aix-en-Provence', "'s-Hertogenbosch", 'Köln'];
const firms = ['Acme, Inc.', 'Nordlicht GmbH', 'Hart & Sons', 'Delta Pumps Ltd', '上海远大贸易有限公司', 'Casa Verde S.A.', 'Blue "Sky" Travel'];
const prose = [
  'call back on Monday, then close',
  'ok',
  'wants red; blue: maybe',
  'said "no" twice',
  'see https://x.example/a?b=1&c=2',
  'Dear Ann, thank you. Best, Bob',
  '已报价,等回复',
  'n/a',
  'paid (in cash), 50%',
  'first | second',
  "it's fine",
  'C:\\temp\\a.txt',
];
const locales = {
  us: { decimal: '.', group: ',', date: (d) => `${d.m}/${d.d}/${d.y}` },
  de: { decimal: ',', group: '.', date: (d) => `${two(d.d)}.${two(d.m)}.${d.y}` },
  fr: { decimal: ',', group: ' ', date: (d) => `${two(d.d)}/${two(d.m)}/${d.y}` },
  iso: { decimal: '.', group: '', date: (d) => `${d.y}-${two(d.m)}-${two(d.d)}` },
  zh: { decimal: '.', group: '', date: (d) => `${d.y}年${d.m}月${d.d}日` },
};

function amount(dice, locale) {
  const whole = String(dice.roll(dice.chance(0.3) ? 2_000_000 : 900));
  const grouped = dice.chance(0.5) ? whole.replace(/\B(?=(\d{3})+$)/g, locale.group) : whole;
  const sign = dice.chance(0.1) ? '-' : '';
  return `${sign}${grouped}${locale.decimal}${two(dice.roll(100))}`;
}

const day = (dice) => ({ y: 2015 + dice.roll(10), m: 1 + dice.roll(12), d: 1 + dice.roll(28) });
const kinds = {
  id: { name: 'ID', make: (dice, _l, i) => String(1000 + i * 3 + dice.roll(3)) },
  code: { name: 'Code', make: (dice) => `${'ABC'[dice.roll(3)]}-${100 + dice.roll(900)}-${dice.roll(9)}` },
  name: { name: 'Name', make: (dice) => `${dice.pick(first)} ${dice.pick(last)}` },
  nameComma: { name: 'Full name', make: (dice) => `${dice.pick(last)}, ${dice.pick(first)}` },
  mail: { name: 'E-mail', make: (dice, _l, i) => `user${i}.${dice.roll(99)}@example.${dice.pick(['com', 'org', 'co.uk'])}` },
  phone: { name: 'Phone', make: (dice) => dice.pick(['+1 212 555 01', '(021) 5888-12', '+49-228-555', '1380013800']) + two(dice.roll(100)) },
  date: { name: 'Date', make: (dice, l) => l.date(day(dice)) },
  time: { name: 'Time', make: (dice) => `${two(dice.roll(24))}:${two(dice.roll(60))}${dice.chance(0.5) ? `:${two(dice.roll(60))}` : ''}` },
  stamp: { name: 'Created at', make: (dice, l) => `${l.date(day(dice))} ${two(dice.roll(24))}:${two(dice.roll(60))}` },
  amount: { name: 'Amount', make: (dice, l) => amount(dice, l) },
  number: { name: 'Count', make: (dice) => String(dice.roll(500)) },
  real: { name: 'Value', make: (dice, l) => `${dice.roll(100)}${l.decimal}${dice.roll(1000)}` },
  percent: { name: 'Share', make: (dice, l) => `${dice.roll(100)}${l.decimal}${dice.roll(10)}%` },
  city: { name: 'City', make: (dice) => dice.pick(cities) },
  firm: { name: 'Company', make: (dice) => dice.pick(firms) },
  note: { name: 'Note', make: (dice) => (dice.chance(0.3) ? '' : dice.pick(prose)) },
  lines: { name: 'Remarks', make: (dice) => (dice.chance(0.7) ? '' : `${dice.pick(prose)}\n${dice.pick(prose)}`) },
  url: { name: 'Website', make: (dice) => `https://x${dice.roll(99)}.example/p?id=${dice.roll(999)}&l=en` },
  flag: { name: 'Active', make: (dice) => dice.pick(['yes', 'no']) },
  bit: { name: 'Opt in', make: (dice) => dice.pick(['0', '1']) },
  tags: { name: 'Tags', make: (dice) => dice.pick(['vip', 'vip;new', 'old;vip;x', 'new']) },
  list: { name: 'Groups', make: (dice) => dice.pick(['a', 'a,b', 'b,c,d', 'c']) },
  status: { name: 'Status', make: (dice) => dice.pick(['open', 'won', 'lost', 'on hold']) },
  empty: { name: 'Fax', make: () => '' },
};
const kindNames = Object.keys(kinds);

const delimiters = [',', ',', ',', ',', ';', ';', ';', '\t', '\t', '|', '|', '^', '~', ':', ' ', ', '];

/** One file and its truth. @param {number} seed */
export function makeFile(seed) {
  const dice = makeDice(seed + 1);
  const separator = dice.pick(delimiters);
  const delimiter = separator[0];
  const isPoor = delimiter === ' ' || delimiter === ':';
  const quoting = dice.pick(['minimal', 'minimal', 'minimal', 'all', 'text', 'none']);
  const quote = dice.chance(0.1) ? "'" : '"';
  const escape = quoting !== 'none' && dice.chance(0.1) ? '\\' : '';
  const locale = locales[dice.pick(Object.keys(locales))];
  const ending = dice.pick(['\n', '\n', '\r\n', '\r\n', '\r']);
  const width = isPoor ? 3 + dice.roll(5) : dice.chance(0.1) ? 1 : 2 + dice.roll(11);
  const rowCount = dice.pick([2, 3, 5, 8, 15, 40, 80]);
  const columns = Array.from({ length: width }, () => dice.pick(kindNames.filter((kind) => allows(kind, quoting, isPoor))));
  if (columns.every((kind) => kind === 'empty' || kind === 'lines' || kind === 'note')) columns[0] = 'id';
  const hasHeader = dice.chance(0.8) || columns.every((kind) => kind === columns[0]);
  const clean = (text) => (quoting === 'none' ? strip(text, delimiter, quote) : text);
  const write = (text, isName) => writeCell(clean(text), { delimiter, quote, escape, quoting, isName });
  const rows = [];
  const names = columns.map((kind, i) => (columns.indexOf(kind) === i ? kinds[kind].name : `${kinds[kind].name} ${i}`));
  if (hasHeader) rows.push(names.map((name) => write(isPoor ? name.replaceAll(/[ :]/g, '_') : name, true)));
  for (let i = 0; i < rowCount; i++) rows.push(columns.map((kind) => write(value(kinds[kind].make(dice, locale, i), isPoor, quoting), false)));
  if (width > 2 && rowCount > 8 && dice.chance(0.1)) rows[1 + dice.roll(rowCount)]?.pop();
  const lines = rows.map((cells) => cells.join(separator));
  const above = width > 1 && hasHeader && dice.chance(0.15) ? makeTitle(dice, delimiter, width) : [];
  const below = width > 2 && rowCount > 3 && dice.chance(0.1) ? ['', 'Source: export of the sales office, all rights reserved'] : [];
  const all = [...above, ...lines, ...below];
  if (above.length === 0 && below.length === 0 && dice.chance(0.05)) all.splice(1 + dice.roll(all.length), 0, '');
  const text = all.join(ending) + (dice.chance(0.8) ? ending : '');
  const isQuoted = rows.some((cells) => cells.some((cell) => cell.startsWith(quote) && cell.length > 1));
  const usesEscape = escape !== '' && rows.some((cells) => cells.some((cell) => cell.startsWith(quote) && cell.includes(`\\${quote}`)));
  return {
    text,
    truth: {
      delimiter, quote: isQuoted ? quote : '', escape: usesEscape ? escape : '', columns: width, hasHeader, preamble: above.length, records: rowCount,
      footer: below.length > 0 ? 1 : 0, kind: `${JSON.stringify(separator)} ${quoting}`,
    },
  };
}

const allows = (kind, quoting, isPoor) => !((kind === 'lines' && quoting === 'none') || (isPoor && (kind === 'empty' || kind === 'lines' || kind === 'note')));
const value = (text, isPoor, quoting) => (isPoor && quoting === 'none' ? text.replaceAll(/[ :]/g, '_') : text);
const strip = (text, delimiter, quote) => text.replaceAll(delimiter, delimiter === ',' ? '.' : '-').replaceAll(quote, '').replaceAll('\n', ' ');

function writeCell(text, how) {
  if (how.quoting === 'none') return text;
  const isNumber = /^[-+\d.,%]+$/.test(text);
  const needs = text.includes(how.delimiter) || text.includes(how.quote) || text.includes('\n');
  if (!needs && !(how.quoting === 'all' || (how.quoting === 'text' && !isNumber && text !== ''))) return text;
  const inner = how.escape === '' ? text.replaceAll(how.quote, how.quote + how.quote) : text.replaceAll('\\', '\\\\').replaceAll(how.quote, `\\${how.quote}`);
  return how.quote + inner + how.quote;
}

function makeTitle(dice, delimiter, width) {
  const pad = (text) => (dice.chance(0.4) && width > 2 ? text + delimiter.repeat(width - 1) : text);
  const title = dice.pick(['Customer report', '客户清单', 'Export 2024', 'Umsatz je Kunde']);
  return dice.pick([[pad(title)], [title, ''], [pad(title), pad('as of May')], [title, 'made by hand', '']]);
}
