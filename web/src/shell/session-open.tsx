// Opening a saved session: its passphrase, then its files, recognised by their hash; then everything stands again.
import { effect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { format, t } from '../i18n';
import { asFailure, failureSentence } from '../i18n/sentences';
import { isEncrypted, sessionExtension } from '../model/session-file';
import { pickFiles } from '../session/choose-files';
import { attempt } from '../session/report';
import { beginOpening, finishOpening, offerFiles, opening, requested } from '../session/sessions';
import { hasFiles } from '../session/state';
import { Button } from '../ui/button';
import { DialogActions, openDialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Secret } from './session-save';

export function chooseSession(): void {
  pickFiles(sessionExtension, ([file]) => {
    if (file) requested.value = file;
  });
}

/** Called once: session files may also be dropped. */
export function listenForSessions(): void {
  effect(() => {
    const file = requested.value;
    if (!file) return;
    requested.value = null;
    void attempt(() => openSession(file));
  });
}

async function openSession(file: File): Promise<void> {
  if (await isEncrypted(file)) {
    openDialog({
      title: () => t.value.session.openTitle,
      body: (close) => <PassphraseForm file={file} close={close} />,
    });
    return;
  }
  await beginOpening(file, '');
  showOpening();
}

function PassphraseForm({ file, close }: { readonly file: File; readonly close: () => void }) {
  const words = t.value.session;
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    try {
      await beginOpening(file, passphrase);
      close();
      showOpening();
    } catch (error) {
      setProblem(failureSentence(asFailure(error)));
    }
  };
  return (
    <form
      class="edit-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Secret label={words.askPassphrase} value={passphrase} change={setPassphrase} />
      {problem !== '' && (
        <p class="note-attention" role="alert">
          {problem}
        </p>
      )}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <button type="submit" class="button is-primary" disabled={passphrase === ''}>
          {words.openAction}
        </button>
      </DialogActions>
    </form>
  );
}

function showOpening(): void {
  openDialog({
    title: () => t.value.session.openTitle,
    closed: () => {
      opening.value = null;
    },
    body: (close) => <OpeningForm close={close} />,
  });
}

function OpeningForm({ close }: { readonly close: () => void }) {
  const words = t.value.session;
  const now = opening.value;
  if (!now) return null;
  const { data, files, strangers } = now;
  const isComplete = files.every((file) => file !== null);
  const offer = (chosen: Iterable<File>) => void attempt(() => offerFiles(chosen));
  const finish = () => {
    const done = attempt(finishOpening);
    close();
    void done;
  };
  return (
    <>
      <p>
        {words.savedBy(data.person, format.value.dateTime(data.savedAt))}{' '}
        {words.steps(data.journal.events.length)}
      </p>
      <p>{words.needs}</p>
      <ul class="session-files">
        {data.sources.map((source, i) => (
          <li key={`${source.name} ${source.sha256}`} class={files[i] ? 'is-here' : ''}>
            <Icon name={files[i] ? 'check' : 'file'} />
            <span class="clip">{source.name}</span>
            <span class="quiet-text">{format.value.bytes(source.size)}</span>
            <span>{files[i] ? words.here : words.missing}</span>
          </li>
        ))}
      </ul>
      {strangers.map((name, i) => (
        <p key={i} class="note-attention" role="alert">
          {words.stranger(name)}
        </p>
      ))}
      {hasFiles.value && <p class="quiet-text">{words.replaces}</p>}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        {!isComplete && (
          <Button kind="primary" onClick={() => pickFiles('', offer)}>
            {words.choose}
          </Button>
        )}
        {isComplete && (
          <Button kind="primary" onClick={finish}>
            {words.go}
          </Button>
        )}
      </DialogActions>
    </>
  );
}
