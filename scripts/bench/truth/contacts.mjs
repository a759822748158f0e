// Truth sets of contacts with traps: a wide CRM export (60 columns, phone and e-mail last) and a small list of three systems in which persons
// and firms are mixed, names stand in one of three columns, addresses are whole or split, and households, generations and one-mailbox
// offices tempt. Not tuned to any list: the models of what goes wrong are stated here. Invariant: traps are other entities in the truth.
import { isoDate, slip, slipDate, typo } from './random.mjs';
import * as latin from './words_latin.mjs';

const blank = (random, p, value) => (random.chance(p) ? '' : value);
const STATES = ['NV', 'CA', 'OH', 'NY', 'TX', 'FL', 'VA', 'WA'];

function makeHome(random) {
  return {
    number: random.between(1, 9800), street: random.skewed(latin.STREETS, 1.3), type: random.pick(latin.STREET_TYPES),
    unit: random.chance(0.15) ? random.between(1, 60) : 0, city: random.skewed(latin.CITIES, 1.5), state: random.pick(STATES), zip: `${random.between(1, 9)}${random.digits(4)}`,
  };
}

const born = (random) => ({ year: random.between(1935, 2004), month: random.between(1, 12), day: random.between(1, 28) });

function makePerson(random, family, home) {
  const isMale = random.chance(0.5);
  return {
    isMale, first: random.skewed(isMale ? latin.FIRST_MALE : latin.FIRST_FEMALE, 1.7), last: family, suffix: '', home, born: born(random),
    phone: `${random.between(201, 989)}${random.between(200, 999)}${random.digits(4)}`, middle: random.pick([...'ABCDEFGHJKLMNPRSTW']),
    passport: random.digits(8), number: `${random.between(100, 899)}-${random.between(10, 99)}-${random.digits(4)}`,
  };
}

/** A home: one person, a couple, parents and children, sometimes two generations of one name, sometimes twins. */
function makeHousehold(random) {
  const family = random.skewed(latin.LAST, 1.5);
  const home = makeHome(random);
  const people = [makePerson(random, family, home)];
  const size = random.weighted([0.55, 0.25, 0.12, 0.08]);
  for (let i = 0; i < size; i++) people.push(makePerson(random, family, home));
  if (random.chance(0.1)) {
    const [older, younger] = random.pick([['Sr', 'Jr'], ['I', 'II'], ['II', 'III'], ['Senior', 'Junior']]);
    const child = { ...makePerson(random, family, home), first: people[0].first, isMale: people[0].isMale, suffix: younger };
    child.born = random.chance(0.3) ? people[0].born : { ...born(random), year: people[0].born.year + random.between(20, 38) };
    people[0].suffix = older;
    people.push(child);
  }
  if (random.chance(0.06)) people.push({ ...makePerson(random, family, home), born: people[0].born });
  const shared = random.chance(0.5) ? { phone: people[0].phone } : {};
  if (random.chance(0.1)) shared.mail = `the${family}family@gmail.com`.toLowerCase().replace("'", '');
  for (const person of people) {
    if (shared.phone) person.phone = shared.phone;
    person.mail = shared.mail ?? `${person.first}${random.pick(['.', '', '_'])}${person.last}${random.chance(0.5) ? random.digits(2) : ''}@${random.pick(['gmail.com', 'yahoo.com', 'outlook.com'])}`.toLowerCase().replace("'", '');
  }
  return people;
}

const phoneText = (random, p) => random.pick([p, `(${p.slice(0, 3)}) ${p.slice(3, 6)}-${p.slice(6)}`, `${p.slice(0, 3)}-${p.slice(3, 6)}-${p.slice(6)}`, `+1 ${p.slice(0, 3)} ${p.slice(3, 6)} ${p.slice(6)}`]);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dateText = (random, d) => random.pick([isoDate(d), isoDate(d), `${d.month}/${d.day}/${d.year}`, `${d.day}-${MONTHS[d.month - 1]}-${d.year}`]);
const streetText = (random, h) => `${h.number} ${h.street} ${h.type[random.below(2)]}${h.unit && random.chance(0.7) ? ` ${random.pick(['#', 'Apt ', 'Unit '])}${h.unit}` : ''}`;

