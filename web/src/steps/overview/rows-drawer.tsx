// The rows behind a number, below the columns: which filter they pass, a search through all cells, the whole grid.
import { useMemo } from 'preact/hooks';
import { t, word } from '../../i18n';
import { reportError } from '../../session/report';
import { columnWidth } from '../../session/rows';
import { columnById } from '../../session/state';
import type { ColumnInfo, GradeName, RowFilter } from '../../shared/engine-types';
import { IconButton } from '../../ui/button';
import { GridView } from '../../ui/grid/grid-view';
import { EmptyState, LoadingState } from '../../ui/states';
import { openRecord } from '../shared/record-dialog';
import { useRows } from '../shared/use-rows';

interface Props {
  readonly filter: RowFilter;
  readonly change: (filter: RowFilter | null) => void;
  readonly columns: readonly ColumnInfo[];
}

export function RowsDrawer({ filter, change, columns }: Props) {
  const words = t.value.overview;
  const shown = useMemo(
    () =>
      orderFor(columns, filter.column).map((info) => ({
        id: info.id,
        title: info.name,
        width: columnWidth(info),
      })),
    [columns, filter.column],
  );
  const rows = useRows(filter, shown);
  return (
    <section class="rows-drawer" aria-label={words.rows}>
      <div class="rows-bar">
        <h2>{words.rows}</h2>
        <span class="chip is-chosen">{filterWords(filter)}</span>
        {rows && <span class="quiet-text">{t.value.common.rows(rows.rowCount)}</span>}
        <input
          class="field rows-search"
          type="search"
          placeholder={words.searchRows}
          aria-label={words.searchRows}
          value={filter.kind === 'search' ? filter.text : ''}
          onInput={(event) => {
            const text = event.currentTarget.value;
            change(text === '' ? { kind: 'all' } : { kind: 'search', text });
          }}
        />
        <IconButton icon="close" label={t.value.common.close} onClick={() => change(null)} />
      </div>
      {!rows && <LoadingState />}
      {rows?.rowCount === 0 && <EmptyState title={t.value.common.noRows} />}
      {rows && rows.rowCount > 0 && (
        <GridView
          label={words.rows}
          source={rows}
          onError={reportError}
          onOpen={(_place, row) => void openRecord(row)}
        />
      )}
    </section>
  );
}

/** The column in question comes first. */
function orderFor(
  columns: readonly ColumnInfo[],
  first: number | undefined,
): readonly ColumnInfo[] {
  return [...columns].sort(
    (a, b) => Number(b.id === first) - Number(a.id === first) || a.id - b.id,
  );
}

function filterWords(filter: RowFilter): string {
  const { filters } = t.value.overview;
  const column = columnById.value.get(filter.column ?? -1)?.name ?? '';
  const text = filter.text ?? '';
  switch (filter.kind) {
    case 'all':
      return filters.all();
    case 'empty':
      return filters.empty(column);
    case 'value':
      return filters.value(column, text);
    case 'issue':
      return filters.issue(column, word(t.value.issues.values, text));
    case 'grade':
      return filters.grade(column, t.value.types.grades[text as GradeName] ?? text);
    case 'search':
      return filters.search(text);
    case 'edited':
      return filters.edited();
    case 'read-issue':
      return word(t.value.issues.readNames, text);
  }
}
