// Asks for the text that a column shall contain.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { columnById } from '../../session/state';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { addFilter } from './rows-state';

export function openContains(column: number): void {
  const name = columnById.value.get(column)?.name ?? '';
  openDialog({
    title: () => t.value.rows.containsTitle(name),
    body: (close) => <ContainsForm name={name} column={column} close={close} />,
  });
}

interface Props {
  readonly name: string;
  readonly column: number;
  readonly close: () => void;
}

function ContainsForm({ name, column, close }: Props) {
  const [text, setText] = useState('');
  return (
    <form
      class="edit-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') addFilter({ kind: 'contains', column, text });
        close();
      }}
    >
      <input
        class="field"
        aria-label={name}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <button type="submit" class="button is-primary" disabled={text === ''}>
          {t.value.rows.filter}
        </button>
      </DialogActions>
    </form>
  );
}
