// Our side of the peers' harness: a module worker that answers init and run. Reading, comparing and grouping are measured on the bench module,
// the duplicate search on the product's engine with no set-up at all.
import { blobSource, streamOf } from './bytes.mjs';

let bench, engine, session, pairs;

async function load(name) {
  const { default: create } = await import(`/ours/${name}.js`);
  const module = await create({ wasmBinary: await (await fetch(`/ours/${name}.wasm`)).arrayBuffer() });
  const icu = new Uint8Array(await (await fetch('/ours/icudt72l.dat')).arrayBuffer());
  const pointer = (module.allocate ?? module.allocateIcuData)(icu.length) >>> 0;
  module.HEAPU8.set(icu, pointer);
  module.useIcuData(pointer, icu.length);
  return module;
}

/** Streams a blob into a reader's memory, by the product's own slices. */
async function stream(blob, module, reserve, commit) {
  for await (const bytes of streamOf(blobSource(blob))) {
    const pointer = reserve(bytes.length) >>> 0;
    module.HEAPU8.set(bytes, pointer);
    commit(bytes.length);
  }
}

async function readFile(blob) {
  const file = new bench.Bench();
  file.begin(blob.size);
  await stream(blob, bench, (n) => file.reserve(n), (n) => file.commit(n));
  file.finish();
  return file;
}

async function preparePairs() {
  const { names, pairs: list } = await (await fetch('/data/names10.json')).json();
  pairs = new bench.Pairs();
  for (const name of names) pairs.addName(name);
  for (let i = 0; i < list.length; i += 2) pairs.addPair(list[i], list[i + 1]);
  return list.length / 2;
}

function step(kind, options) {
  const started = performance.now();
  const begun = JSON.parse(session.startJob(JSON.stringify({ kind, options })));
  if (begun.error) throw new Error(begun.error.message);
  for (;;) {
    const answer = JSON.parse(session.stepJob(30_000));
    if (answer.error) throw new Error(answer.error.message);
    if (answer.ok.finished) return Math.round(performance.now() - started);
  }
}

function takeTable(table) {
  const made = JSON.parse(session.call(JSON.stringify({ method: 'makeTable', args: { table, id: 'id' } }))).ok;
  session.packOutput(made.index, 0, made.byteCount);
  return new TextDecoder().decode(engine.HEAPU8.slice(session.blockPointer() >>> 0, (session.blockPointer() >>> 0) + session.blockSize()));
}

const runs = {
  async read(blob) {
    const file = await readFile(blob);
    const result = { rows: file.rows() + 1, cells: file.cells(), chars: file.chars() };
    file.delete();
    return result;
  },
  async group(blob, options) {
    const file = await readFile(blob);
    const started = performance.now();
    file.group(options.col);
    const ms = performance.now() - started;
    const result = { ms, rows: file.rows(), keys: file.keys(), distinct: file.distinct(), clusters: file.clusters(), inClusters: file.inClusters() };
    file.delete();
    return { ...result, rowsPerS: Math.round((result.rows / ms) * 1000) };
  },
  async duplicates(blob) {
    const steps = {};
    const started = performance.now();
    session = new engine.Session();
    session.beginFile(JSON.stringify({ name: 'crm.csv', size: blob.size, override: {} }));
    await stream(blob, engine, (n) => session.reserveInput(n), (n) => session.commitInput(n));
    session.finishFile();
    steps.load = Math.round(performance.now() - started);
    steps.norm = step('profile', { today: 20_000 });
    steps.score = step('match', {});
    const ms = performance.now() - started;
    const rows = takeTable('pairs').split('\r\n').slice(1).filter((line) => line.includes(',same,'));
    const last = rows.map((line) => line.split(',').slice(0, 2).join(',')).join('\n');
    const { counts } = JSON.parse(session.call(JSON.stringify({ method: 'matchInfo', args: {} }))).ok;
    session.delete();
    return { ms, steps, candidates: counts.scoredPairs, last };
  },
};

function compare(peer, count) {
  let sum = pairs[peer]();
  let done = 0;
  const started = performance.now();
  while (performance.now() - started < 1500) {
    sum = pairs[peer]();
    done += count;
  }
  const ms = performance.now() - started;
  return { ms, cmps: done, mcps: done / ms / 1000, sum };
}

let pairCount = 0;
onmessage = async ({ data: message }) => {
  try {
    const { peer } = message.opts;
    if (message.type === 'init') {
      if (peer === 'duplicates') engine = await load('engine');
      else bench = await load('bench_engine');
      if (peer === 'jaroWinkler' || peer === 'levenshtein') pairCount = await preparePairs();
      return postMessage({ type: 'ready' });
    }
    const started = performance.now();
    const result = pairCount > 0 ? compare(peer, pairCount) : await runs[peer](message.blob, message.opts);
    postMessage({ type: 'done', result: { ms: performance.now() - started, ...result } });
  } catch (error) {
    postMessage({ type: 'error', error: String(error?.stack ?? error) });
  }
};
