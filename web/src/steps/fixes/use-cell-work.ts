// Working through the cells of a group: the row in hand, decisions on it in the order of the keys, the next undecided one.
// Invariant: no key is lost: each decision reads its cell anew, after the decision before it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '../../session/report';
import type { FixCellInfo, FixGroupInfo } from '../../shared/engine-types';
import type { Grid } from '../../ui/grid/grid';
import { type CellQuery, findUndecided, readCell } from './cells';
import { decideCell } from './decisions';
import { openEdit } from './edit-dialog';
import { type Cells, useCells } from './use-cells';

export interface CellWork {
  readonly cells: Cells | null;
  readonly query: CellQuery;
  readonly change: (query: CellQuery) => void;
  readonly active: FixCellInfo | undefined;
  readonly moved: (row: number) => void;
  readonly setGrid: (grid: Grid) => void;
  readonly step: (by: number) => void;
  readonly decide: (decision: 'accepted' | 'refused' | 'undecided') => void;
  readonly edit: () => Promise<void>;
  readonly goNext: () => Promise<void>;
}

export function useCellWork(group: FixGroupInfo, nextGroup: () => void): CellWork {
  const [filter, setFilter] = useState<Pick<CellQuery, 'state' | 'search'>>({
    state: 'all',
    search: '',
  });
  const [row, setRow] = useState(0);
  const [, redraw] = useState(0);
  const grid = useRef<Grid | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const query = { group: group.index, ...filter };
  const cells = useCells(query, row, () => redraw((count) => count + 1));
  useEffect(() => {
    setFilter((now) => ({ ...now, search: '' }));
    setRow(0);
  }, [group.key]);
  const total = cells?.list.total ?? 0;
  const goTo = (to: number) => {
    const at = Math.max(0, Math.min(total - 1, to));
    setRow(at);
    grid.current?.moveTo({ row: at, column: 1 });
  };
  useEffect(() => {
    if (total > 0 && row >= total) goTo(total - 1);
  }, [total]);
  const inTurn = (work: () => Promise<void>) => {
    queue.current = queue.current.then(() => attempt(work));
  };
  const decide: CellWork['decide'] = (decision) => {
    // With a filter the decided cell leaves the list and the next one takes its row.
    const stays = filter.state === 'all' || filter.state === decision;
    inTurn(async () => {
      const cell = await readCell(query, row);
      if (cell && cell.state !== decision) await decideCell(group.index, cell.row, decision);
    });
    if (stays) goTo(row + 1);
  };
  const edit = async () => {
    const cell = cells?.list.at(row);
    if (!cell) return;
    const saved = await openEdit(cell);
    grid.current?.focus();
    if (saved && filter.state === 'all') goTo(row + 1);
  };
  const goNext = async () => {
    await queue.current;
    const found =
      (await findUndecided(query, row + 1)) ??
      (filter.search === '' ? await findUndecided(query, 0) : undefined);
    if (found === undefined || found === row) nextGroup();
    else goTo(found);
  };
  return {
    cells,
    query,
    change: ({ state, search }) => {
      setFilter({ state, search });
      setRow(0);
    },
    active: cells?.query.group === group.index ? cells.list.at(row) : undefined,
    moved: setRow,
    setGrid: (made) => {
      grid.current = made;
    },
    step: (by) => goTo(row + by),
    decide,
    edit,
    goNext: async () => void (await attempt(goNext)),
  };
}
