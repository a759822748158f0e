// Ways in which values get dirty on their way into a CRM. Not the fixes' rules turned around: each is what a keyboard, a program or a form
// does to a value, whatever a rule can mend. Invariant: seeded; `null` when the damage does not fit the value.
import { misread, two, typo } from '../truth/random.mjs';

const insert = (random, text, piece) => {
  const letters = [...text];
  letters.splice(random.below(letters.length + 1), 0, piece);
  return letters.join('');
};

/** Damage of the carrier, for any text: the value is untouched but for it. */
export const carrier = {
  padding: (random, text) => random.pick([` ${text}`, `${text}  `, `\u00a0${text}`, `${text}\t`, `${text}\n`]),
  'inner-spaces': (random, text) => (text.includes(' ') ? text.replace(' ', random.pick(['  ', '\u00a0', ' \u00a0'])) : null),
  'zero-width': (random, text) => insert(random, text, random.pick(['\u200b', '\ufeff', '\u00ad', '\u200e', '\u2060'])),
  'wide-letters': (random, text) => text.replace(/[!-~]+/g, (run) => [...run].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('')),
  decomposed: (random, text) => (text.normalize('NFD') === text ? null : text.normalize('NFD')),
  'latin-1': (random, text) => (/[\u0080-\uffff]/.test(text) && !/[\u0400-\uffff]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : null),
  'html-entity': (random, text) => (/[&']/.test(text) ? text.replaceAll('&', '&amp;').replaceAll("'", '&#39;') : null),
  quotes: (random, text) => random.pick([`"${text}"`, `'${text}'`]),
};

/** What changes letters: it takes a witness to mend, or nobody can. */
const lossy = ['typo', 'misread', 'host', 'local', 'short', 'wrong-digit', 'sound', 'misheard'];
/** Whether a fix that keeps the changed letters is right too. */
export const isLossy = (name) => lossy.includes(name);

export const slips = { typo: (random, text) => typo(random, text), misread: (random, text) => misread(random, text) };

const honorific = ['Mr', 'Mr.', 'Mrs', 'Ms.', 'Dr', 'Dr.', 'Prof.'];
export const person = {
  capitals: (random, text) => text.toUpperCase(),
  small: (random, text) => text.toLowerCase(),
  'family-first': (random, text) => { const [first, ...rest] = text.split(' '); return `${rest.join(' ')}, ${first}`; },
  honorific: (random, text) => `${random.pick(honorific)} ${text}`,
};

export const email = {
  capitals: (random, text) => random.pick([text.toUpperCase(), text[0].toUpperCase() + text.slice(1)]),
  link: (random, text) => random.pick([`mailto:${text}`, `<${text}>`, `${text};`]),
  named: (random, text) => `"${text.split('@')[0]}" <${text}>`,
  spaced: (random, text) => text.replace('@', random.pick([' @', '@ ', ' @ '])),
  comma: (random, text) => text.replace(/\.([a-z]+)$/, ',$1'),
  host: (random, text) => { const [local, host] = text.split('@'); return `${local}@${typo(random, host)}`; },
  local: (random, text) => { const [local, host] = text.split('@'); return `${typo(random, local)}@${host}`; },
};

/** `text` is E.164. */
export const phone = {
  national: (random, text, row) => row.country.national(text, random),
  exit: (random, text) => `00${text.slice(1).replace(/(\d{3})(?=\d{4})/g, '$1 ')}`,
  bare: (random, text) => text.slice(1),
  grouped: (random, text) => text.replace(/(\d{2,4})(?=(\d{2,4})+$)/g, `$1${random.pick([' ', '-', '.'])}`),
  float: (random, text) => `${text.slice(1)}.0`,
  'letter-o': (random, text, row) => (row.country.national(text, random) ?? '').replace('0', 'O'),
  short: (random, text) => text.slice(0, -1),
  'wrong-digit': (random, text) => text.slice(0, 4) + typo(random, text.slice(4)),
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const split = (iso) => iso.split('-').map(Number);
/** `text` is ISO 8601. The column writes the month in front, as US files do. */
export const date = {
  slashes: (random, text) => { const [y, m, d] = split(text); return random.chance(0.5) ? `${m}/${d}/${y}` : `${two(m)}/${two(d)}/${y}`; },
  words: (random, text) => { const [y, m, d] = split(text); const month = months[m - 1]; return random.pick([`${month} ${d}, ${y}`, `${d} ${month} ${y}`, `${d}-${month.slice(0, 3)}-${y}`]); },
  compact: (random, text) => text.replaceAll('-', ''),
  stamp: (random, text) => random.pick([`${text} 00:00:00`, `${text}T00:00:00Z`, `${text}T00:00:00.000Z`]),
  'year-slashes': (random, text) => text.replaceAll('-', random.pick(['/', '.'])),
  'short-year': (random, text) => { const [y, m, d] = split(text); return `${m}/${d}/${two(y % 100)}`; },
  'day-of-excel': (random, text) => String(Math.round((Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000)),
};

const thousands = (text, comma, point) => { const [whole, part = ''] = text.split('.'); return whole.replace(/\B(?=(\d{3})+$)/g, comma) + (part ? point + part : ''); };
export const amount = {
  thousands: (random, text) => thousands(text, ',', '.'),
  currency: (random, text) => random.pick([`$${thousands(text, ',', '.')}`, `USD ${text}`, `${text} USD`]),
  continental: (random, text) => random.pick([thousands(text, '.', ','), thousands(text, '\u202f', ',')]),
  scientific: (random, text) => Number(text).toExponential().toUpperCase().replace('E+', 'E+0'),
};

export const place = {
  capitals: (random, text) => text.toUpperCase(),
  small: (random, text) => text.toLowerCase(),
  bare: (random, text) => { const bare = text.normalize('NFD').replace(/\p{M}/gu, ''); return bare === text ? null : bare; },
};

export const choice = {
  capitals: (random, text) => text.toUpperCase(),
  small: (random, text) => text.toLowerCase(),
  joined: (random, text) => (text.includes(' ') ? text.replaceAll(' ', random.pick(['-', '_', ''])) : null),
  turned: (random, text) => (text.includes(' ') ? text.split(' ').filter((word) => word !== 'and').reverse().join(', ') : null),
  'two-slips': (random, text) => text[0] + typo(random, typo(random, text.slice(1))),
  ampersand: (random, text) => (text.includes(' and ') ? text.replace(' and ', ' & ') : null),
};

export const url = {
  capitals: (random, text) => text.replace(/\/\/[^/]+/, (host) => host.toUpperCase()),
  broken: (random, text) => random.pick([text.replace('https://', 'https//'), text.replace('https://', 'htps://'), text.replace('https:', 'https;'), text.replace('www.', 'www,')]),
};

export const company = {
  capitals: (random, text) => text.toUpperCase(),
  small: (random, text) => text.toLowerCase(),
  form: (random, text, row) => (row.forms === undefined ? null : text.replace(new RegExp(`${row.forms[0]}$`), random.pick(row.forms))),
  comma: (random, text) => text.replace(/ (\S+)$/, ', $1'),
};
