// E-mail: the verdicts of the isemail set and misspelt provider domains made by a seeded hand.
// Accepted means graded valid or plausible. Errors of folding white space are left to the cell's own cleaning (docs/formats.md argues each difference).
import { readRecords, seeded } from './harness.mjs';

const accepted = (read) => read.grade === 'valid' || read.grade === 'plausible';
const set = 'isemail';

/** Line ends and blanks around an address are the cell's, not the address's. */
const isFolding = (record) => /_FWS|CRLF/.test(record.diagnosis) || /\s$|^\s/.test(record.address);

function benchIsemail(values, report) {
  const records = readRecords('email_isemail/isemail_truth_tests.csv');
  if (!records) return report.skip('email', set, 'no email_isemail in the data folder');
  const groups = [
    ['usable: valid, no DNS record, RFC 5321: accepted', (c) => ['ISEMAIL_VALID_CATEGORY', 'ISEMAIL_DNSWARN', 'ISEMAIL_RFC5321'].includes(c), true],
    ['errors: refused', (c) => c === 'ISEMAIL_ERR', false],
    ['comments, obsolete, RFC 5322 only: refused or repaired', (c) => ['ISEMAIL_CFWS', 'ISEMAIL_DEPREC', 'ISEMAIL_RFC5322'].includes(c), false],
  ];
  for (const [name, belongs, wanted] of groups) {
    let right = 0, all = 0;
    for (const record of records) {
      if (!belongs(record.category) || (record.category !== 'ISEMAIL_VALID_CATEGORY' && isFolding(record))) continue;
      const read = values.read('email', record.address);
      const taken = accepted(read) && read.standard === record.address.toLowerCase();
      all++;
      if (wanted ? accepted(read) : !taken) right++;
      else report.miss(`${set} ${name}`, record.address, record.diagnosis, `${read.grade} ${read.standard}`);
    }
    report.add('email', `${set} ${name}`, right, all);
  }
}

const providers = ['gmail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'icloud.com', 'foxmail.com', 'protonmail.com', 'comcast.net', 't-online.de', 'wanadoo.fr'];

/** One slip of the fingers in a domain: a letter left out, doubled, replaced, or two swapped. */
function slip(domain, random) {
  const at = 1 + random.below(domain.length - 2);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  switch (random.below(4)) {
    case 0: return domain.slice(0, at) + domain.slice(at + 1);
    case 1: return domain.slice(0, at) + domain[at] + domain.slice(at);
    case 2: return domain.slice(0, at) + random.pick([...letters]) + domain.slice(at + 1);
    default: return domain.slice(0, at) + domain[at + 1] + domain[at] + domain.slice(at + 2);
  }
}

function benchTypos(values, report) {
  const random = seeded(20261125);
  let right = 0, wrong = 0, all = 0;
  for (let i = 0; i < 2000; i++) {
    const domain = random.pick(providers);
    const typo = slip(domain, random);
    if (typo === domain) continue;
    all++;
    const read = values.read('email', `wang.li@${typo}`);
    if (read.standard === `wang.li@${domain}`) right++;
    else if (read.standard !== `wang.li@${typo}`) wrong++;
    else report.miss('misspelt', typo, domain, read.standard);
  }
  report.add('email', 'misspelt provider domains: told', right, all);
  report.add('email', 'misspelt provider domains: not changed to another', all - wrong, all);
}

export function benchEmails(values, report) {
  benchIsemail(values, report);
  benchTypos(values, report);
}
