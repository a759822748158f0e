// The first rows of a file or sheet, small, as text. For choosing by eye; nothing in it can be selected.
import { shownText } from './grid/row-element';

const shownColumns = 5;

export function PreviewTable({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <span class="preview" role="presentation">
      {rows.map((row, i) => (
        <span class="preview-row" key={i}>
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
