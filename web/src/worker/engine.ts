// The engine as the worker uses it: typed answers, failures as EngineFailure, anything else that is thrown as EngineLost.
// Not a place for logic. Invariant: after EngineLost nothing may be called any more; the worker must be replaced.
import { createEngine, icuData, wasm } from 'virtual:engine';
import type { EngineModule, Session } from '../../../wasm/engine';
import type {
  DialectOverride,
  EngineInfo,
  JobKind,
  JobProgress,
  SourceInfo,
} from '../shared/engine-types';
import { EngineFailure } from '../shared/failure';
import type { Failure, Stamp } from '../shared/protocol';
import { unpackBytes } from '../shared/unpack';
import { copyHeap, writeHeap } from './heap';

/** The engine trapped, aborted or ran out of stack: its memory cannot be trusted. */
export class EngineLost extends Error {
  override readonly name = 'EngineLost';
}

interface Answer {
  readonly ok?: unknown;
  readonly error?: Failure;
}

const outputSlice = 8 << 20;

/** What beginFile is told: a new file, or (with `replace`) a source read again, or (with `as`) corrections. */
export interface FileHead {
  readonly name: string;
  readonly size: number;
  readonly override: DialectOverride;
  readonly replace?: number;
  /** It holds corrected rejects and becomes no source: finishFile answers a CorrectionReport. */
  readonly as?: 'corrections';
  readonly stamp?: Stamp;
}

export class Engine {
  readonly #module: EngineModule;
  #session: Session;

  private constructor(module: EngineModule) {
    this.#module = module;
    this.#session = new module.Session();
  }

  static async load(): Promise<Engine> {
    const module = await createEngine({
      wasmBinary: await unpackBytes(wasm),
      print,
      printErr: print,
    });
    const data = new Uint8Array(await unpackBytes(icuData));
    const pointer = module.allocateIcuData(data.length);
    writeHeap(module, pointer, data);
    if (!module.useIcuData(pointer, data.length)) throw new EngineLost('icu data refused');
    return new Engine(module);
  }

  /** Forgets every file and decision: a new session, the memory of the old one is free for it. */
  startAfresh(): void {
    this.#guard((session) => session.delete());
    this.#session = new this.#module.Session();
  }

  /** A second session in the same memory; close it. */
  aside(): Engine {
    return new Engine(this.#module);
  }

  close(): void {
    this.#guard((session) => session.delete());
  }

  info(): EngineInfo {
    return this.#answer((session) => session.info());
  }

  beginFile(head: FileHead): void {
    this.#answer((session) => session.beginFile(JSON.stringify(head)));
  }

  /** Hands over the next bytes of the file; they are copied. */
  feed(bytes: Uint8Array): void {
    const pointer = this.#guard((session) => session.reserveInput(bytes.length));
    if (pointer === 0) throw new EngineFailure('out-of-memory');
    writeHeap(this.#module, pointer, bytes);
    this.#answer((session) => session.commitInput(bytes.length));
  }

  finishFile<Result = SourceInfo>(): Result {
    return this.#answer((session) => session.finishFile());
  }

  abortFile(): void {
    this.#guard((session) => session.abortFile());
  }

  startJob(kind: JobKind, options: object): void {
    this.#answer((session) => session.startJob(JSON.stringify({ kind, options })));
  }

  stepJob(microseconds: number): JobProgress {
    return this.#answer((session) => session.stepJob(microseconds));
  }

  cancelJob(): void {
    this.#guard((session) => session.cancelJob());
  }

  call<Result>(method: string, args: object): Result {
    return this.#answer((session) => session.call(JSON.stringify({ method, args })));
  }

  rows(request: object): ArrayBuffer {
    this.#answer((session) => session.packRows(JSON.stringify(request)));
    return this.#block();
  }

  output(index: number, byteCount: number): ArrayBuffer {
    const whole = new Uint8Array(byteCount);
    for (let offset = 0; offset < byteCount; offset += outputSlice) {
      const size = Math.min(outputSlice, byteCount - offset);
      this.#answer((session) => session.packOutput(index, offset, size));
      whole.set(new Uint8Array(this.#block()), offset);
    }
    return whole.buffer;
  }

  #block(): ArrayBuffer {
    const size = this.#guard((session) => session.blockSize());
    const pointer = this.#guard((session) => session.blockPointer());
    return copyHeap(this.#module, pointer, size >>> 0);
  }

  #answer<Result>(ask: (session: Session) => string): Result {
    const answer = JSON.parse(this.#guard(ask)) as Answer;
    if (answer.error) throw new EngineFailure(answer.error.code, answer.error.detail);
    return answer.ok as Result;
  }

  #guard<Result>(ask: (session: Session) => Result): Result {
    try {
      return ask(this.#session);
    } catch (error) {
      throw new EngineLost(error instanceof Error ? error.message : String(error));
    }
  }
}

/** The engine prints nothing; what its run-time support prints helps nobody on the page. */
function print(): void {}
