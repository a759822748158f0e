// Saving: to a file, encrypted if wished; and the switch for keeping the session in the browser.
import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { notify } from '../model/notices';
import { canEncrypt } from '../model/session-file';
import { isAutosaving, leftBehind, startAutosave, stopAutosave } from '../session/autosave';
import { attempt } from '../session/report';
import { saveSession } from '../session/sessions';
import { hasFiles } from '../session/state';
import { Button } from '../ui/button';
import { DialogActions, openDialog } from '../ui/dialog';

export function openSave(): void {
  if (!hasFiles.value) return;
  openDialog({
    title: () => t.value.session.save,
    body: (close) => <SaveForm close={close} />,
  });
}

function SaveForm({ close }: { readonly close: () => void }) {
  const words = t.value.session;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const differs = passphrase !== again;
  return (
    <form
      class="edit-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (differs) return;
        close();
        void attempt(() => saveSession(passphrase));
      }}
    >
      <p>{words.saveText}</p>
      {canEncrypt() ? (
        <>
          <Secret label={words.passphrase} value={passphrase} change={setPassphrase} />
          {passphrase !== '' && <Secret label={words.again} value={again} change={setAgain} />}
          <p class="quiet-text">{words.passphraseText}</p>
        </>
      ) : (
        <p class="note-attention">{words.noCrypto}</p>
      )}
      {differs && again !== '' && (
        <p class="note-attention" role="alert">
          {words.mismatch}
        </p>
      )}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <button type="submit" class="button is-primary" disabled={differs}>
          {words.saveAction}
        </button>
      </DialogActions>
    </form>
  );
}

interface SecretProps {
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
}

/** A field whose text is not shown. */
export function Secret({ label, value, change }: SecretProps) {
  return (
    <label class="form-field">
      <span class="quiet-text">{label}</span>
      <input
        class="field"
        type="password"
        autoComplete="off"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}

export function openAutosave(): void {
  openDialog({
    title: () => t.value.session.autosave,
    body: (close) => <Autosave close={close} />,
  });
}

function Autosave({ close }: { readonly close: () => void }) {
  const words = t.value.session;
  const change = (isOn: boolean) => {
    close();
    void attempt(async () => {
      if (isOn) await startAutosave();
      else await stopAutosave();
      const said = isOn ? words.autosaveIsOn : words.autosaveIsOff;
      notify({ kind: 'done', text: isOn && leftBehind.value ? words.paused : said });
    });
  };
  return (
    <>
      <p>{words.autosaveText}</p>
      {location.protocol === 'file:' && <p class="note-attention">{words.autosaveFile}</p>}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        {isAutosaving.value ? (
          <Button kind="danger" onClick={() => change(false)}>
            {words.autosaveOff}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => change(true)}>
            {words.autosaveOn}
          </Button>
        )}
      </DialogActions>
    </>
  );
}
