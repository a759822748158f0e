// One way to read the file, with the first lines as they would read.
import { t } from '../../i18n';
import { PreviewTable } from '../../ui/preview-table';

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
