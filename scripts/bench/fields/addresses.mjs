// Addresses: Chinese ones put together from the division lists, US ones labelled by usaddress, and those of other countries that OpenCage's templates write.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, readRecords, readText, seeded } from './harness.mjs';

const same = (a, b) => (a ?? '').replace(/[\s,.]+/gu, '').toLowerCase() === (b ?? '').replace(/[\s,.]+/gu, '').toLowerCase();

/** Counts an address right when every part of `want` is read, and no other part is (`only`: of these parts alone, or of the wanted ones). */
function count(report, set, rows, read, only) {
  let whole = 0, right = 0, all = 0;
  const byPart = new Map();
  for (const { text, want, country } of rows) {
    const got = read(text, country);
    const names = only === 'wanted' ? Object.keys(want) : only ?? [...new Set([...Object.keys(want), ...Object.keys(got)])];
    let good = true;
    for (const name of names) {
      if ((want[name] ?? '') === '' && (got[name] ?? '') === '') continue;
      const hit = same(want[name], got[name]);
      good &&= hit;
      if ((want[name] ?? '') === '') continue;
      const part = byPart.get(name) ?? [0, 0];
      part[0] += hit ? 1 : 0;
      part[1]++;
      byPart.set(name, part);
      right += hit ? 1 : 0;
      all++;
    }
    if (good) whole++;
    else report.miss(set, text, Object.entries(want).map(([k, v]) => `${k}=${v}`).join(' '), Object.entries(got).map(([k, v]) => `${k}=${v}`).join(' '));
  }
  const lowest = [...byPart].map(([name, [r, n]]) => `${name} ${(r / n).toFixed(3)}`).join(' ');
  report.add('address', `${set}: parts`, right, all, lowest);
  report.add('address', `${set}: whole addresses`, whole, rows.length);
}

/** Province, city, area and street of the public lists, joined. */
function readDivisions() {
  const provinces = readRecords('zh_divisions/raw/provinces.csv'), cities = readRecords('zh_divisions/raw/cities.csv');
  const areas = readRecords('zh_divisions/raw/areas.csv'), streets = readRecords('zh_divisions/raw/streets.csv');
  if (!provinces || !cities || !areas || !streets) return undefined;
  const name = (list) => new Map(list.map((row) => [row.code, row.name]));
  const province = name(provinces), city = name(cities), area = name(areas);
  const levelOnly = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|.*直辖.*)$/;
  const rows = [];
  for (const street of streets) {
    const town = street.name.replace(/(办事处)$/, '$1');
    if (!/(街道|镇|乡|街道办事处)$/.test(town) || /类似|管理|虚拟/.test(town)) continue;
    const cityName = city.get(street.cityCode) ?? '';
    rows.push({ province: province.get(street.provinceCode) ?? '', city: levelOnly.test(cityName) ? '' : cityName, district: area.get(street.areaCode) ?? '', town });
  }
  // A city without areas stands where an area would: 东莞市.
  return rows.filter((row) => !/.(开发区|示范区|管理区|园区|名胜区|实验区|产业区|旅游区)$/.test(row.district) && !(row.district !== '' && row.town.startsWith(row.district)))
    .map((row) => (row.district === row.city || levelOnly.test(row.district) ? { ...row, district: '' } : row));
}

const stems = [...'明德兴宁文清安和永康长顺福瑞云翠锦丹凤龙虎松柏桃李梅竹荷石泉湖河溪'];
const roadNames = ['人民', '解放', '中山', '建设', '和平', '新华', '胜利', '文化', '光明', '迎宾', '滨江', '科技', '创业', '育才', '青年', '友谊', '学院', '体育', '站前', '县府', '市府', '工业', '桃源', '翠竹'];
const roadEnds = ['路', '东路', '西路', '南路', '北路', '中路', '街', '大街', '大道', '巷'];
const placeEnds = ['大厦', '花园', '小区', '广场', '国际中心', '公寓', '家园', '科技园', '新村', '商城', '写字楼', '酒店'];

/** The part behind the divisions, in one of the usual forms. */
function tail(random) {
  const stem = () => random.pick(stems) + random.pick(stems);
  const digits = (most) => 1 + random.below(most);
  const road = { road: random.pick(roadNames) + random.pick(roadEnds), number: `${digits(1999)}号` };
  switch (random.below(8)) {
    case 0: return road;
    case 1: return { ...road, place: stem() + random.pick(placeEnds), floor: `${digits(30)}${random.pick(['楼', '层'])}` };
    case 2: return { ...road, building: `${digits(30)}${random.pick(['栋', '幢', '号楼'])}`, unit: `${digits(4)}单元`, room: `${digits(30)}0${digits(4)}室` };
    case 3: return { village: `${stem()}${random.pick(['村', '村委会', '社区'])}`, group: `${random.pick([digits(20), '三', '五', '十二'])}${random.pick(['组', '队'])}`, number: `${digits(300)}号` };
    case 4: return { place: stem() + random.pick(['花园', '小区', '家园', '新村', '花苑', '公寓']), building: `${digits(40)}${random.pick(['栋', '幢', '号楼'])}`, room: `${digits(30)}0${digits(4)}` };
    case 5: return { zone: `${stem()}${random.pick(['工业园', '工业区', '经济开发区', '高新技术产业开发区'])}`, ...road };
    case 6: return { ...road, place: stem() + random.pick(placeEnds), building: `${random.pick(['A', 'B', 'C', '东', '北'])}座`, room: `${digits(30)}1${digits(8)}室` };
    default: return { road: road.road, number: `${digits(1500)}弄${digits(99)}号`, room: `${digits(20)}0${digits(4)}室` };
  }
}

