// The worker's parts over the fake engine: streaming in, jobs in slices, stopping, and what becomes of a broken engine.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineFailure } from '../../../web/src/shared/failure';
import { PackedRows } from '../../../web/src/shared/packed-rows';
import { Engine, EngineLost } from '../../../web/src/worker/engine';
import { makeHandlers, waitsInLine } from '../../../web/src/worker/handlers';
import { readFile, type Work } from '../../../web/src/worker/reading';
import { trap } from '../support/fake-engine';

const csv = 'id,name,phone\r\n1,张三 ,138\r\n2,Anna,\r\n3,Bob,5\r\n';
const quiet = (): Work => ({
  check: () => undefined,
  progress: vi.fn(),
  turn: async () => undefined,
});
const blob = (text: string) => new Blob([text]);

async function loaded() {
  const engine = await Engine.load();
  const handlers = makeHandlers(engine);
  const open = (text = csv) =>
    handlers.openFile({ file: blob(text), name: 'a.csv', override: {} }, quiet());
  return { engine, handlers, open };
}

afterEach(() => {
  trap.method = '';
});

describe('files', () => {
  it('stream into the engine and come back as rows', async () => {
    const { handlers, open } = await loaded();
    const source = await open();
    expect(source).toMatchObject({ name: 'a.csv', rowCount: 3, byteCount: blob(csv).size });
    const block = await handlers.readView({ view: 0, first: 0, count: 9, columns: [1] }, quiet());
    expect(new PackedRows(block).text(0, 0)).toBe('张三 ');
  });

  it('of many chunks report progress and arrive whole', async () => {
    const { engine } = await loaded();
    const text = `id,name\n${'7,0123456789\n'.repeat(200_000)}`;
    const work = quiet();
    const source = await readFile(
      engine,
      blob(text),
      { name: 'big', size: text.length, override: {} },
      work,
    );
    expect(source).toMatchObject({ rowCount: 200_000, byteCount: text.length });
    expect(vi.mocked(work.progress).mock.calls.length).toBeGreaterThan(1);
  });

  it('that are refused reject with the code', async () => {
    const { open } = await loaded();
    await expect(open('')).rejects.toMatchObject({ code: 'empty-file' });
  });

  it('that cannot be read say so', async () => {
    const { engine } = await loaded();
    const broken = blob(csv);
    broken.slice = () => {
      const part = blob('');
      part.arrayBuffer = () => Promise.reject(new Error('gone'));
      return part;
    };
    const head = { name: 'x', size: csv.length, override: {} };
    await expect(readFile(engine, broken, head, quiet())).rejects.toMatchObject({
      code: 'file-unreadable',
    });
  });

  it('can be read again with other settings', async () => {
    const { handlers, open } = await loaded();
    const { id } = await open();
    const again = await handlers.reopenFile(
      { source: id, override: { encoding: 'GB18030' } },
      quiet(),
    );
    expect(again.rowCount).toBe(3);
  });
});

describe('long work', () => {
  it('reports its end and gives the result', async () => {
    const { handlers, open } = await loaded();
    await open();
    const work = quiet();
    const { columns } = await handlers.profile({}, work);
    expect(columns.map((column) => column.name)).toEqual(['id', 'name', 'phone']);
    expect(vi.mocked(work.progress).mock.lastCall?.[0]).toMatchObject({ finished: true });
  });

  it('stops between slices and ends the job in the engine', async () => {
    const { engine, handlers, open } = await loaded();
    await open();
    const cancelJob = vi.spyOn(engine, 'cancelJob');
    const work = {
      ...quiet(),
      check: () => {
        throw new EngineFailure('cancelled');
      },
    };
    await expect(handlers.profile({}, work)).rejects.toMatchObject({ code: 'cancelled' });
    expect(cancelJob).toHaveBeenCalledOnce();
  });
});

describe('the line', () => {
  it('holds every change and every job, and no question', () => {
    const questions = [
      'info',
      'readView',
      'record',
      'summary',
      'fixCells',
      'group',
      'history',
    ] as const;
    const changes = ['openFile', 'profile', 'decideFixes', 'undo', 'wipe', 'export'] as const;
    expect(questions.filter(waitsInLine)).toEqual([]);
    expect(changes.filter(waitsInLine)).toEqual(changes);
  });
});

describe('a broken engine', () => {
  it('is told apart from a refused call', async () => {
    const { handlers, open } = await loaded();
    await open();
    trap.method = 'summary';
    expect(() => handlers.summary({}, quiet())).toThrow(EngineLost);
  });
});
