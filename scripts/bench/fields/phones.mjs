// Telephone numbers: libphonenumber's own example numbers of all regions, each in written forms, with Google's JavaScript port as the reference.
// A form's truth is the example's E.164; the extension, where one was written, must come out too.
import { createRequire } from 'node:module';
import { readRecords } from './harness.mjs';

const { PhoneNumberUtil, PhoneNumberFormat } = createRequire(import.meta.url)('google-libphonenumber');
const util = PhoneNumberUtil.getInstance();

const wide = (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const digits = (text) => text.replace(/\D/g, '');

/** name, how it is written, whether the country must come from the row, the extension written. */
const forms = [
  ['E.164', (n) => n.e164],
  ['international', (n) => n.international],
  ['00 for the plus', (n) => `00${digits(n.e164)}`],
  ['00 and spaces', (n) => `00 ${n.international.slice(1)}`],
  ['national as printed', (n) => n.national, true],
  ['national, digits only', (n) => digits(n.national), true],
  ['without trunk prefix', (n) => n.nsn, true],
  ['full width', (n) => wide(n.international)],
  ['dots', (n) => n.international.replace(/[ -]/g, '.')],
  ['hyphens', (n) => n.international.replace(/ /g, '-')],
  ['country in brackets', (n) => `(+${n.code}) ${n.nsn}`],
  ['tel: URI', (n) => n.uri],
  ['label in front', (n) => `Tel.: ${n.international}`],
  ['no-break spaces', (n) => n.international.replace(/ /g, '\u00a0')],
  ['ext. behind international', (n) => `${n.international} ext. 123`, false, '123'],
  ['x behind national', (n) => `${n.national} x123`, true, '123'],
  ['转 behind international', (n) => `${n.international}转123`, false, '123'],
  ['# behind international', (n) => `${n.international}#123`, false, '123'],
  ['ext in the URI', (n) => `${n.uri};ext=123`, false, '123'],
  ['local trunk in brackets', (n) => `+${n.code} (0)${n.nsn}`],
];

function referenceReads(text, region, e164, extension) {
  try {
    const parsed = util.parse(text, region);
    return util.format(parsed, PhoneNumberFormat.E164) === e164 && (parsed.getExtension() ?? '') === (extension ?? '');
  } catch {
    return false;
  }
}

export function benchPhones(values, report) {
  const records = readRecords('phone_libphonenumber/example_numbers_truth.csv');
  if (!records) return report.skip('phone', 'example numbers', 'no phone_libphonenumber in the data folder');
  const numbers = records.map((r) => {
    const parsed = util.parse(r.e164, 'ZZ');
    return {
      e164: r.e164,
      region: r.region,
      code: r.country_code,
      nsn: r.national_significant_number,
      international: util.format(parsed, PhoneNumberFormat.INTERNATIONAL),
      national: util.format(parsed, PhoneNumberFormat.NATIONAL),
      uri: util.format(parsed, PhoneNumberFormat.RFC3966),
    };
  });
  let sum = 0, referenceSum = 0, all = 0;
  for (const [name, write, national, extension] of forms) {
    let right = 0, reference = 0;
    // Numbers of no country (+800 …) have no national form that could be read.
    const counted = national ? numbers.filter((n) => n.region !== '001') : numbers;
    for (const number of counted) {
      const text = write(number);
      const region = national ? number.region : '';
      const read = values.read('phone', text, region);
      const good = read.parts.e164 === number.e164 && (read.parts.extension ?? '') === (extension ?? '');
      if (good) right++;
      const referenceGood = referenceReads(text, region || 'ZZ', number.e164, extension);
      if (referenceGood) reference++;
      if (!good) {
        report.miss(`phone ${name}${referenceGood ? ' (reference right)' : ''}`, `${text} ${region}`, number.e164, `${read.grade} ${read.parts.e164} ${read.parts.extension ?? ''} ${read.standard}`);
      }
    }
    report.add('phone', name, right, counted.length, `libphonenumber ${(reference / counted.length).toFixed(4)}`);
    sum += right;
    referenceSum += reference;
    all += counted.length;
  }
  report.add('phone', 'all forms', sum, all, `libphonenumber ${(referenceSum / all).toFixed(4)}`);
}
