// All rows, or those that filters and search let through, as a grid: sorted, arranged, searched, edited, copied.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { format, t } from '../../i18n';
import { registerCommands } from '../../model/commands';
import { shownColumns } from '../../model/grid-columns';
import { notify } from '../../model/notices';
import { commandKey } from '../../model/platform';
import { editCell } from '../../session/edit-cell';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { columnWidth } from '../../session/rows';
import { mayWrite } from '../../session/shown';
import { columnById, fixGroups, sources, summary } from '../../session/state';
import type { ColumnInfo, RowFilter } from '../../shared/engine-types';
import { Button, IconButton } from '../../ui/button';
import type { Grid } from '../../ui/grid/grid';
import { GridView } from '../../ui/grid/grid-view';
import type { GridPlace } from '../../ui/grid/types';
import { Icon } from '../../ui/icon';
import { Menu, type MenuItem } from '../../ui/menu';
import { EmptyState, LoadingState } from '../../ui/states';
import { TeachOffer } from '../fixes/own/teach-offer';
import { openRecord } from '../shared/record-dialog';
import { useRows } from '../shared/use-rows';
import { renderColumnMenu } from './column-menu';
import { openColumns } from './columns-dialog';
import { filterWords } from './filter-words';
import {
  addFilter,
  arrangement,
  filters,
  isOpen,
  isTall,
  removeFilter,
  search,
  sort,
  turnFilter,
} from './rows-state';

const searchDelayMs = 200;

export function RowsView({ columns }: { readonly columns: readonly ColumnInfo[] }) {
  const words = t.value.rows;
  const grid = useRef<Grid | null>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const shown = useMemo(() => columns.map(gridColumn), [columns]);
  const wanted: readonly RowFilter[] =
    search.value === ''
      ? filters.value
      : [...filters.value, { kind: 'search', text: search.value }];
  const rows = useRows(wanted, shown, sort.value);
  const view = JSON.stringify([wanted, sort.value]);
  const drawn = useRef(view);
  // The same rows with other contents stay where they are.
  const keepPlace = drawn.current === view;
  useEffect(() => {
    drawn.current = view;
  }, [rows]);
  useRowCommands(grid);
  return (
    <section class="rows-view" aria-label={words.title}>
      <div>
        <Bar count={rows?.rowCount} active={active} grid={grid} />
        <TeachOffer />
      </div>
      {!rows && <LoadingState />}
      {rows?.rowCount === 0 && (
        <EmptyState title={t.value.common.noRows} action={<ShowAll />}>
          {words.noneText}
        </EmptyState>
      )}
      {rows && rows.rowCount > 0 && (
        <GridView
          label={words.title}
          source={rows}
          keepPlace={keepPlace}
          sort={sort.value}
          arrangement={arrangement.value}
          onError={reportError}
          onMove={setActive}
          onOpen={(_place, row) => void openRecord(row)}
          onKey={(event, place, row) => takeKey(event, place, row, columns)}
          mayEdit={mayWrite}
          onEdit={(row, column, text) => void edit(row, column, text)}
          onSort={(by) => {
            sort.value = by;
          }}
          onArrange={(next) => {
            arrangement.value = next;
          }}
          onCopied={(cells) =>
            notify({ kind: 'done', name: 'copied', text: t.value.common.copied(cells) })
          }
          onGrid={(made) => {
            grid.current = made;
          }}
        />
      )}
    </section>
  );
}

function gridColumn(info: ColumnInfo) {
  return {
    id: info.id,
    title: info.name,
    width: columnWidth(info),
    align: info.type === 'number' ? ('end' as const) : ('start' as const),
    renderHead: renderColumnMenu(info.id),
  };
}

async function edit(row: number, column: number, text: string): Promise<void> {
  const name = columnById.value.get(column)?.name ?? '';
  await editCell({ row, column, text }, { done: t.value.record.edited(name), toast: 'edited' });
}

/** F: only rows with the value of the active cell. */
function takeKey(
  event: KeyboardEvent,
  { column: at }: GridPlace,
  row: number | undefined,
  columns: readonly ColumnInfo[],
): boolean {
  if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || row === undefined)
    return false;
  void filterByCell(row, at, columns);
  return true;
}

async function filterByCell(
  row: number,
  at: number,
  columns: readonly ColumnInfo[],
): Promise<void> {
  const column = shownColumns(columns, arrangement.value)[at]?.column.id;
  if (column === undefined) return;
  try {
    const { current } = await call('record', { row });
    const text = current[column] ?? '';
    addFilter(text === '' ? { kind: 'empty', column } : { kind: 'value', column, text });
  } catch (error) {
    reportError(error);
  }
}

interface BarProps {
  readonly count: number | undefined;
  readonly active: GridPlace;
  readonly grid: { readonly current: Grid | null };
}

