// A seeded source of randomness and the slips that people, keyboards and scanners make. Not a set of its own.
// Invariant: the same seed gives the same values on every machine; no clock, no Math.random.

/** splitmix32 (Steele, Lea & Flood 2014) as a small toolbox. */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  const unit = () => next() / 4294967296;
  const below = (n) => Math.floor(unit() * n);
  const random = {
    unit,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (p) => unit() < p,
    pick: (list) => list[below(list.length)],
    /** A few values very often, a long tail: as names and cities are. */
    skewed: (list, power = 2.2) => list[Math.floor(list.length * unit() ** power)],
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
    shuffle: (list) => {
      for (let i = list.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [list[i], list[j]] = [list[j], list[i]];
      }
      return list;
    },
    /** Small counts with the given shares: weighted([.5, .3, .2]) is 0, 1 or 2. */
    weighted: (shares) => {
      let left = unit() * shares.reduce((a, b) => a + b, 0);
      for (let i = 0; i < shares.length; i++) {
        left -= shares[i];
        if (left < 0) return i;
      }
      return shares.length - 1;
    },
  };
  return random;
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LOOK_ALIKE = { o: '0', l: '1', i: 'l', e: 'c', m: 'rn', h: 'b', u: 'v', n: 'm', g: 'q', s: '5', b: '6', a: 'o', t: 'f' };
const SOUNDS = [['ph', 'f'], ['ck', 'k'], ['ee', 'ea'], ['ie', 'y'], ['c', 'k'], ['y', 'i'], ['s', 'z'], ['v', 'w'], ['tt', 't'], ['ll', 'l'], ['nn', 'n'], ['ai', 'ay'], ['ou', 'u'], ['gh', ''], ['x', 'ks'], ['qu', 'kw']];

function neighbourKey(random, letter) {
  for (const row of KEYBOARD) {
    const at = row.indexOf(letter);
    if (at >= 0) return row[at === 0 ? 1 : at === row.length - 1 || random.chance(0.5) ? at - 1 : at + 1];
  }
  return random.pick([...'abcdefghijklmnopqrstuvwxyz']);
}

/** One slip of the fingers: a letter lost, doubled, wrong, added or two swapped. */
export function typo(random, text) {
  const letters = [...text];
  if (letters.length < 2) return text;
  const at = random.below(letters.length);
  const isDigit = /\d/.test(letters[at]);
  switch (random.weighted([0.25, 0.3, 0.2, 0.25])) {
    case 0: letters.splice(at, 1); break;
    case 1: letters[at] = isDigit ? random.digits(1) : neighbourKey(random, letters[at].toLowerCase()); break;
    case 2: letters.splice(at, 0, isDigit ? random.digits(1) : neighbourKey(random, letters[at].toLowerCase())); break;
    default: {
      const i = Math.min(at, letters.length - 2);
      [letters[i], letters[i + 1]] = [letters[i + 1], letters[i]];
    }
  }
  return letters.join('');
}

export function typos(random, text, count) {
  let out = text;
  for (let i = 0; i < count; i++) out = typo(random, out);
  return out;
}

/** What a scanner makes of a letter. */
export function misread(random, text) {
  const letters = [...text];
  const places = letters.map((c, i) => [c.toLowerCase(), i]).filter(([c]) => LOOK_ALIKE[c] !== undefined);
  if (places.length === 0) return typo(random, text);
  const [letter, at] = random.pick(places);
  letters[at] = LOOK_ALIKE[letter];
  return letters.join('');
}

/** Written as it sounds. */
export function misheard(random, text) {
  const fits = SOUNDS.filter(([from]) => text.toLowerCase().includes(from));
  if (fits.length === 0) return typo(random, text);
  const [from, to] = random.pick(fits);
  const at = text.toLowerCase().indexOf(from);
  const out = text.slice(0, at) + to + text.slice(at + from.length);
  return text[0] === text[0].toUpperCase() ? out.charAt(0).toUpperCase() + out.slice(1) : out;
}

/** A slip of any kind. */
export function slip(random, text) {
  return random.pick([typo, typo, misread, misheard])(random, text);
}

/** A date three ways wrong: a digit, day and month swapped, a year off. */
export function slipDate(random, { year, month, day }) {
  switch (random.weighted([0.4, 0.25, 0.25, 0.1])) {
    case 0: return { year, month, day: Math.min(28, Math.max(1, day + random.pick([-1, 1, 10, -10]))) };
    case 1: return day <= 12 ? { year, month: day, day: month } : { year, month, day: (day % 28) + 1 };
    case 2: return { year: year + random.pick([-1, 1, 10, -10]), month, day };
    default: return { year, month: (month % 12) + 1, day };
  }
}

export const two = (n) => String(n).padStart(2, '0');
export const isoDate = ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`;
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
