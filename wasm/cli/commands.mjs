// @ts-check
// The commands: each loads files into one session, runs the jobs it needs and prints or saves what the engine answers.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CommandError } from './command-error.mjs';
import { Engine } from './engine.mjs';
import { readChoice, readProbability, UsageError } from './options.mjs';
import { printFixes, printInspection, printMatch, printProfile, printRules } from './print.mjs';

/** @typedef {{ files: string[], options: Record<string, string>, flags: Set<string>, progress: (text: string) => void, print: (text: string) => void }} Call */

const crmNames = ['generic', 'salesforce', 'hubspot', 'zoho', 'fxiaoke', 'xiaoshouyi', 'pipedrive', 'dynamics', 'odoo'];

/** Seconds since 1970: SOURCE_DATE_EPOCH where reproducible outputs are wanted, else the clock. */
function nowSeconds() {
  const fixed = Number(process.env.SOURCE_DATE_EPOCH);
  return Number.isFinite(fixed) && process.env.SOURCE_DATE_EPOCH !== undefined ? fixed : Date.now() / 1000;
}

function stamp() {
  return { at: new Date(nowSeconds() * 1000).toISOString(), person: 'command line' };
}

/** @param {string} path @param {string} what */
function readJson(path, what) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new CommandError('file-unreadable', `The ${what} ${path} cannot be read. Check the name and the rights.`, path);
  }
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    throw new CommandError('bad-json', `The ${what} ${path} is not JSON. Check the file.`, path);
  }
}

/** Applies column types by name: {"Column": "email"} or {"Column": {"type", "role"}}. @param {Engine} engine @param {any} types */
function setTypes(engine, types) {
  const columns = engine.call('columns');
  for (const [name, wanted] of Object.entries(types)) {
    const column = columns.find((/** @type {any} */ c) => c.name === name);
    if (column === undefined) throw new CommandError('unknown-column', `There is no column “${name}”. Choose one of the columns of the file.`, name);
    const spec = typeof wanted === 'string' ? { type: wanted } : wanted;
    engine.call('setColumnType', { column: column.id, type: spec.type, role: spec.role ?? '' });
  }
}

/** A types file, or a data dictionary: a Table Schema or a Data Package. @param {Engine} engine @param {{ text: string, value: any }} file */
function setTypesOrDictionary(engine, { text, value }) {
  if (!Array.isArray(value?.fields) && !Array.isArray(value?.resources)) {
    setTypes(engine, value);
    return;
  }
  setDictionary(engine, text);
}

/** Puts the dictionary in force; what it says of types is said of the columns that are there. @param {Engine} engine @param {string} descriptor */
function setDictionary(engine, descriptor) {
  engine.call('setDictionary', { descriptor, subject: 'command line', stamp: stamp() });
  const info = engine.call('dictionary');
  const schema = info.at === '' ? JSON.parse(info.descriptor) : JSON.parse(info.descriptor).resources[Number(info.at.split('/')[2])].schema;
  for (const [place, { column }] of info.fields.entries()) {
    const type = schema.fields[place]['spruce:type'];
    if (column !== null && type !== undefined) engine.call('setColumnType', { column, type, role: '' });
  }
}

/** Which table of files with several, and how its values are written. @param {Call} call */
function pickOf(call) {
  const values = call.options.values;
  if (values !== undefined) readChoice('values', values, ['shown', 'stored']);
  return { member: call.options.member, values: /** @type {'shown' | 'stored' | undefined} */ (values) };
}

/** Loads all files, then types from --types and --recipe. @param {Call} call @param {boolean} onlyOne of each file the table with most data */
async function load(call, onlyOne = false) {
  const engine = await Engine.start(call.progress);
  for (const file of call.files) await engine.openFile(file, { pick: pickOf(call), onlyOne });
  if (call.options.recipe !== undefined) setRecipeTypes(engine, readJson(call.options.recipe, 'recipe').text);
  if (call.options.types !== undefined) setTypesOrDictionary(engine, readJson(call.options.types, 'types file'));
  if (call.options.id !== undefined) setTypes(engine, { [call.options.id]: { type: 'identifier', role: 'record-id' } });
  return engine;
}

