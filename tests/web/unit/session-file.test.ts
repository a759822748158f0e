// The session as a file: what goes in comes out; a wrong passphrase, a changed byte and a damaged or newer file are told apart.
import { describe, expect, it } from 'vitest';
import {
  isEncrypted,
  iterations,
  packSession,
  type SessionData,
  unpackSession,
} from '../../../web/src/model/session-file';

const data: SessionData = {
  version: 1,
  savedAt: '2026-11-25T10:00:00.000Z',
  person: '王芳',
  sources: [
    { name: '客户.csv', size: 7, sha256: 'ab'.repeat(32), override: { encoding: 'GB18030' } },
  ],
  types: [{ id: 2, name: '手机', type: 'phone', role: 'none' }],
  journal: { columns: [{ name: '手机', virtual: '' }], events: [{ do: {}, at: 't', person: 'p' }] },
  hasFixes: true,
  hasMatches: false,
  countersigns: [{ entry: 1, person: 'B', at: 't', agrees: false, note: '不同' }],
};

const changed = async (blob: Blob, at: (length: number) => number) => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const index = at(bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return new Blob([bytes]);
};
const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: { code?: string }) => error.code,
  );

describe('a session file', () => {
  it('comes back as it was, readable and encrypted', async () => {
    const plain = await packSession(data, '');
    expect(await isEncrypted(plain)).toBe(false);
    expect(await unpackSession(plain, '')).toEqual(data);
    const secret = await packSession(data, '口令 ünïcode');
    expect(await isEncrypted(secret)).toBe(true);
    expect(await unpackSession(secret, '口令 ünïcode')).toEqual(data);
    expect(await unpackSession(secret, '口令 u\u0308ni\u0308code')).toEqual(data);
  });

  it('does not show what it holds when it is encrypted, and names strong work', async () => {
    const text = await (await packSession(data, 'x')).text();
    expect(text).not.toContain('客户');
    expect(text.split('\n')[1]).toContain(`"iterations":${iterations}`);
    expect(iterations).toBeGreaterThanOrEqual(600_000);
    const again = await (await packSession(data, 'x')).text();
    expect(again.split('\n')[1]).not.toBe(text.split('\n')[1]);
  });

  it('refuses a wrong passphrase and any changed byte', async () => {
    const secret = await packSession(data, 'right');
    expect(await code(unpackSession(secret, 'wrong'))).toBe('wrong-passphrase');
    const later = await changed(secret, (length) => length - 20);
    expect(await code(unpackSession(later, 'right'))).toBe('wrong-passphrase');
    const text = await secret.text();
    const iv = text.indexOf('"iv":"') + 6;
    const head = await changed(secret, () => iv);
    expect(await code(unpackSession(head, 'right'))).toMatch(/wrong-passphrase|bad-session/);
  });

  const file = (head: string, body: object) =>
    new Response(
      new Blob([JSON.stringify(body)]).stream().pipeThrough(new CompressionStream('gzip')),
    )
      .arrayBuffer()
      .then((zipped) => new Blob([head, zipped]));
  const readable = 'SPRUCE-SESSION 1\n{"encrypted":false}\n';
  const rows: readonly { name: string; make: () => Promise<Blob>; is: string }[] = [
    { name: 'not a session', make: async () => new Blob(['id,name\n1,a\n']), is: 'bad-session' },
    { name: 'empty', make: async () => new Blob([]), is: 'bad-session' },
    {
      name: 'of a newer version',
      make: async () => new Blob(['SPRUCE-SESSION 2\n{"encrypted":false}\nx']),
      is: 'newer-session',
    },
    {
      name: 'newer inside',
      make: () => file(readable, { ...data, version: 9 }),
      is: 'newer-session',
    },
    { name: 'no gzip', make: async () => new Blob([readable, 'plain']), is: 'bad-session' },
    {
      name: 'cut off',
      make: async () => (await packSession(data, '')).slice(0, 60),
      is: 'bad-session',
    },
    {
      name: 'sources missing',
      make: () => file(readable, { ...data, sources: [] }),
      is: 'bad-session',
    },
    {
      name: 'a source without a hash',
      make: () => file(readable, { ...data, sources: [{ name: 'a', size: 1, override: {} }] }),
      is: 'bad-session',
    },
    { name: 'no journal', make: () => file(readable, { ...data, journal: 3 }), is: 'bad-session' },
    {
      name: 'endless work',
      make: async () =>
        new Blob([
          'SPRUCE-SESSION 1\n{"encrypted":true,"iterations":999999999999,"salt":"AAAAAAAAAAAAAAAAAAAAAA==","iv":"AAAAAAAAAAAAAAAA"}\nx',
        ]),
      is: 'bad-session',
    },
  ];
  it.each(rows)('is refused when it is $name', async ({ make, is }) =>
    expect(await code(unpackSession(await make(), ''))).toBe(is),
  );
});
