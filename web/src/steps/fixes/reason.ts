// Why a cell is proposed to change, in words: the rule's reason, and what the engine found for this very cell.
import { t } from '../../i18n';
import { columns } from '../../session/state';
import type { FixCellInfo } from '../../shared/engine-types';

/** The name of the column that titles move to: the file's own, or the one that is added. */
function titleColumn(): string {
  const found = columns.value?.find((column) => column.type === 'title');
  return found?.name ?? t.value.fixes.titleColumn;
}

export function cellReason(rule: string, cell: FixCellInfo | undefined): string {
  if (!cell) return '';
  const words = t.value.fixes.details;
  const said: string[] = [];
  const [first = '', second = ''] = cell.detail.split('|');
  const [to = '', from = ''] = cell.detail.split(':');
  if (rule === 'email.domain-typo' && second !== '') said.push(words.domain(first, second));
  if (rule === 'date.ambiguous' && second !== '') said.push(words.dates(first, second));
  if (rule.endsWith('.unify') && /^\d+:\d+$/.test(cell.detail))
    said.push(words.spellings(Number(to), Number(from)));
  if (rule.endsWith('.several') && /^\d+$/.test(cell.detail))
    said.push(words.several(Number(cell.detail)));
  if (cell.movedTitle !== '') said.push(words.moved(cell.movedTitle, titleColumn()));
  return said.join(' ');
}
