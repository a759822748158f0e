// Latin truth sets of persons: historical people with many blanks, voters with corrupted fields, a register with the birth date in three
// columns, and a census linked to a survey. Each has its own model of corruption.
import { isoDate, misheard, misread, slip, slipDate, two, typo, typos } from './random.mjs';
import * as latin from './words_latin.mjs';

const blank = (random, p, value) => (random.chance(p) ? '' : value);

function makePerson(random, firstYear, lastYear) {
  const isMale = random.chance(0.5);
  return {
    isMale,
    first: random.skewed(isMale ? latin.FIRST_MALE : latin.FIRST_FEMALE, 1.9),
    middle: random.chance(0.4) ? random.skewed(isMale ? latin.FIRST_MALE : latin.FIRST_FEMALE, 1.5) : '',
    last: random.skewed(latin.LAST, 1.7),
    born: { year: random.between(firstYear, lastYear), month: random.between(1, 12), day: random.between(1, 28) },
  };
}

/** Ten or so records a person, each field blank, wrong or cut on its own. */
export function makeHistorical(random) {
  const columns = ['name', 'forename', 'family', 'born', 'birthplace', 'postal', 'sex', 'profession'];
  const records = [];
  for (let entity = 0; entity < 900; entity++) {
    const p = makePerson(random, 1720, 1940);
    const place = random.skewed(latin.CITIES, 1.4);
    const code = `${random.pick(['ab', 'le', 'ox', 'yo', 'ne', 'ba'])}${random.between(1, 30)} ${random.between(1, 9)}${random.pick(['ab', 'df', 'hj', 'lt'])}`;
    const job = random.skewed(latin.OCCUPATIONS, 1.4);
    const copies = 1 + random.weighted([0.1, 0.08, 0.08, 0.08, 0.08, 0.1, 0.1, 0.1, 0.08, 0.08, 0.06, 0.06]);
    for (let copy = 0; copy < copies; copy++) {
      const noise = copy === 0 ? 0 : random.unit();
      let first = p.first;
      if (random.chance(0.18 * noise)) first = latin.NICKNAMES[first] ?? first.charAt(0);
      if (random.chance(0.25 * noise)) first = slip(random, first);
      let last = p.last;
      if (random.chance(0.2 * noise)) last = slip(random, last);
      if (!p.isMale && random.chance(0.12 * noise)) last = random.skewed(latin.LAST, 1.5);
      const middle = p.middle && random.chance(0.55) ? (random.chance(0.3) ? p.middle.charAt(0) : p.middle) : '';
      const born = random.chance(0.3 * noise) ? slipDate(random, p.born) : p.born;
      const yearOnly = random.chance(0.12 * noise) ? { ...born, month: 1, day: 1 } : born;
      const noFirst = random.chance(0.12 * noise);
      records.push({ entity, cells: {
        name: blank(random, 0.15 * noise, [noFirst ? '' : first, middle, last].filter(Boolean).join(' ').toLowerCase()),
        forename: noFirst ? '' : first.toLowerCase(),
        family: blank(random, 0.15 * noise, last.toLowerCase()),
        born: blank(random, 0.3 * noise, isoDate(yearOnly)),
        birthplace: blank(random, 0.35 * noise, (random.chance(0.15 * noise) ? random.skewed(latin.CITIES, 1.4) : place).toLowerCase()),
        postal: blank(random, 0.4 * noise, random.chance(0.2 * noise) ? typo(random, code) : code),
        sex: blank(random, 0.2, p.isMale ? 'male' : 'female'),
        profession: blank(random, 0.3 + 0.3 * noise, random.chance(0.1) ? random.pick(latin.OCCUPATIONS) : job),
      } });
    }
  }
  return { columns, records };
}

