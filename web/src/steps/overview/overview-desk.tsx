// The overview desk: five scores, a row per column, the details of one column, and the rows behind any number.
import { useEffect, useState } from 'preact/hooks';
import { ensureFixes, ensureProfile } from '../../session/analysis';
import { attempt } from '../../session/report';
import { columnById, columns, request, summary } from '../../session/state';
import type { RowFilter } from '../../shared/engine-types';
import { LoadingState } from '../../ui/states';
import { ColumnDetail } from './column-detail';
import { ColumnTable } from './column-table';
import { RowsDrawer } from './rows-drawer';
import { Scores } from './scores';

export function OverviewDesk() {
  const [selected, setSelected] = useState<number | null>(null);
  const [filter, setFilter] = useState<RowFilter | null>(null);
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
  return (
    <div class={filter ? 'overview-desk has-rows' : 'overview-desk'}>
      <Scores
        columns={infos}
        before={before}
        after={summary.value?.after ?? before}
        showRows={setFilter}
        select={setSelected}
      />
      <div class={detail ? 'overview-columns has-detail' : 'overview-columns'}>
        <ColumnTable
          columns={infos}
          selected={selected}
          select={setSelected}
          showRows={setFilter}
        />
        {detail && (
          <ColumnDetail column={detail} showRows={setFilter} close={() => setSelected(null)} />
        )}
      </div>
      {filter && <RowsDrawer filter={filter} change={setFilter} columns={infos} />}
    </div>
  );
}
