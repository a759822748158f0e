// Person names: tokens of a labelled public list put into the right part, and whole names; seeded Chinese, Japanese and Korean names and titles; repair of case.
import { readRecords, seeded } from './harness.mjs';

const partOf = {
  GivenName: 'given', FirstInitial: 'given', MiddleName: 'middle', MiddleInitial: 'middle', Surname: 'family', LastInitial: 'family',
  PrefixMarital: 'title', PrefixOther: 'title', SuffixGenerational: 'suffix', SuffixOther: 'suffix', Nickname: 'nickname', And: 'and',
};
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}&]+/gu, '');
const words = (text) => (text ?? '').split(/[\s,]+/).map(plain).filter((word) => word !== '');

function benchLabelled(values, report) {
  const set = 'labelled list';
  const records = readRecords('names_probablepeople/person_labeled_truth_even.csv');
  if (!records) return report.skip('person-name', set, 'no names_probablepeople in the data folder');
  const names = new Map();
  for (const record of records) {
    const entry = names.get(record.name_id) ?? { name: record.name, tokens: [] };
    entry.tokens.push(record);
    names.set(record.name_id, entry);
  }
  let tokens = 0, right = 0, whole = 0, both = 0, counted = 0;
  for (const { name, tokens: labelled } of names.values()) {
    const read = values.read('person-name', name);
    const parts = Object.fromEntries(['given', 'middle', 'family', 'title', 'suffix', 'nickname'].map((part) => [part, words(read.parts[part])]));
    let allRight = true, coreRight = true;
    for (const token of labelled) {
      const part = partOf[token.label];
      if (part === 'and') continue;
      tokens++;
      const text = plain(token.token);
      const found = parts[part].includes(text) || parts[part].join('').includes(text);
      if (found) right++;
      else {
        allRight = false;
        if (part === 'given' || part === 'family') coreRight = false;
      }
    }
    counted++;
    if (allRight) whole++;
    else report.miss(`${set}${coreRight ? ' (minor)' : ''}`, name, labelled.map((t) => `${t.token}:${partOf[t.label]}`).join(' '), Object.entries(read.parts).map(([k, v]) => `${k}=${v}`).join(' | '));
    if (coreRight) both++;
  }
  report.add('person-name', `${set}: tokens in their part`, right, tokens);
  report.add('person-name', `${set}: all parts right`, whole, counted);
  report.add('person-name', `${set}: family and given name right`, both, counted);
}

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'];
const doubles = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '令狐', '慕容', '司徒', '夏侯', '端木', '南宫', '长孙', '宇文'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国红梅志文斌婷鑫宇浩晨欣怡子轩梓涵雨泽佳慧颖玲辉鹏飞'];
const titles = ['先生', '女士', '小姐', '经理', '总经理', '老师', '主任', '工程师', '董事长', '教授', '医生', '律师', '总监', '部长', '师傅'];

function benchChinese(values, report) {
  const random = seeded(20261128);
  let right = 0, titled = 0, short = 0, all = 0;
  for (let i = 0; i < 1000; i++) {
    const family = random.below(12) === 0 ? random.pick(doubles) : random.pick(surnames);
    const name = random.pick(given) + (random.below(4) === 0 ? '' : random.pick(given));
    const title = random.pick(titles);
    all++;
    const read = values.read('person-name', family + name).parts;
    if (read.family === family && read.given === name) right++;
    else report.miss('Chinese names', family + name, `${family}|${name}`, `${read.family}|${read.given}`);
    const withTitle = values.read('person-name', family + name + title);
    if (withTitle.standard === family + name && withTitle.parts.title === title) titled++;
    else report.miss('Chinese names with a title', family + name + title, family + name, `${withTitle.standard} ${withTitle.parts.title}`);
    const bare = values.read('person-name', family + title).parts;
    if (bare.family === family && bare.title === title && bare.given === undefined) short++;
    else report.miss('surname and title', family + title, `${family}|${title}`, `${bare.family}|${bare.title}|${bare.given}`);
  }
  report.add('person-name', 'Chinese names: surname and given name', right, all);
  report.add('person-name', 'Chinese names: title moved', titled, all);
  report.add('person-name', 'Chinese surname and title alone', short, all);
}

/** Names as they are written; typed in capitals and in small letters they must come back. */
const cased = [
  'John McDonald', 'Ronald MacArthur', 'Ludwig van Beethoven', 'Jan van der Berg', 'Sinéad O’Neil', 'Patrick O’Brien', 'Maria de Souza', 'Joaquim dos Santos', 'Charles de Gaulle', 'Otto von Bismarck',
  'Jean-Luc Picard', 'Anne-Marie Smith', 'Mary Ann D’Angelo', 'John Smith Jr', 'Henry Ford III', 'Fiona MacKenzie', 'Angus McLeod', 'Leonardo da Vinci', 'Giovanni della Casa', 'Erik af Klint',
  'Dirk ten Broek', 'Hans zur Mühlen', 'José Ortega y Gasset', 'Miguel de la Cruz', 'Ana del Valle', 'Mick Macy', 'Ernst Mach', 'Anna Mack', 'Diego Machado', 'Oskar Maciejewski',
  'Bo Macklin', 'Robert Downey Jr', 'Cal Ripken Jr', 'Jan de Vries', 'Pieter van ’t Hof', 'Abdullah bin Salman', 'Björk Guðmundsdóttir', 'Łukasz Żak', 'Çağla Şahin', 'Nguyễn Văn An', 'Owen McIntyre', 'Paul McCartney',
];

function benchCase(values, report) {
  let upper = 0, lower = 0, kept = 0;
  for (const name of cased) {
    const read = (text) => values.read('person-name', text).standard;
    if (read(name.toUpperCase()) === name) upper++;
    else report.miss('case', name.toUpperCase(), name, read(name.toUpperCase()));
    if (read(name.toLowerCase()) === name) lower++;
    else report.miss('case', name.toLowerCase(), name, read(name.toLowerCase()));
    if (read(name) === name) kept++;
    else report.miss('case', name, name, read(name));
  }
  report.add('person-name', 'names in capitals brought back', upper, cased.length);
  report.add('person-name', 'names in small letters brought back', lower, cased.length);
  report.add('person-name', 'names in usual case kept', kept, cased.length);
}

export function benchPersonNames(values, report) {
  benchLabelled(values, report);
  benchChinese(values, report);
  benchCase(values, report);
}
