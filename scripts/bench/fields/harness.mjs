// What the field benches share: the engine in this process, CSV, the shared data, and the table that is printed.
// Not a bench itself. Invariant: nothing here knows a type; truth comes from the data folder or from Node's own Intl, never from the engine.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from '../../../wasm/cli/engine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The folder of the shared data. */
export const dataFolder = process.env.SPRUCE_SHARED_DATA ?? join(root, '..', 'shared', 'data');

/** One measured line: `right` of `all`, and what a reference reaches on the same values. */
export class Report {
  lines = [];
  misses = [];
  mostMisses = 0;

  add(type, set, right, all, reference = '') {
    this.lines.push({ type, set, right, all, reference });
  }

  skip(type, set, why) {
    this.lines.push({ type, set, skipped: why });
  }

  /** Notes a value that was read otherwise than the truth says; shown with --misses. */
  miss(set, value, expected, got) {
    this.misses.push({ set, value, expected, got });
  }

  print(options) {
    if (options.json) {
      process.stdout.write(`${JSON.stringify(this.lines)}\n`);
      return;
    }
    for (const line of this.lines) {
      const head = `${line.type.padEnd(14)} ${line.set.padEnd(58)}`;
      if (line.skipped) process.stdout.write(`${head} skipped: ${line.skipped}\n`);
      else process.stdout.write(`${head} ${(line.right / Math.max(1, line.all)).toFixed(4)}  ${String(line.right).padStart(6)} / ${String(line.all).padEnd(6)} ${line.reference}\n`);
    }
    if (options.misses === undefined) return;
    for (const miss of this.misses.filter((m) => options.misses === '' || m.set.includes(options.misses))) {
      process.stdout.write(`${miss.set}\t${JSON.stringify(miss.value)}\twanted ${JSON.stringify(miss.expected)}\tgot ${JSON.stringify(miss.got)}\n`);
    }
  }
}

/** The engine's reading of single values. */
export class Values {
  #engine;

  static async start() {
    const values = new Values();
    values.#engine = await Engine.start(() => {});
    return values;
  }

  /** @returns {{standard: string, grade: string, issues: {code: string, detail: string}[], parts: Record<string, string>, keys: string[]}} */
  read(type, value, country = '') {
    return this.#engine.call('value', { type, value, country });
  }
}

export function parseCsv(text) {
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') { row.push(cell); cell = ''; }
    else if (c === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; }
    else if (c !== '\r') cell += c;
  }
  if (cell !== '' || row.length > 0) { row.push(cell); rows.push(row); }
  return rows;
}

/** The records of a CSV of the shared data as objects, or nothing when it is not there. */
export function readRecords(path) {
  const file = join(dataFolder, path);
  if (!existsSync(file)) return undefined;
  const [header, ...rows] = parseCsv(readFileSync(file, 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

export function readText(path) {
  const file = join(dataFolder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** A small generator with a fixed seed (mulberry32): the same numbers everywhere. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (n) => Math.floor(next() * n), pick: (list) => list[Math.floor(next() * list.length)] };
}