const order = ['province', 'city', 'district', 'zone', 'town', 'village', 'group', 'road', 'number', 'place', 'building', 'unit', 'floor', 'room'];
const join_ = (parts) => order.map((name) => parts[name] ?? '').join('');

function shorten(parts) {
  const short = { ...parts };
  short.province = short.province.replace(/(省|市|维吾尔自治区|壮族自治区|回族自治区|自治区)$/, '');
  if (/^..+市$/.test(short.city)) short.city = short.city.replace(/市$/, '');
  return short;
}

function benchChinese(values, report) {
  const divisions = readDivisions();
  if (!divisions) return report.skip('address', 'Chinese', 'no zh_divisions in the data folder');
  const random = seeded(20261201);
  const read = (text) => values.read('address', text).parts;
  const ways = {
    'Chinese, all levels': (chain) => chain,
    'Chinese, no province': (chain) => (chain.city === '' ? chain : { ...chain, province: '' }),
    'Chinese, short province and city': (chain) => shorten(chain),
    'Chinese, no town': (chain) => ({ ...chain, town: '' }),
  };
  for (const [set, way] of Object.entries(ways)) {
    const rows = [];
    for (let i = 0; i < 2500; i++) {
      const want = { ...way(random.pick(divisions)), ...tail(random) };
      rows.push({ text: join_(want), want });
    }
    count(report, set, rows, read);
  }
}

/** Names that divisions had once: province and old area read as such. */
function benchFormer(values, report) {
  const text = readText('zh_divisions/raw/mumuy_history.json'), list = readText('zh_divisions/raw/mumuy_list.json');
  if (!text || !list) return report.skip('address', 'Chinese, names of the past', 'no zh_divisions in the data folder');
  const now = JSON.parse(list), rows = [], seen = new Set();
  const collect = (node) => {
    for (const [code, name] of Object.entries(node)) {
      if (typeof name === 'object') { collect(name); continue; }
      const province = now[`${code.slice(0, 2)}0000`];
      if (!province || typeof name !== 'string' || code.endsWith('00') || !/[区县市旗]$/.test(name) || /^(市区|新区|郊区|城区|.区)$/.test(name) || seen.has(province + name)) continue;
      seen.add(province + name);
      rows.push({ text: `${province}${name}人民路8号`, want: { province, district: name, road: '人民路', number: '8号' } });
    }
  };
  collect(JSON.parse(text));
  count(report, 'Chinese, names of the past', rows, (value) => {
    const { city, ...parts } = values.read('address', value).parts;
    return city && !parts.district ? { ...parts, district: city } : parts;
  });
}

/** cpca's own table: a chain of short and full names leads to its province, city and area. */
function benchCpca(values, report) {
  const records = readRecords('zh_address_cpca/raw/cpca/resources/adcodes.csv');
  if (!records) return report.skip('address', 'cpca', 'no zh_address_cpca in the data folder');
  const name = new Map(records.map((row) => [row.adcode, row.name]));
  const rows = [];
  for (const code of name.keys()) {
    if (!code.endsWith('000000') || code.slice(4, 6) === '00' || Number(code.slice(0, 2)) > 65) continue;
    const want = { province: name.get(`${code.slice(0, 2)}0000000000`) ?? '', city: name.get(`${code.slice(0, 4)}00000000`) ?? '', district: name.get(code) };
    if (want.city === want.province || /市辖区|直辖/.test(want.city)) want.city = '';
    rows.push({ text: `${want.province}${want.city}${want.district}和平路15号`, want });
  }
  count(report, 'cpca’s divisions', rows, (text) => values.read('address', text).parts, ['province', 'city', 'district']);
}

const usParts = {
  AddressNumber: 'number', AddressNumberPrefix: 'number', AddressNumberSuffix: 'number', StreetName: 'road', StreetNamePreDirectional: 'road', StreetNamePreModifier: 'road',
  StreetNamePreType: 'road', StreetNamePostDirectional: 'road', StreetNamePostModifier: 'road', StreetNamePostType: 'road', IntersectionSeparator: 'road', CornerOf: 'road',
  OccupancyType: 'inner', OccupancyIdentifier: 'inner', SubaddressType: 'inner', SubaddressIdentifier: 'inner', BuildingName: 'place', LandmarkName: 'place', Recipient: 'place',
  USPSBoxType: 'box', USPSBoxID: 'box', USPSBoxGroupType: 'box', USPSBoxGroupID: 'box', PlaceName: 'city', StateName: 'province', ZipCode: 'postcode', ZipPlus4: 'postcode',
  CountryName: 'country', NotAddress: 'note',
};
const innerParts = ['building', 'unit', 'floor', 'room', 'section'];

