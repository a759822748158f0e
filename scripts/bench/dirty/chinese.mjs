// Clean Chinese customers and the damage each column takes. Invariant: as in latin.mjs.
import { isoDate, two } from '../truth/random.mjs';
import * as zh from '../truth/words_chinese.mjs';
import * as damage from './damage.mjs';

const exact = (after, clean) => after === clean;
const digitsOf = (text) => (text.startsWith('+') ? `+${text.replace(/\D/g, '')}` : text);
const traditional = (random, text) => { const other = zh.toTraditional(text); return other === text ? null : other; };
const gbk = (random, text) => { try { return new TextDecoder('gbk', { fatal: true }).decode(Buffer.from(text, 'utf8')); } catch { return null; } };
const sound = (random, text) => { const at = [...text].findIndex((c) => zh.SAME_SOUND[c] !== undefined); return at < 0 ? null : [...text].map((c, i) => (i === at ? zh.SAME_SOUND[c] : c)).join(''); };

const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCode = (random) => {
  const body = `91${random.pick(['110108', '310115', '440305', '330106'])}MA${random.digits(1)}${Array.from({ length: 6 }, () => letters[random.below(31)]).join('')}`;
  const sum = [...body].reduce((total, c, i) => total + letters.indexOf(c) * weights[i], 0);
  return body + letters[(31 - (sum % 31)) % 31];
};

const industries = ['制造业', '金融服务', '医疗健康', '零售批发', '教育培训', '房地产', '信息技术', '交通运输', '餐饮服务', '文化传媒', '建筑工程', '现代农业'];
const split = (iso) => iso.split('-').map(Number);

export const chineseTable = {
  name: 'China',
  columns: {
    姓名: { damage: [{ traditional, gbk, spaced: (r, t) => [...t].join(' '), honorific: (r, t) => t + r.pick(['先生', '女士', '经理', '总']), sound }], same: exact },
    手机: { damage: [{ prefix: (r, t) => r.pick(['86', '+86-', '0086 ', '(86)']) + t.slice(3), grouped: (r, t) => t.slice(3).replace(/^(\d{3})(\d{4})/, r.pick(['$1-$2-', '$1 $2 '])), plain: (r, t) => t.slice(3), float: (r, t) => `${t.slice(3)}.0`, 'letter-o': (r, t) => (t.slice(6).includes('0') ? t.slice(3, 6) + t.slice(6).replace('0', 'O') : null), short: (r, t) => t.slice(3, -1), scientific: (r, t) => `${t[3]}.${t.slice(4, 7)}E+10` }], same: (after, clean) => digitsOf(after) === digitsOf(clean) },
    邮箱: { damage: [damage.email], same: exact },
    公司名称: { damage: [{ traditional, gbk, brackets: (r, t) => (t.includes('（') ? t.replace('（', '(').replace('）', ')') : null), spaced: (r, t) => `${t.slice(0, 2)} ${t.slice(2)}`, sound }], same: exact },
    地址: { damage: [{ traditional, gbk, spaced: (r, t) => t.replace(/(省|市)/, '$1 '), wide: (r, t) => zh.toFullWidth(t) }], same: exact },
    城市: { damage: [{ traditional, gbk, short: (r, t) => t.slice(0, -1), sound }], same: exact },
    邮编: { damage: [{ float: (r, t) => `${t}.0`, wide: (r, t) => zh.toFullWidth(t), spaced: (r, t) => `${t.slice(0, 3)} ${t.slice(3)}` }], same: exact },
    签约日期: { damage: [{ words: (r, t) => { const [y, m, d] = split(t); return `${y}年${m}月${d}日`; }, dots: (r, t) => { const [y, m, d] = split(t); return `${y}.${m}.${d}`; }, slashes: (r, t) => { const [y, m, d] = split(t); return `${y}/${m}/${two(d)}`; }, compact: damage.date.compact, 'day-of-excel': damage.date['day-of-excel'], stamp: damage.date.stamp, 'short-year': (r, t) => t.slice(2) }], same: exact },
    合同金额: { damage: [{ yuan: (r, t) => `${t}元`, sign: (r, t) => `￥${t}`, thousands: damage.amount.thousands, wan: (r, t) => `${Number((Number(t) / 10000).toFixed(6))}万`, wide: (r, t) => zh.toFullWidth(t) }], same: (after, clean) => after !== '' && Math.abs(Number(after) - Number(clean)) < 1e-6 },
    行业: { damage: [{ traditional, gbk, spaced: (r, t) => `${t.slice(0, 2)} ${t.slice(2)}`, misheard: (r, t) => t.replace('制造', '制皂').replace('金融', '金容').replace('房地产', '房地铲').replace('教育', '教玉') }], same: exact },
    统一社会信用代码: { damage: [{ small: (r, t) => t.toLowerCase(), spaced: (r, t) => t.replace(/(.{4})(?=.)/g, '$1 '), 'letter-o': (r, t) => t.replace(/0(?=.{3,})/, 'O'), 'wrong-digit': (r, t) => t.slice(0, 12) + (t[12] === '7' ? '8' : '7') + t.slice(13) }], same: exact },
  },
  make(random) {
    const place = random.skewed(zh.PLACES, 1.2);
    const name = random.skewed(zh.SURNAMES, 1.6) + random.pick(zh.GIVEN) + (random.chance(0.7) ? random.pick(zh.GIVEN) : '');
    const brand = random.pick(zh.BRANDS), trade = random.pick(zh.TRADES);
    const local = random.chance(0.5) ? random.digits(9) : `${zh.surnamePinyin.get(name[0]) ?? 'li'}${random.digits(3)}`;
    const cells = {
      姓名: name, 手机: `+861${random.pick(['38', '39', '50', '58', '86', '77'])}${random.digits(8)}`, 邮箱: `${local.toLowerCase()}@${random.pick(zh.MAIL_HOSTS)}`,
      公司名称: random.chance(0.3) ? `${brand}（${place[0]}）${trade}${random.pick(zh.FORMS)}` : place[0] + brand + trade + random.pick(zh.FORMS),
      地址: `${place[2]}${place[1]}${random.pick(zh.ROADS)}${random.between(1, 1999)}号${random.chance(0.5) ? `${random.between(101, 2505)}室` : ''}`, 城市: place[1],
      邮编: `${random.between(1, 7)}${random.digits(3)}00`, 签约日期: isoDate({ year: random.between(2005, 2025), month: random.between(1, 12), day: random.between(1, 28) }),
      合同金额: `${random.between(500, 4_000_000)}.${random.digits(2)}`, 行业: random.skewed(industries, 1.3), 统一社会信用代码: creditCode(random),
    };
    return { cells };
  },
};
