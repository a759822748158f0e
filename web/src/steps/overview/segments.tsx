// Life-cycle segments: which columns tell, from where on, how many records that puts where, the rows behind each number, and the column
// that can be added to what goes out.
import { useEffect, useState } from 'preact/hooks';
import { format, t } from '../../i18n';
import { decide } from '../../session/decide';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { summary } from '../../session/state';
import type { ColumnInfo, RowFilter } from '../../shared/engine-types';
import type { SegmentName, SegmentRule, SegmentsInfo } from '../../shared/profile-types';
import { Button } from '../../ui/button';
import { ShareBar } from '../../ui/charts';
import { LoadingState } from '../../ui/states';

const names: readonly SegmentName[] = ['lead', 'first', 'repeat', 'loyal', 'lapsed', 'untold'];

interface Props {
  readonly columns: readonly ColumnInfo[];
  readonly showRows: (filter: RowFilter) => void;
}

export function Segments({ columns, showRows }: Props) {
  const words = t.value.profile.segments;
  const [inForce, setInForce] = useState<SegmentsInfo | null>(null);
  const [draft, setDraft] = useState<SegmentRule | null>(null);
  const [shown, setShown] = useState<SegmentsInfo | null>(null);
  useEffect(() => {
    call('segments', { rule: null }).then((found) => {
      setInForce(found);
      setDraft(null);
      setShown(found);
    }, reportError);
  }, [columns, summary.value]);
  useEffect(() => {
    if (draft) call('segments', { rule: draft }).then(setShown, reportError);
  }, [draft]);
  if (!inForce || !shown) return <LoadingState />;
  const isDraft = draft !== null && JSON.stringify(draft) !== JSON.stringify(inForce.rule);
  return (
    <section class="overview-part" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="quiet-text">{words.text}</p>
      <RuleForm
        isWritten={inForce.written > 0}
        columns={columns}
        rule={draft ?? inForce.rule}
        isDraft={isDraft}
        change={setDraft}
      />
      {!shown.applies && <p class="note-attention">{words.none}</p>}
      {shown.applies && (
        <>
          <p role="status" class="quiet-text">
            {isDraft ? t.value.profile.ages.preview : words.inForce}
          </p>
          <Counts info={shown} {...(isDraft ? {} : { showRows })} />
          <ol class="rule-lines">
            {ruleLines(shown.rule).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
      {inForce.applies && !isDraft && <ColumnButtons info={inForce} />}
    </section>
  );
}

function ruleLines({ lapsedDays, loyalOrders, loyalAmount }: SegmentRule): readonly string[] {
  return t.value.profile.segments.lines(lapsedDays, loyalOrders, loyalAmount).split('\n');
}

function writeColumn(on: boolean): Promise<boolean> {
  const words = t.value.profile.segments;
  return decide((stamp) => call('putSegments', { on, labels: on ? words.names : {}, stamp }), {
    done: on ? words.added : words.removed,
    toast: 'segments',
  });
}

/** The column in what goes out: off until it is wanted, and one entry of the history. */
function ColumnButtons({ info }: { readonly info: SegmentsInfo }) {
  const words = t.value.profile.segments;
  return (
    <div class="form-actions">
      <Button kind="primary" onClick={() => void writeColumn(true)}>
        {info.written > 0 ? words.update : words.add}
      </Button>
      {info.written > 0 && (
        <Button kind="quiet" onClick={() => void writeColumn(false)}>
          {words.remove}
        </Button>
      )}
      <span class="quiet-text">{words.written(info.written)}</span>
    </div>
  );
}

interface FormProps {
  readonly columns: readonly ColumnInfo[];
  readonly rule: SegmentRule;
  readonly isDraft: boolean;
  /** The column is in what goes out: it follows the rule. */
  readonly isWritten: boolean;
  readonly change: (rule: SegmentRule) => void;
}

function RuleForm({ columns, rule, isDraft, isWritten, change }: FormProps) {
  const words = t.value.profile.segments;
  return (
    <form
      class="field-form"
      onSubmit={(event) => {
        event.preventDefault();
        void decide((stamp) => call('setSegments', { rule, stamp }), {
          done: words.done,
          toast: 'segments',
        }).then((done) => (done && isWritten ? writeColumn(true) : undefined));
      }}
    >
      {(['orders', 'lastPurchase', 'amount', 'status'] as const).map((field) => (
        <label key={field}>
          <span>{words.columns[field]}</span>
          <select
            class="field"
            value={rule[field]}
            onChange={(event) => change({ ...rule, [field]: event.currentTarget.value })}
          >
            <option value="">{words.noColumn}</option>
            {columns
              .filter(({ isVirtual }) => !isVirtual)
              .map(({ id, name }) => (
                <option key={id} value={name}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      ))}
      {(['lapsedDays', 'loyalOrders', 'loyalAmount'] as const).map((field) => (
        <label key={field}>
          <span>{words.numbers[field]}</span>
          <input
            class="field is-short"
            type="number"
            min="0"
            step="any"
            required
            value={rule[field]}
            onInput={(event) => {
              const { valueAsNumber: number } = event.currentTarget;
              if (number >= 0) change({ ...rule, [field]: number });
            }}
          />
        </label>
      ))}
      {(['leadWords', 'lapsedWords'] as const).map((field) => (
        <label key={field} class="is-wide">
          <span>{words.words[field]}</span>
          <input
            class="field"
            value={rule[field].join(', ')}
            onChange={(event) => {
              const list = event.currentTarget.value.split(/[,，、;；]/).map((one) => one.trim());
              change({ ...rule, [field]: list.filter((one) => one !== '') });
            }}
          />
        </label>
      ))}
      <button type="submit" class="button" disabled={!isDraft}>
        {words.apply}
      </button>
    </form>
  );
}

interface CountsProps {
  readonly info: SegmentsInfo;
  /** Missing while the rule is only tried. */
  readonly showRows?: (filter: RowFilter) => void;
}

function Counts({ info, showRows }: CountsProps) {
  const words = t.value.profile.segments;
  const all = names.reduce((sum, name) => sum + info.records[name], 0);
  return (
    <table class="small-table segment-table">
      <caption class="sr">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.segment}</th>
          <th scope="col" class="is-number">
            {words.records}
          </th>
          <th scope="col">
            <span class="sr">{words.share}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">
              {showRows && info.records[name] > 0 ? (
                <button
                  type="button"
                  class="link"
                  onClick={() => showRows({ kind: 'segment', text: name })}
                >
                  {words.names[name]}
                </button>
              ) : (
                words.names[name]
              )}
            </th>
            <td class="is-number">{format.value.number(info.records[name])}</td>
            <td>
              <ShareBar share={all === 0 ? 0 : info.records[name] / all} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