/** Columns of a wide export that say nothing about who it is; some repeat each other, some follow the office that owns the record. */
function wideNoise(random, office) {
  const stage = random.below(6);
  const cells = {};
  for (let i = 1; i <= 12; i++) cells[`Flag ${i}`] = random.chance(0.9) ? '0' : '1';
  for (let i = 1; i <= 8; i++) cells[`Score ${i}`] = blank(random, 0.3, random.between(0, 100));
  for (let i = 1; i <= 4; i++) cells[`Stage ${i}`] = ['New', 'Open', 'Working', 'Nurture', 'Won', 'Lost'][random.chance(0.9) ? stage : random.below(6)];
  for (let i = 1; i <= 4; i++) cells[`Office ${i}`] = ['North', 'South', 'East', 'West', 'Web', 'Partner', 'Event', 'Referral', 'Import'][(office * i) % 9];
  for (let i = 1; i <= 5; i++) cells[`Visit ${i}`] = blank(random, 0.5, isoDate({ year: random.between(2019, 2025), month: random.between(1, 12), day: random.between(1, 28) }));
  for (let i = 1; i <= 3; i++) cells[`Plan code ${i}`] = blank(random, 0.4, `P-${random.between(100, 160)}`);
  for (let i = 1; i <= 3; i++) cells[`Country ${i}`] = random.pick(['US', 'US', 'US', 'US', 'CA']);
  for (let i = 1; i <= 3; i++) cells[`Amount ${i}`] = blank(random, 0.5, random.between(1, 400) * 25);
  cells['Remark'] = blank(random, 0.9, random.pick(['call back', 'sent brochure', 'met at fair', 'left message']));
  return cells;
}

/** 60 columns, the telling ones last. */
export function makeWideExport(random) {
  const records = [];
  let entity = 0;
  for (let home = 0; home < 1100; home++) {
    for (const person of makeHousehold(random)) {
      entity++;
      const office = random.below(9);
      const copies = 1 + random.weighted([0.62, 0.24, 0.1, 0.04]);
      for (let copy = 0; copy < copies; copy++) {
        const first = copy > 0 && random.chance(0.15) ? (latin.NICKNAMES[person.first] ?? person.first.charAt(0)) : person.first;
        records.push({ entity, cells: {
          ...wideNoise(random, random.chance(0.6) ? office : random.below(9)),
          'First Name': blank(random, 0.03, copy > 0 && random.chance(0.1) ? slip(random, first) : first),
          'Last Name': `${copy > 0 && random.chance(0.08) ? slip(random, person.last) : person.last}${person.suffix ? ` ${person.suffix}` : ''}`,
          'Mailing Street': blank(random, 0.25, streetText(random, person.home)), 'Mailing City': blank(random, 0.25, person.home.city),
          'Mailing State': blank(random, 0.25, person.home.state), 'Mailing Zip': blank(random, 0.3, person.home.zip),
          'Birthdate': blank(random, 0.6, isoDate(copy > 0 && random.chance(0.06) ? slipDate(random, person.born) : person.born)),
          'Phone': blank(random, 0.4, phoneText(random, person.phone)), 'Mobile': blank(random, 0.7, phoneText(random, person.phone)),
          'Email': blank(random, 0.35, copy > 0 && random.chance(0.06) ? typo(random, person.mail) : person.mail),
        } });
      }
    }
  }
  const columns = [...Object.keys(wideNoise(random, 1)), 'Birthdate', 'First Name', 'Last Name', 'Mailing Street', 'Mailing City', 'Mailing State', 'Mailing Zip', 'Mobile', 'Phone', 'Email'];
  return { columns, records };
}

const FIRMS = [
  (random) => `${random.pick(latin.BRANDS)} ${random.skewed(latin.TRADES, 1.3)}`,
  (random) => `${random.skewed(latin.LAST, 1.3)} and ${random.skewed(latin.LAST, 1.3)}`,
  (random) => `${random.pick(latin.BRANDS)}`,
];

