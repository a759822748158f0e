#!/usr/bin/env node
// Times an export of a generated CRM table with all safe fixes accepted, and says how far the engine's memory grew for it.
//   node scripts/bench/export.mjs [ROWS] [COLUMNS] [CRM]     default: 100000 20 salesforce; SPRUCE_ENGINE_DIR names another build to compare with
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../../wasm/cli/engine.mjs';

const [rows = 100_000, columns = 20] = process.argv.slice(2, 4).map(Number);
const crm = process.argv[4] ?? 'salesforce';
const stamp = { at: '2026-11-25T00:00:00Z', person: 'bench' };

const families = ['Bergström', 'Miller', 'Okafor', 'Rossi', 'Novák', 'Silva', '张', '李', '欧阳', 'Kowalski'];
const given = ['Anna', 'BOB', 'chidi', 'Giulia', 'Jana', 'João', '伟', '敏', '娜娜', 'Ewa'];
const cities = ['Berlin', 'berlin ', 'PARIS', '上海', '上海市', 'Lagos', 'Milano', 'São Paulo'];

function cell(r, c) {
  const value = (r * 7919 + c * 104_729) % 1_000_003;
  const makers = [
    () => `0035g00000${String(r).padStart(5, '0')}`,
    () => given[value % given.length],
    () => families[(value >> 3) % families.length],
    () => `${r % 3 === 0 ? 'USER' : 'user'}${r}@Yuanda${value % 997}.example${r % 5 === 0 ? ' ' : ''}`,
    () => (r % 2 ? `+49 30 ${100_000 + value % 900_000}` : `138${String(10_000_000 + value % 89_999_999)}`),
    () => cities[value % cities.length],
    () => `Company ${value % 20_000}${r % 4 ? ' Ltd' : ' ltd.'}`,
    () => `${2000 + value % 25}-${String(1 + value % 12).padStart(2, '0')}-${String(1 + value % 28).padStart(2, '0')}`,
    () => `${value}.50`,
    () => (value % 3 ? '' : `“Called back, ${value}; asks for an offer”`),
  ];
  return makers[c % makers.length]();
}

function makeTable() {
  const names = ['Id', 'First Name', 'Last Name', 'Email', 'Phone', 'City', 'Company', 'Created', 'Amount', 'Note'];
  const header = Array.from({ length: columns }, (_, c) => (c < names.length ? names[c] : `${names[c % names.length]} ${Math.floor(c / names.length) + 1}`));
  const quote = (text) => (/[",]/.test(text) ? `"${text}"` : text);
  const lines = [header.join(',')];
  for (let r = 0; r < rows; r++) lines.push(Array.from({ length: columns }, (_, c) => quote(cell(r, c))).join(','));
  return `${lines.join('\n')}\n`;
}

const megabytes = (bytes) => `${Math.round(bytes / 1_048_576)} MB`;

function time(name, run, engine) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name.padEnd(28)} ${((user + system) / 1e6).toFixed(1).padStart(6)} s CPU   engine ${megabytes(engine.heapBytes())}`);
}

const scratch = mkdtempSync(join(tmpdir(), 'spruce-export-'));
const path = join(scratch, 'contacts.csv');
writeFileSync(path, makeTable());
const engine = await Engine.start(() => {});
await engine.openFile(path);
console.log(`${rows} x ${columns}, ${megabytes(statSync(path).size)}, kit ${crm}`);
time('profile', () => engine.run('profile', { today: 20_782 }), engine);
time('fixes', () => engine.run('fixes'), engine);
time('accept safe fixes', () => engine.call('decideGrade', { grade: 'safe', decision: 'accepted', stamp }), engine);
time('export', () => engine.run('export', { encoding: 'same', crm, language: 'en', stamp }), engine);
const { files, certificate } = engine.call('outputs');
time('take all files', () => {
  for (const file of files) engine.saveOutput(file.index, file.byteCount, join(scratch, `out-${file.index}`));
}, engine);
console.log(`${files.length} files, ${megabytes(files.reduce((sum, file) => sum + file.byteCount, 0))}, ${certificate.cellsChanged} cells changed, ${certificate.cellsChecked} compared`);
engine.close();
rmSync(scratch, { recursive: true });
