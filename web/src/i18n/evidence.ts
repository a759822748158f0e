// The engine's evidence codes ("data-share:0.96", "header:联系电话") as words. An unknown code shows as it is.
import type { ColumnInfo, SourceInfo } from '../shared/engine-types';
import { language, t } from './index';

/** Why a column has its type: one sentence part per piece of evidence. The sources say what their layouts are called. */
export function evidenceWords(
  column: ColumnInfo,
  sources: readonly SourceInfo[],
): readonly string[] {
  const words = t.value.types.evidence;
  const said = column.evidence.map((code) => evidenceWord(code, column, sources));
  if (column.chosen) return [words.chosen, ...said];
  return said.length > 0 ? said : [words.none];
}

function evidenceWord(code: string, column: ColumnInfo, sources: readonly SourceInfo[]): string {
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
    case 'header-only':
      return evidence.headerOnly;
    case 'layout':
      return evidence.layout(layoutName(value, sources));
    case 'distinct':
      return evidence.distinct(Number(value));
    default:
      return code;
  }
}

function layoutName(name: string, sources: readonly SourceInfo[]): string {
  const found = sources.find(({ layout }) => layout?.name === name)?.layout;
  return found ? found.label[language.value] : name;
}
