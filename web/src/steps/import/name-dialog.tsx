// What a person calls a source: one field. The file keeps its own name.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { nameSource } from '../../session/mapping';
import type { SourceInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';

const maxLength = 80;

export function openNameDialog(source: SourceInfo): void {
  openDialog({
    title: () => t.value.import.naming.title,
    body: (close) => <NameDialog source={source} close={close} />,
  });
}

interface Props {
  readonly source: SourceInfo;
  readonly close: () => void;
}

function NameDialog({ source, close }: Props) {
  const words = t.value.import.naming;
  const [name, setName] = useState(source.label);
  const wanted = name.trim();
  const apply = () => {
    close();
    void nameSource(source.id, wanted);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') apply();
      }}
    >
      <p>{words.lead}</p>
      <label>
        {words.field}
        <input
          class="field"
          value={name}
          maxLength={maxLength}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" onClick={apply} disabled={wanted === ''}>
          {words.apply}
        </Button>
      </DialogActions>
    </form>
  );
}
