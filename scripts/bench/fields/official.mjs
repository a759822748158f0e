// Tax, register and identity numbers: seeded numbers of the kinds of many countries with the verdict of python-stdnum, and universal numbers that are published as examples.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seeded } from './harness.mjs';

const accepted = (read) => read.grade === 'valid' || read.grade === 'plausible';

function benchNational(values, report) {
  const text = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'official_numbers_data.tsv'), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  for (const verdict of ['yes', 'no']) {
    let right = 0, all = 0;
    for (const [module, country, number, wanted] of rows) {
      if (wanted !== verdict) continue;
      all++;
      const read = values.read('tax-id', number, country);
      if (accepted(read) === (verdict === 'yes')) right++;
      else report.miss(`official numbers ${verdict}`, `${module} ${number}`, verdict, `${read.grade} ${read.parts.kind}`);
    }
    report.add('tax-id', `numbers of ${new Set(rows.map((row) => row[1])).size} countries: ${verdict === 'yes' ? 'consistent ones taken' : 'others refused'}`, right, all, 'the verdicts are python-stdnum 2.2’s');
  }
}

// Printed as examples by the bodies that give them out.
const universal = [
  ['iban', 'GB29 NWBK 6016 1331 9268 19'], ['iban', 'DE89370400440532013000'], ['iban', 'FR14 2004 1010 0505 0001 3M02 606'], ['iban', 'NO93 8601 1117 947'],
  ['iban', 'CH93 0076 2011 6238 5295 7'], ['iban', 'SA03 8000 0000 6080 1016 7519'], ['iban', 'BR15 0000 0000 0000 1093 2840 814P 2'], ['iban', 'MT84MALT011000012345MTLCAST001S'],
  ['lei', '5493001KJTIIGC8Y1R12'], ['lei', '549300E9PC51EN656011'], ['card', '4111111111111111'], ['card', '378282246310005'], ['card', '5555 5555 5555 4444'], ['card', '6011-1111-1111-1117'],
  ['isin', 'US0378331005'], ['isin', 'DE000BAY0017'], ['isbn', '978-3-16-148410-0'], ['gtin', '4006381333931'], ['cn-id-card', '11010519491231002X'], ['cn-uscc', '91350100M000100Y43'],
];

function benchUniversal(values, report) {
  const random = seeded(5);
  let right = 0, refused = 0, certain = 0;
  for (const [kind, number] of universal) {
    const read = values.read('identifier', number);
    if (read.parts.kind === kind && read.grade === 'valid' && read.standard === number) right++;
    else report.miss('universal', number, kind, `${read.grade} ${read.parts.kind}`);
    if (kind !== 'iban' && kind !== 'lei' && kind !== 'cn-id-card') continue;
    const at = [...number].findLastIndex((c) => /\d/.test(c));
    const wrong = number.slice(0, at) + String((Number(number[at]) + 1 + random.below(8)) % 10) + number.slice(at + 1);
    certain++;
    if (!accepted(values.read('identifier', wrong))) refused++;
  }
  report.add('identifier', 'IBAN, LEI, cards, ISIN, ISBN, GTIN, id card, 信用代码 told', right, universal.length);
  report.add('identifier', 'IBAN, LEI and id card with one digit changed refused', refused, certain);
}

export function benchOfficialNumbers(values, report) {
  benchNational(values, report);
  benchUniversal(values, report);
}
