// Compares the compiled phone library with Google's JavaScript on seeded numbers and, where it is
// at hand, on the public truth. Exits 1 on any difference, showing ten.
// Usage: node verify_phone.mjs PACKAGE_DIR TRUTH_CSV|"" NAME COMMAND... (the probe)
// Both sides use the same metadata, so every difference is a fault of the conversion or the build.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [packageDir, truthFile, name, command, ...args] = process.argv.slice(2);
const { PhoneNumberUtil, PhoneNumberFormat, PhoneNumberType } = createRequire(import.meta.url)(
  packageDir,
);
const util = PhoneNumberUtil.getInstance();
const kTruthIsOlderOrNewerBy = 0.01; // the truth file is of another day than the metadata

const truth = truthFile && existsSync(truthFile) ? readTruth(truthFile) : [];
const inputs = [...makeNumbers(20261123), ...truth.map((row) => [row.region, row.e164])];
const lines = runProbe(inputs);
let differences = 0;
inputs.forEach(([region, raw], i) => {
  const want = expected(region, raw);
  if (lines[i] === want || (want === 'error' && lines[i].startsWith('error'))) return;
  if (++differences <= 10)
    console.error(
      `${name}: ${region} ${JSON.stringify(raw)}\n  ours     ${lines[i]}\n  Google's ${want}`,
    );
});
const wrong = truth.filter((row, i) => {
  const [e164, , , valid] = lines[inputs.length - truth.length + i].split('\t');
  return e164 !== row.e164 || valid !== '1';
});
const judged =
  truth.length > 0 ? `${truth.length - wrong.length} of ${truth.length} valid` : 'file not at hand';
console.log(`${name}: ${inputs.length} numbers, ${differences} differences; truth: ${judged}`);
if (wrong.length > 0)
  console.log(
    `  not valid by this metadata: ${wrong
      .slice(0, 12)
      .map((row) => `${row.region} ${row.e164}`)
      .join(', ')}`,
  );
process.exit(differences > 0 || wrong.length > truth.length * kTruthIsOlderOrNewerBy ? 1 : 0);

function runProbe(numbers) {
  const input = numbers.map(([region, raw]) => `${region}\t${raw}\n`).join('');
  const run = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) {
    console.error(
      `${name}: the probe ended with ${run.status}\n${run.stdout?.slice(0, 2000)}${run.stderr?.slice(-800)}`,
    );
    process.exit(1);
  }
  return run.stdout.split('\n').slice(1);
}

function expected(region, raw) {
  let number;
  try {
    number = util.parse(raw, region);
  } catch {
    return 'error';
  }
  const type = util.getNumberType(number);
  return [
    util.format(number, PhoneNumberFormat.E164),
    util.format(number, PhoneNumberFormat.INTERNATIONAL),
    util.format(number, PhoneNumberFormat.NATIONAL),
    Number(util.isValidNumber(number)),
    Number(util.isPossibleNumber(number)),
    type === PhoneNumberType.UNKNOWN ? 11 : type,
    util.getRegionCodeForNumber(number) ?? 'ZZ',
    number.getExtensionOrDefault(),
  ].join('\t');
}

/**
 * For each region and kind of number: the example written in many ways, and with digits changed,
 * added and taken away.
 */
function* makeNumbers(seed) {
  const random = mulberry(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const wide = (text) =>
    text.replace(/[0-9+]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  for (const region of [...util.getSupportedRegions()].sort()) {
    for (const type of [0, 1, 3, 4, 5, 6, 7, 9]) {
      const example = util.getExampleNumberForType(region, type);
      if (!example) continue;
      const national = util.format(example, PhoneNumberFormat.NATIONAL);
      const e164 = util.format(example, PhoneNumberFormat.E164);
      const international = util.format(example, PhoneNumberFormat.INTERNATIONAL);
      yield* [
        [region, national],
        [region, e164],
        ['CN', international],
        [region, wide(international)],
      ];
      yield* [
        [region, `00${e164.slice(1)}`],
        [region, `${national} ext. ${Math.floor(random() * 9999)}`],
      ];
      yield* [
        [region, `电话：${national}`],
        [region, national.replace(/\D/g, pick(['.', '-', ' ', '']))],
      ];
      for (let i = 0; i < 4; i++) {
        const at = 2 + Math.floor(random() * (e164.length - 2));
        const digit = String(Math.floor(random() * 10));
        yield [
          'US',
          e164.slice(0, at) + pick([digit, digit, '', digit + digit]) + e164.slice(at + 1),
        ];
      }
    }
  }
  const digits = (count) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  for (let i = 0; i < 2000; i++) {
    yield ['CN', `1${digits(10)}`];
    yield ['CN', `0${digits(3)}-${digits(7 + (i % 2))}`];
    yield ['US', `(${digits(3)}) ${digits(3)}-${digits(4)}`];
    yield [pick(['HK', 'TW', 'SG', 'JP', 'AU', 'GB', 'DE']), digits(7 + (i % 5))];
  }
}

function readTruth(file) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  return rows
    .map((cells) => ({ region: cells[0], e164: cells[5] }))
    .filter((row) => row.region !== '001');
}

function mulberry(state) {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
