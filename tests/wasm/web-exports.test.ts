// What web systems save under the name .xls: HTML tables and XML spreadsheets.
import { describe, expect, it } from 'vitest';
import { list, read } from '../support/read-formats';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an HTML table', () => {
  const cases: readonly (readonly [name: string, html: string, rows: string[][]])[] = [
    ['plain', '<table><tr><th>id</th><th>姓名</th></tr><tr><td>001004</td><td>张三</td></tr></table>', [['id', '姓名'], ['001004', '张三']]],
    ['as spreadsheets are faked', '<html xmlns:x="urn"><head><meta charset="utf-8"><style>td{mso-number-format:"\\@"}</style></head><body><table border=1><tr><td x:str style=\'mso-number-format:"\\@"\'>310101199001011234</td></tr></table></body></html>', [['310101199001011234']]],
    ['without closing tags', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', [['a', 'b'], ['c', 'd']]],
    ['with breaks, entities and spaces', '<table><tr><td> a <b>b</b><br>c&nbsp;&amp;&lt;&#22307; </td></tr></table>', [['a b\nc &<圣']]],
    ['with a comment and a script', '<table><tr><td>a<!-- <td>x --><script>document.write("<td>y")</script></td></tr></table>', [['a']]],
    ['with spans', '<table><tr><td colspan=2>a</td><td rowspan="2">b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>', [['a', '', 'b'], ['c', 'd', ''], ['e', 'f', 'g']]],
    ['within a cell of another', '<table><tr><td>a<table><tr><td>in</td></tr></table></td><td>b</td></tr></table>', [['a\nin', 'b']]],
    ['with head, body and empty rows', '<table><thead><tr><td>h</td></tr></thead><tbody><tr><td></td></tr><tr><td>x</td></tr></tbody></table>', [['h'], [''], ['x']]],
  ];
  it.each(cases)('%s', async (_name, html, rows) => {
    expect((await read(bytes(html), 'export.xls')).rows).toEqual(rows);
  });

  it('in GBK by its own word or without one', async () => {
    const gbk = (head: string) => Uint8Array.from(Buffer.from(`<html>${head}<table><tr><td>\xd5\xc5\xc8\xfd</td></tr></table></html>`, 'latin1'));
    expect((await read(gbk('<meta charset="gb2312">'), 'a.xls')).rows).toEqual([['张三']]);
    expect((await read(gbk(''), 'a.xls')).rows).toEqual([['张三']]);
    expect((await read(gbk('<meta charset="utf-8">'), 'a.xls')).rows).toEqual([['张三']]);
  });

  it('beside others is chosen from a list', async () => {
    const { members, best } = await list(bytes('<table><tr><td>a</td></tr></table><table></table><table><tr><td>b</td></tr><tr><td>c</td></tr></table>'), 'a.xls');
    expect(members.map(({ id, rows, format }) => [id, rows, format])).toEqual([['Table 1', 1, 'html'], ['Table 2', 2, 'html']]);
    expect(best).toBe(1);
  });
});

describe('an XML spreadsheet', () => {
  const book = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="Default"/><Style ss:ID="d"><NumberFormat ss:Format="yyyy/m/d"/></Style><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style></Styles>
<Worksheet ss:Name="客户"><Table><Column ss:Hidden="1"/><Row><Cell><Data ss:Type="String">id</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">a &amp; b</Data></Cell></Row>
<Row ss:Index="3" ss:Hidden="1"><Cell ss:MergeAcross="1"><Data ss:Type="String">001004</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.125</Data></Cell><Cell><Data ss:Type="DateTime">2024-03-05T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell><Data ss:Type="Number">310101199001011234</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="h"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`;

  it('gives its sheets, its cells by their styles and what is odd', async () => {
    const made = await read(bytes(book), 'export.xls', '客户');
    expect(made.rows).toEqual([['id', '', 'a & b', '', '', '', ''], [''], ['001004', '', '12.50%', '2024-03-05', 'TRUE', '#N/A', '310101199001011234']]);
    expect(made.notes).toEqual(['hidden-row 3 -1 3', 'merged-cells 3 0 2 x 1', 'error-value 3 5 F3: #N/A', 'hidden-column 0 0 A']);
    expect((await list(bytes(book), 'export.xls')).members.map(({ id, isHidden, rows }) => [id, isHidden, rows])).toEqual([['客户', false, 2], ['h', true, 1]]);
  });
});
