// @ts-check
// The engine in Node: loads the module that scripts/build made, streams files into it and turns its JSON answers into values or CommandErrors.
// The same wasm as on the page; nothing is decided here.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { streamOf } from '../formats/bytes.mjs';
import { FormatError } from '../formats/errors.mjs';
import { CommandError } from './command-error.mjs';
import { fileSource, tablesOf, withFile } from './files.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const chunkBytes = 8 * 1024 * 1024;
const sliceMicroseconds = 50_000;

/** Reads one answer of the engine. @param {string} json */
function unwrap(json) {
  const answer = JSON.parse(json);
  if (answer.error) throw new CommandError(answer.error.code, answer.error.message, answer.error.detail);
  return answer.ok;
}

/** Loads the built module once. @returns {Promise<import('../engine.js').EngineModule>} */
async function loadModule() {
  const folder = process.env.SPRUCE_ENGINE_DIR ?? join(root, 'build', 'wasm');
  let wasmBinary;
  let icu;
  try {
    wasmBinary = readFileSync(join(folder, 'engine.wasm'));
    icu = readFileSync(join(folder, 'icudt72l.dat'));
  } catch {
    throw new CommandError('wrong-state', 'The engine is not built yet. Run ./scripts/build first.', folder);
  }
  // The module is linked without import.meta, so that it also runs in a classic worker: Node needs these two names then.
  Object.assign(globalThis, { __dirname: folder, require: createRequire(import.meta.url) });
  const { default: createEngine } = await import(pathToFileURL(join(folder, 'engine.js')).href);
  const module = await createEngine({ wasmBinary });
  const pointer = module.allocateIcuData(icu.length) >>> 0;
  module.HEAPU8.set(icu, pointer);
  if (!module.useIcuData(pointer, icu.length)) throw new CommandError('internal', 'The text tables of the engine are damaged. Build it again.');
  return module;
}

/** One session with the conveniences of the command line. */
export class Engine {
  #module;
  #session;
  #progress;

  /** @param {any} module @param {(text: string) => void} progress */
  constructor(module, progress) {
    this.#module = module;
    this.#session = new module.Session();
    this.#progress = progress;
  }

  /** @param {(text: string) => void} progress called with short texts while long work runs */
  static async start(progress) {
    return new Engine(await loadModule(), progress);
  }

