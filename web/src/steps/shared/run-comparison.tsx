// What became of an earlier run: scores, problems by column, owner and file, columns, values that came, went or moved, and what had been
// cleaned and is back. Every change that has rows opens them.
import { format, t, word } from '../../i18n';
import { columns } from '../../session/state';
import type { RowFilter } from '../../shared/engine-types';
import type { DriftValue, SnapshotComparison } from '../../shared/export-types';

const shownLines = 60;
type Change = SnapshotComparison['changes'][number];
type ShowRows = ((filter: RowFilter) => void) | undefined;

interface Props {
  readonly found: SnapshotComparison;
  readonly showRows?: (filter: RowFilter) => void;
}

export function RunComparison({ found, showRows }: Props) {
  const words = t.value.tools.runs;
  const { cameBack, changes, drifts } = found;
  return (
    <div class="tool-result">
      <p>
        {found.at !== '' && `${format.value.dateTime(found.at)} · `}
        {words.rows(found.rowsBefore, found.rowsNow)} {verdictsSaid(changes)}
      </p>
      {cameBack.length > 0 && (
        <>
          <p class="note-attention">{words.cameBack(found.cameBackCells)}</p>
          <ul>
            {cameBack.slice(0, shownLines).map(({ column, label, cells }, i) => (
              <li key={i}>{words.cameBackLine(column, label, cells)}</li>
            ))}
          </ul>
        </>
      )}
      {changes.length === 0 && drifts.length === 0 && <p>{words.same}</p>}
      {changes.length > 0 && <Changes changes={changes} showRows={showRows} />}
      {drifts.length > 0 && <Drifts drifts={drifts} showRows={showRows} />}
    </div>
  );
}

/** "3 better, 2 worse, 1 new, 4 gone." */
function verdictsSaid(changes: readonly Change[]): string {
  const words = t.value.tools.runs;
  const said = (['better', 'worse', 'new', 'gone'] as const)
    .map((verdict) => [verdict, changes.filter((one) => one.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => words.counted(count, word(words.verdicts, verdict)));
  return said.length === 0 ? '' : words.inAll(format.value.list(said));
}

function Changes({ changes, showRows }: { changes: readonly Change[]; showRows: ShowRows }) {
  const words = t.value.tools.runs;
  return (
    <>
      <table class="small-table">
        <caption class="sr">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col" class="is-number">
              {words.before}
            </th>
            <th scope="col" class="is-number">
              {words.now}
            </th>
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shownLines).map((change, i) => (
            <ChangeLine key={i} change={change} showRows={showRows} />
          ))}
        </tbody>
      </table>
      {changes.length > shownLines && (
        <p class="quiet-text">{words.more(changes.length - shownLines)}</p>
      )}
    </>
  );
}

function ChangeLine({ change, showRows }: { change: Change; showRows: ShowRows }) {
  const words = t.value.tools.runs;
  const filter = filterOf(change);
  const said = `${word(words.kinds, change.kind)} · ${subjectWords(change)}`;
  return (
    <tr class={`is-${change.verdict}`}>
      <th scope="row">
        {filter && showRows ? (
          <button type="button" class="link" onClick={() => showRows(filter)}>
            {said}
          </button>
        ) : (
          said
        )}
      </th>
      <td class="is-number">{amount(change, change.before, change.beforeOf)}</td>
      <td class="is-number">{amount(change, change.after, change.afterOf)}</td>
      <td>{word(words.verdicts, change.verdict)}</td>
    </tr>
  );
}

/** Scores with a decimal: a run seldom moves them by more. Counts with the cells they are of. */
function amount({ kind }: Change, value: number, of: number): string {
  if (kind === 'score' || kind === 'column-score') return value.toFixed(1);
  const count = format.value.number(value);
  return of === 0 ? count : t.value.tools.runs.countOf(count, value / of);
}

/** "no-at@Email" of an issue, "validity" of a score. */
function subjectWords({ kind, subject, label }: Change): string {
  const words = t.value.tools.runs;
  const at = subject.indexOf('@');
  const [code, column] = at < 0 ? [subject, ''] : [subject.slice(0, at), subject.slice(at + 1)];
  switch (kind) {
    case 'score':
      return word(words.scores, subject);
    case 'column-score':
      return `${word(words.scores, code)} · ${column}`;
    case 'issue':
      return `${word(t.value.issues.values, code)} · ${column}`;
    case 'owner-issue':
    case 'source-issue':
      return `${label} · ${word(t.value.issues.values, code)} · ${column}`;
    case 'renamed':
      return words.renamed(label, subject);
    default:
      return subject;
  }
}

function columnId(name: string): number | undefined {
  return columns.value?.find((column) => column.name === name)?.id;
}

/** The rows that a change is about now, where there are any. */
function filterOf({ kind, subject, after }: Change): RowFilter | undefined {
  if (kind !== 'issue' || after === 0) return undefined;
  const at = subject.indexOf('@');
  const column = columnId(subject.slice(at + 1));
  return column === undefined ? undefined : { kind: 'issue', column, text: subject.slice(0, at) };
}

interface DriftProps {
  readonly drifts: SnapshotComparison['drifts'];
  readonly showRows: ShowRows;
}

function Drifts({ drifts, showRows }: DriftProps) {
  const words = t.value.tools.runs.drift;
  return (
    <>
      <h3>{words.title}</h3>
      <p class="quiet-text">{words.formula}</p>
      <table class="small-table">
        <caption class="sr">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col" class="is-number">
              {words.psi}
            </th>
            <th scope="col">{words.added}</th>
            <th scope="col">{words.gone}</th>
            <th scope="col">{words.changed}</th>
          </tr>
        </thead>
        <tbody>
          {drifts.map(({ column, id, isValues, psi, added, gone, changed }) => (
            <tr key={column}>
              <th scope="row">
                {column}
                <span class="quiet-text"> · {isValues ? words.ofValues : words.ofShapes}</span>
              </th>
              <td class="is-number">
                {psi.toFixed(2)}
                <span class="quiet-text"> {words.level(psi)}</span>
              </td>
              <td>
                <Values
                  values={added}
                  open={
                    showRows && id !== null
                      ? (text) => showRows({ kind: 'value', column: id, text })
                      : undefined
                  }
                />
              </td>
              <td>
                <Values values={gone} open={undefined} />
              </td>
              <td>
                <Values
                  values={changed}
                  open={
                    showRows && id !== null
                      ? (text) =>
                          showRows({ kind: isValues ? 'value' : 'pattern', column: id, text })
                      : undefined
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface ValuesProps {
  readonly values: readonly DriftValue[];
  readonly open: ((text: string) => void) | undefined;
}

function Values({ values, open }: ValuesProps) {
  const words = t.value.tools.runs.drift;
  if (values.length === 0) return <span class="quiet-text">–</span>;
  return (
    <ul class="plain-list">
      {values.map(({ text, before, after }) => {
        const said = text === '' ? words.others : text;
        return (
          <li key={text}>
            {open && text !== '' ? (
              <button type="button" class="link" onClick={() => open(text)}>
                {said}
              </button>
            ) : (
              said
            )}{' '}
            <span class="quiet-text">{words.shares(before, after)}</span>
          </li>
        );
      })}
    </ul>
  );
}
