// Numbers and money: seeded amounts written by Node's Intl (CLDR) in many locales and by hand-made patterns, read back to plain digits.
import { seeded } from './harness.mjs';

const locales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT', 'nl-NL', 'pl-PL', 'ru-RU', 'sv-SE', 'de-CH', 'en-IN', 'ja-JP', 'zh-CN', 'tr-TR', 'da-DK', 'fi-FI', 'cs-CZ', 'en-ZA', 'id-ID'];

function count(values, report, set, rows) {
  let right = 0;
  for (const [text, want, country] of rows) {
    const read = values.read('number', text, country ?? '');
    if (Number(read.standard.replace('%', '')) === want && read.standard.replace('%', '') !== '') right++;
    else report.miss(set, `${text} ${country ?? ''}`, want, `${read.grade} ${read.standard}`);
  }
  report.add('number', set, right, rows.length);
}

const hanDigits = '零一二三四五六七八九';

/** The value in Chinese words, below 10^8. */
function hanWords(value) {
  const section = (n) => {
    let out = '', zero = false;
    for (const [unit, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']]) {
      const digit = Math.floor(n / unit) % 10;
      if (digit === 0) zero = out !== '';
      else {
        out += `${zero ? '零' : ''}${hanDigits[digit]}${name}`;
        zero = false;
      }
    }
    return out;
  };
  const high = Math.floor(value / 10000), low = value % 10000;
  if (high === 0) return section(low);
  return `${section(high)}万${low > 0 && low < 1000 ? '零' : ''}${low > 0 ? section(low) : ''}`;
}

export function benchNumbers(values, report) {
  const random = seeded(20261127);
  const plain = [], money = [], percent = [];
  for (const locale of locales) {
    const country = locale.slice(3);
    const currency = { US: 'USD', DE: 'EUR', FR: 'EUR', ES: 'EUR', BR: 'BRL', IT: 'EUR', NL: 'EUR', PL: 'PLN', RU: 'RUB', SE: 'SEK', CH: 'CHF', IN: 'INR', JP: 'JPY', CN: 'CNY', TR: 'TRY', DK: 'DKK', FI: 'EUR', CZ: 'CZK', ZA: 'ZAR', ID: 'IDR' }[country];
    for (let i = 0; i < 60; i++) {
      const amount = Math.round(random.next() * 10 ** (2 + random.below(7))) / 100;
      const signed = random.below(6) === 0 ? -amount : amount;
      plain.push([new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(signed), signed]);
      money.push([new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 2 }).format(signed), signed]);
      money.push([new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 2 }).format(signed), signed]);
      if (random.below(3) === 0) percent.push([new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(signed / 100), Math.round(signed * 100) / 100]);
    }
  }
  count(values, report, `amounts in ${locales.length} locales`, plain);
  count(values, report, `money in ${locales.length} locales, sign and code`, money);
  count(values, report, 'percent', percent);
  const chinese = [];
  for (let i = 0; i < 400; i++) {
    const value = 1 + random.below(99_999_999);
    const tens = (1 + random.below(1000)) / 100;
    chinese.push([hanWords(value), value]);
    chinese.push([`${tens}万`, Math.round(tens * 1e6) / 100]);
    chinese.push([`¥${tens}亿`, Math.round(tens * 1e10) / 100]);
    chinese.push([`${tens}万元`, Math.round(tens * 1e6) / 100]);
    chinese.push([`人民币${value}元`, value]);
    chinese.push([`(${value.toLocaleString('en')}.00)`, -value]);
  }
  count(values, report, 'Chinese units and words, accountants’ minus', chinese);
}
