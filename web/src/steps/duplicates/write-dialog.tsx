// A value written by hand for one field of the merged record.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { columnById } from '../../session/state';
import type { GroupDetail } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { writeValue } from './merge-draft';

export function openWrite(detail: GroupDetail, column: number, done: () => void): void {
  const name = columnById.value.get(column)?.name ?? '';
  const now = detail.merged.find((cell) => cell.column === column)?.value ?? '';
  openDialog({
    title: () => t.value.duplicates.writeTitle(name),
    body: (close) => <WriteForm name={name} now={now} column={column} close={close} />,
    closed: done,
  });
}

interface Props {
  readonly name: string;
  readonly now: string;
  readonly column: number;
  readonly close: () => void;
}

function WriteForm({ name, now, column, close }: Props) {
  const [text, setText] = useState(now);
  return (
    <form
      class="edit-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        writeValue(column, text);
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
        <button type="submit" class="button is-primary">
          {t.value.duplicates.writeUse}
        </button>
      </DialogActions>
    </form>
  );
}
