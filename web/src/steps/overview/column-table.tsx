// A dense row per column: what it is, how full and how valid, how its lengths spread, its worst problem, its fixes.
import { format, t, word } from '../../i18n';
import {
  lengthBins,
  offendingRows,
  type Problem,
  usualLength,
  validCells,
  worstProblem,
} from '../../model/overview';
import { request, step } from '../../session/state';
import type { ColumnInfo, RowFilter } from '../../shared/engine-types';
import { ShareBar, Spark } from '../../ui/charts';

interface Props {
  readonly columns: readonly ColumnInfo[];
  readonly selected: number | null;
  readonly select: (column: number) => void;
  readonly showRows: (filter: RowFilter) => void;
}

export function ColumnTable({ columns, selected, select, showRows }: Props) {
  const { heads, columns: label } = t.value.overview;
  return (
    <div class="column-table-place">
      <table class="column-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            <th scope="col">{heads.type}</th>
            <th scope="col">{heads.filled}</th>
            <th scope="col">{heads.valid}</th>
            <th scope="col" class="is-number">
              {heads.distinct}
            </th>
            <th scope="col">{heads.shape}</th>
            <th scope="col">{heads.problem}</th>
            <th scope="col" class="is-number">
              {heads.fixes}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow
              key={column.id}
              column={column}
              isSelected={column.id === selected}
              select={select}
              showRows={showRows}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly column: ColumnInfo;
  readonly isSelected: boolean;
  readonly select: (column: number) => void;
  readonly showRows: (filter: RowFilter) => void;
}

function ColumnRow({ column, isSelected, select, showRows }: RowProps) {
  const words = t.value.overview;
  const bins = lengthBins(column.lengths);
  return (
    <tr class={isSelected ? 'is-selected' : ''}>
      <th scope="row">
        <button
          type="button"
          class="column-name clip"
          aria-pressed={isSelected}
          title={words.details(column.name)}
          onClick={() => select(column.id)}
        >
          {column.name}
        </button>
      </th>
      <td class="quiet-text clip">{t.value.types.fields[column.type]}</td>
      <td>
        <ShareCell
          part={column.filled}
          whole={column.rowCount}
          hint={words.filledOf(column.filled, column.rowCount)}
          open={() => showRows(offendingRows(column.id, 'completeness'))}
        />
      </td>
      <td>
        <ShareCell
          part={validCells(column)}
          whole={column.filled}
          hint={words.validOf(validCells(column), column.filled)}
          open={() => showRows(offendingRows(column.id, 'validity'))}
        />
      </td>
      <td class="is-number">
        <DistinctCell column={column} showRows={showRows} />
      </td>
      <td>
        {bins.length > 0 && <Spark bins={bins} label={words.histogramHint(usualLength(bins))} />}
      </td>
      <td class="clip">
        <ProblemCell column={column} showRows={showRows} />
      </td>
      <td class="is-number">{column.fixCells > 0 && <FixLink column={column} />}</td>
    </tr>
  );
}

interface ShareProps {
  readonly part: number;
  readonly whole: number;
  readonly hint: string;
  /** Opens the rows that are not part of it. */
  readonly open: () => void;
}

function ShareCell({ part, whole, hint, open }: ShareProps) {
  if (whole === 0) return <span class="quiet-text">–</span>;
  const share = part / whole;
  if (share === 1) {
    return (
      <span class="share-cell" title={hint}>
        <span class="share-number">{format.value.percent(share)}</span>
        <ShareBar share={share} />
      </span>
    );
  }
  return (
    <button type="button" class="share-cell" title={hint} onClick={open}>
      <span class="share-number">{format.value.percent(share)}</span>
      <ShareBar share={share} {...(share < 0.9 ? { kind: 'attention' as const } : {})} />
    </button>
  );
}

/** Opens the repeated values where there are any. */
function DistinctCell({ column, showRows }: Pick<RowProps, 'column' | 'showRows'>) {
  const { id, distinct, filled } = column;
  if (distinct >= filled) return format.value.number(distinct);
  return (
    <button
      type="button"
      class="link is-number"
      title={t.value.overview.repeatedOf(distinct, filled)}
      onClick={() => showRows({ kind: 'repeated', column: id })}
    >
      {format.value.number(distinct)}
    </button>
  );
}

function ProblemCell({ column, showRows }: Pick<RowProps, 'column' | 'showRows'>) {
  const problem = worstProblem(column);
  const filter = filterOf(problem, column.id);
  const text = problemWords(problem);
  if (!filter) return <span class="quiet-text">{text}</span>;
  return (
    <button type="button" class="link clip" title={text} onClick={() => showRows(filter)}>
      {text}
    </button>
  );
}

function problemWords(problem: Problem): string {
  const words = t.value.overview;
  switch (problem.kind) {
    case 'issue':
      return words.problemCount(word(t.value.issues.values, problem.code), problem.count);
    case 'invalid':
      return words.problemInvalid(problem.count);
    case 'form':
      return words.problemForm(problem.count);
    case 'empty':
      return words.problemEmpty(problem.count);
    case 'none':
      return words.noProblem;
  }
}

function filterOf(problem: Problem, column: number): RowFilter | undefined {
  if (problem.kind === 'issue') return { kind: 'issue', column, text: problem.code };
  if (problem.kind === 'invalid') return offendingRows(column, 'validity');
  if (problem.kind === 'empty') return offendingRows(column, 'completeness');
  return problem.kind === 'form' ? offendingRows(column, 'consistency') : undefined;
}

function FixLink({ column }: { readonly column: ColumnInfo }) {
  return (
    <button
      type="button"
      class="link"
      title={t.value.overview.toFixes(column.name)}
      onClick={() => {
        request.value = { column: column.id };
        step.value = 'fixes';
      }}
    >
      {t.value.overview.fixCount(column.fixCells)}
    </button>
  );
}