/** Types of the recipe's columns that this file has too, under whatever name. @param {Engine} engine @param {string} json */
function setRecipeTypes(engine, json) {
  const { dictionary } = JSON.parse(json);
  if (dictionary !== undefined) setDictionary(engine, JSON.stringify(dictionary));
  for (const { column, type, role } of engine.call('recipePlan', { json }).columns) engine.call('setColumnType', { column, type, role });
}

/** @param {Engine} engine */
function profileOf(engine) {
  engine.run('profile', { today: Math.floor(nowSeconds() / 86400) });
  return engine.call('columns');
}

/** @param {Call} call @param {unknown} json @param {() => string} text */
function show(call, json, text) {
  call.print(call.flags.has('json') ? `${JSON.stringify(json, null, 1)}\n` : text());
}

/** Every table of every file. @param {Call} call */
async function tablesOfAll(call) {
  const engine = await Engine.start(call.progress);
  const tables = [];
  for (const file of call.files) for (const member of await engine.tables(file, pickOf(call))) tables.push({ file, member });
  engine.close();
  return tables;
}

/** @param {Call} call */
export async function inspect(call) {
  const files = [];
  for (const { file, member } of await tablesOfAll(call)) {
    const options = member === undefined ? call.options : { ...call.options, member };
    const engine = await load({ ...call, files: [file], options });
    const [source] = engine.call('sources');
    const columns = engine.call('columns').map((/** @type {any} */ c) => ({
      name: c.name,
      type: c.type,
      role: c.role,
      confidence: c.confidence,
      evidence: c.evidence,
      meaning: c.meaning,
    }));
    const issues = engine.call('issues', { source: 0, kind: 'all', offset: 0, limit: 1000 });
    const { encoding, ...dialect } = source.dialect;
    const aside = engine.call('asideLines', { source: 0, kind: 'all', offset: 0, limit: 200 });
    files.push({
      file: source.origin?.member ? `${file} › ${source.origin.member}` : file,
      origin: source.origin,
      encoding,
      encodings: source.encodings,
      dialect,
      dialects: source.delimiters,
      header: source.header,
      rows: source.rowCount,
      rowsAside: source.rowsAside,
      aside: aside.lines,
      lines: source.lineCount,
      bytes: source.byteCount,
      columns,
      crm: source.crm,
      layout: source.layout,
      issueCounts: source.issueCounts,
      issues: issues.issues,
    });
    engine.close();
  }
  show(call, { files }, () => files.map(printInspection).join('\n'));
}

/** A file without any byte has nothing to convert, which is no failure. @param {Call} call */
async function loadUnlessEmpty(call) {
  try {
    return await load(call, true);
  } catch (error) {
    if (error instanceof CommandError && error.code === 'empty-file') return null;
    throw error;
  }
}

/** @param {string} path */
function writeEmpty(path) {
  writeText(path, '');
}

/** @param {Call} call */
export async function convert(call) {
  const out = call.options.out;
  if (out === undefined) throw new UsageError('"convert" needs --out OUT.csv.');
  if (call.files.length !== 1) throw new UsageError('"convert" takes one file.');
  const engine = await loadUnlessEmpty(call);
  if (engine === null) {
    writeText(out);
    show(call, { out, rows: 0, bytes: 0 }, () => `The file is empty: 0 rows written to ${out}\n`);
    return;
  }
  engine.run('convert', { source: 0 });
  const [file] = engine.call('outputs').files;
  engine.saveOutput(0, file.byteCount, out);
  show(call, { out, rows: file.rowCount, bytes: file.byteCount }, () => `${file.rowCount} rows written to ${out}\n`);
}

