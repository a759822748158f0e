// All columns of the grid as a list: shown or hidden, and their order.
import { t } from '../../i18n';
import { asTheyCome, hideColumn, orderColumns, shiftColumn } from '../../model/grid-columns';
import { columns } from '../../session/state';
import { Button, IconButton } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { arrangement } from './rows-state';

export function openColumns(): void {
  openDialog({
    title: () => t.value.rows.columns,
    body: (close) => <Columns close={close} />,
  });
}

function Columns({ close }: { readonly close: () => void }) {
  const words = t.value.rows;
  const all = columns.value ?? [];
  const shift = (id: number, by: 1 | -1) => {
    arrangement.value = shiftColumn(all, arrangement.value, id, by);
  };
  return (
    <>
      <ul class="columns-list">
        {orderColumns(all, arrangement.value).map(({ id, name }) => {
          const isHidden = arrangement.value.hidden.has(id);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={!isHidden}
                  onChange={() => {
                    arrangement.value = hideColumn(all, arrangement.value, id, !isHidden);
                  }}
                />{' '}
                {name}
              </label>
              <IconButton icon="up" label={words.moveUp(name)} onClick={() => shift(id, -1)} />
              <IconButton icon="down" label={words.moveDown(name)} onClick={() => shift(id, 1)} />
            </li>
          );
        })}
      </ul>
      <DialogActions>
        <Button
          onClick={() => {
            arrangement.value = asTheyCome;
          }}
        >
          {words.asTheyCome}
        </Button>
        <Button kind="primary" onClick={close}>
          {t.value.common.close}
        </Button>
      </DialogActions>
    </>
  );
}
