// The first rows of a file or sheet, small, as text. For choosing by eye; nothing in it can be selected.
import { format } from '../i18n';
import { shownText } from './grid/row-element';

const shownColumns = 5;

interface Props {
  readonly rows: readonly (readonly string[])[];
  /** File line of each row, 0 for the column names; none are shown without it. */
  readonly lines?: readonly number[];
}

export function PreviewTable({ rows, lines }: Props) {
  return (
    <span class="preview" role="presentation">
      {rows.map((row, i) => (
        <span class="preview-row" key={i}>
          {lines && (
            <span class="preview-line quiet-text">
              {lines[i] ? format.value.number(lines[i]) : ''}
            </span>
          )}
          {row.slice(0, shownColumns).map((cell, column) => (
            <span class="preview-cell" key={column}>
              {shownText(cell)}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
