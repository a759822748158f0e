// Demo mode: personal data masked on the screen, so that a consultant can show a customer's file on a projector. Only what is shown
// changes; nothing in the session does. A mask keeps the shape (capitals, digits, punctuation, length), the same value always gets the
// same mask, and two spellings that differ in one letter differ in one letter still, so that differences stay true. Pure but for the
// key, which is drawn anew for each page.
// It hides names from the people in the room; it is no encryption, and a recording of it is no anonymous data.
import type { FieldTypeName } from '../shared/engine-types';

const personal: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
  'email',
  'phone',
  'person-name',
  'given-name',
  'family-name',
  'address',
  'tax-id',
  'identifier',
  'free-text',
]);

const vowels = 'aeiou';
const consonants = 'bcdfghjklmnpqrstvwxyz';
const digits = '0123456789';
/** Common characters of names; a mask of Han is made of these. */
const han =
  '安邦宝斌波昌超晨成诚春达丹东恩芳飞丰峰福刚光广国海寒浩和恒红宏华辉慧佳嘉建健江杰洁金晶静军俊凯康坤兰岚乐雷丽莉力立林琳玲龙璐美民敏明娜宁平琪强勤青清秋荣蓉瑞珊胜诗思松涛天婷廷伟文武希溪祥晓欣新鑫雄秀雪雅亚燕洋瑶义毅英勇宇雨玉媛远月云泽振志忠舟子';
const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
/** What tells the kind of a value and nobody's name: stays. */
const plainHan =
  /先生|女士|小姐|经理|总监|主任|老师|省|市|区|县|镇|乡|村|路|街|道|巷|弄|号|楼|栋|单元|室|层/gu;

/** Drawn anew for each page. Tests give their own. */
const pageKey = Math.floor(Math.random() * 0x7fffffff);

export function maskText(text: string, type: FieldTypeName, key = pageKey): string {
  if (!personal.has(type)) return text;
  if (type === 'phone') return maskNumber(text, key);
  if (type === 'email') {
    const at = text.lastIndexOf('@');
    return at < 0 ? maskWords(text, key) : maskWords(text.slice(0, at), key) + text.slice(at);
  }
  return maskWords(text, key);
}

/** The last ten digits are masked by their place from the end, so that +86 138… and 138… get the same mask; what is before stays. */
function maskNumber(text: string, key: number): string {
  const characters = Array.from(text);
  let place = 0;
  for (let i = characters.length - 1; i >= 0 && place < 10; i -= 1) {
    const value = digitOf(characters[i] ?? '');
    if (value === undefined) continue;
    place += 1;
    // The first digits of an area or network are seldom anybody's.
    if (place > 8) continue;
    const shift = 1 + (hash(key, place, 71) % 9);
    characters[i] = likeDigit(characters[i] ?? '', (value + shift) % 10);
  }
  return characters.join('');
}

function digitOf(character: string): number | undefined {
  const plain = character.normalize('NFKC');
  return /^\d$/.test(plain) ? Number(plain) : undefined;
}

/** Full-width stays full-width. */
function likeDigit(model: string, value: number): string {
  return /[０-９]/.test(model) ? String.fromCodePoint(0xff10 + value) : String(value);
}

/** Each letter by another of its kind, chosen by the key and the word's first letter; each Han character by another. */
function maskWords(text: string, key: number): string {
  const kept = new Set<number>();
  for (const match of text.matchAll(plainHan)) {
    for (let i = 0; i < match[0].length; i += 1) kept.add(match.index + i);
  }
  let index = 0;
  let first = 0;
  let isFirstHan = true;
  return Array.from(text, (character) => {
    const at = index;
    index += character.length;
    if (/\p{Script=Han}/u.test(character)) {
      if (kept.has(at)) return character;
      const from = isFirstHan ? surnames : han;
      isFirstHan = false;
      return maskHan(character, from, key);
    }
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (!/^[\p{L}\p{N}]/u.test(character)) {
      first = 0;
      return character;
    }
    if (first === 0) first = plain.codePointAt(0) ?? 1;
    return maskLetter(character, plain, key, first);
  }).join('');
}

function maskHan(character: string, from: string, key: number): string {
  const at = hash(key, character.codePointAt(0) ?? 0, from.length) % from.length;
  const masked = from[at] ?? '某';
  return masked === character ? (from[(at + 1) % from.length] ?? '某') : masked;
}

function maskLetter(character: string, plain: string, key: number, first: number): string {
  for (const alphabet of [vowels, consonants, digits]) {
    const at = alphabet.indexOf(plain);
    if (at < 0 || plain.length !== 1) continue;
    // A shift by less than the whole is never the letter itself.
    const shift = 1 + (hash(key, first, alphabet.length) % (alphabet.length - 1));
    const masked = alphabet[(at + shift) % alphabet.length] ?? '';
    return character === character.toLowerCase() ? masked : masked.toUpperCase();
  }
  return '•';
}

/** A small mix of three numbers (after the finaliser of MurmurHash3, Appleby 2008, in the public domain). */
function hash(a: number, b: number, c: number): number {
  let value = (a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b)) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}