/** @param {Call} call */
export async function value(call) {
  const type = call.options.type;
  if (type === undefined) throw new UsageError('"value" needs --type TYPE.');
  const engine = await Engine.start(call.progress);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    call.print(`${JSON.stringify(engine.call('value', { type, value: line, country: call.options.country ?? '' }))}\n`);
  }
}

/** Breaches of one rule that are listed. */
const mostBreaches = 1000;

/** What the rules of the dictionary find, with the records; null without one. @param {Engine} engine */
function rulesOf(engine) {
  const info = engine.call('dictionary');
  if (info === null) return null;
  const rules = info.rules.map((/** @type {any} */ rule) => ({
    key: rule.key,
    kind: rule.kind,
    fields: rule.fields,
    sentence: rule.sentence,
    ...rule.result,
    breaches: rule.result.broken > 0 ? engine.call('ruleBreaches', { rule: rule.key, offset: 0, limit: mostBreaches }).breaches : [],
  }));
  return { brokenRows: info.brokenRows, rules, unchecked: info.unchecked };
}

/** What became of the run whose snapshot this is. @param {Engine} engine @param {string} path */
function compareWith(engine, path) {
  return engine.call('compareSnapshot', { json: readJson(path, 'snapshot').text });
}

/** @param {string} path @param {string} text */
function writeText(path, text) {
  try {
    writeFileSync(path, text);
  } catch {
    throw new CommandError('file-unreadable', `The file ${path} cannot be written. Check the folder and the rights.`, path);
  }
}

/** @param {Call} call */
export async function profile(call) {
  const engine = await load(call);
  const columns = profileOf(engine);
  const summary = engine.call('summary');
  const dictionary = rulesOf(engine);
  const at = stamp().at;
  if (call.options.snapshot !== undefined) writeText(call.options.snapshot, engine.call('snapshot', { at }));
  const compared = call.options.compare === undefined ? null : compareWith(engine, call.options.compare);
  const report = {
    rows: summary.rowsIn,
    scores: summary.before,
    columns,
    staleness: engine.call('staleness', { rule: null }),
    segments: engine.call('segments', { rule: null }),
    wordLists: engine.call('wordLists'),
    compared,
    ...(dictionary === null ? {} : { dictionary }),
  };
  show(call, report, () => printProfile(summary, columns, report) + (dictionary === null ? '' : printRules(dictionary)));
}

/** The rules of a library, in front of those there are. @param {Call} call @param {Engine} engine */
function setRules(call, engine) {
  if (call.options.rules === undefined) return;
  const { rules } = engine.call('readRules', { json: readJson(call.options.rules, 'rule library').text });
  const now = engine.call('rules').library.rules.filter((/** @type {any} */ rule) => !rules.some((/** @type {any} */ one) => one.id === rule.id));
  engine.call('setRules', { library: { spruce: 'rules', version: 1, rules: [...rules, ...now] }, subject: call.options.rules, stamp: stamp() });
}

/** @param {Call} call */
export async function fixes(call) {
  const engine = await load(call);
  if (call.options.recipe !== undefined) engine.call('applyMapping', { json: readJson(call.options.recipe, 'recipe').text, stamp: stamp() });
  setRules(call, engine);
  profileOf(engine);
  engine.run('fixes');
  const groups = engine.call('fixGroups');
  if (call.options.csv !== undefined) {
    const table = engine.call('makeTable', { table: 'fixes', id: call.options.id ?? '' });
    engine.saveOutput(table.index, table.byteCount, call.options.csv);
  }
  show(call, { groups }, () => printFixes(groups));
}

