// 历史的词语：每种决定一句话。
import type { history as en } from '../en/history';
import { makeFormats } from '../format';

const { number } = makeFormats('zh');

export const history: typeof en = {
  title: '历史',
  empty: '还没有任何决定',
  emptyText: '每个决定都会以一句话列在这里，可以按任意顺序单独撤回。',
  undone: '已撤回',
  revert: '撤回这一个',
  revertTitle: '撤回一项决定',
  revertLead: (entry) => `要撤回的是：${entry}`,
  revertLater: (count) => `之后有 ${number(count)} 项决定涉及同样的单元格或记录：`,
  revertMore: (count) => `还有 ${number(count)} 项`,
  revertOne: '只撤回这一项，之后的保留',
  revertAll: (count) => `这 ${number(count)} 项全部撤回`,
  undo: '撤销上一个',
  redo: '重做',
  somebody: '未填写姓名',
  more: (count) => `显示更早的 ${number(count)} 个`,
  total: (count) => `${number(count)} 个决定`,
  inColumn: (rule, column) => `“${column}”列的${rule}`,
  allOfGrade: { safe: '全部安全修正', likely: '全部很可能的修正' },
  allPatterns: '全部类型',
  accepted: (count, subject) => `接受 ${number(count)} 处修改：${subject}`,
  refused: (count, subject) => `拒绝 ${number(count)} 处修改：${subject}`,
  reset: (count, subject) => `${number(count)} 处恢复为未决定：${subject}`,
  edited: (count, column) =>
    count === 1
      ? `在“${column}”列手工填写了一个值`
      : `在“${column}”列手工填写了 ${number(count)} 个值`,
  merged: (count, why) => `合并 ${number(count)} 条记录：${why}`,
  different: (count, why) => `${number(count)} 条记录不是重复：${why}`,
  related: (count, why) => `${number(count)} 条记录标记为相关：${why}`,
  unsure: (count, why) => `${number(count)} 条记录暂不确定：${why}`,
  groupReset: (count, why) => `${number(count)} 条记录重新决定：${why}`,
  recipe: (count) => `应用方案：${number(count)} 处修改`,
  mapped: (column) => `重新对应列“${column}”`,
  dictionary: (name) => (name === '' ? '更改了数据字典' : `更改了数据字典：${name}`),
  dictionaryOfRecipe: '采用了方案中的数据字典',
  setting: (name) => `更改了${name}`,
  settings: { stale: '陈旧的标准', words: '词表', segments: '分段规则' },
  repaired: (place) => `修复了一行的读取方式：${place}`,
  unknown: (kind, subject) => `${kind}：${subject}`,
  ownRules: (subject: string) => `修改了自定规则：${subject}`,
};
