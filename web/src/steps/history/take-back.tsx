// Taking one entry back: first what came later and touches the same cells or records. The person chooses whether that goes too.
import { t } from '../../i18n';
import { decide } from '../../session/decide';
import { call } from '../../session/engine';
import { attempt } from '../../session/report';
import type { HistoryEntry } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { entryWords } from './entry-words';

/** More than these are counted, not listed. */
const shownLater = 12;

export async function takeBack(entry: HistoryEntry): Promise<void> {
  const later = await attempt(() => call('dependents', { entry: entry.id }));
  if (!later) return;
  if (later.length === 0) {
    await revert([entry.id]);
    return;
  }
  openDialog({
    title: () => t.value.history.revertTitle,
    body: (close) => <Later entry={entry} later={later} close={close} />,
  });
}

/** One after the other, in this order; each stays an event of its own in the audit log. */
async function revert(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const done = await decide((stamp) => call('revert', { entry: id, stamp }));
    if (!done) return;
  }
}

interface Props {
  readonly entry: HistoryEntry;
  readonly later: readonly HistoryEntry[];
  readonly close: () => void;
}

function Later({ entry, later, close }: Props) {
  const words = t.value.history;
  const ids = later.map(({ id }) => id);
  const run = (order: readonly number[]) => {
    close();
    void revert(order);
  };
  return (
    <>
      <p>{words.revertLead(entryWords(entry))}</p>
      <p>{words.revertLater(later.length)}</p>
      <ul class="history-later">
        {later.slice(0, shownLater).map((one) => (
          <li key={one.id}>{entryWords(one)}</li>
        ))}
        {later.length > shownLater && <li>{words.revertMore(later.length - shownLater)}</li>}
      </ul>
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button onClick={() => run([...ids.reverse(), entry.id])}>
          {words.revertAll(later.length + 1)}
        </Button>
        <Button kind="primary" onClick={() => run([entry.id])}>
          {words.revertOne}
        </Button>
      </DialogActions>
    </>
  );
}
