// The only place that looks into the engine's memory. Any call into the engine may grow and so detach it: a view is taken
// fresh, copied from or to, and dropped before the next call. Pointers past 2 GiB come as negative numbers.
import type { EngineModule } from '../../../wasm/engine';

/** Puts bytes at a pointer that the engine has just given. */
export function writeHeap(module: EngineModule, pointer: number, bytes: Uint8Array): void {
  module.HEAPU8.set(bytes, pointer >>> 0);
}

/** Copies bytes out into a buffer of their own, ready to be transferred. */
export function copyHeap(module: EngineModule, pointer: number, size: number): ArrayBuffer {
  const begin = pointer >>> 0;
  const copy = new Uint8Array(size);
  copy.set(module.HEAPU8.subarray(begin, begin + size));
  return copy.buffer;
}
