// Why a cell is proposed to change, in words: the rule's reason, and what the engine found for this very cell.
import { t, word } from '../../i18n';
import { shownValue } from '../../session/shown';
import { columnById, columns } from '../../session/state';
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
  if (rule.startsWith('complete.')) said.push(completionSource(cell.detail));
  if (rule.startsWith('own.')) said.push(word(t.value.fixes.doubts, cell.detail));
  if (cell.movedTitle !== '') said.push(words.moved(cell.movedTitle, titleColumn()));
  return said.filter((part) => part !== '').join(' ');
}

/** "kind|column|k:n|right:tried|value", see core/fixes/completion.h. */
function completionSource(detail: string): string {
  const words = t.value.fixes.completion;
  const [kind = '', column = '', votes = '', trial = '', ...rest] = detail.split('|');
  const numbers = (pair: string): readonly [number, number] => {
    const [left = 0, right = 0] = pair.split(':').map(Number);
    return [left, right];
  };
  const [agree, all] = numbers(votes);
  const [right, tried] = numbers(trial);
  const value = rest.join('|');
  const name = columnById.value.get(Number(column))?.name ?? '';
  const shown = shownValue(value, Number(column));
  const source =
    kind === 'file'
      ? words.file(name, shown, agree, all)
      : kind === 'duplicate'
        ? words.duplicate(value)
        : words.table(name, shown);
  return `${source} ${tried > 0 ? words.tried(right, tried) : words.untried}`;
}
