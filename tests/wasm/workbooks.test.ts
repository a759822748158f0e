// Workbooks made by us, read by wasm/formats: every cell's text, what is flagged, choice of sheet, hostile and broken files.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CellWriter } from '../../wasm/formats/cells.mjs';
import { RowSink } from '../../wasm/formats/rows.mjs';
import { makeFormats } from '../../wasm/formats/xlsx.mjs';
import { SheetHandler } from '../../wasm/formats/xlsx-sheet.mjs';
import { StringsHandler } from '../../wasm/formats/xlsx-strings.mjs';
import { XmlScanner } from '../../wasm/formats/xml.mjs';
import { makeCompound, makeXls, makeXlsx, makeZip, record, workbookParts } from '../support/make-files.mjs';
import { list, read, refusal, splitCsv } from '../support/read-formats';

const dateCode = 'yyyy"年"m"月"d"日"';
const one = (rows: readonly (readonly unknown[])[], more: object = {}) => makeXlsx({ sheets: [{ name: 'Sheet1', rows: rows as never, ...more }], formats: [dateCode, '0.00', 14, '00000', '0'] });
const sheetOf = (xml: string) => makeXlsx({ sheets: [{ name: 'S', xml }] });
const sheet = (cells: string) => sheetOf(`<worksheet><sheetData>${cells}</sheetData></worksheet>`);

type XmlHandler = import('../../wasm/formats/xml.mjs').XmlHandler;

