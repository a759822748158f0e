// How old the records are: what counts as stale, for all files and for each, with the numbers it would give while it is typed, and the rows
// behind each number once it holds.
import { useEffect, useState } from 'preact/hooks';
import { format, t } from '../../i18n';
import { decide } from '../../session/decide';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { columnById, summary } from '../../session/state';
import type { ColumnInfo, RowFilter } from '../../shared/engine-types';
import type { StalenessInfo, StaleRule } from '../../shared/profile-types';
import { Picture } from '../../ui/as-table';
import { Button } from '../../ui/button';
import { Bars } from '../../ui/charts';
import { LoadingState } from '../../ui/states';

const mostDays = 36_525;
const usualRule: StaleRule = { days: 730, files: {}, column: '' };
const ages = ['recent', 'stale', 'undated', 'future', 'impossible'] as const;

interface Props {
  readonly columns: readonly ColumnInfo[];
  readonly showRows: (filter: RowFilter) => void;
}

export function Ages({ columns, showRows }: Props) {
  const words = t.value.profile.ages;
  const [inForce, setInForce] = useState<StalenessInfo | null>(null);
  const [draft, setDraft] = useState<StaleRule | null>(null);
  const [shown, setShown] = useState<StalenessInfo | null>(null);
  useEffect(() => {
    call('staleness', { rule: null }).then((found) => {
      setInForce(found);
      setDraft(null);
      setShown(found);
    }, reportError);
  }, [columns, summary.value]);
  useEffect(() => {
    if (draft) call('staleness', { rule: draft }).then(setShown, reportError);
  }, [draft]);
  if (!inForce || !shown) return <LoadingState />;
  const isDraft = draft !== null && JSON.stringify(draft) !== JSON.stringify(inForce.rule);
  return (
    <section class="overview-part" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="quiet-text">{words.text}</p>
      <RuleForm
        columns={columns}
        info={inForce}
        rule={draft ?? inForce.rule}
        isDraft={isDraft}
        change={setDraft}
      />
      {shown.columns.length === 0 && <p class="note-attention">{words.none}</p>}
      <p role="status">
        {words.chartSays(shown.records.stale, summary.value?.rowsIn ?? 0)}
        {isDraft && <span class="quiet-text"> {words.preview}</span>}
      </p>
      <div class="overview-tables">
        <Counts info={shown} {...(isDraft ? {} : { showRows })} />
        <Histogram info={shown} />
        <DateColumns info={shown} {...(isDraft ? {} : { showRows })} />
        {shown.sources.length > 1 && <Files info={shown} />}
      </div>
    </section>
  );
}

interface FormProps {
  readonly columns: readonly ColumnInfo[];
  readonly info: StalenessInfo;
  readonly rule: StaleRule;
  readonly isDraft: boolean;
  readonly change: (rule: StaleRule) => void;
}

function RuleForm({ columns, info, rule, isDraft, change }: FormProps) {
  const words = t.value.profile.ages;
  const [isWrong, setWrong] = useState(false);
  const save = (wanted: StaleRule) =>
    decide((stamp) => call('setStaleness', { rule: wanted, stamp }), {
      done: words.done,
      toast: 'stale',
    });
  const ownAge = (name: string, days: number | null) => {
    const files = { ...rule.files };
    if (days === null) delete files[name];
    else files[name] = days;
    change({ ...rule, files });
  };
  const dates = columns.filter(({ type }) => type === 'date');
  return (
    <form
      class="field-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) void save(rule);
      }}
    >
      <DaysField
        label={words.days}
        days={rule.days}
        change={(days) => days !== null && change({ ...rule, days })}
        wrong={setWrong}
      />
      <label>
        <span>{words.goBy}</span>
        <select
          class="field"
          value={rule.column}
          onChange={(event) => change({ ...rule, column: event.currentTarget.value })}
        >
          <option value="">{words.best}</option>
          {dates.map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {info.sources.length > 1 &&
        info.sources.map(({ source, name }) => (
          <DaysField
            key={source}
            label={words.ownAge(name)}
            days={rule.files[name] ?? null}
            change={(days) => ownAge(name, days)}
            wrong={setWrong}
          />
        ))}
      <div class="form-actions">
        <button type="submit" class="button is-primary" disabled={!isDraft || isWrong}>
          {words.apply}
        </button>
        {JSON.stringify(info.rule) !== JSON.stringify(usualRule) && (
          <Button kind="quiet" onClick={() => void save(usualRule)}>
            {words.reset}
          </Button>
        )}
      </div>
      {isWrong && (
        <p class="note-attention" role="alert">
          {words.wrong(mostDays)}
        </p>
      )}
    </form>
  );
}

interface DaysProps {
  readonly label: string;
  readonly days: number | null;
  readonly change: (days: number | null) => void;
  readonly wrong: (isWrong: boolean) => void;
}

