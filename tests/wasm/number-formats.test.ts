// Number formats as a table: what a person sees, what the cell holds, and whether the first shows less than the second.
import { describe, expect, it } from 'vitest';
import { CellFormat } from '../../wasm/formats/cell-format.mjs';
import { generalText, parseDecimal, plainText } from '../../wasm/formats/decimal.mjs';

const general: readonly (readonly [text: string, shown: string])[] = [
  ['310101199001011234', '310101199001011234'],
  ['3.10101199001011E+17', '310101199001011000'],
  ['3.1010119900101101E+17', '310101199001011010'],
  ['13800138000', '13800138000'],
  ['1.3800138E10', '13800138000'],
  ['001004', '001004'],
  ['0', '0'],
  ['-0', '0'],
  ['0.30000000000000004', '0.3'],
  ['1234.5599999999999', '1234.56'],
  ['1.50', '1.5'],
  ['.5', '0.5'],
  ['-.5', '-0.5'],
  ['1.5E-7', '0.00000015'],
  ['1E+20', '100000000000000000000'],
  ['1E+100', '1E+100'],
  ['123456789012345678.5', '123456789012345678.5'],
  ['-42', '-42'],
  ['2024-01-01', '2024-01-01'],
  ['', ''],
];

describe('a number without a format', () => {
  it.each(general)('%s is shown as %s', (text, shown) => {
    expect(generalText(text)).toBe(shown);
  });

  it('keeps its value: written plainly and read again it is the same', () => {
    for (let i = 0; i < 2000; i++) {
      const text = String((((i * 7919) % 1013) - 500) * 10 ** ((i % 37) - 15));
      const value = parseDecimal(text);
      expect(value && parseDecimal(plainText(value))).toEqual(value);
    }
  });
});

/** Code, number, shown; `hides` where the cell holds more. */
const shown: readonly (readonly [code: string, text: string, shown: string, hides?: 'hides'])[] = [
  ['0', '310101199001011234', '310101199001011234'],
  ['00000', '1004', '01004'],
  ['000000000000000000', '10101199001011234', '010101199001011234'],
  ['@', '310101199001011234', '310101199001011234'],
  ['#,##0', '1234567', '1,234,567'],
  ['#,##0.00', '-1234.567', '-1,234.57', 'hides'],
  ['#,##0.00_);(#,##0.00)', '-1234.5', '(1,234.50)'],
  ['0.00;[Red]0.00', '-1', '-1.00'],
  ['0.00;[Red]-0.00', '-1', '-1.00'],
  ['0%', '0.12', '12%'],
  ['0%', '0.1234', '12%', 'hides'],
  ['0.00%', '0.12345', '12.35%', 'hides'],
  ['0.00E+00', '12300', '1.23E+04'],
  ['0.00E+00', '310101199001011234', '310101199001011234'],
  ['##0.0E+0', '12300', '12.3E+3'],
  ['0.0,,"M"', '12300000', '12.3M'],
  ['[>=10000]0!.0,"万";0', '123000', '12.3万'],
  ['[>=10000]0!.0,"万";0', '999', '999'],
  ['000\\-0000\\-0000', '13800138000', '138-0013-8000'],
  ['[<=9999999]###-####;(###) ###-####', '2125550123', '(212) 555-0123'],
  ['[$¥-804]#,##0.00', '12.5', '¥12.50'],
  ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', '-3.5', '¥-3.50'],
  ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '0', '0'],
  ['# ?/?', '1.25', '1 1/4'],
  ['# ?/?', '3', '3'],
  ['# ??/100', '0.25', '25/100'],
  [';;;', '5', '5', 'hides'],
  ['"-"', '5', '5', 'hides'],
  ['[=1]"男";[=2]"女"', '2', '女', 'hides'],
  ['[=1]"男";[=2]"女";', '7', '7', 'hides'],
  ['"No. "0', '7', 'No. 7'],
  ['General" 个"', '12.5', '12.5 个'],
  ['0.###', '1.5', '1.5'],
  ['#', '0', '0'],
  ['0.00', 'not a number', 'not a number'],
  ['yyyy"年"m"月"d"日"', '45356', '2024年3月5日'],
  ['[$-804]yyyy"年"m"月"d"日";@', '45356', '2024年3月5日'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', '45356', '2024年3月5日'],
  ['yyyy-mm-dd', '45356.75', '2024-03-05', 'hides'],
  ['yyyy/m/d h:mm', '45356.75', '2024/3/5 18:00'],
  ['yyyy-mm-dd hh:mm:ss.000', '45356.123456789', '2024-03-05 02:57:46.667'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '45356', '2024-03-05'],
  ['m/d/yy', '45356', '3/5/24', 'hides'],
  ['d-mmm-yy', '45356', '5-Mar-24', 'hides'],
  ['mmmm d, yyyy', '45356', 'March 5, 2024'],
  ['[$-804]mmmm', '45356', '三月', 'hides'],
  ['m"月"d"日"', '45356', '3月5日', 'hides'],
  ['aaaa', '45356', '星期二', 'hides'],
  ['[$-804]aaa', '45356', '周二', 'hides'],
  ['h:mm AM/PM', '0.75', '6:00 PM'],
  ['[$-804]AM/PM h:mm', '0.25', '上午 6:00'],
  ['上午/下午h"时"mm"分"', '0.75', '下午6时00分'],
  ['h"时"mm"分"ss"秒"', '0.756', '18时08分38秒'],
  ['h:mm', '0.99999', '23:59', 'hides'],
  ['mm:ss', '0.01', '14:24'],
  ['[h]:mm:ss', '1.5', '36:00:00'],
  ['[mm]:ss', '0.5', '720:00'],
  ['mm:ss.0', '0.0012345', '01:46.7'],
  ['yyyy-mm-dd', '1', '1900-01-01'],
  ['yyyy-mm-dd', '59', '1900-02-28'],
  ['yyyy-mm-dd', '60', '1900-02-29'],
  ['yyyy-mm-dd', '61', '1900-03-01'],
  ['yyyy-mm-dd', '-5', '-5', 'hides'],
  ['yyyy-mm-dd', '99999999', '99999999', 'hides'],
  ['yyyy-mm-dd"T"hh:mm:ss', '45356.5', '2024-03-05T12:00:00'],
];

