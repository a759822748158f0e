// After the engine was lost: says what happened and offers to read everything again. Nothing that was decided is gone.
import { t } from '../i18n';
import { notify } from '../model/notices';
import { wipe } from '../session/files';
import { restore } from '../session/recovery';
import { attempt } from '../session/report';
import { engineState, hasFiles, summary } from '../session/state';
import { Button } from '../ui/button';
import { DialogActions, openDialog } from '../ui/dialog';

let isOpen = false;

export function engineLost(): void {
  if (!hasFiles.value || isOpen) return;
  engineState.value = 'lost';
  isOpen = true;
  const rows = summary.value?.canUndo ? 1 : 0;
  openDialog({
    title: () => t.value.shell.lost.title,
    closed: () => {
      isOpen = false;
    },
    body: (close) => (
      <>
        <p>{t.value.shell.lost.body(rows)}</p>
        <DialogActions>
          <Button
            onClick={() => {
              close();
              engineState.value = 'ready';
              void wipe();
            }}
          >
            {t.value.shell.lost.startOver}
          </Button>
          <Button
            kind="primary"
            onClick={() => {
              close();
              void readAgain();
            }}
          >
            {t.value.shell.lost.again}
          </Button>
        </DialogActions>
      </>
    ),
  });
}

async function readAgain(): Promise<void> {
  const done = await attempt(async () => {
    await restore();
    return true;
  });
  if (done) notify({ kind: 'done', text: t.value.shell.lost.restored });
}
