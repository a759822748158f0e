// “duplicates”的词语。
import type { duplicates as en } from '../en/duplicates';

export const duplicates: typeof en = {
  title: '查重',
};
