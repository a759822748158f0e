// Calls to the worker as promises. Invariant: every promise settles exactly once, also when the worker dies (worker-lost); then
// a new worker is started, which knows nothing of the old one's files.
import type { JobProgress } from '../shared/engine-types';
import { EngineFailure } from '../shared/failure';
import type { Args, FromWorker, Method, Reply, ToWorker } from '../shared/protocol';

/** The part of Worker that is used; tests give their own. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export interface CallOptions {
  /** Stops the call; it then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: JobProgress) => void;
}

interface Pending {
  readonly resolve: (result: Reply<Method>) => void;
  readonly reject: (error: EngineFailure) => void;
  readonly onProgress: ((progress: JobProgress) => void) | undefined;
}

/** Deaths in a row without an answer in between after which no new worker is started. */
const maxDeaths = 3;

export class Client {
  readonly #spawn: () => WorkerPort;
  readonly #pending = new Map<number, Pending>();
  #worker: WorkerPort;
  #nextId = 1;
  #deaths = 0;
  #givenUp = false;
  /** Called after a worker died and a new one was started. */
  onLost: (detail: string) => void = () => undefined;
  onReady: (version: string) => void = () => undefined;

  constructor(spawn: () => WorkerPort) {
    this.#spawn = spawn;
    this.#worker = this.#start();
  }

  call<M extends Method>(method: M, args: Args<M>, options: CallOptions = {}): Promise<Reply<M>> {
    const { signal, onProgress } = options;
    if (signal?.aborted) return Promise.reject(new EngineFailure('cancelled'));
    if (this.#givenUp) return Promise.reject(new EngineFailure('worker-lost', 'gave up'));
    const id = this.#nextId++;
    const stop = () => this.#post({ type: 'cancel', id });
    signal?.addEventListener('abort', stop, { once: true });
    const promise = new Promise<Reply<Method>>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, onProgress });
      this.#post({ type: 'call', id, method, args } as ToWorker);
    });
    return promise.finally(() => signal?.removeEventListener('abort', stop)) as Promise<Reply<M>>;
  }

  /** Ends the worker for good; what waits rejects with `cancelled`. */
  dispose(): void {
    this.#givenUp = true;
    this.#worker.terminate();
    this.#rejectAll(new EngineFailure('cancelled'));
  }

  #post(message: ToWorker): void {
    try {
      this.#worker.postMessage(message);
    } catch (error) {
      this.#take({
        type: 'failed',
        id: message.id,
        failure: { code: 'internal', detail: String(error) },
      });
    }
  }

  #start(): WorkerPort {
    const worker = this.#spawn();
    worker.onmessage = ({ data }) => {
      if (worker === this.#worker) this.#take(data);
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.#lose(worker, event.message ?? '');
    };
    worker.onmessageerror = () => this.#lose(worker, 'message');
    return worker;
  }

  #take(message: FromWorker): void {
    this.#deaths = message.type === 'ready' ? this.#deaths : 0;
    if (message.type === 'ready') {
      this.onReady(message.version);
      return;
    }
    const pending = this.#pending.get(message.id);
    if (!pending) return;
    if (message.type === 'progress') {
      pending.onProgress?.(message.progress);
      return;
    }
    this.#pending.delete(message.id);
    if (message.type === 'done') pending.resolve(message.result);
    else pending.reject(new EngineFailure(message.failure.code, message.failure.detail));
  }

  #lose(worker: WorkerPort, detail: string): void {
    if (worker !== this.#worker) return;
    worker.terminate();
    this.#deaths += 1;
    this.#givenUp = this.#deaths > maxDeaths;
    if (!this.#givenUp) this.#worker = this.#start();
    this.#rejectAll(new EngineFailure('worker-lost', detail));
    this.onLost(detail);
  }

  #rejectAll(error: EngineFailure): void {
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of all) pending.reject(error);
  }
}