function Bar({ count, active, grid }: BarProps) {
  const words = t.value.rows;
  const all = summary.value?.rowsIn ?? 0;
  return (
    <div class="rows-head">
      <h2>{words.title}</h2>
      {count !== undefined && (
        <span class="quiet-text" role="status">
          {count === all ? t.value.common.rows(count) : words.some(count, all)}
        </span>
      )}
      {filters.value.map((filter) => (
        <FilterChip key={JSON.stringify(filter)} filter={filter} />
      ))}
      <Menu label={words.addFilter} className="button is-quiet" isNamedByText items={filterItems()}>
        <Icon name="filter" />
        {words.filter}
      </Menu>
      {filters.value.length > 0 && <ShowAll />}
      <span class="rows-tools">
        <Jump active={active} count={count ?? 0} grid={grid} />
        <Search />
        <Button kind="quiet" onClick={openColumns}>
          {words.columns}
          {arrangement.value.hidden.size > 0 && ` (−${arrangement.value.hidden.size})`}
        </Button>
        <IconButton
          icon={isTall.value ? 'down' : 'up'}
          label={isTall.value ? words.smaller : words.taller}
          onClick={() => {
            isTall.value = !isTall.value;
          }}
        />
        <IconButton
          icon="close"
          label={t.value.common.close}
          onClick={() => {
            isOpen.value = false;
          }}
        />
      </span>
    </div>
  );
}

function ShowAll() {
  const clear = () => {
    filters.value = [];
    search.value = '';
  };
  return (
    <Button kind="quiet" onClick={clear}>
      {t.value.rows.showAll}
    </Button>
  );
}

/** A press on the words turns the filter into its opposite, the cross takes it away. */
function FilterChip({ filter }: { readonly filter: RowFilter }) {
  const words = t.value.rows;
  const said = filterWords(filter);
  return (
    <span class="chip is-chosen filter-chip">
      <button type="button" class="clip" title={words.turn} onClick={() => turnFilter(filter)}>
        {said}
      </button>
      <button
        type="button"
        aria-label={words.removeFilter(said)}
        onClick={() => removeFilter(filter)}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}

function filterItems(): MenuItem[] {
  const words = t.value.rows.filters;
  const add = (id: string, label: string, filter: RowFilter): MenuItem => ({
    id,
    label,
    run: () => addFilter(filter),
  });
  const items = [add('edited', words.edited, { kind: 'edited' })];
  if (fixGroups.value) {
    items.push(add('proposed', words.proposed, { kind: 'proposed' }));
    for (const state of ['accepted', 'refused', 'edited'] as const)
      items.push(
        add(state, words.decision(t.value.fixes.stateWords[state]), {
          kind: 'decision',
          text: state,
        }),
      );
  }
  items.push(add('merged', words.merged, { kind: 'merged' }));
  if (sources.value.length > 1)
    for (const { id, name } of sources.value)
      items.push(add(`source${id}`, words.source(name), { kind: 'source', text: String(id) }));
  return items;
}

function Search() {
  const words = t.value.rows;
  const [text, setText] = useState(search.value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setText(search.value), [search.value]);
  return (
    <input
      class="field rows-search"
      type="search"
      placeholder={words.search}
      aria-label={words.search}
      value={text}
      onInput={(event) => {
        const { value } = event.currentTarget;
        setText(value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          search.value = value;
        }, searchDelayMs);
      }}
    />
  );
}

/** The place in hand, which can be written: Enter goes there. */
function Jump({ active, count, grid }: Omit<BarProps, 'count'> & { readonly count: number }) {
  const words = t.value.rows;
  const [text, setText] = useState<string | null>(null);
  const go = () => {
    const wanted = Number(text?.replace(/\D/g, ''));
    setText(null);
    if (wanted >= 1) grid.current?.moveTo({ row: wanted - 1, column: active.column });
    grid.current?.focus();
  };
  return (
    <label class="rows-jump" title={`${words.jump} (${commandKey} G)`}>
      <span class="sr">{words.jump}</span>
      <input
        class="field"
        inputMode="numeric"
        value={text ?? format.value.number(Math.max(0, active.row) + 1)}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => setText(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          go();
        }}
      />
      <span class="quiet-text">/ {format.value.number(count)}</span>
    </label>
  );
}

function useRowCommands(grid: { readonly current: Grid | null }): void {
  useEffect(() => {
    const jump = () => document.querySelector<HTMLElement>('.rows-jump input')?.focus();
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'g') return;
      event.preventDefault();
      jump();
    };
    document.addEventListener('keydown', listen);
    const forget = registerCommands('rows', [
      { id: 'rows.jump', title: (w) => w.rows.jump, keys: `${commandKey} G`, run: jump },
      { id: 'rows.edit', title: (w) => w.rows.edit, keys: 'F2', run: () => grid.current?.edit() },
      {
        id: 'rows.copy',
        title: (w) => w.rows.copy,
        keys: `${commandKey} C`,
        run: () => grid.current?.copy(),
      },
      {
        id: 'rows.filter',
        title: (w) => w.rows.filterByCell,
        keys: 'F',
        run: () => grid.current?.focus(),
      },
      {
        id: 'rows.select',
        title: (w) => w.rows.select,
        keys: '⇧ ← ↑ ↓ →',
        run: () => grid.current?.focus(),
      },
      { id: 'rows.columns', title: (w) => w.rows.columns, run: openColumns },
    ]);
    return () => {
      document.removeEventListener('keydown', listen);
      forget();
    };
  }, []);
}
