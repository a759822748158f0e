// The left of the duplicates desk: filters, the queue, the distribution of probabilities, the evidence patterns.
import { useEffect, useState } from 'preact/hooks';
import { format, t } from '../../i18n';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { matches, revision, summary } from '../../session/state';
import type { PatternInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { Histogram } from '../../ui/charts';
import { Menu } from '../../ui/menu';
import { Segmented } from '../../ui/segmented';
import { patternWords } from '../shared/pattern-words';
import { openMany } from './many-dialog';
import { changeFilter, filter, type QueueFilter } from './queue';
import { QueueList } from './queue-list';
import type { Queue } from './use-queue';

export function QueuePane({ queue }: { readonly queue: Queue | null }) {
  const words = t.value.duplicates;
  const counts = summary.value?.groups;
  const total = counts ? counts.same + counts.related + counts.unsure : 0;
  return (
    <aside class="queue" aria-label={words.queue}>
      <div class="queue-filters">
        <Segmented
          label={words.verdict}
          segments={(['all', 'same', 'related', 'unsure'] as const).map((verdict) => ({
            value: verdict,
            label: words.verdicts[verdict],
            count: format.value.number(verdict === 'all' ? total : (counts?.[verdict] ?? 0)),
          }))}
          value={filter.value.verdict}
          onChange={(verdict) => changeFilter({ verdict })}
        />
        <div class="queue-selects">
          <Select
            label={words.show}
            names={words.decisions}
            value={filter.value.decision}
            change={(decision) => changeFilter({ decision })}
          />
          <Select
            label={words.order}
            names={words.orders}
            value={filter.value.order}
            change={(order) => changeFilter({ order })}
          />
        </div>
        {filter.value.pattern !== '' && (
          <button
            type="button"
            class="chip is-chosen"
            title={words.allPatterns}
            onClick={() => changeFilter({ pattern: '' })}
          >
            <span class="clip">{patternWords(filter.value.pattern)}</span> ✕
          </button>
        )}
        <p class="quiet-text">{words.left(counts?.undecided ?? 0, total)}</p>
      </div>
      {queue && <QueueList queue={queue} />}
      <Patterns />
      <Distribution />
    </aside>
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

function usePatterns(): readonly PatternInfo[] {
  const [patterns, setPatterns] = useState<readonly PatternInfo[]>([]);
  useEffect(() => {
    call('patterns', {}).then(setPatterns, reportError);
  }, [revision.value, matches.value]);
  return patterns;
}

const shownPatterns = 40;

function Patterns() {
  const words = t.value.duplicates;
  const patterns = usePatterns();
  return (
    <section class="patterns" aria-label={words.patterns}>
      <header class="patterns-head">
        <h2>{words.patterns}</h2>
        <Button kind="quiet" onClick={() => openMany(null)}>
          {words.decideMany}
        </Button>
      </header>
      <ul>
        {patterns.slice(0, shownPatterns).map((info) => (
          <PatternRow key={`${info.verdict} ${info.pattern}`} info={info} />
        ))}
      </ul>
    </section>
  );
}

function PatternRow({ info }: { readonly info: PatternInfo }) {
  const words = t.value.duplicates;
  const said = patternWords(info.pattern);
  const isOn = filter.value.pattern === info.pattern && filter.value.verdict === info.verdict;
  const show = () =>
    changeFilter({ pattern: info.pattern, verdict: info.verdict, decision: 'all' });
  return (
    <li class={isOn ? 'pattern is-on' : 'pattern'}>
      <Menu
        label={`${words.verdicts[info.verdict]} ${said} ${words.patternCount(info.undecided, info.groups)}`}
        className="pattern-button"
        isNamedByText
        items={[
          { id: 'show', label: words.show, run: show },
          {
            id: 'many',
            label: words.decideManyOf,
            detail: t.value.common.groups(info.undecided),
            run: () => openMany(info),
          },
        ]}
        note={<p>{said}</p>}
      >
        <span class="pattern-verdict">{words.verdicts[info.verdict]}</span>
        <span class="clip">{said}</span>
        <span class="pattern-count">{words.patternCount(info.undecided, info.groups)}</span>
      </Menu>
    </li>
  );
}

function Distribution() {
  const words = t.value.duplicates;
  const found = matches.value;
  if (!found) return null;
  const step = 1 / found.histogram.length;
  const bins = found.histogram.map((count, i) => ({
    label: `${(i * step).toFixed(2)}–${((i + 1) * step).toFixed(2)}`,
    count,
  }));
  const pairs = found.counts.shownPairs;
  return (
    <details class="distribution">
      <summary>{words.histogram}</summary>
      <Histogram
        bins={bins}
        label={words.histogramLabel(pairs)}
        columnHead={words.probability}
        height={64}
        from={Math.round(0.9 / step)}
      />
      <p class="quiet-text">{words.pairsShown(pairs, found.counts.scoredPairs)}</p>
    </details>
  );
}
