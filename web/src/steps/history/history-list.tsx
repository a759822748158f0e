// The history of decisions in plain sentences, newest first, each of which can be taken back by itself.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { format, t } from '../../i18n';
import { decide, redo, undo } from '../../session/decide';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { revision, summary } from '../../session/state';
import type { HistoryEntry } from '../../shared/engine-types';
import type { Reply } from '../../shared/protocol';
import { Button } from '../../ui/button';
import { EmptyState, LoadingState } from '../../ui/states';
import { entryWords } from './entry-words';

const pageSize = 50;

export function HistoryList() {
  const words = t.value.history;
  const [limit, setLimit] = useState(pageSize);
  const found = useHistory(limit);
  if (!found) return <LoadingState />;
  if (found.total === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  const older = found.total - found.entries.length;
  return (
    <div class="history">
      <div class="history-bar">
        <Button icon="undo" disabled={!summary.value?.canUndo} onClick={() => void undo()}>
          {words.undo}
        </Button>
        <Button icon="redo" disabled={!summary.value?.canRedo} onClick={() => void redo()}>
          {words.redo}
        </Button>
        <span class="quiet-text">{words.total(found.total)}</span>
      </div>
      <ol>
        {found.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {older > 0 && (
        <Button kind="quiet" onClick={() => setLimit(limit + pageSize)}>
          {words.more(Math.min(older, pageSize))}
        </Button>
      )}
    </div>
  );
}

function useHistory(limit: number): Reply<'history'> | null {
  const [found, setFound] = useState<Reply<'history'> | null>(null);
  const [load] = useState(() =>
    latest((wanted: number) => call('history', { offset: 0, limit: wanted })),
  );
  useEffect(() => {
    load(limit).then((answer) => {
      if (answer) setFound(answer);
    }, reportError);
  }, [limit, revision.value]);
  return found;
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const words = t.value.history;
  const takeBack = () => void decide((stamp) => call('revert', { entry: entry.id, stamp }));
  return (
    <li class={entry.undone ? 'history-entry is-undone' : 'history-entry'}>
      <div>
        <p class="history-words">{entryWords(entry)}</p>
        <p class="quiet-text">
          {entry.at === '' ? '' : format.value.dateTime(entry.at)} ·{' '}
          {entry.person === '' ? words.somebody : entry.person}
        </p>
      </div>
      {entry.undone ? (
        <span class="chip">{words.undone}</span>
      ) : (
        <Button kind="quiet" onClick={takeBack}>
          {words.revert}
        </Button>
      )}
    </li>
  );
}
