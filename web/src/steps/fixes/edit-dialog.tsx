// A value written by hand for one cell: what the file has, what is proposed, what the person says.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { editCell } from '../../session/edit-cell';
import { mayWrite } from '../../session/shown';
import { columnById } from '../../session/state';
import type { FixCellInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';

/** Resolves when the dialog is gone: true when a value was saved. */
export function openEdit(cell: FixCellInfo): Promise<boolean> {
  if (!mayWrite()) return Promise.resolve(false);
  return new Promise((resolve) => {
    let saved: Promise<boolean> = Promise.resolve(false);
    const save = (text: string) => {
      const { row, column } = cell;
      saved = editCell({ row, column, text });
    };
    const name = columnById.value.get(cell.column)?.name ?? '';
    openDialog({
      title: () => t.value.fixes.editTitle(name, cell.line),
      body: (close) => <EditForm cell={cell} save={save} close={close} />,
      closed: () => void saved.then(resolve),
    });
  });
}

interface Props {
  readonly cell: FixCellInfo;
  readonly save: (text: string) => void;
  readonly close: () => void;
}

function EditForm({ cell, save, close }: Props) {
  const words = t.value.fixes;
  const [text, setText] = useState(cell.state === 'edited' ? cell.value : cell.after);
  return (
    <form
      class="edit-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        save(text);
        close();
      }}
    >
      <dl class="edit-facts">
        <dt>{words.editBefore}</dt>
        <dd class="raw">{cell.before}</dd>
        <dt>{words.editProposed}</dt>
        <dd class="raw">{cell.after}</dd>
      </dl>
      <label>
        <span class="quiet-text">{words.editValue}</span>
        <input
          class="field"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          ref={selectOnce}
        />
      </label>
      <p class="quiet-text">{words.editHint}</p>
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <button type="submit" class="button is-primary">
          {words.editSave}
        </button>
      </DialogActions>
    </form>
  );
}

function selectOnce(field: HTMLInputElement | null): void {
  if (!field || field.dataset.selected) return;
  field.dataset.selected = 'yes';
  field.select();
}
