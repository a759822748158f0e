// Countries, provinces, postal codes, currencies and languages: names by Node's Intl (CLDR) and codes by libaddressinput, read to their ISO codes.
import { readText } from './harness.mjs';

const codes = 'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(' ');

function count(report, type, set, rows, read) {
  let right = 0;
  for (const [text, want, country] of rows) {
    const got = read(text, country);
    if (got === want) right++;
    else report.miss(set, `${text} ${country ?? ''}`, want, got);
  }
  report.add(type, set, right, rows.length);
}

function benchCountries(values, report) {
  const read = (text) => values.read('country', text).parts.code;
  for (const [set, languages] of [['English', ['en']], ['Chinese, both writings', ['zh', 'zh-Hant']], ['de fr es pt it ja ko ru nl pl', ['de', 'fr', 'es', 'pt', 'it', 'ja', 'ko', 'ru', 'nl', 'pl']]]) {
    const rows = [];
    for (const language of languages) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of codes) rows.push([names.of(code), code]);
    }
    count(report, 'country', `names: ${set}`, rows, read);
  }
  const local = codes.map((code) => [new Intl.DisplayNames([new Intl.Locale(`und-${code}`).maximize().language], { type: 'region' }).of(code), code]).filter(([name, code]) => name !== code);
  count(report, 'country', 'names: the country’s own language', local, read);
  count(report, 'country', 'alpha-2 codes, small letters', codes.filter((code) => code !== 'NA').map((code) => [code.toLowerCase(), code]), read);
}

/** The records of libaddressinput: country → its data. */
function readCountryInfo() {
  const text = readText('address_misc/raw/libaddressinput_countryinfo.txt');
  if (!text) return undefined;
  const info = new Map();
  for (const line of text.split('\n')) {
    const found = /^data\/([A-Z]{2})=(.*)$/.exec(line);
    if (found) info.set(found[1], JSON.parse(found[2]));
  }
  return info;
}

function benchAddressInput(values, report) {
  const info = readCountryInfo();
  if (!info) return report.skip('postal-code', 'libaddressinput', 'no address_misc in the data folder');
  const postal = [], regions = [];
  for (const [country, data] of info) {
    for (const code of (data.zipex ?? '').split(',').filter((z) => z !== '')) postal.push([code, true, country]);
    if (!['US', 'CA', 'AU', 'BR', 'MX', 'IN', 'CH', 'CN', 'JP', 'KR', 'TW', 'ES', 'AR', 'IT', 'TH', 'MY', 'ID', 'PH', 'VN', 'CL'].includes(country) || !data.sub_keys) continue;
    const keys = data.sub_keys.split('~'), names = (data.sub_names ?? data.sub_keys).split('~'), latin = (data.sub_lnames ?? '').split('~');
    keys.forEach((key, i) => {
      regions.push([names[i], country, country]);
      if (latin[i]) regions.push([latin[i], country, country]);
    });
  }
  count(report, 'postal-code', `examples of ${new Set(postal.map((row) => row[2])).size} countries`, postal, (text, country) => {
    const grade = values.read('postal-code', text, country).grade;
    return grade === 'valid' || grade === 'plausible';
  });
  count(report, 'region', 'names of 20 countries, local and Latin', regions, (text, country) => {
    const read = values.read('region', text, country);
    return read.parts.code ? read.parts.country : undefined;
  });
}

function benchWords(values, report) {
  const read = (part) => (text) => values.read('choice', text).parts[part];
  const currencies = 'CNY USD EUR GBP JPY HKD TWD KRW AUD CAD CHF SGD INR RUB BRL MXN SEK NOK DKK PLN THB MYR VND IDR PHP NZD ZAR TRY'.split(' ');
  const tongues = 'zh en ja ko de fr es pt it ru ar nl pl tr vi th id sv da fi cs hu ro el he hi uk'.split(' ');
  const currencyRows = [], languageRows = [];
  for (const language of ['en', 'zh', 'zh-Hant', 'de', 'fr', 'es', 'ja', 'ko', 'ru', 'it', 'pt']) {
    for (const code of currencies) currencyRows.push([new Intl.DisplayNames([language], { type: 'currency' }).of(code), code]);
    for (const code of tongues) languageRows.push([new Intl.DisplayNames([language], { type: 'language' }).of(code), code]);
  }
  for (const code of tongues) languageRows.push([new Intl.DisplayNames([code], { type: 'language' }).of(code), code]);
  count(report, 'choice', 'currency names in 11 languages', currencyRows, read('currency'));
  count(report, 'choice', 'language names in 11 languages and their own', languageRows, read('language'));
}

export function benchPlaces(values, report) {
  benchCountries(values, report);
  benchAddressInput(values, report);
  benchWords(values, report);
}
