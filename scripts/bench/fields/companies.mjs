// Company names: the legal forms of GLEIF's list taken off made-up names (as written, without points, in capitals, with a comma), and Chinese names put together from parts.
import { readRecords, seeded } from './harness.mjs';

const plain = (text) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function splitForms(text) {
  return text.split(';').map((form) => form.trim()).filter((form) => form !== '');
}

function benchForms(values, report) {
  const records = readRecords('company_suffixes/raw/gleif_elf-codes-1.4.1.csv');
  if (!records) return report.skip('company-name', 'GLEIF forms', 'no company_suffixes in the data folder');
  const ways = [
    ['as written', (form) => `Xenotar Qualux ${form}`],
    ['with a comma', (form) => `Xenotar Qualux, ${form}`],
    ['without points', (form) => `Xenotar Qualux ${form.replaceAll('.', '')}`],
    ['capitals', (form) => `XENOTAR QUALUX ${form.toUpperCase()}`],
  ];
  const abbreviations = new Map(), names = new Map();
  for (const record of records) {
    if (record['ELF Status ACTV/INAC'] === 'INAC') continue;
    const country = record['Country Code (ISO 3166-1)'];
    for (const form of splitForms(record['Abbreviations Local language'])) abbreviations.set(form, country);
    const name = record['Entity Legal Form name Local name'];
    if (name) names.set(name, country);
  }
  const countries = new Set([...abbreviations.values()]);
  for (const [way, write] of ways) {
    let right = 0, all = 0;
    const seen = new Set();
    for (const [form, country] of abbreviations) {
      if (/^[\p{Script=Han}（）()]+$/u.test(form)) continue;
      const text = write(form);
      if (seen.has(text) || form.length > 40) continue;
      seen.add(text);
      all++;
      const parts = values.read('company-name', text).parts;
      if (plain(parts.form) === plain(form) && plain(parts.brand) === 'xenotarqualux') right++;
      else report.miss(`forms ${way}`, `${text} ${country}`, form, `${parts.brand} | ${parts.form}`);
    }
    report.add('company-name', `abbreviated forms of ${countries.size} countries, ${way}`, right, all);
  }
  let right = 0, all = 0;
  for (const [name, country] of names) {
    if (name.length > 60 || /[;,/]/.test(name)) continue;
    const han = /\p{Script=Han}/u.test(name);
    const text = han ? `芡沓${name}` : `Xenotar Qualux ${name}`;
    all++;
    const parts = values.read('company-name', text).parts;
    if (plain(parts.form) === plain(name)) right++;
    else report.miss('forms written out', `${text} ${country}`, name, `${parts.brand} | ${parts.trade} | ${parts.form}`);
  }
  report.add('company-name', 'forms written out', right, all);
}

const places = ['北京', '上海市', '广东省', '深圳市', '苏州', '浙江', '成都市', '昆山市', '四川省成都市', '江苏', '杭州市', '福建省厦门市', '内蒙古', '新疆'];
const brandCharacters = [...'芡沓翊湃锐晟垚骁昱澜翎沃霖旌珩峤铄颢驰诺曜瑾岚朔'];
const trades = ['科技', '贸易', '信息技术', '电子商务', '生物科技', '建筑工程', '文化传播', '机械制造', '食品', '物流', '投资管理', '房地产开发', '餐饮管理', '医疗器械', '网络科技', '国际贸易', '新材料', '汽车销售', '环保科技', '教育咨询', '供应链管理', '服装', '化工', '人力资源服务'];
const forms = ['有限公司', '有限责任公司', '股份有限公司', '集团有限公司'];
const branches = ['', '', '', '上海分公司', '第一分公司', '北京办事处', '华东分公司', '深圳分店'];

function benchChinese(values, report) {
  const random = seeded(20261129);
  let whole = 0, brandRight = 0, formRight = 0;
  const total = 1500;
  for (let i = 0; i < total; i++) {
    const place = random.pick(places);
    const brand = Array.from({ length: 2 + random.below(3) }, () => random.pick(brandCharacters)).join('');
    const trade = random.pick(trades), form = random.pick(forms), branch = random.pick(branches);
    const bracketed = random.below(4) === 0;
    const text = bracketed ? `${brand}（${place}）${trade}${form}${branch}` : `${place}${brand}${trade}${form}${branch}`;
    const parts = values.read('company-name', text).parts;
    const formText = (parts.group ?? '') + (parts.form ?? '');
    const good = [parts.place === place, parts.brand === brand, (parts.trade ?? '') === trade, formText === form, (parts.branch ?? '') === branch];
    if (good[1]) brandRight++;
    if (good[3]) formRight++;
    if (good.every(Boolean)) whole++;
    else report.miss('Chinese companies', text, [place, brand, trade, form, branch].join(' '), Object.entries(parts).map(([k, v]) => `${k}=${v}`).join(' '));
  }
  report.add('company-name', 'Chinese names: brand', brandRight, total);
  report.add('company-name', 'Chinese names: legal form', formRight, total);
  report.add('company-name', 'Chinese names: place, brand, trade, form and branch', whole, total);
}

export function benchCompanies(values, report) {
  benchForms(values, report);
  benchChinese(values, report);
}
