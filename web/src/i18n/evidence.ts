// The engine's evidence codes ("data-share:0.96", "header:联系电话") as words. An unknown code shows as it is.
import type { ColumnInfo } from '../shared/engine-types';
import { t } from './index';

/** Why a column has its type: one sentence part per piece of evidence. */
export function evidenceWords(column: ColumnInfo): readonly string[] {
  const words = t.value.types.evidence;
  const said = column.evidence.map((code) => evidenceWord(code, column));
  if (column.chosen) return [words.chosen, ...said];
  return said.length > 0 ? said : [words.none];
}

function evidenceWord(code: string, column: ColumnInfo): string {
  const { evidence, fields } = t.value.types;
  const [name, ...rest] = code.split(':');
  const value = rest.join(':');
  switch (name) {
    case 'data-share':
      return evidence.dataShare(fields[column.type], Number(value));
    case 'header':
      return evidence.header(value);
    case 'header-contradicts':
      return evidence.headerContradicts;
    case 'distinct':
      return evidence.distinct(Number(value));
    default:
      return code;
  }
}
