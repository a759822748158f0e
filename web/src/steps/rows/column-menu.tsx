// The menu in the head of a column: order, filters, and where the column stands.
import { render } from 'preact';
import { t } from '../../i18n';
import { freezeUpTo, hideColumn, shiftColumn } from '../../model/grid-columns';
import { columns } from '../../session/state';
import type { ColumnInfo } from '../../shared/engine-types';
import { Icon } from '../../ui/icon';
import { Menu, type MenuItem } from '../../ui/menu';
import { openContains } from './contains-dialog';
import { addFilter, arrangement, sort } from './rows-state';

/** For GridColumn.renderHead. */
export function renderColumnMenu(id: number): (place: HTMLElement) => () => void {
  return (place) => {
    render(<ColumnMenu id={id} />, place);
    return () => render(null, place);
  };
}

function ColumnMenu({ id }: { readonly id: number }) {
  const info = columns.value?.find((column) => column.id === id);
  if (!info) return null;
  return (
    <Menu
      label={t.value.rows.columnMenu(info.name)}
      className="icon-button is-small"
      tabIndex={-1}
      items={[...orderItems(info), ...filterItems(info), ...placeItems(info)]}
    >
      <Icon name="down" />
    </Menu>
  );
}

function orderItems({ id }: ColumnInfo): MenuItem[] {
  const words = t.value.rows;
  const isOn = (descending: boolean) =>
    sort.value?.column === id && sort.value.descending === descending;
  const by = (descending: boolean) => () => {
    sort.value = isOn(descending) ? null : { column: id, descending };
  };
  return [
    { id: 'rise', label: words.rising, checked: isOn(false), run: by(false) },
    { id: 'fall', label: words.falling, checked: isOn(true), run: by(true) },
  ];
}

function filterItems({ id, filled, rowCount, fixCells }: ColumnInfo): MenuItem[] {
  const words = t.value.rows;
  const items: MenuItem[] = [
    { id: 'contains', label: words.whereContains, run: () => openContains(id) },
  ];
  if (filled < rowCount) {
    const empty = { kind: 'empty', column: id } as const;
    items.push(
      { id: 'empty', label: words.whereEmpty, run: () => addFilter(empty) },
      { id: 'filled', label: words.whereFilled, run: () => addFilter({ ...empty, not: true }) },
    );
  }
  if (fixCells > 0)
    items.push({
      id: 'proposed',
      label: words.whereProposed,
      run: () => addFilter({ kind: 'proposed', column: id }),
    });
  items.push({
    id: 'edited',
    label: words.whereEdited,
    run: () => addFilter({ kind: 'edited', column: id }),
  });
  return items;
}

function placeItems({ id }: ColumnInfo): MenuItem[] {
  const words = t.value.rows;
  const all = columns.value ?? [];
  const shift = (by: 1 | -1) => () => {
    arrangement.value = shiftColumn(all, arrangement.value, id, by);
  };
  const items: MenuItem[] = [
    {
      id: 'freeze',
      label: words.freeze,
      run: () => {
        arrangement.value = freezeUpTo(all, arrangement.value, id);
      },
    },
    { id: 'left', label: words.moveLeft, keys: 'Alt ⇧ ←', run: shift(-1) },
    { id: 'right', label: words.moveRight, keys: 'Alt ⇧ →', run: shift(1) },
    {
      id: 'hide',
      label: words.hide,
      run: () => {
        arrangement.value = hideColumn(all, arrangement.value, id, true);
      },
    },
  ];
  if (arrangement.value.frozen > 0)
    items.push({
      id: 'thaw',
      label: words.unfreeze,
      run: () => {
        arrangement.value = { ...arrangement.value, frozen: 0 };
      },
    });
  return items;
}
