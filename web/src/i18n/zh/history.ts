// “history”的词语。
import type { history as en } from '../en/history';

export const history: typeof en = {
  title: '历史',
};
