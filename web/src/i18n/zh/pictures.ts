// 概览图表的词语，每幅图用一句话说出主要数字。
import type { pictures as en } from '../en/pictures';
import { makeFormats } from '../format';

const { number, score } = makeFormats('zh');

export const pictures: typeof en = {
  title: '图表',
  beforeAfter: '修改前后',
  beforeAfterSays: (before, after) =>
    score(before) === score(after)
      ? `总分 ${score(before)}，已批准的修改尚未改变它。`
      : `总分由 ${score(before)} 升至 ${score(after)}。`,
  score: '得分',
  before: '之前',
  after: '之后',
  fill: '各列填写情况',
  fillSays: (full, all) =>
    `${number(all)} 列中有 ${number(full)} 列全部填写。颜色深表示已填，从左到右为文件中的顺序。`,
  column: '列',
  filled: '已填',
  emptiest: '最空的一段',
  firstRow: '首行',
  lastRow: '末行',
  combos: '哪些列常一起为空',
  combosSays: (columns, rows) => `最常见：${columns}，共 ${number(rows)} 条记录。`,
  emptyTogether: '一起为空',
  date: '日期',
  datesSay: (first, last, unread) =>
    unread === 0
      ? `${first} 至 ${last}。`
      : `${first} 至 ${last}；${number(unread)} 个值不是日期。`,
  overlap: '各来源的重合情况',
  overlapSays: (shared) =>
    shared === 0
      ? '没有发现同时出现在多个来源中的对象。'
      : `${number(shared)} 个对象出现在多个来源中。`,
  sources: '来源',
  entities: '人或公司',
  records: '记录',
};
