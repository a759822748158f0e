// The history of decisions in plain sentences, newest first, each of which can be taken back by itself.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { format, t } from '../../i18n';
import { person } from '../../model/preferences';
import { countersigns, disagreements, handedOver } from '../../session/countersigns';
import { redo, undo } from '../../session/decide';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { revision, summary } from '../../session/state';
import type { HistoryEntry } from '../../shared/engine-types';
import type { Reply } from '../../shared/protocol';
import { Button } from '../../ui/button';
import { EmptyState, LoadingState } from '../../ui/states';
import { CountersignLine, isOthers } from './countersign';
import { entryWords } from './entry-words';
import { takeBack } from './take-back';

const pageSize = 50;

export function HistoryList() {
  const words = t.value.history;
  const [limit, setLimit] = useState(pageSize);
  const [onlyDisagreed, setOnly] = useState(false);
  const found = useHistory(limit);
  if (!found) return <LoadingState />;
  if (found.total === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  const older = found.total - found.entries.length;
  const disagreed = new Set(disagreements.value.map(({ entry }) => entry));
  const shown = onlyDisagreed ? found.entries.filter(({ id }) => disagreed.has(id)) : found.entries;
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
        {disagreed.size > 0 && (
          <Button isPressed={onlyDisagreed} onClick={() => setOnly(!onlyDisagreed)}>
            {t.value.session.countersign.onlyDisagreed(disagreed.size)}
          </Button>
        )}
      </div>
      <CountersignBar entries={found.entries} />
      <ol>
        {shown.map((entry) => (
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

/** For a second person: what is asked of them, and how far they are. */
function CountersignBar({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const words = t.value.session.countersign;
  const own = person.value.trim();
  if (handedOver.value === 0) return null;
  const others = entries.filter(isOthers);
  if (own !== '' && others.length === 0) return null;
  const done = others.filter(({ id }) =>
    countersigns.value.some((one) => one.entry === id && one.person === own),
  );
  return (
    <div class="countersign-bar">
      <strong>{words.title}</strong> {words.hint}{' '}
      <span class="quiet-text">{words.progress(done.length, others.length)}</span>
      <label class="form-field">
        {own === '' && <span>{words.needName}</span>}
        <input
          class="field"
          aria-label={words.setName}
          placeholder={words.setName}
          value={person.value}
          onInput={(event) => {
            person.value = event.currentTarget.value;
          }}
        />
      </label>
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
  return (
    <li class={entry.undone ? 'history-entry is-undone' : 'history-entry'}>
      <div>
        <p class="history-words">{entryWords(entry)}</p>
        <p class="quiet-text">
          {entry.at === '' ? '' : format.value.dateTime(entry.at)} ·{' '}
          {entry.person === '' ? words.somebody : entry.person}
        </p>
        <CountersignLine entry={entry} />
      </div>
      {entry.undone ? (
        <span class="chip">{words.undone}</span>
      ) : (
        <Button kind="quiet" onClick={() => void takeBack(entry)}>
          {words.revert}
        </Button>
      )}
    </li>
  );
}
