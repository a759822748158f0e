// The built engine module (build/wasm/engine.mjs for Node, engine.js inside the worker), by hand; tests/wasm/exports_test holds it to the module.
// Every method that can fail returns JSON text: {"ok": …} or {"error": {"code", "message", "detail"}}. Method parameters named *Json are JSON text.

/** The one class of the engine. Not reentrant. Delete it when done: it owns all loaded data. */
export interface Session {
  /** Facts of the build: EngineInfo. */
  info(): string;
  /** {"name","size","override"}: starts reading one file. */
  beginFile(json: string): string;
  /** Room for `size` bytes in the heap; valid until the next call. */
  reserveInput(size: number): number;
  /** Takes the bytes just written there: {"rows","bytes"}. */
  commitInput(size: number): string;
  /** No more bytes: SourceInfo. */
  finishFile(): string;
  /** Drops the file that is being read. */
  abortFile(): string;
  /** {"kind": JobKind, "options": …}: prepares long work. */
  startJob(json: string): string;
  /** Works for about `budget` microseconds: JobProgress. */
  stepJob(budget: number): string;
  cancelJob(): string;
  /** Any structured question or decision of web/src/shared/protocol.ts, by its name: {"method","args"}. */
  call(json: string): string;
  /** Packs rows: {"view","first","count","columns"}; the block is at blockPointer() for blockSize() bytes until the next call. */
  packRows(json: string): string;
  /** Puts bytes [offset, offset+size) of an output file into the block. */
  packOutput(index: number, offset: number, size: number): string;
  blockPointer(): number;
  blockSize(): number;
  delete(): void;
}

export interface EngineModule {
  readonly HEAPU8: Uint8Array;
  /** Allocates `size` bytes aligned to 16 for the ICU data; freed never. */
  allocateIcuData(size: number): number;
  /** Hands over the ICU data once, before the first Session. False when it is refused. */
  useIcuData(pointer: number, size: number): boolean;
  readonly Session: new () => Session;
}

export interface EngineOptions {
  readonly wasmBinary: ArrayBuffer | Uint8Array;
  readonly print?: (text: string) => void;
  readonly printErr?: (text: string) => void;
}

declare const createEngine: (options: EngineOptions) => Promise<EngineModule>;
export default createEngine;