function mixedPerson(random, person, copy) {
  const nick = copy > 0 && random.chance(0.3) ? (latin.NICKNAMES[person.first] ?? person.first.charAt(0)) : person.first;
  const first = copy > 0 && random.chance(0.08) ? slip(random, nick) : nick;
  const last = copy > 0 && random.chance(0.08) ? slip(random, person.last) : person.last;
  const isWhole = random.chance(0.25);
  const whole = random.chance(0.4) ? `${last}, ${first}${person.suffix ? ` ${person.suffix}` : ''}` : `${first} ${last}${person.suffix ? ` ${person.suffix}` : ''}`;
  const suffixAtLast = random.chance(0.5);
  const moved = copy > 0 && random.chance(0.15);
  const home = moved ? makeHome(random) : person.home;
  const isAddressWhole = random.chance(0.3), hasAddress = random.chance(0.7);
  const cityState = `${home.city}, ${home.state} ${home.zip}`;
  return {
    'Record kind': 'PERSON', 'Full name': isWhole ? whole : '',
    'Last': isWhole ? '' : `${last}${person.suffix && suffixAtLast ? ` ${person.suffix}` : ''}`, 'First': isWhole ? '' : `${first}${person.suffix && !suffixAtLast ? ` ${person.suffix}` : ''}`,
    'Middle': isWhole ? '' : blank(random, 0.8, person.middle), 'Born': blank(random, 0.4, dateText(random, copy > 0 && random.chance(0.06) ? slipDate(random, person.born) : person.born)),
    'Passport': blank(random, 0.8, person.passport), 'Social number': blank(random, 0.85, person.number),
    'Whole address': hasAddress && isAddressWhole ? `${streetText(random, home)}, ${cityState}` : '', 'Line 1': hasAddress && !isAddressWhole ? streetText(random, home) : '',
    'Town': hasAddress && !isAddressWhole ? home.city : '', 'State': hasAddress && !isAddressWhole ? home.state : '', 'Zip': hasAddress && !isAddressWhole ? blank(random, 0.15, home.zip) : '',
    'Phone no': blank(random, 0.6, phoneText(random, person.phone)), 'Mail': blank(random, 0.6, person.mail),
  };
}

function mixedFirm(random, firm, copy) {
  const home = firm.home;
  const isWhole = random.chance(0.4);
  const name = copy > 0 && random.chance(0.35) ? slip(random, firm.name) : firm.name;
  const form = random.pick([...firm.form, '']);
  return {
    'Record kind': 'ORGANIZATION', 'Firm': `${name} ${form}`.trim(), 'Trading as': firm.other ? blank(random, 0.5, firm.other) : '',
    'Whole address': isWhole ? `${streetText(random, home)}, ${home.city}, ${home.state} ${home.zip}` : '', 'Line 1': isWhole ? '' : streetText(random, home),
    'Town': isWhole ? '' : home.city, 'State': isWhole ? '' : home.state, 'Zip': isWhole ? '' : home.zip,
    'Phone no': blank(random, 0.5, phoneText(random, firm.phone)), 'Tax number': blank(random, 0.8, firm.tax),
  };
}

/** About 260 rows of three systems: what a small office pastes together. */
export function makeSmallMixed(random) {
  const columns = ['System', 'Record kind', 'Full name', 'Firm', 'Last', 'First', 'Middle', 'Trading as', 'Gender', 'Born', 'Passport', 'Social number', 'Mail', 'Whole address', 'Line 1', 'Town', 'State', 'Zip', 'Phone no', 'Class', 'Amount', 'Since', 'Status', 'Tax number'];
  const records = [];
  const systems = ['CUSTOMERS', 'REFERENCE', 'WATCH'];
  const add = (entity, cells) => records.push({ entity, cells: {
    System: random.skewed(systems, 1.6), ...cells, Class: random.pick(['Gold', 'Silver', 'Platinum', '', '', '']), Amount: blank(random, 0.4, random.between(1, 9) * 100),
    Since: blank(random, 0.3, `1/${random.between(1, 28)}/18`), Status: random.pick(['Active', 'Active', 'Active', 'Inactive']),
  } });
  let entity = 0;
  for (let home = 0; home < 55; home++) {
    for (const person of makeHousehold(random)) {
      entity++;
      const copies = 1 + random.weighted([0.4, 0.3, 0.15, 0.1, 0.05]);
      for (let copy = 0; copy < copies; copy++) add(entity, { ...mixedPerson(random, person, copy), Gender: blank(random, 0.8, person.isMale ? 'M' : 'F') });
    }
  }
  for (let i = 0; i < 16; i++) {
    entity++;
    const firm = { name: random.pick(FIRMS)(random), other: random.chance(0.3) ? random.pick(latin.BRANDS) : '', form: random.pick(latin.LEGAL_FORMS), home: makeHome(random), tax: `${random.digits(2)}-${random.digits(7)}`, phone: `${random.between(201, 989)}${random.between(200, 999)}${random.digits(4)}` };
    const copies = 1 + random.weighted([0.4, 0.3, 0.2, 0.1]);
    for (let copy = 0; copy < copies; copy++) add(entity, mixedFirm(random, firm, copy));
  }
  return { columns, records };
}