/** Four fields, three lists; a share of all values is typed wrong. */
export function makeVoters(random, share) {
  const columns = ['list', 'first', 'last', 'town', 'zip'];
  const records = [];
  const towns = latin.CITIES.map((town) => [town.toUpperCase(), `2${random.digits(4)}`, `2${random.digits(4)}`]);
  for (let entity = 0; entity < 3500; entity++) {
    const p = makePerson(random, 1920, 2000);
    const town = random.skewed(towns, 1.7);
    const zip = random.pick(town.slice(1));
    for (const list of ['A', 'B', 'C']) {
      if (!random.chance(0.5)) continue;
      const wrong = (value) => {
        if (!random.chance(share)) return value;
        if (/^\d+$/.test(value)) return random.chance(0.8) ? typo(random, value) : '';
        return random.pick([typo, typo, misread, misheard, (r, t) => typos(r, t, 2), (_, t) => t.slice(0, Math.max(1, Math.ceil(t.length / 2))), () => ''])(random, value).toUpperCase();
      };
      records.push({ entity, cells: { list, first: wrong(p.first.toUpperCase()), last: wrong(p.last.toUpperCase()), town: wrong(town[0]), zip: wrong(zip) } });
    }
  }
  return { columns, records };
}

/** First and last name and a birth date in three columns; one copy in ten records, one slip each. */
export function makeRegister(random) {
  const columns = ['vorname', 'zweitname', 'nachname', 'zusatz', 'gj', 'gm', 'gt'];
  const records = [];
  for (let entity = 0; entity < 6000; entity++) {
    const first = random.skewed(latin.DE_FIRST, 1.6).toUpperCase();
    const last = random.skewed(latin.DE_LAST, 1.8).toUpperCase();
    const second = random.chance(0.12) ? random.skewed(latin.DE_FIRST, 1.3).toUpperCase() : '';
    const added = random.chance(0.01) ? random.pick(latin.DE_LAST).toUpperCase() : '';
    const born = { year: random.between(1915, 2005), month: random.between(1, 12), day: random.between(1, 28) };
    const cells = { vorname: first, zweitname: second, nachname: last, zusatz: added, gj: born.year, gm: born.month, gt: born.day };
    records.push({ entity, cells });
    if (!random.chance(0.12)) continue;
    const copy = { ...cells };
    const slips = random.chance(0.8) ? 1 : 2;
    for (let i = 0; i < slips; i++) {
      const at = random.pick(['vorname', 'nachname', 'nachname', 'gj', 'gm', 'gt', 'zweitname']);
      if (at === 'gj') copy.gj = born.year + random.pick([-1, 1, 10, -10, 3]);
      else if (at === 'gm') copy.gm = (born.month % 12) + 1;
      else if (at === 'gt') copy.gt = random.chance(0.5) ? Math.max(1, born.day - 1) : (born.day + 9) % 28 || 1;
      else if (at === 'zweitname') copy.zweitname = '';
      else copy[at] = slip(random, String(copy[at])).toUpperCase().replace('Ä', 'AE').replace('Ü', 'UE').replace('Ö', 'OE');
    }
    records.push({ entity, cells: copy });
  }
  return { columns, records };
}

/** Two sources of households, each without duplicates: same house, same family name, other people. */
export function makeCensus(random) {
  const columns = ['source', 'forename', 'surname', 'gender', 'birth_d', 'birth_m', 'birth_y', 'house', 'road', 'code'];
  const records = [];
  let entity = 0;
  for (let house = 0; house < 2200; house++) {
    const family = random.skewed(latin.LAST, 1.5);
    const road = `${random.skewed(latin.STREETS, 1.3)} ${random.pick(latin.STREET_TYPES)[0]}`;
    const code = `${random.pick(['DE', 'NG', 'LN'])}${two(random.between(1, 12))}${random.between(1, 9)}${random.pick(['US', 'UZ', 'UT', 'LA'])}`;
    const number = random.between(1, 160);
    const size = 1 + random.weighted([0.25, 0.3, 0.2, 0.15, 0.1]);
    for (let i = 0; i < size; i++, entity++) {
      const p = makePerson(random, 1925, 2010);
      const last = random.chance(0.9) ? family : p.last;
      const cells = { forename: p.first.toUpperCase(), surname: last.toUpperCase(), gender: p.isMale ? 'M' : 'F', birth_d: p.born.day, birth_m: p.born.month, birth_y: p.born.year, house: number, road: road.toUpperCase(), code };
      if (random.chance(0.97)) records.push({ entity, cells: { ...cells, source: 'CENSUS' } });
      if (!random.chance(0.93)) continue;
      const other = { ...cells, source: 'SURVEY' };
      if (random.chance(0.1)) other.forename = slip(random, p.first).toUpperCase();
      if (random.chance(0.04)) other.forename = (latin.NICKNAMES[p.first] ?? p.first.charAt(0)).toUpperCase();
      if (random.chance(0.08)) other.surname = slip(random, last).toUpperCase();
      if (random.chance(0.03)) other.surname = '';
      if (random.chance(0.05)) other.birth_d = (p.born.day % 28) + 1;
      if (random.chance(0.04)) other.birth_y = p.born.year + random.pick([-1, 1, 10]);
      if (random.chance(0.04)) [other.birth_d, other.birth_m, other.birth_y] = ['', '', ''];
      if (random.chance(0.06)) other.code = typo(random, code);
      if (random.chance(0.05)) [other.house, other.road, other.code] = [random.between(1, 99), `${random.pick(latin.STREETS)} Road`.toUpperCase(), 'DE991ZZ'];
      records.push({ entity, cells: other });
    }
  }
  return { columns, records };
}

