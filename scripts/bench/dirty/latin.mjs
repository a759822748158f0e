// Clean customers of five countries in Latin letters, and the damage each column takes. Invariant: the clean values are written as a careful
// person writes them; right is what means the clean value, by a rule of each column that asks the engine nothing.
import { isoDate } from '../truth/random.mjs';
import * as latin from '../truth/words_latin.mjs';
import * as damage from './damage.mjs';

const us = (text) => { const d = text.slice(2); return [d.slice(0, 3), d.slice(3, 6), d.slice(6)]; };
const countries = [
  { name: 'United States', codes: ['US', 'USA', 'U.S.A.', 'United States of America'], code: '1',
    phone: (r) => `+1${r.pick(['212', '415', '312', '617', '206', '713'])}${r.between(2, 9)}${r.between(2, 9)}${r.between(2, 9)}${r.digits(4)}`,
    national: (text, r) => { const [a, b, c] = us(text); return r.pick([`(${a}) ${b}-${c}`, `${a}-${b}-${c}`, `${a}.${b}.${c}`, a + b + c]); },
    postal: (r) => `${r.between(1, 9)}${r.digits(4)}` },
  { name: 'United Kingdom', codes: ['UK', 'GB', 'Great Britain'], code: '44', phone: (r) => `+4420${r.pick(['7', '8'])}${r.between(2, 9)}${r.digits(6)}`,
    national: (text, r) => r.pick([`020 ${text.slice(5, 9)} ${text.slice(9)}`, `(020) ${text.slice(5)}`, `0${text.slice(3)}`]),
    postal: (r) => `${r.pick(['SW', 'NW', 'SE', 'EC', 'LS', 'EH'])}${r.between(1, 9)} ${r.between(1, 9)}${r.pick(['AB', 'DF', 'HJ', 'LT'])}` },
  { name: 'Germany', codes: ['DE', 'Deutschland', 'GERMANY'], code: '49', phone: (r) => `+4930${r.between(2, 8)}${r.digits(7)}`,
    national: (text, r) => r.pick([`030 ${text.slice(5)}`, `(030) ${text.slice(5, 8)} ${text.slice(8)}`, `030/${text.slice(5)}`]), postal: (r) => `${r.between(1, 8)}${r.digits(4)}` },
  { name: 'France', codes: ['FR', 'FRANCE', 'france'], code: '33', phone: (r) => `+331${r.between(40, 49)}${r.digits(6)}`,
    national: (text, r) => [`0${text.slice(3)}`, `0${text.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ')][r.below(2)], postal: (r) => `75${r.digits(1)}${r.between(10, 99)}` },
  { name: 'Brazil', codes: ['BR', 'Brasil'], code: '55', phone: (r) => `+55119${r.between(6, 9)}${r.digits(7)}`,
    national: (text, r) => r.pick([`(11) ${text.slice(5, 10)}-${text.slice(10)}`, `11 ${text.slice(5)}`]), postal: (r) => `0${r.digits(4)}-${r.digits(3)}` },
];

const industries = ['Manufacturing', 'Financial Services', 'Health Care', 'Retail', 'Oil and Gas', 'Real Estate', 'Education', 'Telecommunications', 'Food and Beverage', 'Non Profit', 'Media', 'Mining', 'Marine'];
const cities = { 'United States': ['New York', 'San Francisco', 'Chicago', 'Boston', 'Seattle', 'Houston', 'St. Louis', 'Coeur d’Alene'], 'United Kingdom': latin.CITIES.slice(0, 40),
  Germany: ['Berlin', 'München', 'Köln', 'Düsseldorf', 'Hamburg', 'Frankfurt am Main'], France: ['Paris', 'Orléans', 'Lyon', 'Aix-en-Provence', 'Saint-Étienne'], Brazil: ['São Paulo', 'Belo Horizonte', 'Brasília'] };
// Families whose capitals are no mistake.
const odd = ["O'Neil", 'McDonald', 'MacLeod', 'van der Berg', 'de la Cruz', 'Smith-Jones', 'dos Santos', 'von Ahn', 'Nuñez', 'Brönte', 'DiMaggio', "D'Angelo", 'Ng', 'Li'];
const oddBrands = ['eBay', 'IBM', 'adidas', 'iRobot', '3M', 'AT&T', 'LinkedIn', 'A.P. Moller', 'KPMG', 'PwC', "McDonald's"];

const digitsOf = (text) => (text.startsWith('+') ? `+${text.replace(/\D/g, '')}` : text);
const exact = (after, clean) => after === clean;

export const latinTable = {
  name: 'five countries, Latin letters',
  columns: {
    Name: { damage: [damage.person, damage.slips], same: exact },
    Email: { damage: [damage.email], same: exact },
    Phone: { damage: [damage.phone], same: (after, clean) => digitsOf(after) === digitsOf(clean) },
    Company: { damage: [damage.company, damage.slips], same: exact },
    City: { damage: [damage.place, damage.slips], same: exact },
    'Postal code': { damage: [{ small: (r, t) => t.toLowerCase(), joined: (r, t) => t.replace(/[ -]/, ''), float: (r, t) => (/^\d+$/.test(t) ? `${t}.0` : null) }], same: exact },
    Country: { damage: [{ other: (r, t, row) => r.pick(row.country.codes) }, damage.slips], same: exact },
    'Contract date': { damage: [damage.date], same: exact },
    Revenue: { damage: [damage.amount], same: (after, clean) => after !== '' && Number(after) === Number(clean) },
    Industry: { damage: [damage.choice, damage.slips], same: exact },
    Website: { damage: [damage.url], same: (after, clean) => after.replace(/\/$/, '') === clean },
  },
  make(random) {
    const country = random.pick(countries);
    const first = random.skewed(random.pick([latin.FIRST_MALE, latin.FIRST_FEMALE]), 1.6);
    const last = random.chance(0.12) ? random.pick(odd) : random.skewed(latin.LAST, 1.5);
    const forms = random.pick(latin.LEGAL_FORMS), brand = random.chance(0.08) ? random.pick(oddBrands) : random.pick(latin.BRANDS);
    const host = `${brand.toLowerCase().replace(/[^a-z0-9]/g, '')}.${random.pick(['com', 'com', 'net', 'io', 'co.uk', 'de'])}`;
    const local = `${first}.${last}`.toLowerCase().normalize('NFD').replace(/[^a-z.]/g, '');
    const cells = {
      Name: `${first} ${last}`, Email: `${local}@${random.chance(0.5) ? host : random.pick(['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'gmx.de'])}`,
      Phone: country.phone(random), Company: `${brand} ${random.chance(0.5) ? `${random.pick(latin.TRADES)} ` : ''}${forms[0]}`, City: random.skewed(cities[country.name], 1.4),
      'Postal code': country.postal(random), Country: country.name, 'Contract date': isoDate({ year: random.between(2005, 2025), month: random.between(1, 12), day: random.between(1, 28) }),
      Revenue: `${random.between(1, 4_000_000)}.${random.digits(2)}`, Industry: random.skewed(industries, 1.3), Website: `https://www.${host}`,
    };
    return { cells, country, forms };
  },
};