/** A number of days; empty where a file may go with all others. */
function DaysField({ label, days, change, wrong }: DaysProps) {
  const words = t.value.profile.ages;
  const [text, setText] = useState(days === null ? '' : String(days));
  useEffect(() => setText(days === null ? '' : String(days)), [days]);
  return (
    <label>
      <span>{label}</span>
      <input
        class="field is-short"
        inputMode="numeric"
        value={text}
        placeholder={words.asAll}
        onInput={(event) => {
          const typed = event.currentTarget.value.trim();
          setText(typed);
          const number = Number(typed);
          const isGood = /^\d+$/.test(typed) && number >= 1 && number <= mostDays;
          wrong(typed !== '' && !isGood);
          if (isGood) change(number);
          else if (typed === '') change(null);
        }}
      />
      <span class="quiet-text">{words.unit}</span>
    </label>
  );
}

interface InfoProps {
  readonly info: StalenessInfo;
  /** Missing while the rule is only tried. */
  readonly showRows?: (filter: RowFilter) => void;
}

function Counts({ info, showRows }: InfoProps) {
  const words = t.value.profile.ages;
  return (
    <table class="small-table">
      <caption>{words.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.age}</th>
          <th scope="col" class="is-number">
            {words.records}
          </th>
        </tr>
      </thead>
      <tbody>
        {ages.map((age) => (
          <tr key={age}>
            <th scope="row">{words.ages[age]}</th>
            <td class="is-number">
              <CountLink
                count={info.records[age]}
                label={words.ages[age]}
                open={showRows && (() => showRows({ kind: 'age', text: age }))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountLinkProps {
  readonly count: number;
  readonly label: string;
  readonly open: (() => void) | undefined;
}

/** A number that opens its rows, when there are any. */
function CountLink({ count, label, open }: CountLinkProps) {
  const text = format.value.number(count);
  if (!open || count === 0) return text;
  return (
    <button
      type="button"
      class="link"
      aria-label={t.value.profile.ages.show(count, label)}
      onClick={open}
    >
      {text}
    </button>
  );
}

function Histogram({ info }: { readonly info: StalenessInfo }) {
  const words = t.value.profile.ages;
  const steps = info.histogram.map(({ upTo }) => upTo);
  const bins = info.histogram.map(({ upTo, records }, i) => ({
    label: upTo === null ? words.older(steps[i - 1] ?? 0) : words.upTo(upTo),
    count: records,
  }));
  const [width, height] = [320, 72];
  const says = words.chartSays(info.records.stale, summary.value?.rowsIn ?? 0);
  return (
    <Picture
      title={words.chart}
      says={says}
      heads={[words.age, words.records]}
      rows={bins.map(({ label, count }) => [label, format.value.number(count)])}
    >
      <svg
        class="histogram-bars is-low"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={says}
      >
        <Bars bins={bins} width={width} height={height} />
      </svg>
      <p class="quiet-text matrix-foot">
        <span>{bins[0]?.label}</span>
        <span>{bins[bins.length - 1]?.label}</span>
      </p>
    </Picture>
  );
}

function DateColumns({ info, showRows }: InfoProps) {
  const words = t.value.profile.ages;
  if (info.columns.length === 0) return null;
  const kinds = ['recent', 'stale', 'future', 'impossible'] as const;
  return (
    <table class="small-table">
      <caption>{words.columns}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          {[
            words.dates,
            ...kinds.map((kind) => words.ages[kind]),
            words.unreadable,
            words.blank,
          ].map((head) => (
            <th key={head} scope="col" class="is-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {info.columns.map((line) => (
          <tr key={line.column} title={words.formula(line.recent, line.dates)}>
            <th scope="row">{columnById.value.get(line.column)?.name}</th>
            <td class="is-number">{format.value.number(line.dates)}</td>
            {kinds.map((kind) => (
              <td key={kind} class="is-number">
                <CountLink
                  count={line[kind]}
                  label={words.ages[kind]}
                  open={
                    showRows && (() => showRows({ kind: 'age', column: line.column, text: kind }))
                  }
                />
              </td>
            ))}
            <td class="is-number">{format.value.number(line.unreadable)}</td>
            <td class="is-number">{format.value.number(line.blank)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Files({ info }: { readonly info: StalenessInfo }) {
  const words = t.value.profile.ages;
  return (
    <table class="small-table">
      <caption>{words.files}</caption>
      <thead>
        <tr>
          <th scope="col">{words.files}</th>
          {[words.records, words.days, ...ages.map((age) => words.ages[age])].map((head) => (
            <th key={head} scope="col" class="is-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {info.sources.map((line) => (
          <tr key={line.source}>
            <th scope="row">{line.name}</th>
            <td class="is-number">{format.value.number(line.records)}</td>
            <td class="is-number">{format.value.number(line.days)}</td>
            {ages.map((age) => (
              <td key={age} class="is-number">
                {format.value.number(line[age])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
