// “fixes”的词语。
import type { fixes as en } from '../en/fixes';

export const fixes: typeof en = {
  title: '修正',
};
