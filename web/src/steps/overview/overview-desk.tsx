// The overview desk: five scores, a row per column, the details of one column, and the rows behind any number.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { ensureFixes, ensureProfile } from '../../session/analysis';
import { attempt } from '../../session/report';
import { columnById, columns, request, summary } from '../../session/state';
import { Icon } from '../../ui/icon';
import { LoadingState } from '../../ui/states';
import { isOpen, isTall, showRows } from '../rows/rows-state';
import { RowsView } from '../rows/rows-view';
import { ColumnDetail } from './column-detail';
import { ColumnTable } from './column-table';
import { Part, PartBar, part } from './parts';
import { Pictures } from './pictures';
import { Scores } from './scores';

export function OverviewDesk() {
  const [selected, setSelected] = useState<number | null>(null);
  const infos = columns.value;
  useEffect(() => {
    if (!infos) void attempt(ensureProfile);
    // The numbers of fixes per column come along while the person looks at the scores.
    else void attempt(ensureFixes);
  }, [infos === null]);
  useEffect(() => {
    if (request.value?.column === undefined) return;
    setSelected(request.value.column);
    request.value = null;
  }, [request.value]);
  const before = summary.value?.before;
  if (!infos || !before) return <LoadingState />;
  const detail = selected === null ? undefined : columnById.value.get(selected);
  const isDetailed = detail !== undefined && part.value === 'columns';
  const size = isOpen.value ? (isTall.value ? 'is-tall' : 'has-rows') : '';
  return (
    <div class={`overview-desk ${size}`}>
      {!(isOpen.value && isTall.value) && (
        <>
          <Scores
            columns={infos}
            before={before}
            after={summary.value?.after ?? before}
            showRows={showRows}
            select={setSelected}
          />
          <PartBar />
          <div class={isDetailed ? 'overview-columns has-detail' : 'overview-columns'}>
            {part.value === 'columns' ? (
              <div class="overview-main">
                <ColumnTable
                  columns={infos}
                  selected={selected}
                  select={setSelected}
                  showRows={showRows}
                />
                <Pictures columns={infos} select={setSelected} />
              </div>
            ) : (
              <div class="overview-main is-part">
                <Part columns={infos} showRows={showRows} />
              </div>
            )}
            {isDetailed && (
              <ColumnDetail column={detail} showRows={showRows} close={() => setSelected(null)} />
            )}
          </div>
        </>
      )}
      {isOpen.value ? <RowsView columns={infos} /> : <OpenRows />}
    </div>
  );
}

function OpenRows() {
  return (
    <button
      type="button"
      class="rows-opener"
      onClick={() => {
        isOpen.value = true;
      }}
    >
      <Icon name="up" />
      {t.value.rows.open}
      <span class="quiet-text">{t.value.common.rows(summary.value?.rowsIn ?? 0)}</span>
    </button>
  );
}
