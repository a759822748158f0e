// The left of the duplicates desk: filters, the queue, the line through the probabilities, the evidence patterns.
import { useEffect } from 'preact/hooks';
import { format, t } from '../../i18n';
import { binAt, splitAt } from '../../model/score-line';
import { matches, summary } from '../../session/state';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { lineText, patternWords } from '../shared/pattern-words';
import { Learning } from './learning';
import { openMany } from './many-dialog';
import { Patterns } from './patterns';
import { band, changeFilter, filter, line, moveLine, type QueueFilter } from './queue';
import { QueueList } from './queue-list';
import { ScoreLine } from './score-line';
import { useBins } from './use-bins';
import type { Queue } from './use-queue';

export function QueuePane({ queue }: { readonly queue: Queue | null }) {
  const words = t.value.duplicates;
  return (
    <aside class="queue" aria-label={words.queue}>
      <Filters />
      {queue && <QueueList queue={queue} />}
      <Line />
      <Learning />
      <Patterns />
    </aside>
  );
}

function Filters() {
  const words = t.value.duplicates;
  const counts = summary.value?.groups;
  const total = counts ? counts.same + counts.related + counts.unsure : 0;
  const { verdict, decision, order, pattern, search } = filter.value;
  return (
    <div class="queue-filters">
      <Segmented
        label={words.verdict}
        stacked
        segments={(['all', 'same', 'related', 'unsure'] as const).map((value) => ({
          value,
          label: words.verdicts[value],
          count: format.value.number(value === 'all' ? total : (counts?.[value] ?? 0)),
        }))}
        value={verdict}
        onChange={(value) => changeFilter({ verdict: value })}
      />
      <div class="queue-selects">
        <Select
          label={words.show}
          names={words.decisions}
          value={decision}
          change={(value) => changeFilter({ decision: value })}
        />
        <Select
          label={words.order}
          names={words.orders}
          value={order}
          change={(value) => changeFilter({ order: value })}
        />
      </div>
      <input
        class="field"
        type="search"
        placeholder={words.search}
        aria-label={words.search}
        value={search}
        onInput={(event) => changeFilter({ search: event.currentTarget.value })}
      />
      {pattern !== '' && (
        <button
          type="button"
          class="chip is-chosen"
          title={words.allPatterns}
          onClick={() => changeFilter({ pattern: '' })}
        >
          <span class="clip">{patternWords(pattern)}</span> ✕
        </button>
      )}
    </div>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly change: (value: Value) => void;
}

function Select<Value extends QueueFilter['decision'] | QueueFilter['order']>({
  label,
  names,
  value,
  change,
}: SelectProps<Value>) {
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      onChange={(event) => change(event.currentTarget.value as Value)}
    >
      {(Object.keys(names) as Value[]).map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </select>
  );
}

/** How far the engine itself expects to be wrong; the intervals are the hint. */
function Estimate() {
  const counts = matches.value?.counts;
  if (!counts) return null;
  const words = t.value.duplicates.expected;
  const { expectedWrong, expectedMissed } = counts;
  return (
    <p
      class="quiet-text"
      title={words.hint(...counts.expectedWrongInterval, ...counts.expectedMissedInterval)}
    >
      {words.says(expectedWrong, expectedMissed)}
    </p>
  );
}

/** The line, what is on either side of it, and what can be done with that. */
function Line() {
  const words = t.value.duplicates;
  const bins = useBins(band.value);
  const at = binAt(bins, line.value);
  useEffect(() => {
    // The line stands on an edge of the engine's bins, so that counts and decisions agree.
    const edge = bins[binAt(bins, line.peek())]?.from;
    if (edge !== undefined && edge !== line.peek()) moveLine(edge);
  }, [bins, line.value]);
  const { above, below } = splitAt(bins, at);
  const shown = lineText(line.value);
  return (
    <section class="line-pane" aria-label={words.histogram}>
      <header class="patterns-head">
        <h2>{words.histogram}</h2>
        <Button kind="quiet" onClick={() => openMany({ ...band.value })}>
          {words.decideMany}
        </Button>
      </header>
      <ScoreLine bins={bins} line={line.value} setLine={moveLine} />
      <Segmented
        label={words.side}
        segments={[
          { value: 'both', label: words.sides.both },
          {
            value: 'below',
            label: words.sides.below(shown),
            count: format.value.number(below.groups),
          },
          {
            value: 'above',
            label: words.sides.above(shown),
            count: format.value.number(above.groups),
          },
        ]}
        value={filter.value.side}
        onChange={(side) => changeFilter({ side })}
      />
      <p class="quiet-text" role="status">
        {words.lineWould(above.clear, above.records, above.contradicting)}
      </p>
      <Estimate />
    </section>
  );
}