describe('a number with a format', () => {
  it.each(shown)('%s of %s is %s', (code, text, wanted, hides) => {
    expect(new CellFormat(code).show(text)).toEqual({ text: wanted, hides: hides === 'hides' });
  });

  it('is shown the same the second time, from memory', () => {
    for (const [code, text] of shown) {
      const format = new CellFormat(code);
      expect(format.show(text)).toEqual(format.show(text));
    }
  });

  it('never loses its digits, whatever the code', () => {
    const atoms = ['0', '#', '?', '.', ',', '%', 'E+00', '/', '"a"', '\\-', '_-', '* ', '[Red]', '[>5]', ';', 'y', 'm', 'd', 'h', 's', 'AM/PM', 'General', '@', '[$¥-804]', '"', '[', '\\'];
    let seed = 1;
    const next = (limit: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % limit;
    };
    for (let i = 0; i < 5000; i++) {
      const code = Array.from({ length: 1 + next(7) }, () => atoms[next(atoms.length)]).join('');
      const text = String(next(100_000) / 10 ** next(4));
      const { text: said } = new CellFormat(code).show(text);
      expect(/[\d\p{L}]/u.test(said), `${code} of ${text}: ${said}`).toBe(true);
    }
  });
});

describe('what a cell holds', () => {
  it.each([
    ['yyyy"年"m"月"d"日"', '45356', '2024-03-05'],
    ['m/d/yy', '45356.75', '2024-03-05 18:00:00'],
    ['h:mm', '0.75', '18:00:00'],
    ['0.00', '33.333333', '33.333333'],
    ['0%', '0.1234', '0.1234'],
    ['[h]:mm', '1.5', '1.5'],
  ])('%s of %s is %s', (code, text, stored) => {
    expect(new CellFormat(code).stored(text)).toBe(stored);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(new CellFormat('yyyy-mm-dd', true).show('0').text).toBe('1904-01-01');
    expect(new CellFormat('yyyy-mm-dd', true).stored('43894')).toBe('2024-03-05');
  });
});