/** Customers of one source with e-mail and phone: several copies, households, shared mailboxes. */
export function makeCustomers(random) {
  const columns = ['First', 'Last', 'Birthday', 'Street', 'Town', 'Postcode', 'Phone', 'E-mail'];
  const records = [];
  for (let entity = 0; entity < 2500; entity++) {
    const p = makePerson(random, 1940, 2004);
    const partner = random.chance(0.2) ? { ...makePerson(random, 1940, 2004), last: p.last } : null;
    const type = random.pick(latin.STREET_TYPES);
    const home = { number: random.between(1, 220), street: random.skewed(latin.STREETS, 1.3), type, town: random.skewed(latin.CITIES, 1.6), code: `${random.pick(['LS', 'B', 'M', 'NG'])}${random.between(1, 20)} ${random.between(1, 9)}${random.pick(['AB', 'DX', 'TT'])}` };
    const phone = `0${random.between(113, 199)} ${random.digits(7)}`;
    [p, partner].forEach((person, i) => {
      if (person === null) return;
      const mail = `${person.first}${random.pick(['.', '_', ''])}${person.last}${random.chance(0.4) ? random.digits(2) : ''}@${random.pick(['gmail.com', 'yahoo.co.uk', 'hotmail.com', `${person.last.toLowerCase()}.co.uk`])}`.toLowerCase().replace("'", '');
      const copies = 1 + random.weighted([0.6, 0.25, 0.1, 0.05]);
      for (let copy = 0; copy < copies; copy++) {
        const first = copy > 0 && random.chance(0.15) ? (latin.NICKNAMES[person.first] ?? person.first.charAt(0)) : person.first;
        const moved = copy > 0 && random.chance(0.12);
        const married = copy > 0 && !person.isMale && random.chance(0.05);
        records.push({ entity: `${entity}/${i}`, cells: {
          First: blank(random, 0.03, copy > 0 && random.chance(0.1) ? slip(random, first) : first),
          Last: blank(random, 0.03, married ? random.skewed(latin.LAST, 1.5) : copy > 0 && random.chance(0.1) ? slip(random, person.last) : person.last),
          Birthday: blank(random, 0.4, isoDate(copy > 0 && random.chance(0.08) ? slipDate(random, person.born) : person.born)),
          Street: blank(random, 0.15, moved ? `${random.between(1, 99)} ${random.pick(latin.STREETS)} Road` : `${home.number} ${home.street} ${home.type[random.below(2)]}`),
          Town: blank(random, 0.15, copy > 0 && random.chance(0.05) ? typo(random, home.town) : home.town),
          Postcode: blank(random, 0.2, moved ? `OX${random.between(1, 9)} ${random.digits(1)}QT` : home.code),
          Phone: blank(random, 0.4, random.chance(0.7) ? phone : `07${random.digits(9)}`),
          'E-mail': blank(random, 0.35, copy > 0 && random.chance(0.1) ? typo(random, mail) : mail),
        } });
      }
    });
  }
  return { columns, records };
}

