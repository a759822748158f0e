#!/usr/bin/env node
// How often a completed value is the one that had been blanked out, and how many of the blanked ones are completed, by rule and grade.
//   node scripts/bench/completion.mjs [ROWS] [--seed=N] [--blank=SHARE] [--misses]     default: 6000 rows a table, seed 1, 0.1 of the cells blank
// Goal: likely right in at least .95. Values of one firm or place agree in the tables but for noise: people type other provinces, firms move, domains are shared.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCsv } from './fields/harness.mjs';
import { makeRandom } from './truth/random.mjs';
import * as zh from './truth/words_chinese.mjs';
import * as latin from './truth/words_latin.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const options = { rows: 6000, seed: 1, blank: 0.1, misses: false };
for (const argument of process.argv.slice(2)) {
  if (argument.startsWith('--seed=')) options.seed = Number(argument.slice(7));
  else if (argument.startsWith('--blank=')) options.blank = Number(argument.slice(8));
  else if (argument === '--misses') options.misses = true;
  else options.rows = Number(argument);
}

const americans = [['New York', 'New York', '212', '100'], ['San Francisco', 'California', '415', '941'], ['Los Angeles', 'California', '213', '900'], ['Chicago', 'Illinois', '312', '606'], ['Boston', 'Massachusetts', '617', '021'], ['Seattle', 'Washington', '206', '981'], ['Houston', 'Texas', '713', '770'], ['Austin', 'Texas', '512', '787'], ['Portland', 'Oregon', '503', '972'], ['Portland', 'Maine', '207', '041'], ['Springfield', 'Illinois', '217', '627'], ['Springfield', 'Missouri', '417', '658']];
const others = [['London', 'England', '+4420', 'United Kingdom'], ['Leeds', 'England', '+44113', 'United Kingdom'], ['Berlin', 'Berlin', '+4930', 'Germany'], ['München', 'Bayern', '+4989', 'Germany'], ['Paris', 'Île-de-France', '+331', 'France'], ['Toronto', 'Ontario', '+1416', 'Canada'], ['Sydney', 'New South Wales', '+612', 'Australia']];
const industries = ['Manufacturing', 'Financial Services', 'Health Care', 'Retail', 'Education', 'Media', 'Mining'];
const publicMail = ['gmail.com', 'yahoo.com', 'outlook.com', 'qq.com', '163.com'];
const noise = 0.01; // of the filled cells something else is written than the firm or place says

/** Firms with several people each; two of a hundred share the domain of another. */
function makeFirms(random, count, make) {
  const firms = [];
  for (let i = 0; i < count; i++) {
    const firm = make(random, i);
    if (i > 5 && random.chance(0.02)) firm.domain = random.pick(firms).domain;
    firms.push(firm);
  }
  return firms;
}

const latinTable = {
  name: 'firms of six countries, Latin letters',
  columns: ['Name', 'Email', 'Phone', 'Company', 'Industry', 'City', 'State', 'Postal code', 'Country', 'Website', 'Owner'],
  blanked: ['Company', 'Industry', 'City', 'State', 'Postal code', 'Country', 'Website'],
  make(random, rows) {
    const firms = makeFirms(random, Math.ceil(rows / 6), (r, i) => {
      const name = `${r.pick(latin.BRANDS)} ${r.pick(latin.TRADES)} ${r.pick(latin.LEGAL_FORMS)[0]}`;
      const isUs = r.chance(0.6), [city, state, area, rest] = isUs ? r.pick(americans) : r.pick(others);
      return { name, domain: `${name.split(' ')[0].toLowerCase().replace(/[^a-z0-9]/g, '')}${i}.com`, city, state, area: isUs ? `+1${area}` : area, country: isUs ? 'United States' : rest, zip: isUs ? `${rest}${r.digits(2)}` : `${r.between(1, 9)}${r.digits(4)}`, industry: r.pick(industries) };
    });
    return Array.from({ length: rows }, () => {
      const firm = random.skewed(firms, 1.2), first = random.pick(latin.FIRST_FEMALE), last = random.pick(latin.LAST);
      const home = random.chance(noise) ? random.pick(firms) : firm;
      return { Name: `${first} ${last}`, Email: `${first}.${last}@${random.chance(0.2) ? random.pick(publicMail) : firm.domain}`.toLowerCase().replace(/[^a-z0-9.@]/g, ''), Phone: `${firm.area}${random.between(2, 9)}${random.digits(6)}`, Company: firm.name, Industry: random.chance(noise) ? random.pick(industries) : firm.industry,
        City: home.city, State: home.state, 'Postal code': home.zip, Country: home.country, Website: `https://www.${firm.domain}`, Owner: random.pick(latin.FIRST_MALE) };
    });
  },
};

