// @ts-check
// The engine in Node: loads the module that scripts/build made, streams files into it and turns its JSON answers into values or CommandErrors.
// The same wasm as on the page; nothing is decided here.
import { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const chunkBytes = 8 * 1024 * 1024;
const sliceMicroseconds = 50_000;

/** A failure with the code, sentence and detail of core/base/error. */
export class CommandError extends Error {
  /** @param {string} code @param {string} message @param {string} detail */
  constructor(code, message, detail = '') {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

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

  /** Streams a file into the session. @param {string} path @param {object} override */
  openFile(path, override = {}) {
    let descriptor;
    try {
      descriptor = openSync(path, 'r');
    } catch {
      throw new CommandError('file-unreadable', `The file ${path} cannot be read. Check the name and the rights.`, path);
    }
    try {
      const stat = fstatSync(descriptor);
      if (stat.isDirectory()) throw new CommandError('file-unreadable', `${path} is a folder. Name a file.`, path);
      unwrap(this.#session.beginFile(JSON.stringify({ name: basename(path), size: stat.size, override })));
      let total = 0;
      for (;;) {
        const pointer = this.#session.reserveInput(chunkBytes) >>> 0;
        if (pointer === 0) throw new CommandError('out-of-memory', 'The engine got no more memory for this file. Split it.', path);
        // A fresh view each time: the heap may have grown.
        const count = readSync(descriptor, this.#module.HEAPU8, pointer, chunkBytes, null);
        if (count === 0) break;
        unwrap(this.#session.commitInput(count));
        total += count;
        this.#progress(`reading ${basename(path)} ${Math.floor((100 * total) / Math.max(1, stat.size))} %`);
      }
      return unwrap(this.#session.finishFile());
    } finally {
      closeSync(descriptor);
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
