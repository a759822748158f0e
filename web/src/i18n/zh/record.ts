// 显示整条记录的对话框的词语。
import type { record as en } from '../en/record';
import { makeFormats } from '../format';

const { number } = makeFormats('zh');

export const record: typeof en = {
  title: (line) => `第 ${number(line)} 行的记录`,
  from: (file) => `来自 ${file}`,
  field: '字段',
  value: '值',
  edit: (column) => `编辑 ${column}`,
  save: '保存',
  edited: (column) => `已修改 ${column}。`,
  keep: '原值保留在审计日志和回滚文件中。',
};