describe('cells of an XLSX', () => {
  const cells: readonly (readonly [name: string, xml: string, text: string])[] = [
    ['an id written as a number', '<c r="A1"><v>310101199001011234</v></c>', '310101199001011234'],
    ['an id as Excel writes it', '<c r="A1"><v>3.10101199001011E+17</v></c>', '310101199001011000'],
    ['an id with the format 0', '<c r="A1" s="5"><v>310101199001011234</v></c>', '310101199001011234'],
    ['leading zeros in a number', '<c r="A1"><v>001004</v></c>', '001004'],
    ['leading zeros by format', '<c r="A1" s="4"><v>1004</v></c>', '01004'],
    ['a date', '<c r="A1" s="1"><v>45356</v></c>', '2024年3月5日'],
    ['a date in the reader’s own format', '<c r="A1" s="3"><v>45356</v></c>', '2024-03-05'],
    ['an ISO date', '<c r="A1" t="d"><v>2024-03-05T00:00:00</v></c>', '2024-03-05T00:00:00'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a formula’s number', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula’s text', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>a&amp;b</v></c>', 'a&b'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 张三 </t></is></c>', ' 张三 '],
    ['inline rich text', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>张</t></r><r><t>三</t></r></is></c>', '张三'],
    ['inline text with phonetics', '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>', '東京'],
    ['entities', '<c r="A1" t="str"><v>&lt;&#22307;&#x5361;&gt; &quot;&apos;&amp;&unknown;</v></c>', '<圣卡> "\'&&unknown;'],
    ['escaped characters', '<c r="A1" t="str"><v>a_x000A_b_x005F_x</v></c>', 'a\nb_x'],
    ['CDATA', '<c r="A1" t="str"><v>a<![CDATA[<&]]>b</v></c>', 'a<&b'],
    ['a line break', '<c r="A1" t="str"><v>a\nb</v></c>', 'a\nb'],
    ['quotes and commas', '<c r="A1" t="str"><v>"a", b</v></c>', '"a", b'],
    ['a cell without a place', '<c t="str"><v>x</v></c>', 'x'],
    ['a prefix on every name', '<x:c xmlns:x="m" r="A1"><x:v>7</x:v></x:c>', '7'],
    ['attributes in another order', "<c t='str' s='0' r='A1'><v>x</v></c>", 'x'],
    ['a long text', `<c r="A1" t="str"><v>${'长'.repeat(32_767)}</v></c>`, '长'.repeat(32_767)],
  ];
  it.each(cells)('%s', async (_name, xml, text) => {
    const book = makeXlsx({ sheets: [{ name: 'S', xml: `<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>` }], formats: [dateCode, '0.00', 14, '00000', '0'] });
    expect((await read(book, 'b.xlsx')).rows).toEqual([[text]]);
  });

  it('rich shared strings lose their runs and nothing else', async () => {
    const strings = '<sst><si><r><t>张</t></r><r><rPr/><t xml:space="preserve"> 三</t></r></si><si><t>b</t><rPh><t>x</t></rPh></si><si/></sst>';
    const xml = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1"><v>1</v></c></row></sheetData></worksheet>';
    expect((await read(makeXlsx({ sheets: [{ name: 'S', xml }], strings }), 'b.xlsx')).rows).toEqual([['张 三', 'b', '', '1']]);
  });

  it('1904 dates are shown as in the workbook', async () => {
    const book = makeXlsx({ sheets: [{ name: 'S', rows: [['d'], [{ v: '43894', s: 1 }]] }], formats: ['yyyy-mm-dd'], is1904: true });
    const { rows, origin } = await read(book, 'b.xlsx');
    expect(rows).toEqual([['d'], ['2024-03-05']]);
    expect(origin).toMatchObject({ dateSystem: 1904, format: 'xlsx', member: 'S', file: 'b.xlsx' });
  });

  it('values as held: digits and ISO dates', async () => {
    const book = one([['n', 'd'], [{ v: '33.333333333', s: 2 }, { v: '45356.75', s: 1 }]]);
    expect((await read(book, 'b.xlsx', 'Sheet1', 'stored')).rows[1]).toEqual(['33.333333333', '2024-03-05 18:00:00']);
    const shown = await read(book, 'b.xlsx');
    expect(shown.rows[1]).toEqual(['33.33', '2024年3月5日']);
    expect(shown.notes).toEqual(['shown-value 2 0 A2: 33.33 ← 33.333333333', 'shown-value 2 1 B2: 2024年3月5日 ← 2024-03-05 18:00:00']);
  });
});

describe('the shape of a sheet', () => {
  it('rows keep their number: gaps are empty lines, short rows are padded, empty columns on the left go', async () => {
    const xml = '<worksheet><sheetData><row r="2"><c r="C2"><v>1</v></c><c r="E2"><v>2</v></c></row><row r="4"><c r="D4"><v>3</v></c></row><row r="9" ht="20"><c r="A9" s="0"/></row></sheetData></worksheet>';
    expect((await read(sheetOf(xml), 'b.xlsx')).rows).toEqual([[''], ['1', '', '2'], [''], ['', '3', '']]);
  });

  it('cells and rows out of order find their place', async () => {
    const { rows } = await read(sheet('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'), 'b.xlsx');
    expect(rows).toEqual([['1', '', '3'], ['', '2', '']]);
  });

  it('a stated size of a million by sixteen thousand costs nothing', async () => {
    const xml = '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row></sheetData></worksheet>';
    const { rows, text } = await read(sheetOf(xml), 'b.xlsx');
    expect([rows[0], rows[rows.length - 1]]).toEqual([['1'], ['2']]);
    expect(text.length).toBeLessThan(5000);
  });

  it('merged cells, hidden rows and columns, errors and formulas without a result are flagged', async () => {
    const book = one([['a', 'b'], ['x', { t: 'e', v: '#DIV/0!' }], [{ xml: '<f>A1</f>' }, 'y']], {
      before: '<cols><col min="2" max="9" hidden="1"/></cols>', after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>', hiddenRows: [2],
    });
    expect((await read(book, 'b.xlsx')).notes).toEqual([
      'hidden-row 2 -1 2', 'error-value 2 1 B2: #DIV/0!', 'missing-result 3 0 A3', 'merged-cells 1 0 A1:B2', 'hidden-column 0 1 B',
    ]);
  });

  it('any cutting of the bytes gives the same rows', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`张三 ${i}`, { v: String(i * 1.5), s: 1 }, i % 7 === 0 ? null : `"q" ${i}`, { xml: `<is><t>&lt;${i}<!-- > --><![CDATA[]]]]></t></is>`, t: 'inlineStr' }]);
    const parts = workbookParts({ sheets: [{ name: 'S', rows: rows as never }], formats: ['0.00'] });
    const bytesOf = (name: string) => Buffer.from(parts.find((part) => part.name.endsWith(name))?.data ?? '');
    const texts = [1, 2, 3, 7, 64, 1 << 20].map((piece) => {
      const push = (bytes: Uint8Array, handler: XmlHandler) => {
        const scanner = new XmlScanner(handler, 'x');
        for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.slice(at, at + piece));
        scanner.finish();
      };
      const shared = new StringsHandler();
      push(bytesOf('sharedStrings.xml'), shared);
      const sink = new RowSink();
      push(bytesOf('sheet1.xml'), new SheetHandler(new CellWriter(sink, 'shown'), { strings: shared.strings, formats: makeFormats([0, 2], new Map(), false) }));
      return Buffer.from(sink.finish()).toString('utf8').slice(1);
    });
    expect(new Set(texts).size).toBe(1);
    expect(splitCsv(texts[0] ?? '')[1]).toEqual(['张三 1', '1.50', '"q" 1', '<1]]']);
  });

  it('a row wider than the first eight megabytes knew stays wider, none is lost', async () => {
    const wide = 'x'.repeat(30_000);
    const rows = Array.from({ length: 300 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${wide}</v></c>${i === 299 ? '<c r="C300"><v>9</v></c>' : ''}</row>`).join('');
    const read300 = (await read(sheet(rows), 'b.xlsx')).rows;
    expect(read300).toHaveLength(300);
    expect(read300[0]).toHaveLength(1);
    expect(read300[299]).toEqual([wide, '', '9']);
  });
});

describe('sheets', () => {
  const book = makeXlsx({
    sheets: [
      { name: 'Empty' }, { name: '说明', rows: [['read me']] }, { name: 'Data', rows: [['id', 'name'], ['1', '张三'], ['2', 'Ann']] },
      { name: 'Secret', rows: Array.from({ length: 9 }, (_, i) => [String(i)]), state: 'hidden' }, { name: 'Very', rows: [['x']], state: 'veryHidden' },
    ],
  });

  it('are listed with rows and first lines; the visible one with most data is the best', async () => {
    const { members, best, format } = await list(book, 'b.xlsx');
    expect(format).toBe('xlsx');
    expect(members.map(({ id, rows, isHidden }) => [id, rows, isHidden])).toEqual([['Empty', 0, false], ['说明', 1, false], ['Data', 3, false], ['Secret', 9, true], ['Very', 1, true]]);
    expect(members[best]?.id).toBe('Data');
    expect(members[2]?.head).toEqual([['id', 'name'], ['1', '张三'], ['2', 'Ann']]);
  });

  it('are named with their file; what is made from them has a name for a disk', async () => {
    expect(await read(book, 'b.xlsx', 'Data')).toMatchObject({ name: 'b.xlsx › Data', outputName: 'b-Data.csv' });
  });

  it('that are not there or empty are refused by name', async () => {
    expect(await refusal(read(book, 'b.xlsx', 'Nope'))).toBe('unknown-member Nope');
    expect(await refusal(read(book, 'b.xlsx', 'Empty'))).toBe('no-data b.xlsx › Empty');
  });
});

describe('hostile and broken XLSX', () => {
  const parts = workbookParts({ sheets: [{ name: 'S', rows: [['a', 'b'], ['1', '2']] }] });
  const whole = makeZip(parts);
  const change = (name: string, edit: object) => makeZip(parts.map((part) => (part.name.endsWith(name) ? { ...part, ...edit } : part)));
  const cases: readonly (readonly [name: string, book: Uint8Array<ArrayBuffer>, says: RegExp])[] = [
    ['cut in half', whole.slice(0, whole.length / 2), /^damaged-file b\.xlsx: no zip directory/],
    ['a wrong checksum', change('sheet1.xml', { crc: 1 }), /^damaged-file xl\/worksheets\/sheet1\.xml: wrong checksum/],
    ['more bytes than stated', change('sheet1.xml', { size: 10 }), /^damaged-file .*longer than/],
    ['an entry that says it is encrypted', change('workbook.xml', { flags: 0x801 }), /^password-protected xl\/workbook\.xml/],
    ['an encrypted workbook', makeCompound({ EncryptedPackage: Buffer.alloc(5000), EncryptionInfo: Buffer.alloc(100) }), /^password-protected b\.xlsx/],
    ['a sheet cut off', change('sheet1.xml', { data: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' }), /^damaged-file xl\/worksheets\/sheet1\.xml: cut off/],
    ['tags that do not match', change('sheet1.xml', { data: '<worksheet></worksheet></worksheet>' }), /^damaged-file .*tags do not match/],
    ['an external entity', change('sheet1.xml', { data: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>' }), /^damaged-file .*document type/],
    ['a million tags deep', change('sheet1.xml', { data: '<a>'.repeat(1_000_000) }), /^damaged-file .*nested too deep/],
    ['a string that is not there', change('sheet1.xml', { data: '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>' }), /^damaged-file .*no string 99/],
    ['a row past the last', change('sheet1.xml', { data: '<worksheet><sheetData><row r="99999999"><c><v>1</v></c></row></sheetData></worksheet>' }), /^damaged-file row: 99999999/],
    ['no workbook part', makeZip(parts.filter(({ name }) => name !== 'xl/workbook.xml')), /^damaged-file xl\/workbook\.xml: missing/],
    ['no sheet at all', makeXlsx({ sheets: [] }), /^no-data b\.xlsx/],
    ['a text document', makeZip([{ name: '[Content_Types].xml', data: '<Types/>' }, { name: '_rels/.rels', data: '<r><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></r>' }]), /^not-text docx/],
    ['a Numbers document', makeZip([{ name: 'Index/Document.iwa', data: 'x' }]), /^not-text numbers/],
  ];
  it.each(cases)('%s', async (_name, book, says) => {
    expect(await refusal(read(book, 'b.xlsx'))).toMatch(says);
  });

  it('a bomb is refused by its stated size, and by its real one', async () => {
    const zeros = Buffer.alloc(64 << 20, 0x20);
    const stated = makeZip([...parts.filter(({ name }) => !name.endsWith('sheet1.xml')), { name: 'xl/worksheets/sheet1.xml', data: deflateRawSync(zeros), method: 0, size: 0xf0000000 }]);
    // The directory is patched to say "deflated", which is what a bomb would say.
    const at = Buffer.from(stated).lastIndexOf('xl/worksheets/sheet1.xml');
    stated[at - 36] = 8;
    expect(await refusal(read(stated, 'b.xlsx'))).toMatch(/^entry-too-large xl\/worksheets\/sheet1\.xml/);
    expect(await refusal(read(change('sheet1.xml', { data: `<worksheet>${' '.repeat(40 << 20)}` }), 'b.xlsx'))).toMatch(/^damaged-file .*text without end/);
  });

  it('every cut and every flipped byte ends in an answer or a refusal', async () => {
    for (let at = 0; at < whole.length; at += 37) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      for (const book of [flipped, whole.slice(0, at)]) {
        const said = await refusal(read(book, 'b.xlsx').catch((error) => { if (error instanceof Error && error.message === 'taken for text') return; throw error; }));
        expect(said).toMatch(/^(accepted|[a-z-]+ )/);
      }
    }
  }, 120_000);
});

describe('XLS', () => {
  const rk = (raw: number) => (row: number, column: number) => { const b = Buffer.alloc(10); b.writeUInt16LE(row, 0); b.writeUInt16LE(column, 2); b.writeInt32LE(raw, 6); return record(0x27e, b); };
  const error = (row: number, column: number) => record(0x205, Buffer.from([row, 0, column, 0, 0, 0, 42, 1]));
  const formula = (row: number, column: number) => Buffer.concat([
    record(0x06, Buffer.concat([Buffer.from([row, 0, column, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255]), Buffer.alloc(8)])),
    record(0x207, Buffer.concat([Buffer.from([2, 0, 1]), Buffer.from('结果', 'utf16le')])),
  ]);
  const book = (split?: number) => makeXls({
    sheets: [
      { name: '客户', rows: [['id', '姓名', 'd', 'n'], ['001004', '张三', { number: 45_356, style: 1 }, 310_101_199_001_011], [true, { raw: formula }, { raw: rk((5 << 2) | 2) }, { raw: rk((1234 << 2) | 3) }], [null, { raw: error }, 0.1, -5]],
        extra: Buffer.concat([record(0xe5, Buffer.from([1, 0, 0, 0, 1, 0, 0, 0, 0, 0])), record(0x7d, Buffer.from([1, 0, 1, 0, 0, 0, 0, 0, 1, 0])), record(0x208, Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]))]) },
      { name: 'old', hidden: true, rows: [['x']] },
    ],
    formats: [dateCode],
    ...(split ? { splitStrings: split } : {}),
  });
  const rows = [['id', '姓名', 'd', 'n'], ['001004', '张三', '2024年3月5日', '310101199001011'], ['TRUE', '结果', '5', '12.34'], ['', '#N/A', '0.1', '-5']];

  it('gives every kind of cell, and flags what is odd', async () => {
    const made = await read(book(), 'b.xls', '客户');
    expect(made.rows).toEqual(rows);
    expect(made.notes).toEqual(['hidden-row 2 -1 2', 'error-value 4 1 B4: #N/A', 'hidden-column 0 1 B', 'merged-cells 1 0 A1:A2']);
    expect(made).toMatchObject({ name: 'b.xls › 客户', outputName: 'b-客户.csv' });
  });

  it.each([14, 15, 16, 17, 23, 31])('strings cut into records of %i bytes are the same', async (size) => {
    expect((await read(book(size), 'b.xls', '客户')).rows).toEqual(rows);
  });

  it('lists hidden sheets', async () => {
    expect((await list(book(), 'b.xls')).members.map(({ id, isHidden, rows: count }) => [id, isHidden, count])).toEqual([['客户', false, 4], ['old', true, 1]]);
  });

  it('refuses passwords, other documents and damage in words', async () => {
    expect(await refusal(read(makeXls({ sheets: [], password: true }), 'b.xls'))).toBe('password-protected b.xls');
    expect(await refusal(read(makeCompound({ WordDocument: Buffer.alloc(5000) }), 'b.xls'))).toBe('not-text doc');
    expect(await refusal(read(makeXls({ sheets: [] }), 'b.xls'))).toBe('no-data b.xls');
    const whole = book();
    for (let at = 8; at < whole.length; at += 61) expect(await refusal(read(whole.slice(0, at), 'b.xls'))).toMatch(/^(accepted|damaged-file|no-data|not-text)/);
  });
});

describe('ODS', () => {
  const content = (body: string) => makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    { name: 'META-INF/manifest.xml', data: '<manifest/>' },
    { name: 'content.xml', data: `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="hid"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>` },
  ]);
  const p = (text: string) => `<text:p>${text}</text:p>`;

  it('gives the text that is shown, spread over repeats', async () => {
    const body = `<table:table table:name="客户"><table:table-column table:visibility="collapse"/><table:table-row><table:table-cell office:value-type="string">${p('id')}</table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="string">${p('a<text:s text:c="2"/>b')}${p('c')}</table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="310101199001011234">${p('3.10101E+17')}</table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-03-05">${p('3月5日')}</table:table-cell><table:table-cell office:value-type="float" office:value="33.333">${p('33.33')}<office:annotation>${p('a remark')}</office:annotation></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table><table:table table:name="h" table:style-name="hid"/>`;
    const made = await read(content(body), 'b.ods', '客户');
    expect(made.rows).toEqual([['id', 'a  b\nc', 'a  b\nc'], ['310101199001011234', '3月5日', '33.33'], ['310101199001011234', '3月5日', '33.33']]);
    expect(made.notes.slice(0, 2)).toEqual(['shown-value 2 1 B2: 3月5日 ← 2024-03-05', 'shown-value 2 2 C2: 33.33 ← 33.333']);
    expect((await list(content(body), 'b.ods')).members.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    expect((await read(content(body), 'b.ods', '客户', 'stored')).rows[1]).toEqual(['310101199001011234', '2024-03-05', '33.333']);
  });
});

describe('XLSB', () => {
  const part = (records: readonly (readonly [number, string])[]) => Buffer.concat(records.map(([type, hex]) => {
    const data = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    const head = type < 128 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
    return Buffer.concat([Buffer.from([...head, data.length]), data]);
  }));
  const wide = (text: string) => { const b = Buffer.alloc(4); b.writeUInt32LE(text.length, 0); return Buffer.concat([b, Buffer.from(text, 'utf16le')]).toString('hex'); };
  const real = (value: number) => { const b = Buffer.alloc(8); b.writeDoubleLE(value, 0); return b.toString('hex'); };
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  it('gives long and short cells by their formats', async () => {
    const book = makeZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: '_rels/.rels', data: `<R><Relationship Id="a" Type="${kind}/officeDocument" Target="xl/workbook.bin"/></R>` },
      { name: 'xl/workbook.bin', data: part([[153, '00000000'], [156, `00000000 01000000 ${wide('rId1')} ${wide('客户')}`]]) },
      { name: 'xl/_rels/workbook.bin.rels', data: `<R><Relationship Id="rId1" Type="${kind}/worksheet" Target="worksheets/sheet1.bin"/><Relationship Id="rId2" Type="${kind}/sharedStrings" Target="sharedStrings.bin"/><Relationship Id="rId3" Type="${kind}/styles" Target="styles.bin"/></R>` },
      { name: 'xl/sharedStrings.bin', data: part([[19, `00 ${wide('张三')}`]]) },
      { name: 'xl/styles.bin', data: part([[44, `c800 ${wide('yyyy-mm-dd')}`], [617, '02000000'], [47, '0000 0000 000000000000'], [47, '0000 c800 000000000000'], [618, '']]) },
      { name: 'xl/worksheets/sheet1.bin', data: part([
        [0, '00000000 00000000 0000 0000 00'], [7, '00000000 00000000 00000000'], [18, '00000000 00000000'], [16, `01000000 ${real(45_356)}`], [4, '05000000 00000000 01'],
        [0, '01000000 00000000 0000 0010 00'], [3, '00000000 00000000 2a'], [8, `01000000 00000000 ${wide('x')}`], [2, '02000000 00000000 16000000'], [176, '00000000 00000000 00000000 01000000'],
      ]) },
    ]);
    const made = await read(book, 'b.xlsb');
    expect(made.rows).toEqual([['张三', '张三', '2024-03-05', '', '', 'TRUE'], ['#N/A', 'x', '5', '', '', '']]);
    expect(made.notes).toEqual(['hidden-row 2 -1 2', 'error-value 2 0 A2: #N/A', 'merged-cells 1 0 A1:B1']);
  });
});
