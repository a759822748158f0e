// Pictures where people look rather than read: where columns are filled, what is empty together, scores before and after, dates, and
// who is in which source. Each tells its numbers as a table too.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { format, t } from '../../i18n';
import { applies, scoreNames } from '../../model/overview';
import { dateBars, orderOverlap, runsOf } from '../../model/pictures';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { columnById, matches, sources, summary } from '../../session/state';
import type {
  ColumnInfo,
  DateBins,
  FillMatrix,
  OverlapInfo,
  RowFilter,
  TableScores,
} from '../../shared/engine-types';
import { Picture } from '../../ui/as-table';
import { Bars, ShareBar } from '../../ui/charts';
import { filters, isOpen, search, showRows } from '../rows/rows-state';

interface Props {
  readonly columns: readonly ColumnInfo[];
  readonly select: (column: number) => void;
}

export function Pictures({ columns, select }: Props) {
  const words = t.value.pictures;
  const before = summary.value?.before;
  const after = summary.value?.after;
  return (
    <section class="pictures" aria-label={words.title}>
      {before && after && <BeforeAfter before={before} after={after} />}
      <Fill columns={columns} select={select} />
      <Dates columns={columns} />
      {sources.value.length > 1 && <Overlap />}
    </section>
  );
}

/** Asks once for each change of what it depends on. */
function useAnswer<Answer>(ask: () => Promise<Answer>, on: readonly unknown[]): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isWanted = true;
    ask().then((found) => {
      if (isWanted) setAnswer(found);
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, on);
  return answer;
}

function BeforeAfter({
  before,
  after,
}: {
  readonly before: TableScores;
  readonly after: TableScores;
}) {
  const words = t.value.pictures;
  const names = scoreNames.filter((name) => applies(before, name));
  const { score } = format.value;
  const row = (name: string, from: number, to: number) => [name, score(from), score(to)] as const;
  const rows = [
    row(t.value.overview.total, before.total, after.total),
    ...names.map((name) => row(t.value.overview.names[name], before[name], after[name])),
  ];
  return (
    <Picture
      title={words.beforeAfter}
      says={words.beforeAfterSays(before.total, after.total)}
      heads={[words.score, words.before, words.after]}
      rows={rows}
    >
      <Named rows={rows}>
        {(i) => {
          const name = names[i - 1];
          const [from, to] = name ? [before[name], after[name]] : [before.total, after.total];
          return <Slope from={from} to={to} />;
        }}
      </Named>
    </Picture>
  );
}

/** Rows with a name, a drawing and the last number of the row. */
function Named({
  rows,
  children,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly children: (index: number) => ComponentChildren;
}) {
  return (
    <div class="named-bars">
      {rows.map((row, i) => (
        <div key={row[0]} class="named-bar">
          <span class="clip" title={row[0]}>
            {row[0]}
          </span>
          {children(i)}
          <span class="is-number">{row.slice(1).join(' → ')}</span>
        </div>
      ))}
    </div>
  );
}

/** What was, and what is gained, on one bar from 0 to 100. */
function Slope({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <svg class="slope" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="share-rest" width="100" height="8" />
      <rect class="slope-gain" width={Math.max(from, to)} height="8" />
      <rect class="slope-part" width={from} height="8" />
    </svg>
  );
}

const blocks = 60;
const shownColumns = 60;

function Fill({ columns, select }: Props) {
  const words = t.value.pictures;
  const matrix = useAnswer(() => call('fillMatrix', { blocks }), [columns]);
  if (!matrix) return null;
  const lines = matrix.columns.slice(0, shownColumns);
  const name = (id: number) => columnById.value.get(id)?.name ?? '';
  // Blocks of records whose file lacks the column say nothing of it.
  const there = (shares: readonly number[]) => shares.filter((share) => share >= 0);
  const full = lines.filter(({ shares }) => there(shares).every((share) => share >= 1)).length;
  const mean = (shares: readonly number[]) =>
    shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  const rows = lines.map(({ column, shares }) => [
    name(column),
    format.value.percent(mean(there(shares))),
    format.value.percent(Math.min(1, ...there(shares))),
  ]);
  return (
    <>
      <Picture
        title={words.fill}
        says={words.fillSays(full, lines.length)}
        heads={[words.column, words.filled, words.emptiest]}
        rows={rows}
      >
        <Matrix matrix={matrix} name={name} select={select} />
      </Picture>
      <Combos matrix={matrix} name={name} />
    </>
  );
}

interface MatrixProps {
  readonly matrix: FillMatrix;
  readonly name: (column: number) => string;
}

function Matrix({ matrix, name, select }: MatrixProps & Pick<Props, 'select'>) {
  const count = matrix.starts.length;
  return (
    <div class="matrix">
      {matrix.columns.slice(0, shownColumns).map(({ column, shares }) => (
        <button key={column} type="button" class="matrix-line" onClick={() => select(column)}>
          <span class="clip" title={name(column)}>
            {name(column)}
          </span>
          <svg viewBox={`0 0 ${count} 1`} preserveAspectRatio="none" aria-hidden="true">
            {runsOf(shares).map((run) => (
              <rect
                key={run.from}
                class={`shade-${run.shade}`}
                x={run.from}
                width={run.count}
                height="1"
              />
            ))}
          </svg>
        </button>
      ))}
      <p class="quiet-text matrix-foot">
        <span>{t.value.pictures.firstRow}</span>
        <span>{t.value.pictures.lastRow}</span>
      </p>
    </div>
  );
}

