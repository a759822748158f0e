// 修正工作台的词语：规则和列、一组单元格、旁边的整条记录。
import type { fixes as en } from '../en/fixes';
import { makeFormats } from '../format';

const { number } = makeFormats('zh');
const cells = (count: number) => `${number(count)} 个单元格`;

export const fixes: typeof en = {
  title: '修正',
  list: '规则和列',
  gradeHeads: { safe: '安全', likely: '很可能', ask: '请您判断' },
  gradeHelp: {
    safe: '只改格式，不改含义：去空格、全角半角、号码格式。可以一次全部接受。',
    likely: '一种读法远比其他读法可能。看过几个之后，可以一起接受。',
    ask: '可能有多种读法，只有您能判断；这些绝不会批量接受。',
  },
  acceptGrade: {
    safe: (count) => `接受全部 ${number(count)} 个安全修正`,
    likely: (count) => `接受全部 ${number(count)} 个很可能的修正`,
  },
  acceptGradeTitle: { safe: '接受全部安全修正', likely: '接受全部很可能的修正' },
  acceptGradeQuestion: (count, groups) =>
    `${number(groups)} 组共 ${cells(count)}将改为建议值。撤销一次即可全部恢复。`,
  acceptGradeAction: (count) => `接受 ${cells(count)}`,
  acceptedMany: (count) => `已接受 ${cells(count)}。`,
  refusedMany: (count) => `已拒绝 ${cells(count)}。`,
  resetMany: (count) => `${cells(count)}恢复为未决定。`,
  progress: (decided, total) => `共 ${number(total)} 个单元格，已决定 ${number(decided)} 个`,
  groupCount: (undecided, total) =>
    undecided === total
      ? `${cells(total)}，都未决定`
      : `${number(total)} 个单元格中 ${number(undecided)} 个未决定`,
  allColumns: '全部列',
  onlyColumn: (column) => `仅“${column}”`,
  showAllColumns: '显示全部列',
  noneInColumn: (column) => `“${column}”没有需要修正的值`,
  noneInColumnText: '该列的值都已是常用格式，或者没有规则有把握给出更好的值。',
  groupDone: '已决定',
  rows: '单元格',
  before: '修正前',
  after: '修正后',
  state: '决定',
  states: {
    all: '全部',
    undecided: '未决定',
    accepted: '已接受',
    refused: '已拒绝',
    edited: '手工填写',
  },
  stateWords: { undecided: '未决定', accepted: '已接受', refused: '已拒绝', edited: '手工填写' },
  filterLabel: '显示哪些单元格',
  search: '搜索修正前后的值',
  acceptAll: (count) => `全部接受（${number(count)}）`,
  refuseAll: (count) => `全部拒绝（${number(count)}）`,
  acceptFound: (count) => `接受找到的 ${number(count)} 个`,
  refuseFound: (count) => `拒绝找到的 ${number(count)} 个`,
  acceptSelected: (count) => `接受选中的 ${number(count)} 处`,
  refuseSelected: (count) => `拒绝选中的 ${number(count)} 处`,
  facets: {
    split: '细分',
    by: '按什么细分',
    kinds: { shape: '写法', before: '原值', after: '修正后' },
    parts: '细分的各部分',
    more: (count) => `还有 ${number(count)} 种`,
  },
  resetAll: '恢复为未决定',
  resetGroupQuestion: (count) => `本组 ${cells(count)}将恢复为未决定，并显示原值。`,
  keys: {
    accept: '接受',
    refuse: '拒绝',
    edit: '手工填写',
    undecided: '未决定',
    alike: '同样的值一并接受',
    alikeRefuse: '同样的值一并拒绝',
    next: '下一个未决定',
    nextGroup: '下一组',
    previousGroup: '上一组',
    nextRow: '下一个单元格',
    previousRow: '上一个单元格',
    acceptAll: '接受整组',
    refuseAll: '拒绝整组',
    acceptSafe: '接受全部安全修正',
    acceptLikely: '接受全部很可能的修正',
  },
  doubts: {
    unstable: '规则会再次修改自己的结果。',
    worse: '现在的值是好的，新值则不是。',
    emptied: '修改后将为空。',
  },
  completion: {
    table: (column, value) => `由本记录的 ${column}“${value}”得知。`,
    file: (column, value, agree, all) =>
      `${column} 为“${value}”的 ${number(all)} 条记录中有 ${number(agree)} 条如此。`,
    duplicate: (line) => `取自第 ${line} 行的重复记录。`,
    tried: (right, tried) =>
      `在该列已填写的单元格上试验：${number(tried)} 次中 ${number(right)} 次正确。`,
    untried: '无法试验：该列没有可供比较的值。',
  },
  details: {
    domain: (wrong, meant) => `${wrong} 应是 ${meant} 的误写。`,
    spellings: (to, from) =>
      to === from
        ? `两种写法各出现 ${number(to)} 次：哪一种正确？`
        : `建议的写法出现 ${number(to)} 次，这种写法出现 ${number(from)} 次。`,
    dates: (first, second) => `可读作 ${first}，也可读作 ${second}。`,
    moved: (title, column) => `“${title}”移到“${column}”列。`,
    several: (count) => `该单元格有 ${number(count)} 个值。`,
  },
  titleColumn: '称呼',
  groupFinished: (count) => `本组 ${cells(count)}都已决定。`,
  goNext: (rule, count) => `下一组：${rule}（${number(count)}）`,
  nothingHere: '没有符合条件的单元格。',
  nothingHereText: '请选择“全部”，或清除搜索。',
  noFixes: '没有需要修正的值',
  noFixesText: '所有值都已是其字段类型的常用格式。如果感到意外，请在导入工作台检查字段类型。',
  goDuplicates: '下一步：查重',
  allDone: '所有修正都已决定',
  allDoneText: (accepted, refused, edited) =>
    `接受 ${number(accepted)} 个，拒绝 ${number(refused)} 个，手工填写 ${number(edited)} 个。`,
  loading: '正在查找修正……',
  record: '记录',
  recordOf: (line) => `第 ${number(line)} 行的记录`,
  changedFields: (count) => (count === 0 ? '与文件相同。' : `${number(count)} 个字段与文件不同。`),
  proposedHere: '建议值',
  openRecord: '打开并编辑整条记录',
  chooseCell: '请选择一个单元格，查看它的记录。',
  editTitle: (column, line) => `${column}，第 ${number(line)} 行`,
  editBefore: '文件中的值',
  editProposed: '建议值',
  editValue: '您填写的值',
  editSave: '保存',
  editHint: '原值保留在审计日志和回滚文件中。',
};