const chineseTable = {
  name: 'firms of China',
  columns: ['姓名', '邮箱', '电话', '公司名称', '行业', '省份', '城市', '地址', '国家', '负责人'],
  blanked: ['公司名称', '行业', '省份', '城市', '国家'],
  make(random, rows) {
    const firms = makeFirms(random, Math.ceil(rows / 6), (r, i) => {
      const place = r.pick(zh.PLACES);
      return { name: place[0] + r.pick(zh.BRANDS) + r.pick(zh.TRADES) + r.pick(zh.FORMS), domain: `gongsi${i}.cn`, place, industry: r.pick(['制造业', '金融服务', '医疗健康', '零售批发', '教育培训']) };
    });
    return Array.from({ length: rows }, () => {
      const firm = random.skewed(firms, 1.2), home = random.chance(noise) ? random.pick(firms).place : firm.place;
      return { 姓名: random.skewed(zh.SURNAMES, 1.4) + random.pick(zh.GIVEN), 邮箱: `${random.digits(8)}@${random.chance(0.3) ? random.pick(publicMail) : firm.domain}`, 电话: random.chance(0.5) ? `+86138${random.digits(8)}` : `138${random.digits(8)}`, 公司名称: firm.name, 行业: firm.industry,
        省份: home[2], 城市: home[1], 地址: `${home[2]}${home[1]}${random.pick(zh.ROADS)}${random.between(1, 1999)}号`, 国家: '中国', 负责人: random.pick(zh.SURNAMES) + random.pick(zh.GIVEN) };
    });
  },
};

const quote = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const tally = (map, key) => { if (!map.has(key)) map.set(key, { right: 0, all: 0 }); return map.get(key); };

function measure(table, scratch) {
  const random = makeRandom(options.seed);
  const clean = table.make(random, options.rows);
  const blank = clean.map((row) => Object.fromEntries(table.columns.map((name) => [name, table.blanked.includes(name) && random.chance(options.blank) ? '' : row[name]])));
  const dirty = join(scratch, 'blank.csv'), out = join(scratch, 'fixes.csv');
  writeFileSync(dirty, `${[table.columns, ...blank.map((row) => table.columns.map((name) => row[name]))].map((cells) => cells.map(quote).join(',')).join('\n')}\n`);
  const run = spawnSync(process.execPath, ['--no-warnings', join(root, 'wasm/cli/main.mjs'), 'fixes', dirty, '--csv', out, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr.trim());
  const [header, ...lines] = parseCsv(readFileSync(out, 'utf8'));
  const fixes = lines.filter((line) => line.length === header.length).map((line) => Object.fromEntries(header.map((name, i) => [name, line[i]]))).filter(({ rule }) => rule.startsWith('complete.'));
  const byRule = new Map(), byGrade = new Map(), filled = new Map(table.blanked.map((name) => [name, { blank: 0, likely: 0, any: 0 }])), misses = [];
  let alsoFilled = 0;
  for (const [i, row] of blank.entries()) for (const name of table.blanked) if (row[name] === '' && clean[i][name] !== '') filled.get(name).blank++;
  for (const fix of fixes) {
    const at = Number(fix.row) - 1;
    if (blank[at][fix.column] !== '') throw new Error(`Row ${fix.row}, ${fix.column} was not blank.`);
    if (clean[at][fix.column] === '') { alsoFilled++; continue; } // nothing is known of it: neither right nor wrong
    const isRight = fix.after === clean[at][fix.column];
    for (const count of [tally(byRule, `${fix.grade} ${fix.rule}`), tally(byGrade, fix.grade)]) { count.all++; if (isRight) count.right++; }
    if (isRight) { filled.get(fix.column).any++; if (fix.grade === 'likely') filled.get(fix.column).likely++; }
    else misses.push({ ...fix, clean: clean[at][fix.column] });
  }
  print(table, { byRule, byGrade, filled, misses });
  if (alsoFilled > 0) console.log(`  cells that were empty in the clean table and get a proposal: ${alsoFilled}`);
}

const percent = ({ right, all }) => `${(right / Math.max(1, all)).toFixed(4)} ${String(right).padStart(6)} / ${all}`;

function print(table, { byRule, byGrade, filled, misses }) {
  console.log(`\n${table.name}: ${options.rows} rows, seed ${options.seed}, ${options.blank} blank, ${noise} noise`);
  for (const [grade, count] of [...byGrade].sort()) console.log(`  ${grade.padEnd(36)} ${percent(count)}`);
  for (const [rule, count] of [...byRule].sort()) console.log(`    ${rule.padEnd(34)} ${percent(count)}`);
  console.log('  blank cells given back: by likely ones, by all');
  for (const [name, { blank, likely, any }] of filled) console.log(`    ${name.padEnd(34 - (name.match(/\p{Script=Han}/gu)?.length ?? 0))} ${(likely / Math.max(1, blank)).toFixed(3)}  ${(any / Math.max(1, blank)).toFixed(3)}  of ${blank}`);
  if (options.misses) for (const miss of misses.slice(0, 200)) console.log(`  ${miss.grade} ${miss.rule} ${miss.column}: ${JSON.stringify(miss.after)}, clean ${JSON.stringify(miss.clean)} (${miss.reason})`);
}

const scratch = mkdtempSync(join(tmpdir(), 'spruce-completion-'));
for (const table of [latinTable, chineseTable]) measure(table, scratch);
rmSync(scratch, { recursive: true });
