// The one error that crosses between page and worker: a code, and the name or number that belongs to it. Never a sentence.
import type { ErrorCode, Failure } from './protocol';

export class EngineFailure extends Error implements Failure {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'EngineFailure';
    this.code = code;
    this.detail = detail;
  }
}

/** True when the person stopped it: a normal outcome that needs no message. */
export function isCancelled(error: unknown): boolean {
  return error instanceof EngineFailure && error.code === 'cancelled';
}
