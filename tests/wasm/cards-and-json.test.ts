// vCards, JSON and JSON lines as tables.
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../wasm/formats/json-parse.mjs';
import { JsonSplitter } from '../../wasm/formats/json-split.mjs';
import { list, read, refusal } from '../support/read-formats';

const bytes = (text: string) => new TextEncoder().encode(text);
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const table = async (content: string | Uint8Array<ArrayBuffer>, name: string) => (await read(typeof content === 'string' ? bytes(content) : content, name)).rows;
/** Columns and cells of a single card. */
const cells = async (content: string | Uint8Array<ArrayBuffer>) => {
  const [names = [], values = []] = await table(content, 'c.vcf');
  return Object.fromEntries(names.map((name, i) => [name, values[i]]));
};

describe('a vCard', () => {
  it('2.1 of a Chinese phone: quoted-printable, soft line breaks, bare types', async () => {
    const content = card('VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=E4=B8=89;;;', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=', '=E4=B8=89', 'TEL;CELL;PREF:13800138000', 'TEL;WORK;VOICE:010-12345678', 'EMAIL;INTERNET:zs@x.example', 'ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;=E4=B8=AD=E5=B1=B1=E8=B7=AF1=E5=8F=B7;=E4=B8=8A=E6=B5=B7;;200000;');
    expect(await cells(content)).toEqual({
      Name: '张三', 'Family name': '张', 'Given name': '三', Phone: '13800138000', 'Phone type': 'cell, pref', 'Phone 2': '010-12345678', 'Phone 2 type': 'work, voice',
      Email: 'zs@x.example', 'Email type': 'internet', 'Address street': '中山路1号', 'Address city': '上海', 'Address postal code': '200000', 'Address type': 'home',
    });
  });

  it('in GBK, named or not', async () => {
    const gbk = (text: string) => Buffer.from(text.replaceAll('张三', '\xd5\xc5\xc8\xfd'), 'latin1');
    expect(await cells(Uint8Array.from(gbk(card('VERSION:2.1', 'FN:张三', 'TEL:1'))))).toMatchObject({ Name: '张三' });
    expect(await cells(card('VERSION:2.1', 'FN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:=D5=C5=C8=FD'))).toEqual({ Name: '张三' });
    expect(await cells(card('VERSION:2.1', 'FN;ENCODING=QUOTED-PRINTABLE:=D5=C5=C8=FD'))).toEqual({ Name: '张三' });
  });

  it('3.0: folded lines, escapes, Apple’s labels, unknown properties', async () => {
    const content = card('VERSION:3.0', 'N:Lee;Ann;Mary,Jane;Dr.;', 'FN:Dr. Ann', '  Lee', 'item1.TEL:+1 212 555 0123', 'item1.X-ABLabel:_$!<Mobile>!$_', 'NOTE:a\\, b\\;\\nc\\\\', 'ORG:Bolt\\; Inc;Sales', 'X-QQ:12345', 'CATEGORIES:a,b', 'BDAY:1990-03-05');
    expect(await cells(content)).toEqual({
      Name: 'Dr. Ann Lee', 'Family name': 'Lee', 'Given name': 'Ann', 'Middle name': 'Mary, Jane', 'Name prefix': 'Dr.', Organization: 'Bolt; Inc', Department: 'Sales',
      Phone: '+1 212 555 0123', 'Phone type': 'Mobile', Birthday: '1990-03-05', Categories: 'a, b', Note: 'a, b;\nc\\', 'X-QQ': '12345',
    });
  });

  it('4.0: quoted lists of types, tel: addresses, preference by number', async () => {
    expect(await cells(card('VERSION:4.0', 'FN:Ann', 'TEL;VALUE=uri;TYPE="cell,voice";PREF=1:tel:+1-212-555-0123'))).toEqual({ Name: 'Ann', Phone: '+1-212-555-0123', 'Phone type': 'cell, voice, pref' });
  });

  it('columns are the same order whatever the order of the properties', async () => {
    const rows = await table(card('TEL:1', 'FN:A') + card('EMAIL:e@x', 'FN:B', 'TEL:2', 'TEL:3'), 'c.vcf');
    expect(rows).toEqual([['Name', 'Phone', 'Phone 2', 'Email'], ['A', '1', '', ''], ['B', '2', '3', 'e@x']]);
  });

  it('pictures are left out and said so; broken cards keep what is readable', async () => {
    const made = await read(bytes(`${card('FN:A', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/', ' 4AAQ', 'no colon here')}BEGIN:VCARD\r\nFN:B\r\nBEGIN:VCARD\r\nFN:C\r\n`), 'c.vcf');
    expect(made.rows).toEqual([['Name'], ['A'], ['B'], ['C']]);
    expect(made.notes.map((note) => note.split(' ').slice(0, 2).join(' '))).toEqual(['broken-record 2', 'broken-record 3', 'broken-record 4', 'left-out 2']);
  });

  it('an embedded card is no card of the list', async () => {
    expect(await table(card('FN:A', 'AGENT:', 'BEGIN:VCARD', 'FN:inner', 'END:VCARD', 'TEL:1'), 'c.vcf')).toEqual([['Name', 'Phone'], ['A', '1']]);
  });

  it('sixty-four phones have columns, more join the last', async () => {
    const [names, values] = await table(card('FN:A', ...Array.from({ length: 70 }, (_, i) => `TEL:${i}`)), 'c.vcf');
    expect(names?.length).toBe(65);
    expect(values?.[64]).toBe('63; 64; 65; 66; 67; 68; 69');
  });

  it('cards in any number come one a row', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => card(`FN:Name ${i}`, `TEL:${i}`)).join('');
    expect((await table(many, 'c.vcf'))[4999]).toEqual(['Name 4998', '4998']);
  });
});

