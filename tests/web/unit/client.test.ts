// The client: every promise settles, whatever becomes of the worker.
import { describe, expect, it, vi } from 'vitest';
import { Client, type WorkerPort } from '../../../web/src/client/client';
import { latest } from '../../../web/src/client/latest';
import { EngineFailure } from '../../../web/src/shared/failure';
import type { FromWorker, ToWorker } from '../../../web/src/shared/protocol';

class FakeWorker implements WorkerPort {
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  onmessageerror: WorkerPort['onmessageerror'] = null;
  readonly sent: ToWorker[] = [];
  isDead = false;
  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.isDead = true;
  }
  say(data: FromWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromWorker>);
  }
  die(): void {
    this.onerror?.({ message: 'unreachable' } as ErrorEvent);
  }
}

function start() {
  const workers: FakeWorker[] = [];
  const client = new Client(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const worker = () => workers[workers.length - 1] as FakeWorker;
  return { client, workers, worker };
}

const code = (error: unknown) => (error instanceof EngineFailure ? error.code : error);

describe('Client', () => {
  it('gives the answer that belongs to the call, in any order', async () => {
    const { client, worker } = start();
    const [first, second] = [client.call('recipe', {}), client.call('recipe', {})];
    worker().say({ type: 'done', id: 2, result: 'second' });
    worker().say({ type: 'done', id: 1, result: 'first' });
    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  });

  it('rejects with the code of the engine', async () => {
    const { client, worker } = start();
    const call = client.call('summary', {}).catch(code);
    worker().say({ type: 'failed', id: 1, failure: { code: 'wrong-state', detail: 'profile' } });
    expect(await call).toBe('wrong-state');
  });

  it('passes progress on until the end', async () => {
    const { client, worker } = start();
    const onProgress = vi.fn();
    const call = client.call('profile', {}, { onProgress });
    const progress = {
      kind: 'profile',
      stage: 'profile',
      done: 1,
      total: 2,
      finished: false,
    } as const;
    worker().say({ type: 'progress', id: 1, progress });
    worker().say({ type: 'done', id: 1, result: { columns: [] } });
    await call;
    worker().say({ type: 'progress', id: 1, progress });
    expect(onProgress).toHaveBeenCalledOnce();
  });

  it('tells the worker to stop, and stays pending until it says so', async () => {
    const { client, worker } = start();
    const stop = new AbortController();
    const call = client.call('profile', {}, { signal: stop.signal }).catch(code);
    stop.abort();
    expect(worker().sent[1]).toEqual({ type: 'cancel', id: 1 });
    worker().say({ type: 'failed', id: 1, failure: { code: 'cancelled', detail: '' } });
    expect(await call).toBe('cancelled');
  });

  it('does not call at all when it is stopped before', async () => {
    const { client, worker } = start();
    expect(await client.call('profile', {}, { signal: AbortSignal.abort() }).catch(code)).toBe(
      'cancelled',
    );
    expect(worker().sent).toEqual([]);
  });

  it('rejects everything with worker-lost when the worker dies, and starts a new one', async () => {
    const { client, workers, worker } = start();
    client.onLost = vi.fn();
    const calls = [client.call('summary', {}), client.call('profile', {})].map((c) =>
      c.catch(code),
    );
    worker().die();
    expect(await Promise.all(calls)).toEqual(['worker-lost', 'worker-lost']);
    expect(workers).toHaveLength(2);
    expect(workers[0]?.isDead).toBe(true);
    expect(client.onLost).toHaveBeenCalledWith('unreachable');
    const next = client.call('recipe', {});
    worker().say({ type: 'done', id: 3, result: '{}' });
    expect(await next).toBe('{}');
  });

  it('does not listen to a dead worker', async () => {
    const { client, workers, worker } = start();
    worker().die();
    const call = client.call('recipe', {});
    workers[0]?.say({ type: 'done', id: 1, result: 'old' });
    worker().say({ type: 'done', id: 1, result: 'new' });
    expect(await call).toBe('new');
  });

  it('gives up after dying again and again, and says so to every call', async () => {
    const { client, workers, worker } = start();
    for (let i = 0; i < 4; i += 1) worker().die();
    expect(workers).toHaveLength(4);
    expect(await client.call('summary', {}).catch(code)).toBe('worker-lost');
  });

  it('settles a call whose arguments cannot be sent', async () => {
    const { client, worker } = start();
    worker().postMessage = () => {
      throw new DOMException('no', 'DataCloneError');
    };
    expect(await client.call('summary', {}).catch(code)).toBe('internal');
  });

  it('settles what waits when it is disposed of', async () => {
    const { client } = start();
    const call = client.call('summary', {}).catch(code);
    client.dispose();
    expect(await call).toBe('cancelled');
  });
});

describe('latest', () => {
  it('gives only the newest answer and stops the older', async () => {
    const seen: AbortSignal[] = [];
    const ask = latest(async (n: number, signal) => {
      seen.push(signal);
      await Promise.resolve();
      return n;
    });
    expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([undefined, undefined, 3]);
    expect(seen.map((signal) => signal.aborted)).toEqual([true, true, false]);
  });

  it('passes the error of the newest call and swallows those of overtaken ones', async () => {
    const ask = latest(async (n: number) => {
      await Promise.resolve();
      throw new EngineFailure(n === 2 ? 'internal' : 'wrong-state');
    });
    const results = await Promise.allSettled([ask(1), ask(2)]);
    expect(results.map((r) => r.status)).toEqual(['fulfilled', 'rejected']);
  });
});
