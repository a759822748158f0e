#!/usr/bin/env node
// Writes truth sets of our own making for scripts/bench/match_quality.mjs: each in FOLDER/<set>/records.csv and truth_pairs.csv.
//   node scripts/bench/make_truth_sets.mjs FOLDER [--seed=N]      the same seed gives the same bytes
import { join } from 'node:path';
import { makeChineseCompanies, makeChinesePersons, makeThreeSystems } from './truth/chinese.mjs';
import { makeSmallMixed, makeWideExport } from './truth/contacts.mjs';
import { makeFirmNames, makeSites } from './truth/organisations.mjs';
import { makeCensus, makeCustomers, makeHistorical, makeRegister, makeVoters } from './truth/persons.mjs';
import { makeRandom } from './truth/random.mjs';
import { writeSet } from './truth/set.mjs';

const folder = process.argv[2];
const seed = Number(process.argv.find((arg) => arg.startsWith('--seed='))?.slice(7) ?? 1);
if (folder === undefined || folder.startsWith('--')) {
  console.error('usage: make_truth_sets.mjs FOLDER [--seed=N]');
  process.exit(2);
}

const SETS = {
  'chinese-persons': makeChinesePersons,
  'chinese-companies': makeChineseCompanies,
  'three-systems': makeThreeSystems,
  historical: makeHistorical,
  'voters-20': (random) => makeVoters(random, 0.2),
  'voters-40': (random) => makeVoters(random, 0.4),
  'register-split-birth': makeRegister,
  census: makeCensus,
  customers: makeCustomers,
  'firm-names': makeFirmNames,
  sites: makeSites,
  'wide-export': makeWideExport,
  'small-mixed': makeSmallMixed,
};

Object.entries(SETS).forEach(([name, make], i) => {
  const random = makeRandom(seed * 1000 + i);
  const { columns, records, across } = make(random);
  const { rows, pairs } = writeSet(join(folder, name), random, columns, records, across);
  console.log(`${name}: ${rows} records, ${pairs} pairs`);
});
