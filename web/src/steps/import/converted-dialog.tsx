// How a source is read that was made of another format: values as shown or as held, and whether the first row names the columns.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { reopen } from '../../session/files';
import { hasUnsaved } from '../../session/state';
import type { OriginInfo, SourceInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions } from '../../ui/dialog';
import { Segmented } from '../../ui/segmented';

interface Props {
  readonly source: SourceInfo;
  readonly origin: OriginInfo;
  readonly close: () => void;
}

export function ConvertedDialog({ source, origin, close }: Props) {
  const words = t.value.import;
  const [values, setValues] = useState(origin.values);
  const [hasHeader, setHasHeader] = useState(source.dialect.hasHeader);
  const isSame = values === origin.values && hasHeader === source.dialect.hasHeader;
  const hasCells = !['vcard', 'json', 'html'].includes(origin.format);
  const apply = () => {
    close();
    const override = hasHeader === source.dialect.hasHeader ? {} : { hasHeader };
    void reopen(source.id, override, values);
  };
  return (
    <div class="read-dialog">
      {hasCells && (
        <>
          <Segmented
            label={words.origin.values}
            segments={[
              { value: 'shown', label: words.origin.shown },
              { value: 'stored', label: words.origin.stored },
            ]}
            value={values}
            onChange={setValues}
          />
          <p class="quiet-text">{words.origin.valuesHint}</p>
        </>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={(event) => setHasHeader(event.currentTarget.checked)}
        />
        {words.dialog.hasHeader}
      </label>
      {hasUnsaved.value && <p class="note-attention">{words.dialog.reset}</p>}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" onClick={apply} disabled={isSame}>
          {words.dialog.apply}
        </Button>
      </DialogActions>
    </div>
  );
}
