// A change shown character by character: deletions struck through, insertions underlined, both said to a screen reader.
// Text of the data is only ever a text node.
import { t } from '../i18n';
import { type DiffKind, diffTexts, showBlanks } from '../model/diff';

export type DiffSide = 'both' | 'before' | 'after';

const shownOn: Record<DiffSide, readonly DiffKind[]> = {
  both: ['same', 'deleted', 'inserted'],
  before: ['same', 'deleted'],
  after: ['same', 'inserted'],
};

interface Props {
  readonly before: string;
  readonly after: string;
  readonly side?: DiffSide;
}

export function Diff({ before, after, side = 'both' }: Props) {
  const parts = diffTexts(before, after).filter((part) => shownOn[side].includes(part.kind));
  const words = t.value.common;
  return (
    <span class="diff">
      {parts.map((part, i) => {
        if (part.kind === 'same') return part.text;
        const isDeleted = part.kind === 'deleted';
        const Mark = isDeleted ? 'del' : 'ins';
        return (
          <Mark key={i}>
            <span class="sr">{isDeleted ? words.deletion : words.insertion} </span>
            {showBlanks(part.text)}
          </Mark>
        );
      })}
    </span>
  );
}

/** The same, appended to an element: for cells of a grid. */
export function appendDiff(
  place: HTMLElement,
  before: string,
  after: string,
  side: DiffSide,
): void {
  for (const part of diffTexts(before, after)) {
    if (!shownOn[side].includes(part.kind)) continue;
    if (part.kind === 'same') {
      place.append(part.text);
      continue;
    }
    const mark = document.createElement(part.kind === 'deleted' ? 'del' : 'ins');
    mark.textContent = showBlanks(part.text);
    place.append(mark);
  }
}
