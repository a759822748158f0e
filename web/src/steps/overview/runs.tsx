// Earlier runs: snapshots or earlier exports chosen here, the trend over all of them, and the comparison with the one in hand.
import { useEffect } from 'preact/hooks';
import { format, t } from '../../i18n';
import { applies, scoreNames } from '../../model/overview';
import { ensureProfile } from '../../session/analysis';
import { takeDrops } from '../../session/choose-files';
import { call } from '../../session/engine';
import { attempt } from '../../session/report';
import {
  addRuns,
  chooseRun,
  chosenRun,
  comparison,
  type Run,
  removeRun,
  runs,
  thisRun,
} from '../../session/runs';
import { saveBlob } from '../../session/save';
import type { RowFilter } from '../../shared/engine-types';
import type { SnapshotInfo } from '../../shared/profile-types';
import { Picture } from '../../ui/as-table';
import { Button, IconButton } from '../../ui/button';
import { Trend } from '../../ui/trend';
import { choose } from '../export/choose';
import { RunComparison } from '../shared/run-comparison';

const snapshotName = 'spruce-snapshot.json';

export async function saveSnapshot(): Promise<void> {
  await attempt(async () => {
    await ensureProfile();
    const text = await call('snapshot', { at: new Date().toISOString() });
    saveBlob(new Blob([text], { type: 'application/json' }), snapshotName);
  });
}

export function Runs({ showRows }: { readonly showRows: (filter: RowFilter) => void }) {
  const words = t.value.profile.runs;
  const found = comparison.value;
  // What is dropped here is an earlier run, not a file for this session.
  useEffect(
    () =>
      takeDrops(async (files) => {
        await addRuns(files);
        return [];
      }),
    [],
  );
  return (
    <section class="overview-part" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="quiet-text">{words.text}</p>
      <div class="form-actions">
        <Button
          icon="file"
          kind="primary"
          onClick={() => choose({ accept: '', multiple: true }, (files) => void addRuns(files))}
        >
          {words.choose}
        </Button>
        <Button icon="download" onClick={() => void saveSnapshot()}>
          {t.value.tools.runs.save}
        </Button>
      </div>
      {runs.value.length > 0 && <RunList />}
      {runs.value.length > 0 && thisRun.value && <Trends now={thisRun.value} />}
      <div role="status">
        {found && chosenRun.value && (
          <>
            <h3>{words.comparedWith(chosenRun.value.name)}</h3>
            <RunComparison found={found} showRows={showRows} />
          </>
        )}
      </div>
    </section>
  );
}

function RunList() {
  const words = t.value.profile.runs;
  return (
    <table class="small-table">
      <caption>{words.list}</caption>
      <thead>
        <tr>
          <th scope="col">{words.run}</th>
          <th scope="col">{words.at}</th>
          <th scope="col" class="is-number">
            {words.records}
          </th>
          <th scope="col" class="is-number">
            {t.value.overview.total}
          </th>
          <th scope="col">
            <span class="sr">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.value.map((run) => (
          <RunLine key={run.json} run={run} />
        ))}
      </tbody>
    </table>
  );
}

function RunLine({ run }: { readonly run: Run }) {
  const words = t.value.profile.runs;
  const { at, rows, total } = run.info;
  return (
    <tr class={run === chosenRun.value ? 'is-selected' : ''}>
      <th scope="row">
        <button
          type="button"
          class="link"
          aria-pressed={run === chosenRun.value}
          onClick={() => void attempt(() => chooseRun(run))}
        >
          {run.name}
        </button>
      </th>
      <td>{dateOf(at)}</td>
      <td class="is-number">{format.value.number(rows)}</td>
      <td class="is-number">{total < 0 ? '–' : total.toFixed(1)}</td>
      <td>
        <IconButton icon="close" label={words.remove(run.name)} onClick={() => removeRun(run)} />
      </td>
    </tr>
  );
}

function dateOf(at: string): string {
  return Number.isNaN(Date.parse(at)) ? at : format.value.dateTime(at);
}

/** Each score over the runs and now, as a line and as a table. */
function Trends({ now }: { readonly now: SnapshotInfo }) {
  const words = t.value.profile.runs;
  const points = [...runs.value.map(({ info }) => info), now];
  const names = scoreNames.filter((name) => points.some((point) => applies(point, name)));
  const label = (point: SnapshotInfo) => (point === now ? words.now : dateOf(point.at));
  const score = (value: number) => (value < 0 ? '–' : value.toFixed(1));
  const lines = [
    { name: t.value.overview.total, values: points.map(({ total }) => total) },
    ...names.map((name) => ({
      name: t.value.overview.names[name],
      values: points.map((point) => point[name]),
    })),
  ];
  const first = points[0];
  return (
    <Picture
      title={words.trend}
      says={words.trendSays(points.length, first?.total ?? 0, now.total)}
      heads={[words.run, words.records, words.problems, ...lines.map(({ name }) => name)]}
      rows={points.map((point, i) => [
        label(point),
        format.value.number(point.rows),
        words.perThousand(point.filled === 0 ? 0 : (1000 * point.problems) / point.filled),
        ...lines.map(({ values }) => score(values[i] ?? -1)),
      ])}
    >
      <div class="named-bars">
        {lines.map(({ name, values }) => (
          <div key={name} class="named-bar">
            <span class="clip" title={name}>
              {name}
            </span>
            <Trend values={values} labels={points.map(label)} />
            <span class="is-number">
              {score(values[0] ?? -1)} → {score(values[values.length - 1] ?? -1)}
            </span>
          </div>
        ))}
      </div>
    </Picture>
  );
}
