// How a score is made: every column with its counts, what costs most first, and the sum that gives the score. Each column opens the
// rows that count against it.
import { format, t } from '../../i18n';
import { offendingRows, type ScoreLine, type ScoreName, scoreLines } from '../../model/overview';
import { dictionary } from '../../session/state';
import type { ColumnInfo, RowFilter } from '../../shared/engine-types';
import { openDialog } from '../../ui/dialog';

/** The formula of a score; rules of a data dictionary are a factor of consistency while there are any. */
export function formulaOf(name: ScoreName): string {
  const words = t.value.overview;
  const hasRules = name === 'consistency' && (dictionary.value?.rules.length ?? 0) > 0;
  return words.formulas[name] + (hasRules ? words.withRules : '');
}

export function openScore(
  name: ScoreName,
  columns: readonly ColumnInfo[],
  showRows: (filter: RowFilter) => void,
): void {
  openDialog({
    title: () => t.value.overview.howMade(t.value.overview.names[name]),
    wide: true,
    body: (close) => (
      <ScoreTable
        name={name}
        lines={scoreLines(columns, name)}
        look={(column) => {
          close();
          showRows(offendingRows(column, name));
        }}
      />
    ),
  });
}

interface Props {
  readonly name: ScoreName;
  readonly lines: readonly ScoreLine[];
  readonly look: (column: number) => void;
}

function ScoreTable({ name, lines, look }: Props) {
  const words = t.value.overview;
  const heads = words.madeHeads;
  return (
    <>
      <p>
        {formulaOf(name)}. {words.howMadeText[name]} {words.formulaNote}
      </p>
      <p class="quiet-text">{words.standard(words.isoTerms[name])}</p>
      <table class="small-table score-table">
        <thead>
          <tr>
            <th scope="col">{heads.column}</th>
            <th scope="col" class="is-number">
              {heads.part}
            </th>
            <th scope="col" class="is-number">
              {heads.whole}
            </th>
            <th scope="col" class="is-number">
              {heads.score}
            </th>
            <th scope="col" class="is-number">
              {heads.weight}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.column.id} name={name} line={line} look={look} />
          ))}
        </tbody>
      </table>
      <Sum lines={lines} />
    </>
  );
}

function Line({ name, line, look }: Omit<Props, 'lines'> & { readonly line: ScoreLine }) {
  const words = t.value.overview;
  const { column, part, whole, score, weight } = line;
  const isWhole = part >= whole;
  return (
    <tr title={words.withNumbers[name](part, whole)}>
      <th scope="row">
        {isWhole ? (
          column.name
        ) : (
          <button
            type="button"
            class="link"
            title={words.showOffending(column.name)}
            onClick={() => look(column.id)}
          >
            {column.name}
          </button>
        )}
        {column.isSampled && name !== 'completeness' && (
          <span class="quiet-text"> · {words.estimated}</span>
        )}
      </th>
      <td class="is-number">{format.value.number(part)}</td>
      <td class="is-number">{format.value.number(whole)}</td>
      <td class="is-number">{score.toFixed(1)}</td>
      <td class="is-number">{weight}</td>
    </tr>
  );
}

/** The arithmetic of the file's score, with its numbers. */
function Sum({ lines }: { readonly lines: readonly ScoreLine[] }) {
  const words = t.value.overview;
  const sum = lines.reduce((all, { score, weight }) => all + score * weight, 0);
  const weights = lines.reduce((all, { weight }) => all + weight, 0);
  if (weights === 0) return null;
  return (
    <p>
      {words.sumHint}:{' '}
      <b>{words.sumOf(sum.toFixed(1), String(weights), (sum / weights).toFixed(1))}</b>
    </p>
  );
}
