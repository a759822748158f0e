// The worker: owns the engine, takes calls, answers each exactly once. Invariant: when the engine is lost, the error is thrown
// outside of any handler, so that the page sees the worker die, rejects what waits and starts a new one.
import { EngineFailure } from '../shared/failure';
import type { FromWorker, Method, Reply, ToWorker } from '../shared/protocol';
import { Engine, EngineLost } from './engine';
import { type Handlers, makeHandlers, waitsInLine } from './handlers';
import type { Work } from './reading';
import { turn } from './turn';

type Call = Extract<ToWorker, { type: 'call' }>;

const loaded = Engine.load().then((engine) => ({ engine, handlers: makeHandlers(engine) }));
const cancelled = new Set<number>();
const open = new Set<number>();
let line: Promise<unknown> = loaded;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'call') void take(data);
  else if (open.has(data.id)) cancelled.add(data.id);
};

loaded.then(({ engine }) => post({ type: 'ready', version: engine.info().version }), die);

async function take(call: Call): Promise<void> {
  open.add(call.id);
  try {
    const { handlers } = await loaded;
    const run = async () => {
      checkCancelled(call.id);
      return answer(handlers, call, workOf(call.id));
    };
    const result = await (waitsInLine(call.method) ? enqueue(run) : run());
    post({ type: 'done', id: call.id, result }, result instanceof ArrayBuffer ? [result] : []);
  } catch (error) {
    if (error instanceof EngineFailure) {
      post({ type: 'failed', id: call.id, failure: { code: error.code, detail: error.detail } });
    } else {
      die(error);
    }
  } finally {
    open.delete(call.id);
    cancelled.delete(call.id);
  }
}

function answer(
  handlers: Handlers,
  call: Call,
  work: Work,
): Reply<Method> | Promise<Reply<Method>> {
  // One method's arguments always go to that method's handler; the compiler cannot follow that through a union.
  const handler = handlers[call.method] as (args: Call['args'], work: Work) => Reply<Method>;
  return handler(call.args, work);
}

/** Runs after everything that is already in line, whether that succeeded or not. */
function enqueue<Result>(run: () => Promise<Result>): Promise<Result> {
  const mine = line.then(run, run);
  line = mine.catch(() => undefined);
  return mine;
}

function workOf(id: number): Work {
  return {
    check: () => checkCancelled(id),
    progress: (progress) => post({ type: 'progress', id, progress }),
    turn,
  };
}

function checkCancelled(id: number): void {
  if (cancelled.has(id)) throw new EngineFailure('cancelled');
}

function post(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}

/** Only EngineLost and mistakes of ours come here. A throw inside a promise would be silent in some browsers. */
function die(error: unknown): void {
  setTimeout(() => {
    throw error instanceof EngineLost ? error : new EngineLost(String(error));
  });
}
