// Chinese truth sets: persons, companies, and customers spread over the exports of three systems. Corruption is what Chinese lists show:
// 同音字, 形近字, 繁简, full-width, pinyin, titles, short forms of firms, branches, blanks. Traps: same place and trade with another brand.
import { typo } from './random.mjs';
import * as zh from './words_chinese.mjs';

const blank = (random, p, value) => (random.chance(p) ? '' : value);

function makeName(random) {
  const family = random.chance(0.03) ? random.pick(zh.DOUBLE_SURNAMES) : random.skewed(zh.SURNAMES, 2);
  const given = random.skewed(zh.GIVEN, 1.3) + (random.chance(0.75) ? random.skewed(zh.GIVEN, 1.3) : '');
  return { family, given };
}

const pinyinOf = ({ family, given }) => {
  const cap = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  return { family: cap(zh.surnamePinyin.get(family)), given: cap([...given].map((c) => zh.givenPinyin.get(c)).join('')) };
};

const mobile = (random) => random.pick(['138', '139', '136', '150', '158', '186', '188', '177', '199']) + random.digits(8);

function writeMobile(random, number) {
  const spaced = `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
  return random.pick([number, number, spaced, `+86 ${spaced}`, `86-${number}`, zh.toFullWidth(number), number.replace(/(\d{3})(\d{4})/, '$1-$2-')]);
}

function corruptName(random, name) {
  const written = name.family + name.given;
  const swapOne = (table) => {
    const at = [...name.given].findIndex((c) => table[c] !== undefined);
    return at < 0 ? written : name.family + [...name.given].map((c, i) => (i === at ? table[c] : c)).join('');
  };
  const pinyin = pinyinOf(name);
  switch (random.weighted([0.34, 0.12, 0.06, 0.12, 0.12, 0.08, 0.06, 0.1])) {
    case 0: return written;
    case 1: return swapOne(zh.SAME_SOUND);
    case 2: return swapOne(zh.LOOK_ALIKE);
    case 3: return zh.toTraditional(written);
    case 4: return written + random.pick(zh.POSTS.filter((post) => post !== '总'));
    case 5: return random.pick([`${pinyin.family} ${pinyin.given}`, `${pinyin.given} ${pinyin.family}`, (pinyin.family + pinyin.given).toLowerCase(), `${pinyin.family.toUpperCase()} ${pinyin.given.toUpperCase()}`]);
    case 6: return name.family + random.pick(['总', '经理', '先生', '女士']);
    default: return `${name.family} ${name.given}`;
  }
}

export function makeCompany(random) {
  const place = random.skewed(zh.PLACES, 1.6);
  return { place, brand: random.pick(zh.BRANDS), trade: random.skewed(zh.TRADES, 1.4), form: random.pick(zh.FORMS) };
}

export const fullName = ({ place, brand, trade, form }) => place[0] + brand + trade + form;

export function writeCompany(random, company) {
  const { place, brand, trade, form } = company;
  const shortTrade = trade.replace('科技', '') || trade;
  switch (random.weighted([0.3, 0.12, 0.12, 0.1, 0.08, 0.08, 0.06, 0.06, 0.08])) {
    case 0: return fullName(company);
    case 1: return `${brand}${trade}（${place[0]}）${form}`;
    case 2: return place[1] + brand + trade + form;
    case 3: return brand + trade + (random.chance(0.5) ? form : '');
    case 4: return zh.toTraditional(fullName(company));
    case 5: return `${place[0]}${brand}${trade}公司`;
    case 6: return `${place[0]}${brand}`;
    case 7: return `${brand}${trade} (${place[0]}) ${form}`;
    default: return place[0] + brand + (random.chance(0.5) ? trade : shortTrade) + form.replace('有限责任公司', '有限公司').replace('有限公司', '有限责任公司');
  }
}

const address = (random, place) => ({ place, district: random.pick(['高新区', '经济开发区', '', '']), road: random.skewed(zh.ROADS, 1.2), number: random.between(1, 999), room: random.chance(0.5) ? random.between(101, 2505) : 0 });
const writeAddress = (random, a) => {
  const front = random.pick([a.place[2] + a.place[1], a.place[1], a.place[0], '']);
  const room = a.room && random.chance(0.7) ? random.pick([`${a.room}室`, `${a.room}`, `-${a.room}`]) : '';
  const number = random.chance(0.1) ? zh.toFullWidth(String(a.number)) : a.number;
  return `${front}${random.chance(0.7) ? a.district : ''}${a.road}${number}号${room}`;
};

export function makeChinesePersons(random) {
  const columns = ['客户姓名', '手机号码', '微信号', '邮箱', '公司名称', '联系地址', '城市'];
  const employers = Array.from({ length: 400 }, () => makeCompany(random));
  const records = [];
  for (let entity = 0; entity < 2200; entity++) {
    const name = makeName(random);
    const employer = random.pick(employers);
    const phone = mobile(random);
    const pinyin = pinyinOf(name);
    const mail = random.chance(0.5) ? `${(pinyin.family + pinyin.given).toLowerCase()}${random.digits(random.between(0, 3))}@${random.pick(zh.MAIL_HOSTS)}` : `${random.digits(9)}@qq.com`;
    const home = address(random, employer.place);
    const wechat = random.chance(0.5) ? `wx_${random.digits(7)}` : phone;
    const copies = 1 + random.weighted([0.55, 0.3, 0.1, 0.05]);
    for (let copy = 0; copy < copies; copy++) {
      const number = random.chance(0.12) ? mobile(random) : random.chance(0.05) ? typo(random, phone) : phone;
      records.push({ entity, cells: {
        客户姓名: blank(random, 0.02, copy === 0 ? name.family + name.given : corruptName(random, name)),
        手机号码: blank(random, 0.15, writeMobile(random, number)),
        微信号: blank(random, 0.5, wechat),
        邮箱: blank(random, 0.35, random.chance(0.06) ? typo(random, mail) : mail),
        公司名称: blank(random, 0.2, writeCompany(random, employer)),
        联系地址: blank(random, 0.4, writeAddress(random, home)),
        城市: blank(random, 0.2, random.pick([employer.place[0], employer.place[1]])),
      } });
    }
  }
  return { columns, records };
}

export function makeChineseCompanies(random) {
  const columns = ['企业名称', '注册地址', '电话', '联系人'];
  const records = [];
  let entity = 0;
  while (entity < 1500) {
    const company = makeCompany(random);
    const siblings = random.chance(0.25) ? 2 : 1; // a trap: same place and trade, another brand
    for (let s = 0; s < siblings; s++, entity++) {
      const firm = s === 0 ? company : { ...company, brand: random.chance(0.5) ? company.brand[0] + random.pick(zh.BRANDS)[1] : random.pick(zh.BRANDS) };
      const site = address(random, firm.place);
      const phone = `${firm.place[3]}-${random.between(2, 8)}${random.digits(7)}`;
      const contacts = [makeName(random), makeName(random)];
      const cells = (name, where, number) => ({ 企业名称: name, 注册地址: blank(random, 0.35, writeAddress(random, where)), 电话: blank(random, 0.35, random.chance(0.2) ? number.replace('-', '') : number), 联系人: blank(random, 0.3, corruptName(random, random.pick(contacts))) });
      const copies = 1 + random.weighted([0.5, 0.35, 0.15]);
      for (let copy = 0; copy < copies; copy++) records.push({ entity, cells: cells(copy === 0 ? fullName(firm) : writeCompany(random, firm), site, phone) });
      if (random.chance(0.1)) {
        const branch = random.pick(zh.BRANCHES);
        const place = random.pick(zh.PLACES);
        const name = fullName(firm) + random.pick(['', '-', ' ']) + branch;
        records.push({ entity: `branch ${entity}`, cells: cells(name, address(random, place), `${place[3]}-${random.digits(8)}`) });
      }
    }
  }
  return { columns, records };
}

export function makeThreeSystems(random) {
  const columns = ['系统', '客户名称', '开票名称', '单位', '联系人', '手机', '固话', '税号', '地址', '区域', '签约日期'];
  const records = [];
  const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  for (let entity = 0; entity < 1200; entity++) {
    const firm = makeCompany(random);
    const site = address(random, firm.place);
    const landline = `${firm.place[3]}-${random.between(2, 8)}${random.digits(7)}`;
    const tax = `91${random.digits(6)}MA${Array.from({ length: 8 }, () => random.pick([...letters])).join('')}`;
    const people = [makeName(random), makeName(random)].map((name) => ({ name, phone: mobile(random) }));
    const someone = () => (random.chance(0.75) ? people[0] : people[1]);
    if (random.chance(0.8)) {
      const copies = random.chance(0.15) ? 2 : 1;
      for (let i = 0; i < copies; i++) {
        const person = someone();
        records.push({ entity, cells: { 系统: '销售', 客户名称: writeCompany(random, firm), 联系人: corruptName(random, person.name), 手机: blank(random, 0.1, writeMobile(random, person.phone)), 区域: firm.place[0] } });
      }
    }
    if (random.chance(0.7)) {
      records.push({ entity, cells: { 系统: '财务', 开票名称: random.chance(0.85) ? fullName(firm) : firm.place[1] + firm.brand + firm.trade + firm.form, 税号: blank(random, 0.1, tax), 固话: blank(random, 0.2, landline), 地址: blank(random, 0.15, writeAddress(random, site)) } });
    }
    if (random.chance(0.65)) {
      const person = someone();
      records.push({ entity, cells: { 系统: '服务', 单位: random.chance(0.3) ? firm.brand + firm.trade : writeCompany(random, firm), 联系人: corruptName(random, person.name), 手机: blank(random, 0.15, writeMobile(random, person.phone)), 固话: blank(random, 0.5, landline), 地址: blank(random, 0.3, writeAddress(random, site)) } });
    }
    if (random.chance(0.12)) {
      const name = `${random.chance(0.5) ? fullName(firm) : firm.brand + firm.trade}-${random.pick(zh.BRANCHES)}`;
      const person = { name: makeName(random), phone: mobile(random) };
      records.push({ entity: `branch ${entity}`, cells: { 系统: '服务', 单位: name, 联系人: corruptName(random, person.name), 手机: person.phone, 地址: writeAddress(random, address(random, random.pick(zh.PLACES))) } });
    }
  }
  return { columns, records };
}
