#!/usr/bin/env node
// Makes the page's samples in web/samples: invented people and firms with the dirt of real exports. Seeded: the same bytes every time.
//   node scripts/make_samples.mjs [--check]     --check: fails when the files in the tree are not what this makes
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'web', 'samples');

/** mulberry32: a small seeded generator, good enough to scatter dirt. */
function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    int: (n) => Math.floor(next() * n),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (p) => next() < p,
    digits: (n) => Array.from({ length: n }, () => Math.floor(next() * 10)).join(''),
  };
}

const words = (text) => text.trim().split(/\s+/);
const enGiven = words('James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Susan Joseph Jessica Thomas Sarah Karen Daniel Nancy Anthony Laura Kevin Amanda Brian Rachel Omar Priya Wei Sofia Liam Noah Grace Hannah Victor Teresa Ines Bjorn Aoife');
const enFamily = words("Smith Johnson Brown Garcia Miller Davis Wilson Anderson Taylor Moore Lee Walker Hall Young King Wright Scott Green Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips Evans Turner Parker Edwards Collins Stewart Morris O'Brien McDonald Fitzgerald Nguyen Kowalski Lindqvist Okafor Haddad");
const nicknames = { James: 'Jim', Robert: 'Bob', Jennifer: 'Jen', Michael: 'Mike', David: 'Dave', Elizabeth: 'Liz', William: 'Bill', Joseph: 'Joe', Thomas: 'Tom', Daniel: 'Dan', Anthony: 'Tony', Susan: 'Sue', Patricia: 'Pat' };
const enBrands = words('Northwind Harbor Granite Bluefin Cedarline Kestrel Lumen Marlowe Osprey Pinnacle Quarry Redwood Silverline Tidewater Umber Verity Westgate Yarrow Zephyr Ashford');
const enTrades = ['Logistics', 'Software', 'Foods', 'Partners', 'Manufacturing', 'Health', 'Energy', 'Design', 'Analytics', 'Supply'];
const enForms = [['Inc.', 'Inc', ', Inc.', 'INC'], ['LLC', 'L.L.C.', 'llc'], ['Ltd', 'Ltd.', 'Limited'], ['Corp.', 'Corporation']];
const usCities = [['Austin', 'TX', '78701', '512'], ['Boston', 'MA', '02110', '617'], ['Chicago', 'IL', '60601', '312'], ['Denver', 'CO', '80202', '303'], ['Seattle', 'WA', '98101', '206'], ['Atlanta', 'GA', '30303', '404'], ['Portland', 'OR', '97204', '503']];
const streets = [['Main Street', 'Main St'], ['Oak Avenue', 'Oak Ave.'], ['Lake Road', 'Lake Rd'], ['Market Street', 'Market St.'], ['Mill Lane', 'Mill Ln']];
const zhFamily = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董单解'].concat(['欧阳', '司马']);
const zhGiven = ['伟', '芳', '秀英', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明', '超', '建国', '志强', '海燕', '晓东', '文静', '雨轩', '子涵', '佳怡', '浩然'];
const zhPinyin = { 王: 'Wang', 李: 'Li', 张: 'Zhang', 刘: 'Liu', 陈: 'Chen', 杨: 'Yang', 黄: 'Huang', 赵: 'Zhao', 吴: 'Wu', 周: 'Zhou', 伟: 'Wei', 芳: 'Fang', 敏: 'Min', 静: 'Jing', 丽: 'Li', 强: 'Qiang', 磊: 'Lei', 军: 'Jun', 洋: 'Yang', 勇: 'Yong', 杰: 'Jie', 涛: 'Tao', 明: 'Ming', 超: 'Chao' };
const zhCities = [['北京', '', '010', '朝阳区', '110105'], ['上海', '', '021', '浦东新区', '310115'], ['深圳', '广东省', '0755', '南山区', '440305'], ['广州', '广东省', '020', '天河区', '440106'], ['杭州', '浙江省', '0571', '西湖区', '330106'], ['成都', '四川省', '028', '武侯区', '510107'], ['苏州', '江苏省', '0512', '姑苏区', '320508']];
const zhBrands = ['远大', '鸿图', '瑞丰', '天成', '博雅', '星辰', '恒通', '嘉禾', '启明', '卓越', '万象', '蓝海', '德信', '新元', '汇源达', '安泰', '金桥', '盛世', '融创达', '凯旋', '华东恒', '飞鹤来', '云帆', '正大源'];
const zhTrades = ['科技', '贸易', '信息技术', '电子', '机械设备', '物流', '食品', '医药', '建筑工程', '文化传媒'];
const zhRoads = ['人民路', '中山路', '建设大道', '科技园路', '解放路', '文一西路', '长江路'];
const honorifics = ['先生', '女士', '总', '经理'];
const traditional = { 国: '國', 远: '遠', 华: '華', 东: '東', 贸: '貿', 电: '電', 机: '機', 张: '張', 刘: '劉', 陈: '陳', 杨: '楊', 黄: '黃', 赵: '趙', 吴: '吳', 丰: '豐', 鸿: '鴻', 图: '圖', 启: '啟', 汇: '匯', 桥: '橋' };

const fullWidth = (text) => [...text].map((c) => (c > ' ' && c < '\x7f' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('');
const pad = (n, width) => String(n).padStart(width, '0');
const slug = (text) => text.normalize('NFKD').toLowerCase().replace(/[^a-z]/g, '');

/** A one-character slip in a word of at least five letters. */
function misspell(random, text) {
  if (text.length < 5) return text;
  const at = 1 + random.int(text.length - 3);
  return random.chance(0.5) ? text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2) : text.slice(0, at) + text.slice(at + 1);
}

function toCsv(header, rows, { delimiter = ',', eol = '\r\n' } = {}) {
  const cell = (text) => (/["\r\n]/.test(text) || text.includes(delimiter) || text.startsWith(' ') ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows].map((row) => row.map((v) => cell(String(v))).join(delimiter)).join(eol) + eol;
}

/** 统一社会信用代码 with its check digit (GB 32100-2015). */
function makeCreditCode(random, division) {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  let code = `91${division}`;
  while (code.length < 17) code += alphabet[random.int(31)];
  const sum = [...code].reduce((total, c, i) => total + alphabet.indexOf(c) * weights[i], 0);
  return code + alphabet[(31 - (sum % 31)) % 31];
}

/** Dates as different people write them. */
function writeDate(random, iso) {
  const [y, m, d] = iso.split('-');
  return random.pick([iso, iso, iso, `${Number(m)}/${Number(d)}/${y}`, `${d}.${m}.${y}`]);
}

const isoDate = (random, fromYear, years) => `${fromYear + random.int(years)}-${pad(1 + random.int(12), 2)}-${pad(1 + random.int(28), 2)}`;

// --- English sales export: contacts as a Salesforce report gives them ---------------------------------------------------------------

function makeEnglishContact(random, company) {
  const given = random.pick(enGiven);
  const family = random.pick(enFamily);
  const [city, state, zip, area] = company.city;
  return {
    given, family, company, city, state, zip,
    street: `${1 + random.int(900)} ${random.pick(streets)[0]}`,
    email: random.chance(0.92) ? `${slug(given)}.${slug(family)}@${company.domain}` : '',
    phone: `${area}555${pad(100 + random.int(100), 4)}`,
    title: random.pick(['Buyer', 'CEO', 'Sales Manager', 'Head of Operations', 'Accountant', '']),
    created: isoDate(random, 2019, 4), activity: isoDate(random, 2023, 3), optOut: random.chance(0.06),
  };
}

const phoneUs = (random, p) => random.pick([`(${p.slice(0, 3)}) ${p.slice(3, 6)}-${p.slice(6)}`, `${p.slice(0, 3)}-${p.slice(3, 6)}-${p.slice(6)}`, `+1 ${p.slice(0, 3)} ${p.slice(3, 6)} ${p.slice(6)}`, `${p.slice(0, 3)}.${p.slice(3, 6)}.${p.slice(6)}`, `1${p}`]);

function dirtyEnglish(random, contact, isCopy) {
  const c = { ...contact, companyName: `${contact.company.name} ${random.pick(contact.company.forms)}`.replace(' ,', ',') };
  c.phoneText = random.chance(0.9) ? phoneUs(random, c.phone) : '';
  if (isCopy) {
    if (random.chance(0.35) && nicknames[c.given]) c.given = nicknames[c.given];
    if (random.chance(0.25)) c.family = misspell(random, c.family);
    if (random.chance(0.2)) c.email = c.email.replace('.', '');
    if (random.chance(0.2)) c.companyName = contact.company.name;
    if (random.chance(0.15)) [c.given, c.family] = [c.family, c.given];
    if (random.chance(0.3)) c.street = c.street.replace('Street', 'St').replace('Avenue', 'Ave');
    c.activity = isoDate(random, 2024, 2);
    c.optOut = c.optOut || random.chance(0.1);
  }
  if (random.chance(0.05)) c.given = c.given.toUpperCase();
  if (random.chance(0.05)) [c.given, c.family] = [c.given.toLowerCase(), c.family.toLowerCase()];
  if (random.chance(0.06)) c.given = `${random.pick(['Dr.', 'Mr.', 'Ms'])} ${c.given}`;
  if (random.chance(0.04)) c.email = c.email.toUpperCase();
  if (random.chance(0.03)) c.email = c.email.replace(/@.*/, random.pick(['@gmial.com', '@gmail.con', '@hotnail.com']));
  if (random.chance(0.02)) c.email = random.pick(['n/a', 'test@test.com', 'none']);
  if (random.chance(0.05)) c.family = ` ${c.family} `;
  if (random.chance(0.03)) c.companyName = c.companyName.replace(' ', '\u00a0');
  return c;
}

function makeSalesforceId(random, number) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return `0035g00000${alphabet[random.int(62)]}${alphabet[Math.floor(number / 62 / 62) % 62]}${alphabet[Math.floor(number / 62) % 62]}${alphabet[number % 62]}A`;
}

function englishRow(random, c, number) {
  return [makeSalesforceId(random, number), c.given, c.family, c.title, c.companyName, c.email, c.phoneText, c.street, c.city, c.state, c.zip, 'USA', writeDate(random, c.created), c.activity, c.optOut ? '1' : '0', random.chance(0.04) ? 'Met at the fair, "call back"\nnext week' : ''];
}

function makeSalesEn() {
  const random = makeRandom(20261123);
  const companies = Array.from({ length: 70 }, (_, i) => {
    const name = `${enBrands[i % enBrands.length]} ${enTrades[(i * 7 + Math.floor(i / enBrands.length)) % enTrades.length]}`;
    return { name, forms: enForms[i % enForms.length], domain: `${slug(name)}.example`, city: random.pick(usCities) };
  });
  const header = ['Contact ID', 'First Name', 'Last Name', 'Title', 'Account Name', 'Email', 'Phone', 'Mailing Street', 'Mailing City', 'Mailing State/Province', 'Mailing Zip/Postal Code', 'Mailing Country', 'Created Date', 'Last Activity', 'Email Opt Out', 'Description'];
  const rows = [];
  while (rows.length < 900) {
    const contact = makeEnglishContact(random, random.pick(companies));
    rows.push(dirtyEnglish(random, contact, false));
    if (random.chance(0.16)) rows.push(dirtyEnglish(random, contact, true));
    if (random.chance(0.02)) rows.push(dirtyEnglish(random, contact, true));
  }
  for (let i = rows.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
  return Buffer.from(toCsv(header, rows.map((row, i) => englishRow(random, row, i))), 'utf8');
}

// --- Chinese B2B export in GB18030, as Excel on Windows saves it ----------------------------------------------------------------------

function makeZhCompany(random, i) {
  const city = zhCities[i % zhCities.length];
  const brand = zhBrands[(i * 5 + Math.floor(i / zhBrands.length)) % zhBrands.length];
  const trade = zhTrades[(i * 3) % zhTrades.length];
  return { city, brand, trade, full: `${city[0]}${city[1] === '' || random.chance(0.4) ? '市' : ''}${brand}${trade}有限公司`, code: makeCreditCode(random, city[4]), domain: `${['yuanda', 'hongtu', 'ruifeng', 'tiancheng', 'boya', 'xingchen'][i % 6]}${i}.example` };
}

function zhCompanyName(random, company) {
  const { city, brand, trade, full } = company;
  return random.pick([full, full, full, `${brand}${trade}有限公司`, `${brand}${trade}`, `（${city[0]}）${brand}${trade}有限公司`.replace(/^（(.*)）(.*)有限公司$/, '$2（$1）有限公司'), full.replace('有限公司', '有限责任公司')]);
}

function makeZhContact(random, company) {
  const family = random.pick(zhFamily);
  const given = random.pick(zhGiven);
  return {
    company, family, given, name: family + given,
    mobile: `1${random.pick(['38', '39', '36', '58', '86', '99', '77'])}${random.digits(8)}`,
    landline: `${company.city[2]}-${2 + random.int(7)}${random.digits(company.city[2].length === 3 ? 7 : 6)}`,
    email: random.chance(0.7) ? `${random.pick(['sales', 'zhang', 'li', 'wang', 'chen'])}${random.digits(3)}@${company.domain}` : '',
    address: `${company.city[1]}${company.city[0]}市${company.city[3]}${random.pick(zhRoads)}${1 + random.int(600)}号${random.chance(0.5) ? `${1 + random.int(20)}栋${100 + random.int(900)}室` : ''}`,
    level: random.pick(['A类', 'B类', 'C类', 'a类', 'Ａ类', 'B 类']), created: isoDate(random, 2020, 4), follow: isoDate(random, 2024, 2),
  };
}

const phoneZh = (random, mobile) => random.pick([mobile, mobile, `${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`, `+86 ${mobile}`, `86-${mobile}`, `${mobile.slice(0, 3)}-${mobile.slice(3, 7)}-${mobile.slice(7)}`, fullWidth(mobile)]);

function dirtyZh(random, contact, isCopy) {
  const c = { ...contact, companyName: zhCompanyName(random, contact.company), mobileText: random.chance(0.93) ? phoneZh(random, contact.mobile) : '' };
  c.landlineText = random.chance(0.5) ? `${c.landline}${random.chance(0.2) ? `转${random.digits(3)}` : ''}` : '';
  if (isCopy && random.chance(0.3) && zhPinyin[c.family] && zhPinyin[c.given]) c.name = `${zhPinyin[c.family]} ${zhPinyin[c.given]}`.toUpperCase();
  if (random.chance(isCopy ? 0.4 : 0.12)) c.name = `${c.name}${/^[A-Z]/.test(c.name) ? '' : random.pick(honorifics)}`;
  if (isCopy && random.chance(0.25)) c.companyName += random.pick(['华东分公司', '-深圳办事处', '（华南分部）']);
  if (random.chance(0.05)) c.companyName = [...c.companyName].map((ch) => traditional[ch] ?? ch).join('');
  if (random.chance(0.04)) c.name = `${c.name.slice(0, 1)}　${c.name.slice(1)}`;
  if (random.chance(0.05)) c.email = fullWidth(c.email);
  if (random.chance(0.05)) c.address = '无';
  return c;
}

function zhRow(random, c, number) {
  const [y, m, d] = c.created.split('-');
  return [`KH${pad(number + 1, 6)}`, c.companyName, c.name, c.mobileText, c.landlineText, c.email, c.address, random.chance(0.8) ? c.company.code : '', c.level, random.pick([c.created, `${y}/${Number(m)}/${Number(d)}`, `${y}年${Number(m)}月${Number(d)}日`]), c.follow, random.pick(['王芳', '李强', '赵敏']), random.chance(0.05) ? '老客户,价格敏感' : ''];
}

const zhHeader = ['客户编号', '客户名称', '联系人', '手机', '电话', '邮箱', '地址', '统一社会信用代码', '客户级别', '创建时间', '最后跟进时间', '负责人', '备注'];

function makeB2bZh() {
  const random = makeRandom(886);
  const companies = Array.from({ length: 140 }, (_, i) => makeZhCompany(random, i));
  const rows = [];
  while (rows.length < 800) {
    const contact = makeZhContact(random, random.pick(companies));
    rows.push(dirtyZh(random, contact, false));
    if (random.chance(0.18)) rows.push(dirtyZh(random, contact, true));
  }
  for (let i = rows.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
  return encodeGb18030(toCsv(zhHeader, rows.map((row, i) => zhRow(random, row, i))));
}

/** GB18030's two-byte part is all these samples need; the table is read off the platform's own decoder. */
function encodeGb18030(text) {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  }
  const out = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) out.push(code);
    else {
      const pair = bytes.get(character);
      if (pair === undefined) throw new Error(`no two-byte form of ${character}`);
      out.push(...pair);
    }
  }
  return Buffer.from(out);
}

// --- Three systems that know the same customers ------------------------------------------------------------------------------------------

function makeSystems() {
  const random = makeRandom(31415);
  const people = Array.from({ length: 320 }, (_, i) => {
    if (i % 2 === 0) return { zh: makeZhContact(random, makeZhCompany(random, 200 + Math.floor(i / 4))) };
    const name = `${enBrands[i % enBrands.length]} ${enTrades[i % enTrades.length]}`;
    return { en: makeEnglishContact(random, { name, forms: enForms[i % 4], domain: `${slug(name)}.example`, city: random.pick(usCities) }) };
  });
  const sales = [], finance = [], service = [];
  for (const person of people) {
    if (random.chance(0.8)) sales.push(salesRow(random, person, sales.length));
    if (random.chance(0.6)) finance.push(financeRow(random, person, finance.length));
    if (random.chance(0.5)) service.push(serviceRow(random, person, service.length));
  }
  return {
    sales: Buffer.from(toCsv(['Customer ID', 'Company', 'Contact', 'Mobile', 'E-mail', 'City', 'Owner', 'Modified'], sales), 'utf8'),
    finance: Buffer.from(`\ufeff${toCsv(['财务编码', '公司全称', '纳税人识别号', '联系电话', '开票地址', '更新日期'], finance, { delimiter: ';' })}`, 'utf8'),
    service: Buffer.from(toCsv(['Ticket customer', 'Name', 'Phone number', 'Mail address', 'Company name', 'Newsletter consent', 'Last contact'], service, { delimiter: '\t', eol: '\n' }), 'utf8'),
  };
}

function salesRow(random, { zh, en }, number) {
  const id = `S-${pad(number + 1, 5)}`;
  if (zh) return [id, zhCompanyName(random, zh.company), zh.name, phoneZh(random, zh.mobile), zh.email, zh.company.city[0], random.pick(['王芳', 'Jim Hall']), zh.follow];
  const c = dirtyEnglish(random, en, false);
  return [id, c.companyName, `${c.given} ${c.family}`, c.phoneText, c.email, c.city, random.pick(['王芳', 'Jim Hall']), c.activity];
}

function financeRow(random, { zh, en }, number) {
  const id = `F${pad(70000 + number, 6)}`;
  if (zh) return [id, zh.company.full, random.chance(0.9) ? zh.company.code : '', zh.landline, zh.address, zh.created];
  return [id, `${en.company.name} ${en.company.forms[0]}`.replace(' ,', ','), '', phoneUs(random, en.phone), `${en.street}, ${en.city}, ${en.state} ${en.zip}`, en.created];
}

function serviceRow(random, { zh, en }, number) {
  const id = `T${pad(number + 1, 4)}`;
  if (zh) {
    const c = dirtyZh(random, zh, true);
    return [id, c.name, c.mobileText, c.email, c.companyName, random.pick(['yes', 'no', '']), c.follow];
  }
  const c = dirtyEnglish(random, en, true);
  return [id, `${c.family}, ${c.given}`, c.phoneText, c.email, c.companyName, random.pick(['yes', 'no', '']), c.activity];
}

// ------------------------------------------------------------------------------------------------------------------------------------------

const systems = makeSystems();
const files = { 'sales-en.csv': makeSalesEn(), 'b2b-zh.csv': makeB2bZh(), 'systems-sales.csv': systems.sales, 'systems-finance.csv': systems.finance, 'systems-service.csv': systems.service };
const isCheck = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) {
  const path = join(folder, name);
  if (isCheck) {
    if (!readFileSync(path).equals(bytes)) {
      console.error(`web/samples/${name} is not what scripts/make_samples.mjs makes. Run it and commit the result.`);
      process.exitCode = 1;
    }
    continue;
  }
  writeFileSync(path, bytes);
  console.log(`${name} ${bytes.length} bytes ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`);
}
