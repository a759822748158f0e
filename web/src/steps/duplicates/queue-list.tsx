// The groups as a list of any length: only what is in view is drawn. A list box: arrows, Home and End move, focus stays on it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { masked } from '../../model/preferences';
import { shownValue } from '../../session/shown';
import type { GroupDecision, GroupInfo } from '../../shared/engine-types';
import { Icon } from '../../ui/icon';
import { useOwnId } from '../../ui/use-own-id';
import { patternWords, probabilityText } from '../shared/pattern-words';
import { goTo, place, stepBy } from './queue';
import type { Queue } from './use-queue';

const rowHeight = 48;
const overscan = 4;

export function QueueList({ queue }: { readonly queue: Queue }) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useOwnId();
  const [view, setView] = useState({ top: 0, height: 400 });
  const first = Math.max(0, Math.floor(view.top / rowHeight) - overscan);
  const end = Math.min(queue.total, Math.ceil((view.top + view.height) / rowHeight) + overscan);
  const measure = () => {
    const box = scroller.current;
    if (box) setView({ top: box.scrollTop, height: box.clientHeight });
  };
  useLayoutEffect(measure, []);
  useEffect(() => queue.want(first, end), [first, end, queue.total]);
  const at = place.value?.index ?? -1;
  useEffect(() => {
    const box = scroller.current;
    if (!box || at < 0) return;
    if (at * rowHeight < box.scrollTop) box.scrollTop = at * rowHeight;
    const bottom = (at + 1) * rowHeight - box.clientHeight;
    if (bottom > box.scrollTop) box.scrollTop = bottom;
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e9, End: 1e9 }[
      event.key
    ];
    if (by === undefined) return;
    event.preventDefault();
    void stepBy(by);
  };
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return (
    <div
      ref={scroller}
      class="queue-list"
      role="listbox"
      tabIndex={0}
      aria-label={t.value.duplicates.queue}
      aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div
        class="queue-space"
        role="presentation"
        style={{ height: `${queue.total * rowHeight}px` }}
      >
        {rows.map((index) => (
          <QueueRow
            key={index}
            id={`${id}-${index}`}
            index={index}
            total={queue.total}
            group={queue.at(index)}
            isChosen={index === at}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly index: number;
  readonly total: number;
  readonly group: GroupInfo | undefined;
  readonly isChosen: boolean;
}

function QueueRow({ id, index, total, group, isChosen }: RowProps) {
  const words = t.value.duplicates;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the list box
    <div
      id={id}
      role="option"
      tabIndex={-1}
      class="queue-row"
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={total}
      style={{ top: `${index * rowHeight}px` }}
      onClick={() => group && goTo({ index, id: group.id })}
    >
      {group && (
        <>
          <span class="queue-label clip">{labelOf(group)}</span>
          <span class="queue-size" title={words.records(group.size)}>
            ×{group.size}
          </span>
          <span class="queue-probability">{probabilityText(group.probability)}</span>
          <span
            class={group.decision === 'undecided' ? 'queue-why is-wide clip' : 'queue-why clip'}
          >
            {group.contradictions.length > 0 && (
              <span class="queue-attention">
                <Icon name="attention" />
                <span class="sr">{words.contradictionShort}</span>
              </span>
            )}
            {patternWords(group.pattern)}
          </span>
          <DecisionMark decision={group.decision} />
        </>
      )}
    </div>
  );
}

/** In demo mode the label is masked like free text: it may be a person's name. */
export function labelOf(group: GroupInfo): string {
  return masked.value ? shownValue(group.label, -1) : group.label;
}

const marks: Record<GroupDecision, string> = {
  undecided: '',
  merged: '✓',
  different: '≠',
  related: '∼',
  unsure: '?',
};

export function DecisionMark({ decision }: { readonly decision: GroupDecision }) {
  if (decision === 'undecided') return null;
  return (
    <span class={`decision-mark is-${decision}`}>
      <span aria-hidden="true">{marks[decision]} </span>
      {t.value.duplicates.decided[decision]}
    </span>
  );
}