/** Columns that are empty together; a press shows those rows. */
function Combos({ matrix, name }: MatrixProps) {
  const words = t.value.pictures;
  const total = matrix.combos.reduce((sum, { rows }) => sum + rows, 0);
  const combos = matrix.combos.filter(({ columns }) => columns.length > 0).slice(0, 8);
  const [most] = combos;
  if (!most) return null;
  const said = (ids: readonly number[]) => format.value.list(ids.map(name));
  const show = (ids: readonly number[]) => {
    filters.value = ids.map((column): RowFilter => ({ kind: 'empty', column }));
    search.value = '';
    isOpen.value = true;
  };
  return (
    <Picture
      title={words.combos}
      says={words.combosSays(said(most.columns), most.rows)}
      heads={[words.emptyTogether, t.value.common.count]}
      rows={combos.map(({ columns, rows }) => [said(columns), format.value.number(rows)])}
    >
      <div class="named-bars">
        {combos.map(({ columns, rows }) => (
          <button
            key={columns.join(' ')}
            type="button"
            class="named-bar is-button"
            onClick={() => show(columns)}
          >
            <span class="clip" title={said(columns)}>
              {said(columns)}
            </span>
            <ShareBar share={rows / Math.max(1, total)} />
            <span class="is-number">{format.value.number(rows)}</span>
          </button>
        ))}
      </div>
    </Picture>
  );
}

function Dates({ columns }: Pick<Props, 'columns'>) {
  return columns
    .filter(({ type, filled }) => type === 'date' && filled > 0)
    .map((column) => <DateBarsOf key={column.id} column={column} />);
}

function DateBarsOf({ column }: { readonly column: ColumnInfo }) {
  const words = t.value.pictures;
  const found: DateBins | null = useAnswer(
    () => call('dateBins', { column: column.id }),
    [column.id, columnById.value],
  );
  if (!found) return null;
  const bars = dateBars(found);
  const [first, last] = [bars[0], bars[bars.length - 1]];
  if (!first || !last) return null;
  const [width, height] = [320, 64];
  const full = bars.filter(({ count }) => count > 0);
  const show = (period: string) => showRows({ kind: 'period', column: column.id, text: period });
  const says = words.datesSay(first.label, last.label, found.unread);
  return (
    <Picture
      title={column.name}
      says={says}
      heads={[words.date, t.value.common.count]}
      rows={full.map(({ label, count }) => [label, format.value.number(count)])}
      open={(row) => show(full[row]?.label ?? '')}
    >
      <svg
        class="histogram-bars is-low"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={says}
      >
        <Bars bins={bars} width={width} height={height} open={({ label }) => show(label)} />
      </svg>
      <p class="quiet-text matrix-foot">
        <span>{first.label}</span>
        <span>{last.label}</span>
      </p>
    </Picture>
  );
}

/** After duplicates are known: how many are in which sources. */
function Overlap() {
  const words = t.value.pictures;
  const found = useAnswer<readonly OverlapInfo[]>(
    () => (matches.value ? call('overlap', {}) : Promise.resolve([])),
    [matches.value, summary.value?.groups],
  );
  const shares = orderOverlap(found ?? []);
  if (shares.length === 0) return null;
  const most = Math.max(...shares.map(({ entities }) => entities));
  const name = (id: number) => sources.value.find((source) => source.id === id)?.name ?? '';
  const said = (ids: readonly number[]) => format.value.list(ids.map(name));
  const shared = shares
    .filter((share) => share.sources.length > 1)
    .reduce((sum, { entities }) => sum + entities, 0);
  return (
    <Picture
      title={words.overlap}
      says={words.overlapSays(shared)}
      heads={[words.sources, words.entities, words.records]}
      rows={shares.map((share) => [
        said(share.sources),
        format.value.number(share.entities),
        format.value.number(share.rows),
      ])}
    >
      <div class="named-bars">
        {shares.map((share) => (
          <div key={share.sources.join(' ')} class="named-bar is-overlap">
            <span class="dots" title={said(share.sources)}>
              {sources.value.map(({ id }) => (
                <span
                  key={id}
                  class={share.sources.includes(id) ? 'source-dot is-in' : 'source-dot'}
                />
              ))}
              <span class="sr">{said(share.sources)}</span>
            </span>
            <ShareBar share={share.entities / most} />
            <span class="is-number">{format.value.number(share.entities)}</span>
          </div>
        ))}
        <p class="quiet-text">
          {sources.value.map(({ id, name: file }) => `${id + 1}: ${file}`).join(' · ')}
        </p>
      </div>
    </Picture>
  );
}
