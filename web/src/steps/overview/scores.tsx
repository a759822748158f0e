// The five scores as gauges, each with a sentence about its worst offender and its formula.
import { t } from '../../i18n';
import {
  applies,
  type Offender,
  offendingRows,
  type ScoreName,
  scoreLines,
  scoreNames,
  scoreParts,
  worstOffender,
} from '../../model/overview';
import type { ColumnInfo, RowFilter, TableScores } from '../../shared/engine-types';
import { Gauge } from '../../ui/charts';
import { formulaOf, openScore } from './score-dialog';

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
        {worst && <Worst name={name} worst={worst} showRows={showRows} select={select} />}
        <p class="formula">{formulaOf(name)}</p>
        {isApplicable && (
          <button
            type="button"
            class="link formula"
            title={words.standard(words.isoTerms[name])}
            onClick={() => openScore(name, columns, showRows)}
          >
            {words.meanOf(scoreLines(columns, name).length)}
            <span class="sr"> · {words.howMade(words.names[name])}</span>
          </button>
        )}
      </div>
    </div>
  );
}

/** The worst offender in words and in numbers; a press shows its rows. */
function Worst({
  name,
  worst: { column, share },
  showRows,
  select,
}: Pick<Props, 'showRows' | 'select'> & { name: ScoreName; worst: Offender }) {
  const words = t.value.overview;
  const { part, whole } = scoreParts(column, name);
  const look = () => {
    select(column.id);
    showRows(offendingRows(column.id, name));
  };
  return (
    <>
      <button type="button" class="link" onClick={look}>
        {words.worst[name](column.name, share)}
      </button>
      <p class="formula">{words.withNumbers[name](part, whole)}</p>
    </>
  );
}
