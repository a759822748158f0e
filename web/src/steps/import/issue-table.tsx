// One kind of oddity as a table: line, column, what it is, the row as it stands in the file, and the way to its repair.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { format, t } from '../../i18n';
import { issueDetail } from '../../i18n/sentences';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import type { AsideName, IssueInfo, SourceInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { openRepairDialog } from './repair-dialog';

const pageSize = 50;

interface TableProps {
  readonly source: SourceInfo;
  readonly search: string;
}

export function IssueTable({
  source,
  kind,
  search,
  goToRow,
}: TableProps & { readonly kind: string; readonly goToRow: (row: number) => void }) {
  const words = t.value.import.issueRows;
  const [limit, setLimit] = useState(pageSize);
  const found = useAnswer(
    () => call('issues', { source: source.id, kind, search, offset: 0, limit }),
    [source, kind, search, limit],
  );
  return (
    <Rows
      heads={[words.line, words.column, words.detail, words.text, words.repair]}
      more={(found?.total ?? 0) - (found?.issues.length ?? 0)}
      showMore={() => setLimit(limit + pageSize)}
    >
      {found?.issues.map((issue) => (
        <IssueRow
          key={`${issue.line} ${issue.column} ${issue.byteOffset}`}
          issue={issue}
          source={source}
          goToRow={goToRow}
        />
      ))}
    </Rows>
  );
}

/** Lines that are no records: each can become one. */
export function AsideTable({ source, kind, search }: TableProps & { readonly kind: AsideName }) {
  const words = t.value.import.issueRows;
  const [limit, setLimit] = useState(pageSize);
  const found = useAnswer(
    () => call('asideLines', { source: source.id, kind, search, offset: 0, limit }),
    [source, kind, search, limit],
  );
  return (
    <Rows
      heads={[words.line, words.text, words.repair]}
      more={(found?.total ?? 0) - (found?.lines.length ?? 0)}
      showMore={() => setLimit(limit + pageSize)}
    >
      {found?.lines.map(({ line, text }) => (
        <tr key={line}>
          <td class="is-number">{format.value.number(line)}</td>
          <td class="clip">{text}</td>
          <td>
            {kind !== 'preamble' && (
              <RepairButton
                line={line}
                open={() => openRepairDialog({ source, line, row: null, repairs: ['record'] })}
              />
            )}
          </td>
        </tr>
      ))}
    </Rows>
  );
}

interface RowsProps {
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
  readonly more: number;
  readonly showMore: () => void;
}

function Rows({ heads, children, more, showMore }: RowsProps) {
  return (
    <div class="issue-list">
      <table class="small-table">
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" class={i === 0 ? 'is-number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {more > 0 && (
        <Button kind="quiet" onClick={showMore}>
          {t.value.import.moreIssues(more)}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  readonly issue: IssueInfo;
  readonly source: SourceInfo;
  readonly goToRow: (row: number) => void;
}

function IssueRow({ issue, source, goToRow }: RowProps) {
  const words = t.value.import.issueRows;
  const { row } = issue;
  const line = issue.line === 0 ? words.file : format.value.number(issue.line);
  const column = issue.column < 0 ? words.whole : issue.columnName || issue.column + 1;
  return (
    <tr>
      <td class="is-number">
        {row === null ? (
          line
        ) : (
          <button type="button" class="link" onClick={() => goToRow(row)}>
            {line}
          </button>
        )}
      </td>
      <td class="clip">{issue.line === 0 && issue.column < 0 ? '' : column}</td>
      <td class="clip" title={issue.detail}>
        {issueDetail(issue.kind, issue.detail)}
      </td>
      <td class="clip" title={issue.text}>
        {issue.text}
      </td>
      <td>
        {row !== null && issue.repairs.length > 0 && !source.origin?.isConverted && (
          <RepairButton
            line={issue.line}
            open={() =>
              openRepairDialog({
                source,
                line: issue.line,
                row,
                repairs: issue.repairs,
                ...(issue.column >= 0 && { cell: issue.column }),
              })
            }
          />
        )}
      </td>
    </tr>
  );
}

function RepairButton({ line, open }: { readonly line: number; readonly open: () => void }) {
  const words = t.value.import.issueRows;
  return (
    <button type="button" class="link" aria-label={words.repairLine(line)} onClick={open}>
      {words.repair}
    </button>
  );
}

/** The newest answer to a question that changes with `inputs`; null before the first. */
function useAnswer<Answer>(ask: () => Promise<Answer>, inputs: readonly unknown[]): Answer | null {
  const [found, setFound] = useState<Answer | null>(null);
  const [load] = useState(() => latest((question: () => Promise<Answer>) => question()));
  useEffect(() => {
    load(ask).then((answer) => {
      if (answer) setFound(answer);
    }, reportError);
  }, inputs);
  return found;
}