const tokensOf = (text) => text.split(/[\s,;#]+/u).map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()).filter((token) => token !== '');

/** Token by token: the part our reading puts each labelled token in. */
function benchUs(values, report, file, set, reference) {
  const records = readRecords(`address_us_usaddress/${file}`);
  if (!records) return report.skip('address', set, 'no address_us_usaddress in the data folder');
  const addresses = new Map();
  for (const row of records) {
    if (!addresses.has(row.addr_id)) addresses.set(row.addr_id, { text: row.address, tokens: [] });
    addresses.get(row.addr_id).tokens.push([row.token, usParts[row.label] ?? 'note']);
  }
  let right = 0, all = 0, whole = 0;
  const byPart = new Map();
  for (const { text, tokens } of addresses.values()) {
    const parts = values.read('address', text, 'US').parts;
    const pools = new Map();
    for (const [name, part] of Object.entries(parts)) {
      const pool = innerParts.includes(name) ? 'inner' : name;
      pools.set(pool, [...(pools.get(pool) ?? []), ...tokensOf(part)]);
    }
    let good = true;
    for (const [token, part] of tokens) {
      for (const word of tokensOf(token)) {
        const pool = pools.get(part) ?? [];
        const at = pool.indexOf(word);
        const tally = byPart.get(part) ?? [0, 0];
        tally[1]++;
        all++;
        if (at >= 0) { pool.splice(at, 1); right++; tally[0]++; } else good = false;
        byPart.set(part, tally);
      }
    }
    if (good) whole++;
    else report.miss(set, text, tokens.map(([token, part]) => `${token}/${part}`).join(' '), Object.entries(parts).map(([k, v]) => `${k}=${v}`).join(' '));
  }
  report.add('address', `${set}: tokens`, right, all, `${reference[0]}; ${[...byPart].map(([name, [r, n]]) => `${name} ${(r / n).toFixed(3)}`).join(' ')}`);
  report.add('address', `${set}: whole addresses`, whole, addresses.size, reference[1]);
}

/** The YAML of OpenCage's test cases: flat components and a folded block, nothing else. */
function readCases(text) {
  const cases = [];
  for (const document of text.split(/^---.*$/m)) {
    const components = {};
    let expected = '', inside = '';
    for (const line of document.split('\n')) {
      if (/^\S/.test(line)) inside = /^components:/.test(line) ? 'components' : /^expected:/.test(line) ? 'expected' : '';
      else if (inside === 'components') {
        const found = /^\s+([\w]+):\s*(.*?)\s*$/.exec(line);
        if (found) components[found[1]] = found[2].replace(/^(['"])(.*)\1$/, '$2');
      } else if (inside === 'expected' && line.trim() !== '') expected += `${expected === '' ? '' : '\n'}${line.trim()}`;
    }
    if (expected !== '') cases.push({ components, expected });
  }
  return cases;
}

const openCageParts = { house_number: 'number', housenumber: 'number', street_number: 'number', road: 'road', pedestrian: 'road', street: 'road', footway: 'road', postcode: 'postcode', city: 'city', town: 'city', village: 'city' };

function benchOpenCage(values, report) {
  const folder = join(dataFolder, 'address_misc/raw/opencage/testcases/countries');
  if (!existsSync(folder)) return report.skip('address', 'OpenCage', 'no address_misc in the data folder');
  const sets = { us: 'US', gb: 'UK', de: 'DE', fr: 'FR', jp: 'JP' };
  const groups = new Map([...Object.values(sets), 'AT CH NL BE IT ES SE DK AU CA', 'all others'].map((name) => [name, []]));
  const near = 'at ch nl be it es se dk au ca'.split(' ');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const code = file.slice(0, -5);
    for (const { components, expected } of readCases(readText(`address_misc/raw/opencage/testcases/countries/${file}`))) {
      const lines = expected.split('\n'), want = {};
      const words = ` ${expected.toLowerCase().replace(/[\s,]+/gu, ' ')} `;
      for (const [name, part] of Object.entries(openCageParts)) {
        const value = components[name];
        if (value && !want[part] && words.includes(` ${value.toLowerCase()} `)) want[part] = value;
      }
      // Without a road or a postal code the text is a list of places.
      if (!want.road || lines.length < 2) continue;
      groups.get(sets[code] ?? (near.includes(code) ? 'AT CH NL BE IT ES SE DK AU CA' : 'all others')).push({ text: lines.join(', '), want, country: code.toUpperCase() });
    }
  }
  for (const [name, rows] of groups) {
    count(report, `OpenCage ${name}`, rows, (text, country) => values.read('address', text, country).parts, 'wanted');
  }
}

export function benchAddresses(values, report) {
  benchChinese(values, report);
  benchFormer(values, report);
  benchCpca(values, report);
  benchUs(values, report, 'training_labeled_truth.csv', 'usaddress, labelled', ['', '']);
  benchUs(values, report, 'training_us50_messiest_manual_label_truth.csv', 'usaddress, messiest', ['', '']);
  benchOpenCage(values, report);
}