describe('JSON', () => {
  const cases: readonly (readonly [name: string, text: string, rows: string[][]])[] = [
    ['lines with ids of 18 digits', '{"id":310101199001011234,"n":1.50}\n{"id":2,"n":1e3}\n', [['id', 'n'], ['310101199001011234', '1.50'], ['2', '1e3']]],
    ['nested objects', '{"a":{"b":{"c":1}},"d":2}\n{"a":{"b":{"c":3}}}', [['a.b.c', 'd'], ['1', '2'], ['3', '']]],
    ['lists of values', '{"tags":["x","y; z",null,true]}\n{}', [['tags'], ['x; y; z; ; true'], ['']].slice(0, 2)],
    ['lists of objects', '[{"p":[{"n":1},{"n":2}]},{"p":[{"n":3}]}]', [['p.1.n', 'p.2.n'], ['1', '2'], ['3', '']]],
    ['an array over several lines', '[\n {"a": "张三"},\n {"a": "b, \\"c\\""}\n]', [['a'], ['张三'], ['b, "c"']]],
    ['escapes', '[{"a":"\\u5f20\\n\\ud83d\\ude00\\/"}]', [['a'], ['张\n😀/']]],
    ['a wrapper', '{"total":2,"done":true,"records":[{"Id":"003"},{"Id":"004"}]}', [['Id'], ['003'], ['004']]],
    ['a wrapper within a wrapper', '{"data":{"items":[{"a":1},{"a":2}]}}', [['a'], ['1'], ['2']]],
    ['a BOM', '\uFEFF[{"a":1}]', [['a'], ['1']]],
    ['a key used twice', '[{"a":1,"a":2}]', [['a', 'a 2'], ['1', '2']]],
    ['booleans and null', '[{"a":true,"b":false,"c":null,"d":"null"}]', [['a', 'b', 'd'], ['true', 'false', 'null']]],
    ['one object over several lines', '{\n "a": 1,\n "b": "x"\n}\n', [['a', 'b'], ['1', 'x']]],
    ['objects one after another', '{\n "a": 1\n}\n{\n "a": 2\n}\n', [['a'], ['1'], ['2']]],
  ];
  it.each(cases)('%s', async (name, text, rows) => {
    const made = await table(text, 'd.json');
    if (name === 'booleans and null') expect([made[0]?.filter((one) => one !== 'c'), made[1]?.filter((one) => one !== '')]).toEqual(rows);
    else expect(made).toEqual(rows);
  });

  it('a line that is no JSON is kept as it is, with its number', async () => {
    const made = await read(bytes('{"a":1}\n{broken\n{"a":2}\n'), 'd.jsonl');
    expect(made.rows).toEqual([['a', '(not JSON)'], ['1', ''], ['', '{broken'], ['2', '']]);
    expect(made.notes).toEqual(['broken-record 3 1 line 2: {broken']);
  });

  it('several lists are several tables', async () => {
    const { members } = await list(bytes('{"accounts":[{"a":1},{"a":2}],"contacts":[{"b":1}],"tags":["x"]}'), 'd.json');
    expect(members.map(({ id, rows }) => [id, rows])).toEqual([['accounts', 3], ['contacts', 2]]);
  });

  it('records are found whatever the cutting', () => {
    const text = '{"x":{"list":[{"a":"}\\"]"},[1,{"b":2}],3,"s",{"c":[]}]},"y":[]}';
    const whole = bytes(text);
    const found = [1, 2, 3, 5, 1000].map((piece) => {
      const splitter = new JsonSplitter(false);
      const records = [];
      for (let at = 0; at < whole.length; at += piece) records.push(...splitter.push(whole.slice(at, at + piece)));
      return JSON.stringify([records.map(({ path, bytes: one }) => [path, new TextDecoder().decode(one)]), splitter.isWhole]);
    });
    expect(new Set(found).size).toBe(1);
    expect(JSON.parse(found[0] ?? '')[0].map(([, one]: string[]) => one)).toEqual(['{"a":"}\\"]"}', '[1,{"b":2}]', '3', '"s"', '{"c":[]}']);
  });

  it('is read as JSON.parse reads it, but for numbers; what that refuses is refused', () => {
    const texts = ['{"a":[1,2,{"b":null}]}', '[]', '{}', '"\\u00e9\\t"', '-0.5e-3', '[1,]', '{"a"}', '01', 'nul', '"\\x"', '[1 2]', '{"a":1}}', ''];
    for (const text of texts) {
      let known: unknown;
      try {
        known = JSON.parse(text);
      } catch {
        expect(parseJson(text), text).toBeUndefined();
        continue;
      }
      expect(parseJson(text), text).toBeDefined();
      expect(known, text).toBeDefined();
    }
  });

  it('that is cut off or has no records is refused', async () => {
    expect(await refusal(table('[{"a":1},{"a"', 'd.json'))).toMatch(/^damaged-file d\.json: cut off after record/);
    expect(await refusal(table('[1,2,3]', 'd.json'))).toBe('no-data d.json');
    expect(await refusal(table(`[{"a":${'['.repeat(200_000)}`, 'd.json'))).toMatch(/^damaged-file/);
  });
});
