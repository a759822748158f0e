// The import desk: files as cards on the left; on the right the rows with their field types, and what was odd while reading.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, word } from '../../i18n';
import type { GridColumn } from '../../model/grid-source';
import { ensureProfile } from '../../session/analysis';
import { arrivedRows } from '../../session/arrival';
import { chooseFiles } from '../../session/choose-files';
import { attempt, reportError } from '../../session/report';
import { columnWidth } from '../../session/rows';
import { arriving, columns, knownColumns, sources, step } from '../../session/state';
import type { ArrivingInfo, ColumnInfo, RowFilter } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import type { Grid } from '../../ui/grid/grid';
import { GridView } from '../../ui/grid/grid-view';
import { Icon } from '../../ui/icon';
import { LoadingState } from '../../ui/states';
import { openRecord } from '../shared/record-dialog';
import { useRows } from '../shared/use-rows';
import { FileCard } from './file-card';
import { IssuePanel } from './issue-panel';
import { renderTypeChip } from './type-chip';

export function ImportDesk() {
  const words = t.value.import;
  const [selected, setSelected] = useState(0);
  const source = sources.value[selected] ?? sources.value[0];
  useEffect(() => {
    if (!columns.value) void attempt(ensureProfile);
  }, [columns.value, sources.value]);
  return (
    <div class="import-desk">
      <aside class="file-list" aria-label={words.files}>
        <ul>
          {sources.value.map((one, i) => (
            <FileCard
              key={one.id}
              source={one}
              rank={i + 1}
              isOnly={sources.value.length === 1}
              showIssues={() => setSelected(i)}
            />
          ))}
          {arriving.value && <ArrivingCard info={arriving.value} />}
        </ul>
        <div class="file-actions">
          <Button icon="plus" onClick={chooseFiles}>
            {words.addFiles}
          </Button>
          <Button
            kind="primary"
            onClick={() => {
              step.value = 'overview';
            }}
          >
            {words.next}
          </Button>
        </div>
      </aside>
      {arriving.value ? (
        <Arriving info={arriving.value} />
      ) : source && knownColumns.value.length > 0 ? (
        <RowsAndIssues columns={knownColumns.value} sourceIndex={source.id} />
      ) : (
        <LoadingState />
      )}
    </div>
  );
}

/** The card of a file that is being read. */
function ArrivingCard({ info }: { readonly info: ArrivingInfo }) {
  return (
    <li class="file-card" aria-busy="true">
      <div class="file-card-head">
        <Icon name="file" />
        <h3 class="clip" title={info.name}>
          {info.name}
        </h3>
      </div>
      <p>{t.value.import.arriving(info.rowCount)}</p>
    </li>
  );
}

/** Rows that are there already, while the rest of the file is read. */
function Arriving({ info }: { readonly info: ArrivingInfo }) {
  const words = t.value.import;
  const { header, rowCount } = info;
  const key = header.join('\n');
  // `key` stands for the header
  const rows = useMemo(() => arrivedRows(header, rowCount), [key, rowCount]);
  return (
    <div class="import-rows">
      <div class="rows-bar">
        <h2>{words.first}</h2>
        <span class="quiet-text">{words.arriving(rowCount)}</span>
      </div>
      <GridView label={words.first} source={rows} keepPlace onError={ignore} />
    </div>
  );
}

/** A page that was asked for when the file was done comes from the finished rows instead. */
function ignore(): void {}

interface RowsProps {
  readonly columns: readonly ColumnInfo[];
  readonly sourceIndex: number;
}

const allRows: RowFilter = { kind: 'all' };

function RowsAndIssues({ columns: infos, sourceIndex }: RowsProps) {
  const words = t.value.import;
  const [filter, setFilter] = useState<RowFilter>(allRows);
  const grid = useRef<Grid | null>(null);
  const shown = useMemo(() => infos.map(gridColumn), [infos]);
  const rows = useRows(filter, shown);
  const source = sources.value.find((one) => one.id === sourceIndex);
  const goToRow = (row: number) => {
    setFilter(allRows);
    // Rows of the unfiltered view are in the order of their ids.
    requestAnimationFrame(() => grid.current?.moveTo({ row, column: 0 }));
  };
  const isFiltered = filter.kind !== 'all';
  return (
    <div class="import-rows">
      <div class="rows-bar">
        <h2>{sources.value.length > 1 ? words.allFiles : words.first}</h2>
        {isFiltered && (
          <>
            <span class="chip is-chosen">
              {words.showing(word(t.value.issues.readNames, filter.text ?? ''))}
            </span>
            <Button kind="quiet" onClick={() => setFilter(allRows)}>
              {words.showAll}
            </Button>
          </>
        )}
        {rows && <span class="quiet-text">{t.value.common.rows(rows.rowCount)}</span>}
      </div>
      {rows ? (
        <GridView
          label={words.first}
          source={rows}
          tallHead
          keepPlace={!isFiltered}
          onError={reportError}
          onOpen={(_place, row) => void openRecord(row)}
          onGrid={(made) => {
            grid.current = made;
          }}
        />
      ) : (
        <LoadingState />
      )}
      {source && (
        <IssuePanel
          source={source}
          showRows={(kind) => setFilter({ kind: 'read-issue', text: kind })}
          goToRow={goToRow}
        />
      )}
    </div>
  );
}

function gridColumn(info: ColumnInfo): GridColumn {
  return {
    id: info.id,
    title: info.name,
    width: columnWidth(info),
    align: info.type === 'number' ? 'end' : 'start',
    renderHead: renderTypeChip(info.id),
  };
}
