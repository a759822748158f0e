// How the cells of a group are drawn: before and after with their difference, and the decision as a mark with its word.
import { t } from '../../i18n';
import type { GridColumn, GridPage } from '../../model/grid-source';
import { shownValue } from '../../session/shown';
import type { CellDecision, FixCellInfo } from '../../shared/engine-types';
import { appendDiff, type DiffSide } from '../../ui/diff';
import { shownText } from '../../ui/grid/row-element';
import type { CellPage } from './cells';

export const stateMarks: Record<CellDecision, string> = {
  undecided: '○',
  accepted: '✓',
  refused: '✗',
  edited: '✎',
};

const [textWidth, stateWidth] = [240, 122];

export function cellColumns(): readonly GridColumn[] {
  const words = t.value.fixes;
  return [
    { id: 0, title: words.before, width: textWidth, renderCell: renderSide('before') },
    { id: 1, title: words.after, width: textWidth, renderCell: renderSide('after') },
    { id: 2, title: words.state, width: stateWidth, renderCell: renderState },
  ];
}

function renderSide(side: DiffSide) {
  return (place: HTMLElement, page: GridPage, index: number): void => {
    const cell = (page as CellPage).cells[index];
    if (!cell) return;
    const after = cell.state === 'edited' ? cell.value : cell.after;
    const show = (text: string) => shownText(shownValue(text, cell.column));
    if (side === 'after' && after === '') {
      place.classList.add('is-nothing');
      place.textContent = t.value.common.empty;
      return;
    }
    place.classList.toggle('is-refused', side === 'after' && cell.state === 'refused');
    appendDiff(place, show(cell.before), show(after), side);
  };
}

function renderState(place: HTMLElement, page: GridPage, index: number): void {
  const cell: FixCellInfo | undefined = (page as CellPage).cells[index];
  if (!cell) return;
  place.classList.add('fix-state', `is-${cell.state}`);
  const mark = document.createElement('span');
  mark.className = 'fix-mark';
  mark.setAttribute('aria-hidden', 'true');
  mark.textContent = stateMarks[cell.state];
  place.append(mark, t.value.fixes.stateWords[cell.state]);
}
