// 导出工作台的词语。
import type { exporting as en } from '../en/export';

export const exporting: typeof en = {
  title: '导出',
};
