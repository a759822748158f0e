// The import report of one file: rows read and where they went, and everything odd, by kind, each with line, column, value and its repair.
import { useEffect, useState } from 'preact/hooks';
import { format, language, t, word } from '../../i18n';
import { call } from '../../session/engine';
import { attempt, reportError } from '../../session/report';
import { saveBlob } from '../../session/save';
import { sources } from '../../session/state';
import type { AsideName, ImportReport, SourceInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { AsideTable, IssueTable } from './issue-table';

interface Props {
  readonly source: SourceInfo;
  readonly showRows: (kind: string) => void;
  readonly goToRow: (row: number) => void;
}

/** How lines set aside are called among the kinds of issues. */
const asideKinds: Readonly<Record<AsideName, string>> = {
  preamble: 'preamble-line',
  comment: 'comment-line',
  'repeated-header': 'repeated-header',
  'other-table': 'other-table',
  footer: 'footer-line',
  chosen: 'chosen',
};

interface Kind {
  readonly kind: string;
  readonly count: number;
  readonly aside?: AsideName;
}

/** Lines set aside are counted as they lie now, after repairs too. */
function kindsOf({ kinds, aside }: ImportReport): readonly Kind[] {
  const ofLines = Object.values(asideKinds);
  return [
    ...kinds.filter(({ kind }) => !ofLines.includes(kind)),
    ...aside.map((one) => ({ kind: asideKinds[one.kind], count: one.count, aside: one.kind })),
  ];
}

export function IssuePanel({ source, showRows, goToRow }: Props) {
  const words = t.value.import;
  const [wanted, setWanted] = useState('');
  const [search, setSearch] = useState('');
  const report = useReport(source);
  if (!report) return null;
  const kinds = kindsOf(report);
  const kind = kinds.find((one) => one.kind === wanted) ?? kinds[0];
  const name = (one: Kind) => word(t.value.issues.readNames, one.kind);
  return (
    <section class="issue-panel" aria-label={words.report.title}>
      <div class="issue-bar">
        <h2>{words.report.title}</h2>
        <p class="report-sum">
          {sources.value.length > 1 && <strong>{source.name} </strong>}
          {words.report.sum(report.rowsRead, report.rowsShown, report.rowsAside)}
          {report.repaired > 0 && ` · ${words.report.repaired(report.repaired)}`}
        </p>
        {kind && (
          <Button kind="quiet" icon="download" onClick={() => void download(source)}>
            {words.report.download}
          </Button>
        )}
      </div>
      {kind ? (
        <>
          <div class="issue-bar">
            <Segmented
              label={words.issues}
              segments={kinds.map((one) => ({
                value: one.kind,
                label: name(one),
                count: format.value.number(one.count),
              }))}
              value={kind.kind}
              onChange={setWanted}
            />
            <input
              type="search"
              class="field"
              aria-label={words.report.search}
              placeholder={words.report.search}
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
            {!kind.aside && (
              <Button kind="quiet" icon="filter" onClick={() => showRows(kind.kind)}>
                {words.issueRows.show}
              </Button>
            )}
          </div>
          <p class="quiet-text">{t.value.issues.readHelp[kind.kind] ?? ''}</p>
          {kind.aside ? (
            <AsideTable key={kind.aside} source={source} kind={kind.aside} search={search} />
          ) : (
            <IssueTable
              key={kind.kind}
              source={source}
              kind={kind.kind}
              search={search}
              goToRow={goToRow}
            />
          )}
        </>
      ) : (
        <p class="quiet-text">{words.noIssues}</p>
      )}
    </section>
  );
}

/** Anew for every answer about the source: repairs change it. */
function useReport(source: SourceInfo): ImportReport | null {
  const [report, setReport] = useState<ImportReport | null>(null);
  useEffect(() => {
    let isWanted = true;
    call('importReport', { source: source.id }).then((answer) => {
      if (isWanted) setReport(answer);
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [source]);
  return report;
}

async function download({ name }: SourceInfo): Promise<void> {
  await attempt(async () => {
    const text = await call('importReportText', { language: language.value });
    const stem = name.replace(/\.[^.]*$/, '');
    saveBlob(new Blob([text], { type: 'text/csv' }), `${stem}-import-report.csv`);
  });
}
