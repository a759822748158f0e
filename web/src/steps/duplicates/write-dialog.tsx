// A value written by hand for one field of the merged record.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { mayWrite } from '../../session/shown';
import { columnById } from '../../session/state';
import type { GroupDetail } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { choose } from './merge-draft';
import { changeDraft } from './queue';

export function openWrite(detail: GroupDetail, column: number): void {
  if (!mayWrite()) return;
  const name = columnById.value.get(column)?.name ?? '';
  const now = detail.merged.find((cell) => cell.column === column)?.value ?? '';
  openDialog({
    title: () => t.value.duplicates.writeTitle(name),
    body: (close) => <WriteForm name={name} now={now} column={column} close={close} />,
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
        // The field itself: Enter may come before the last letter is drawn.
        const written = event.currentTarget.querySelector('input')?.value ?? text;
        changeDraft((now) => choose(now, { column, from: null, text: written }));
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
