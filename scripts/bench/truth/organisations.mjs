// Latin truth sets of organisations: two lists of firm names and nothing else, and messy lists of sites with name, address and phone.
import { misheard, slip, typo } from './random.mjs';
import * as latin from './words_latin.mjs';

const blank = (random, p, value) => (random.chance(p) ? '' : value);

function makeFirm(random) {
  const surnames = () => random.skewed(latin.LAST, 1.3);
  const form = random.pick(latin.LEGAL_FORMS);
  const name = [
    () => `${random.pick(latin.BRANDS)} ${random.skewed(latin.TRADES, 1.3)}`,
    () => `${surnames()} and ${random.chance(0.5) ? 'Sons' : surnames()}`,
    () => `${surnames()}, ${surnames()} and ${surnames()}`,
    () => `${random.pick(latin.BRANDS)}`,
    () => `${surnames()} ${random.skewed(latin.TRADES, 1.3)}`,
    () => `${surnames()}-${surnames()}`,
    () => `${random.pick(latin.CITIES)} ${random.pick(latin.BRANDS)} ${random.skewed(latin.TRADES, 1.3)}`,
  ][random.weighted([0.3, 0.12, 0.1, 0.15, 0.18, 0.07, 0.08])]();
  return { name, form };
}

function spoilName(random, { name, form }) {
  const written = (form2 = form[0]) => `${name} ${form2}`;
  switch (random.weighted([0.2, 0.2, 0.15, 0.1, 0.1, 0.08, 0.07, 0.1])) {
    case 0: return written(random.pick(form));
    case 1: return name;
    case 2: return slip(random, written());
    case 3: return slip(random, slip(random, written()));
    case 4: return written().toUpperCase();
    case 5: return written().replace(' and ', ' & ').replace(/ /, random.chance(0.3) ? '' : ' ');
    case 6: return `${form[0]} ${name}`;
    default: {
      const parts = name.split(' ');
      return parts.length > 2 ? `${parts.slice(0, -1).join(' ')} ${form[0]}` : misheard(random, written());
    }
  }
}

/** Two lists of firms: a name and a country, one in two firms in both. */
export function makeFirmNames(random) {
  const columns = ['list', 'firm', 'land'];
  const records = [];
  for (let entity = 0; entity < 900; entity++) {
    const firm = makeFirm(random);
    const land = random.pick(['DE', 'FR', 'GB', 'US', 'NL', 'IT', 'ES', 'PL']);
    records.push({ entity, cells: { list: 'L', firm: `${firm.name} ${firm.form[0]}`, land } });
    if (random.chance(0.5)) records.push({ entity, cells: { list: 'R', firm: spoilName(random, firm), land } });
    else if (random.chance(0.4)) records.push({ entity: `r${entity}`, cells: { list: 'R', firm: `${makeFirm(random).name}`, land } });
  }
  return { columns, records, across: 'list' };
}

/** Vendors and their sites: chains with several sites are not one record. */
export function makeSites(random) {
  const columns = ['Vendor', 'Site address', 'City', 'Zip', 'Telephone', 'Source file'];
  const records = [];
  let entity = 0;
  for (let chain = 0; chain < 1100; chain++) {
    const firm = makeFirm(random);
    const sites = random.chance(0.15) ? random.between(2, 5) : 1;
    for (let s = 0; s < sites; s++, entity++) {
      const type = random.pick(latin.STREET_TYPES);
      const site = { number: random.between(1, 5000), street: random.skewed(latin.STREETS, 1.2), type, unit: random.chance(0.25) ? random.between(1, 40) : 0, city: random.skewed(latin.CITIES, 1.8), zip: `6${random.digits(4)}` };
      const phone = random.digits(10).replace(/^[01]/, '7');
      const copies = 1 + random.weighted([0.4, 0.3, 0.15, 0.1, 0.05]);
      for (let copy = 0; copy < copies; copy++) {
        const unit = site.unit && random.chance(0.7) ? random.pick([`, Suite ${site.unit}`, ` #${site.unit}`, ` Unit ${site.unit}`]) : '';
        const street = `${site.number} ${random.chance(0.25) ? random.pick(['N. ', 'N ', 'North ']) : ''}${copy > 0 && random.chance(0.1) ? typo(random, site.street) : site.street} ${site.type[random.below(2)]}${unit}`;
        const name = copy === 0 ? `${firm.name} ${firm.form[0]}` : spoilName(random, firm);
        records.push({ entity, cells: {
          Vendor: sites > 1 && random.chance(0.3) ? `${name} - ${site.city}` : name,
          'Site address': blank(random, 0.06, street),
          City: blank(random, 0.3, site.city),
          Zip: blank(random, 0.25, site.zip),
          Telephone: blank(random, 0.4, random.pick([phone, `(${phone.slice(0, 3)}) ${phone.slice(3, 6)}-${phone.slice(6)}`, `${phone.slice(0, 3)}.${phone.slice(3, 6)}.${phone.slice(6)}`])),
          'Source file': random.pick(['a.xls', 'b.xls', 'c.xls']),
        } });
      }
    }
  }
  return { columns, records };
}
