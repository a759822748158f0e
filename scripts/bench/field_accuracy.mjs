#!/usr/bin/env node
// How well each field type reads values whose truth is known, beside the reference library of each (figures with their date in docs/formats.md).
//   node scripts/bench/field_accuracy.mjs [TYPE...] [--json] [--misses[=TEXT]]     data: SPRUCE_SHARED_DATA or ../shared/data
// Skips a set with a clear line when its data are absent. --misses lists every value that was read otherwise than its truth (of sets that contain TEXT).
import { benchCompanies } from './fields/companies.mjs';
import { benchDates } from './fields/dates.mjs';
import { benchEmails } from './fields/emails.mjs';
import { Report, Values } from './fields/harness.mjs';
import { benchNumbers } from './fields/numbers.mjs';
import { benchOfficialNumbers } from './fields/official.mjs';
import { benchPersonNames } from './fields/person_names.mjs';
import { benchPhones } from './fields/phones.mjs';
import { benchPlaces } from './fields/places.mjs';

const benches = {
  email: benchEmails,
  phone: benchPhones,
  'person-name': benchPersonNames,
  'company-name': benchCompanies,
  date: benchDates,
  number: benchNumbers,
  'tax-id': benchOfficialNumbers,
  place: benchPlaces,
};

const options = { json: false };
const wanted = [];
for (const argument of process.argv.slice(2)) {
  if (argument === '--json') options.json = true;
  else if (argument === '--misses') options.misses = '';
  else if (argument.startsWith('--misses=')) options.misses = argument.slice(9);
  else if (argument in benches) wanted.push(argument);
  else {
    process.stderr.write(`Unknown argument "${argument}". Types: ${Object.keys(benches).join(', ')}.\n`);
    process.exit(2);
  }
}

const values = await Values.start();
const report = new Report();
for (const [type, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(type)) bench(values, report);
}
report.print(options);