/** @param {Call} call */
export async function match(call) {
  const pairs = call.options.pairs;
  if (pairs === undefined) throw new UsageError('"match" needs --pairs OUT.csv.');
  const threshold = call.options.threshold === undefined ? undefined : readProbability('threshold', call.options.threshold);
  const engine = await load(call);
  profileOf(engine);
  engine.run('match', threshold === undefined ? {} : { show: threshold });
  const id = call.options.id ?? '';
  const table = engine.call('makeTable', { table: 'pairs', id, threshold: threshold ?? 0 });
  engine.saveOutput(table.index, table.byteCount, pairs);
  if (call.options.groups !== undefined) {
    const groups = engine.call('makeTable', { table: 'groups', id });
    engine.saveOutput(groups.index, groups.byteCount, call.options.groups);
  }
  if (call.options.splink !== undefined) {
    writeText(call.options.splink, engine.call('splinkSettings', { id, dialect: call.options.dialect ?? 'duckdb' }));
  }
  const info = engine.call('matchInfo');
  const summary = engine.call('summary');
  show(call, { ...info, groups: summary.groups, heapBytes: engine.heapBytes() }, () => printMatch(info, summary));
}

/** @param {string} out */
function makeFolder(out) {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new CommandError('file-unreadable', `${out} is a file. Name a folder.`, out);
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    throw new CommandError('file-unreadable', `The folder ${out} cannot be made. Check the rights.`, out);
  }
}

/** Decides what the options and the recipe say. @param {Call} call @param {Engine} engine @param {string | undefined} recipe @param {any} mapped */
function decide(call, engine, recipe, mapped) {
  const accept = readChoice('accept', call.options.accept ?? 'none', ['none', 'safe', 'likely']);
  let report = null;
  if (recipe !== undefined) {
    report = engine.call('applyRecipe', { json: recipe, stamp: stamp() });
    report = { ...report, applied: mapped.applied + report.applied, stale: [...mapped.stale, ...report.stale] };
  }
  if (accept !== 'none') engine.call('decideGrade', { grade: 'safe', decision: 'accepted', stamp: stamp() });
  if (accept === 'likely') engine.call('decideGrade', { grade: 'likely', decision: 'accepted', stamp: stamp() });
  if (call.options['merge-above'] === undefined) return { recipe: report, merged: null };
  const minProbability = readProbability('merge-above', call.options['merge-above']);
  engine.run('match');
  const merged = engine.call('decideGroups', { pattern: '', verdict: 'same', minProbability, decision: 'merged', stamp: stamp() });
  return { recipe: report, merged: { groups: merged.decided, leftOut: merged.leftOut } };
}

/** @param {Call} call */
export async function clean(call) {
  const out = call.options.out;
  if (out === undefined) throw new UsageError('"clean" needs --out DIR.');
  readChoice('accept', call.options.accept ?? 'none', ['none', 'safe', 'likely']);
  readChoice('crm', call.options.crm ?? 'generic', crmNames);
  if (call.options['merge-above'] !== undefined) readProbability('merge-above', call.options['merge-above']);
  const engine = await load(call);
  const recipe = call.options.recipe === undefined ? undefined : readJson(call.options.recipe, 'recipe').text;
  const mapped = recipe === undefined ? undefined : engine.call('applyMapping', { json: recipe, stamp: stamp() });
  setRules(call, engine);
  profileOf(engine);
  engine.run('fixes');
  const decided = decide(call, engine, recipe, mapped);
  engine.run('export', { encoding: call.options.encoding ?? 'same', crm: call.options.crm ?? 'generic', language: 'en', stamp: stamp() });
  makeFolder(out);
  const { files, certificate, findings } = engine.call('outputs');
  const names = new Set();
  for (const file of files) {
    const name = names.has(file.name) ? `${file.index}-${file.name}` : file.name;
    names.add(name);
    engine.saveOutput(file.index, file.byteCount, join(out, name));
  }
  show(call, { out, files, certificate, findings, ...decided }, () => {
    const sum = `${certificate.rowsIn} rows = ${certificate.rowsOut} out + ${certificate.rowsMerged} merged + ${certificate.rowsAside} set aside`;
    const found = findings.map((/** @type {any} */ f) => `! ${f.count} × ${f.examples[0].en}\n`).join('');
    return `${sum}\n${certificate.cellsChanged} cells changed, ${certificate.cellsChecked} read back and compared\n${found}${files.length} files written to ${out}\n`;
  });
}
