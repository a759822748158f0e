// The duplicates desk: the queue on the left, the group in hand with its merge and its evidence on the right.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { ensureDuplicates } from '../../session/analysis';
import { attempt } from '../../session/report';
import { matches, step, summary } from '../../session/state';
import { Button } from '../../ui/button';
import { EmptyState, LoadingState } from '../../ui/states';
import { lineText } from '../shared/pattern-words';
import type { Spot } from './field-row';
import { GroupPane } from './group-pane';
import { changeFilter, filter, line, place, resetQueue } from './queue';
import { QueuePane } from './queue-pane';
import { useGroup } from './use-group';
import { firstSpot, useGroupKeys } from './use-group-keys';
import { useQueue } from './use-queue';
import { openWrite } from './write-dialog';

let seen: unknown = null;

export function DuplicatesDesk() {
  const found = matches.value;
  useEffect(() => {
    if (!found) void attempt(ensureDuplicates);
  }, [found === null]);
  if (!found) return <LoadingState>{t.value.duplicates.comparing}</LoadingState>;
  if (seen !== found) {
    seen = found;
    resetQueue();
  }
  const counts = summary.value?.groups;
  const total = counts ? counts.same + counts.related + counts.unsure : 0;
  if (total === 0) {
    const words = t.value.duplicates;
    return (
      <EmptyState title={words.none} action={<GoExport />}>
        {words.noneText(found.counts.scoredPairs)}
      </EmptyState>
    );
  }
  return <Groups />;
}

function Groups() {
  const queue = useQueue();
  const detail = useGroup();
  const [at, setAt] = useState<Spot>({ column: -1, member: 0 });
  const shownId = useRef<number | null>(null);
  const isCurrent = detail !== null && detail.id === place.value?.id;
  useEffect(() => {
    if (!detail || detail.id === shownId.current) return;
    const hadFocus = document.activeElement?.matches('[data-spot]') ?? false;
    const isFirst = shownId.current === null;
    shownId.current = detail.id;
    const spot = firstSpot(detail);
    setAt(spot);
    const isFree = document.activeElement?.matches('body, .step') ?? true;
    const target = hadFocus
      ? `[data-spot="${spot.column} 0"]`
      : isFirst && isFree
        ? '.queue-list'
        : '';
    if (target !== '')
      requestAnimationFrame(() => document.querySelector<HTMLElement>(target)?.focus());
  }, [detail]);
  const write = (column: number) => {
    if (detail && column >= 0) openWrite(detail, column);
  };
  useGroupKeys({ detail: isCurrent ? detail : null, at, move: setAt, write });
  return (
    <div class="duplicates-desk">
      <QueuePane queue={queue} />
      {detail && place.value ? (
        <GroupPane detail={detail} at={at} move={setAt} write={write} />
      ) : (
        queue && queue.total === 0 && <Nothing />
      )}
    </div>
  );
}

const everything = {
  decision: 'all',
  verdict: 'all',
  pattern: '',
  search: '',
  side: 'both',
} as const;

function Nothing() {
  const words = t.value.duplicates;
  const now = summary.value;
  const showAll = () => changeFilter(everything);
  const isDone = now?.groups?.undecided === 0;
  if (!isDone || filter.value.decision !== 'undecided') {
    const text =
      filter.value.side === 'above'
        ? words.noneAbove(lineText(line.value), now?.groups?.undecided ?? 0)
        : words.noGroupsText;
    return (
      <EmptyState
        title={words.noGroups}
        action={<Button onClick={showAll}>{words.showAll}</Button>}
      >
        {text}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={words.allDone}
      action={
        <div class="fix-actions">
          <Button onClick={showAll}>{words.showAll}</Button>
          <GoExport />
        </div>
      }
    >
      {words.allDoneText(now?.rowsMerged ?? 0)}
    </EmptyState>
  );
}

function GoExport() {
  return (
    <Button
      kind="primary"
      onClick={() => {
        step.value = 'export';
      }}
    >
      {t.value.duplicates.goExport}
    </Button>
  );
}
