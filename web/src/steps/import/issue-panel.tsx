// What was odd while reading, by kind: file line, column, detail, and the rows themselves in the grid above.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { format, t, word } from '../../i18n';
import { issueDetail } from '../../i18n/sentences';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import type { IssueInfo, SourceInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';

interface Props {
  readonly source: SourceInfo;
  readonly showRows: (kind: string) => void;
  readonly goToRow: (row: number) => void;
}

const pageSize = 50;

export function IssuePanel({ source, showRows, goToRow }: Props) {
  const words = t.value.import;
  const kinds = source.issueCounts.filter((one) => one.count > 0);
  const [wanted, setWanted] = useState('');
  const kind = kinds.find((one) => one.kind === wanted)?.kind ?? kinds[0]?.kind ?? '';
  if (kinds.length === 0) return <p class="quiet-text issue-none">{words.noIssues}</p>;
  return (
    <section class="issue-panel" aria-label={words.issues}>
      <div class="issue-bar">
        <h2>{words.issues}</h2>
        <Segmented
          label={words.issues}
          segments={kinds.map((one) => ({
            value: one.kind,
            label: word(t.value.issues.readNames, one.kind),
            count: format.value.number(one.count),
          }))}
          value={kind}
          onChange={setWanted}
        />
        <Button kind="quiet" icon="filter" onClick={() => showRows(kind)}>
          {words.issueRows.show}
        </Button>
      </div>
      <p class="quiet-text">{t.value.issues.readHelp[kind] ?? ''}</p>
      <IssueTable source={source} kind={kind} goToRow={goToRow} />
    </section>
  );
}

function IssueTable({
  source,
  kind,
  goToRow,
}: Pick<Props, 'source' | 'goToRow'> & { kind: string }) {
  const words = t.value.import;
  const [limit, setLimit] = useState(pageSize);
  const found = useIssues(source, kind, limit);
  const more = (found?.total ?? 0) - (found?.issues.length ?? 0);
  return (
    <div class="issue-list">
      <table class="small-table">
        <thead>
          <tr>
            <th scope="col" class="is-number">
              {words.issueRows.line}
            </th>
            <th scope="col">{words.issueRows.column}</th>
            <th scope="col">{words.issueRows.detail}</th>
          </tr>
        </thead>
        <tbody>
          {found?.issues.map((issue) => (
            <IssueRow
              key={`${issue.line} ${issue.column} ${issue.byteOffset}`}
              issue={issue}
              source={source}
              goToRow={goToRow}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button kind="quiet" onClick={() => setLimit(limit + pageSize)}>
          {words.moreIssues(more)}
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
  const column = issue.column < 0 ? words.whole : (source.header[issue.column] ?? issue.column + 1);
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
    </tr>
  );
}

function useIssues(source: SourceInfo, kind: string, limit: number) {
  const [found, setFound] = useState<{ total: number; issues: readonly IssueInfo[] } | null>(null);
  const [load] = useState(() =>
    latest((wanted: { source: number; kind: string; limit: number }) =>
      call('issues', { ...wanted, offset: 0 }),
    ),
  );
  useEffect(() => {
    load({ source: source.id, kind, limit }).then((answer) => {
      if (answer) setFound(answer);
    }, reportError);
  }, [source, kind, limit]);
  return found;
}