  /** One more session on the same module, for many small files. */
  another() {
    return new Engine(this.#module, this.#progress);
  }

  info() {
    return unwrap(this.#session.info());
  }

  /** Reads bytes as a file. @param {string} name @param {Uint8Array} bytes @param {object} override */
  openBytes(name, bytes, override = {}) {
    unwrap(this.#session.beginFile(JSON.stringify({ name, size: bytes.length, override })));
    if (bytes.length > 0) {
      const pointer = this.#session.reserveInput(bytes.length) >>> 0;
      this.#module.HEAPU8.set(bytes, pointer);
      unwrap(this.#session.commitInput(bytes.length));
    }
    return unwrap(this.#session.finishFile());
  }

  /**
   * Streams a file into the session: all its tables, or with `onlyOne` the one with most data. The sources in the order of loading.
   * @param {string} path @param {{ override?: object, pick?: import('./files.mjs').Pick, onlyOne?: boolean, table?: string }} options
   */
  async openFile(path, { override = {}, pick = {}, onlyOne = false } = {}) {
    return withFile(path, async (descriptor, size) => {
      const source = fileSource(descriptor, size);
      const tables = await this.#say(tablesOf(source, path, pick, onlyOne));
      const opened = [];
      for (const table of tables) {
        if (table.convert === null) opened.push(await this.#read(streamOf(source), { name: table.name, size, override }, () => {}));
        else opened.push(await this.#convert(table.convert, override));
      }
      return opened;
    });
  }

  /** The ids of the tables that openFile would open. @param {string} path @param {import('./files.mjs').Pick} pick @returns {Promise<readonly (string | undefined)[]>} */
  async tables(path, pick) {
    return withFile(path, async (descriptor, size) => {
      const tables = await this.#say(tablesOf(fileSource(descriptor, size), path, pick, false));
      return tables.map((table) => (table.convert === null ? undefined : table.name));
    });
  }

  /** @param {() => import('../formats/index.mjs').Conversion} start @param {object} override */
  async #convert(start, override) {
    const read = async () => {
      const table = start();
      const head = { name: table.name, size: 0, override: { ...override, ...table.override } };
      return this.#read(table.chunks, head, () => {
        this.call('describeFile', { origin: { ...table.origin, outputName: table.outputName }, notes: table.notes() });
      });
    };
    return this.#say(read());
  }

  /** @param {AsyncIterable<Uint8Array>} chunks @param {{ name: string, size: number, override: object }} head @param {() => void} beforeEnd */
  async #read(chunks, head, beforeEnd) {
    unwrap(this.#session.beginFile(JSON.stringify(head)));
    let total = 0;
    for await (const chunk of chunks) {
      const pointer = this.#session.reserveInput(chunk.length) >>> 0;
      if (pointer === 0) throw new CommandError('out-of-memory', 'The engine got no more memory for this file. Split it.', head.name);
      // A fresh view each time: the heap may have grown.
      this.#module.HEAPU8.set(chunk, pointer);
      unwrap(this.#session.commitInput(chunk.length));
      total += chunk.length;
      this.#progress(head.size > 0 ? `reading ${head.name} ${Math.floor((100 * total) / head.size)} %` : `reading ${head.name} ${total >> 20} MB`);
    }
    beforeEnd();
    return unwrap(this.#session.finishFile());
  }

  /** Failures of wasm/formats in the engine's words. @template T @param {Promise<T>} work */
  async #say(work) {
    try {
      return await work;
    } catch (error) {
      const isBare = error instanceof FormatError || (error instanceof CommandError && error.message === '');
      if (!isBare) throw error;
      const { code, detail } = error;
      throw new CommandError(code, this.call('sentence', { code, detail, language: 'en' }), detail);
    }
  }

  /** Runs one job to its end. @param {string} kind @param {object} options */
  run(kind, options = {}) {
    unwrap(this.#session.startJob(JSON.stringify({ kind, options })));
    for (;;) {
      const progress = unwrap(this.#session.stepJob(sliceMicroseconds));
      const share = progress.total > 0 ? ` ${Math.floor((100 * progress.done) / progress.total)} %` : '';
      this.#progress(`${progress.stage}${share}`);
      if (progress.finished) return;
    }
  }

  /** Asks or decides. @param {string} method @param {object} args */
  call(method, args = {}) {
    return unwrap(this.#session.call(JSON.stringify({ method, args })));
  }

  /** Writes one output of the engine to an open file. @param {number} index @param {number} byteCount @param {string} path */
  saveOutput(index, byteCount, path) {
    let descriptor;
    try {
      descriptor = openSync(path, 'w');
    } catch {
      throw new CommandError('file-unreadable', `The file ${path} cannot be written. Check the folder and the rights.`, path);
    }
    try {
      for (let at = 0; at < byteCount; at += chunkBytes) {
        unwrap(this.#session.packOutput(index, at, chunkBytes));
        const pointer = this.#session.blockPointer() >>> 0;
        const size = this.#session.blockSize();
        for (let done = 0; done < size; ) done += writeSync(descriptor, this.#module.HEAPU8, pointer + done, size - done);
      }
    } finally {
      closeSync(descriptor);
    }
  }

  /** One output as bytes. @param {number} index @param {number} byteCount */
  readOutput(index, byteCount) {
    const bytes = Buffer.alloc(byteCount);
    for (let at = 0; at < byteCount; ) {
      unwrap(this.#session.packOutput(index, at, chunkBytes));
      const pointer = this.#session.blockPointer() >>> 0;
      const size = this.#session.blockSize();
      bytes.set(this.#module.HEAPU8.subarray(pointer, pointer + size), at);
      at += size;
    }
    return bytes;
  }

  heapBytes() {
    return this.#module.HEAPU8.length;
  }

  close() {
    this.#session.delete();
  }
}
