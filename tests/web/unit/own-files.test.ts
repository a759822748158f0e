// Files of our own are told by what is in them; a rollback restores exactly or not at all.
import { describe, expect, it } from 'vitest';
import { ownKind } from '../../../web/src/model/own-files';
import { type Restored, readRollback, restore } from '../../../web/src/model/rollback';
import { sha256 } from '../../../web/src/model/sha256';

const log = '[\n {"number": "1", "at": "2026-01-01", "action": "start", "hash": "00"}\n]\n';

describe('ownKind', () => {
  it.each([
    ['an audit log', log, 'audit'],
    ['a rollback', '{"spruce": "rollback", "version": 1, "files": []}', 'rollback'],
    [
      'a recipe whose mark stands at its end',
      `{"edits": [${'0,'.repeat(9000)}0], "spruce": "recipe"}`,
      'recipe',
    ],
    ['a snapshot', '{\n "columns": [],\n "spruce": "snapshot"\n}', 'snapshot'],
    ['rejects', '\uFEFFfile,line,record_id,column,value,reason\r\n', 'rejects'],
    ['a table', 'id,name\n1,"spruce": "recipe"\n', null],
    ['a JSON table', '[{"number": 1, "action": "call"}]', null],
    ['nothing', '', null],
  ] as const)('%s', async (_name, text, kind) => {
    expect(await ownKind(new Blob([text]))).toBe(kind);
  });
});

describe('restore', () => {
  const [original, corrected] = ['id,tel\n1,13800138000\n', 'id,tel\n1,+86 138 0013 8000\n'];
  const hash = (text: string) => sha256(new Blob([text]));
  const rollback = async (change: object = {}) =>
    JSON.stringify({
      spruce: 'rollback',
      version: 1,
      files: [
        {
          name: 'in.csv',
          byteCount: original.length,
          sha256: await hash(original),
          corrected: 'in-clean.csv',
          correctedSha256: await hash(corrected),
          pieces: [[9, 17, btoa('13800138000')]],
          ...change,
        },
      ],
    });
  const run = async (json: string, file: string): Promise<Restored | undefined> =>
    (await restore(readRollback(json) ?? [], file === '' ? [] : [new Blob([file])]))[0];

  it('gives the original back', async () => {
    const done = await run(await rollback(), corrected);
    expect(done?.state === 'restored' ? await done.blob.text() : done).toBe(original);
  });

  it.each([
    ['another file', {}, `${corrected} `, 'altered'],
    ['no file', {}, '', 'missing'],
    ['another encoding', { exact: false }, corrected, 'inexact'],
    ['a piece past the end', { pieces: [[90, 5, '']] }, corrected, 'damaged'],
    [
      'pieces that overlap',
      {
        pieces: [
          [9, 17, ''],
          [5, 1, ''],
        ],
      },
      corrected,
      'damaged',
    ],
    ['no base64', { pieces: [[9, 17, '%']] }, corrected, 'damaged'],
    ['another text', { pieces: [[9, 17, btoa('13800138001')]] }, corrected, 'damaged'],
  ] as const)('%s', async (_name, change, file, state) => {
    expect((await run(await rollback(change), file))?.state).toBe(state);
  });

  it.each([
    '',
    '[]',
    '{"spruce":"rollback","version":2,"files":[]}',
    '{"spruce":"rollback","version":1,"files":[{}]}',
    '{"spruce":"rollback","version":1,"files":[{"name":"","byteCount":1,"sha256":"","corrected":"","correctedSha256":"","pieces":[[0,-1,""]]}]}',
  ])('refuses %s', (text) => {
    expect(readRollback(text)).toBeNull();
  });
});
