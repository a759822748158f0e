// One way to read the file, with the first lines as they would read.
import { format, t } from '../../i18n';
import { shownText } from '../../ui/grid/row-element';

interface Props {
  readonly group: string;
  readonly name: string;
  readonly detail: string;
  readonly isNow: boolean;
  readonly isChosen: boolean;
  readonly rows: readonly (readonly string[])[] | undefined;
  /** File line of each row, 0 for the column names. */
  readonly lines: readonly number[];
  /** False while the preview is made. */
  readonly isReady: boolean;
  readonly choose: () => void;
}

const shownColumns = 5;

export function Candidate(props: Props) {
  const words = t.value.import.dialog;
  return (
    <label class={props.isChosen ? 'candidate is-on' : 'candidate'}>
      <span class="candidate-head">
        <input type="radio" name={props.group} checked={props.isChosen} onChange={props.choose} />
        <strong>{props.name}</strong>
        {props.isNow && <span class="chip">{words.current}</span>}
        <span class="quiet-text">{props.detail}</span>
      </span>
      {props.rows ? (
        <PreviewTable rows={props.rows} lines={props.lines} />
      ) : (
        <span class="quiet-text">{props.isReady ? words.noPreview : t.value.common.loading}</span>
      )}
    </label>
  );
}

function PreviewTable({
  rows,
  lines,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}) {
  return (
    <span class="preview" role="presentation">
      {rows.map((row, i) => (
        <span class="preview-row" key={i}>
          <span class="preview-line quiet-text">
            {lines[i] ? format.value.number(lines[i]) : ''}
          </span>
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
