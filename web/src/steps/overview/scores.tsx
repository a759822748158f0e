// The five scores as gauges, each with a sentence about its worst offender and its formula.
import { t } from '../../i18n';
import {
  applies,
  type Offender,
  type ScoreName,
  scoreNames,
  worstOffender,
} from '../../model/overview';
import type { ColumnInfo, RowFilter, TableScores } from '../../shared/engine-types';
import { Gauge } from '../../ui/charts';

interface Props {
  readonly columns: readonly ColumnInfo[];
  readonly before: TableScores;
  readonly after: TableScores;
  readonly showRows: (filter: RowFilter) => void;
  readonly select: (column: number) => void;
}

export function Scores(props: Props) {
  const words = t.value.overview;
  const { before, after } = props;
  return (
    <section class="scores" aria-label={words.scores}>
      <div class="score-total">
        <h2>{words.total}</h2>
        <p class="score-number">{words.beforeAfter(before.total, after.total)}</p>
        <p class="quiet-text">{words.totalHint}</p>
      </div>
      {scoreNames.map((name) => (
        <Score key={name} name={name} {...props} />
      ))}
    </section>
  );
}

function Score({ name, columns, before, after, showRows, select }: Props & { name: ScoreName }) {
  const words = t.value.overview;
  const isApplicable = applies(before, name);
  const worst = isApplicable ? worstOffender(columns, name) : undefined;
  return (
    <div class="score">
      <Gauge
        value={before[name]}
        after={after[name]}
        label={isApplicable ? words.gauge(words.names[name], before[name]) : words.notApplicable}
      />
      <div class="score-text">
        <h3 title={words.formulaNote}>{words.names[name]}</h3>
        {!isApplicable && <p class="quiet-text">{words.notApplicableWhy[name]}</p>}
        {isApplicable && !worst && <p>{words.perfect[name]}</p>}
        {worst && (
          <button type="button" class="link" onClick={() => look(name, worst, showRows, select)}>
            {words.worst[name](worst.column.name, worst.share)}
          </button>
        )}
        <p class="formula">{words.formulas[name]}</p>
      </div>
    </div>
  );
}

/** Goes to the rows where a filter can show them, always to the column. */
function look(
  name: ScoreName,
  { column }: Offender,
  showRows: Props['showRows'],
  select: Props['select'],
): void {
  select(column.id);
  if (name === 'completeness') showRows({ kind: 'empty', column: column.id });
  if (name === 'validity') showRows({ kind: 'grade', column: column.id, text: 'invalid' });
}
