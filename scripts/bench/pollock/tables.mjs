// Tables of our own for the pollution benchmark: 83 records of nine columns each, always the same. A cell is {text, quoted}; a quoted cell may hold
// delimiters and quotes. They differ in how much is quoted, in script and in kinds of values, so that no single habit of a reader decides the score.

/** Small numbers in a fixed order. @param {number} seed */
function makeDice(seed) {
  let state = seed >>> 0 || 1;
  return (/** @type {number} */ sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
}

const records = 83;
const two = (n) => String(n).padStart(2, '0');

/** A cell quoted where RFC 4180 asks for it. */
const cell = (text) => ({ text: String(text), quoted: /[",\n]/.test(String(text)) });

/** @param {string[]} header @param {(i: number, roll: (sides: number) => number) => unknown[]} makeRow @param {number} seed @param {boolean} quoteAll */
function makeTable(header, makeRow, seed, quoteAll = false) {
  const roll = makeDice(seed);
  const rows = [header.map(cell)];
  for (let i = 0; i < records; i++) rows.push(makeRow(i, roll).map(cell));
  if (quoteAll) for (const row of rows) for (const one of row) one.quoted = true;
  return rows;
}

const given = ['Ann', 'Bernd', 'Chloé', 'Diego', 'Emil', 'Fatima', 'Grace', 'Hiro', 'Ines', 'José'];
const family = ['Albers', "O'Hara", 'van Dyk', 'Núñez', 'Schröder', 'Smith', 'Okafor', 'Li', 'Rossi', 'Ólafsdóttir'];
const firms = ['Acme, Inc.', 'Nordlicht GmbH', 'Blue "Sky" Travel', 'Hart & Sons', 'Delta Pumps, Ltd', 'Casa Verde S.A.', '3 Rivers Dental'];
const cities = ['Bonn', 'New York', 'Ulm', 'São Paulo', 'Leeds', "'s-Hertogenbosch", 'Aix-en-Provence'];

function contactRow(i, roll) {
  const first = given[roll(given.length)];
  const last = family[roll(family.length)];
  const mail = `${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, '');
  return [
    `C-${1000 + i}`,
    `${last}, ${first}`,
    `${mail}${i}@example.com`,
    `+1 212 555 ${String(1000 + roll(9000))}`,
    firms[roll(firms.length)],
    cities[roll(cities.length)],
    `${2019 + roll(6)}-${two(1 + roll(12))}-${two(1 + roll(28))}`,
    roll(4) === 0 ? '' : (roll(900000) / 100).toFixed(2),
    roll(5) === 0 ? 'call back, then "close" the case' : ['new', 'won', 'lost'][roll(3)],
  ];
}

const goods = ['pump 3/4" steel', 'valve', 'hose, 20 m', 'seal kit', 'gauge "pro"', 'adapter; brass'];
function salesRow(i, roll) {
  return [
    `${two(1 + roll(28))}/${two(1 + roll(12))}/${2015 + roll(9)}`,
    `${two(roll(24))}:${two(roll(60))}:00`,
    1 + roll(40),
    `${'ABCDEFG'[roll(7)]}${roll(1000)}-${roll(10)}`,
    (roll(100000) / 100).toFixed(2),
    ['tool', 'part', 'consumable'][roll(3)],
    goods[roll(goods.length)],
    `https://shop.example.org/item?id=${i}&lang=en`,
    roll(3) === 0 ? '' : 'checked, ok',
  ];
}

const surnames = ['张', '王', '李', '赵', '陈', '欧阳', '司马'];
const names = ['伟', '芳', '秀英', '敏', '静', '磊'];
const places = ['上海市浦东新区世纪大道100号', '北京市海淀区中关村,3号楼', '深圳市南山区', '成都市高新区天府大道', '杭州市西湖区“文三路”9号'];
function chineseRow(i, roll) {
  return [
    10001 + i,
    surnames[roll(surnames.length)] + names[roll(names.length)],
    `1${3 + roll(7)}${String(100000000 + roll(899999999))}`,
    ['上海远大贸易有限公司', '北京鸿图科技有限公司', '博雅(深圳)电子'][roll(3)],
    places[roll(places.length)],
    `${2020 + roll(5)}/${1 + roll(12)}/${1 + roll(28)}`,
    roll(100000) / 10,
    ['潜在', '成交', '流失'][roll(3)],
    roll(4) === 0 ? '已电话,待回访' : '',
  ];
}

export const tables = [
  { name: 'contacts', rows: makeTable(['Record ID', 'Name', 'Email', 'Phone', 'Company', 'City', 'Created', 'Amount', 'Status'], contactRow, 7) },
  { name: 'sales', rows: makeTable(['DATE', 'TIME', 'Qty', 'Product', 'Price', 'Kind', 'Description', 'Link', 'Comment'], salesRow, 11) },
  { name: 'chinese', rows: makeTable(['编号', '姓名', '手机', '公司', '地址', '创建日期', '金额', '状态', '备注'], chineseRow, 13) },
  { name: 'quoted', rows: makeTable(['id', 'name', 'mail', 'phone', 'firm', 'town', 'since', 'sum', 'state'], contactRow, 17, true) },
];
