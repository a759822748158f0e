// A tour of two minutes through the five steps, with sample data when nothing is open. It waits for nobody: every desk stays usable
// beside it, and it can be left at any time.
import { effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { language, t } from '../i18n';
import { openSample } from '../session/files';
import { hasFiles, type StepName, step } from '../session/state';
import { Button, IconButton } from '../ui/button';

interface Stop {
  readonly id: keyof typeof t.value.tour.stops;
  readonly step: StepName;
  /** What is pointed at. */
  readonly target: string;
}

const stops: readonly Stop[] = [
  { id: 'import', step: 'import', target: '.grid-head' },
  { id: 'overview', step: 'overview', target: '.scores' },
  { id: 'rows', step: 'overview', target: '.rows-opener, .rows-head' },
  { id: 'fixes', step: 'fixes', target: '.fix-groups' },
  { id: 'cells', step: 'fixes', target: '.fix-cells .grid-place' },
  { id: 'duplicates', step: 'duplicates', target: '.compare-place' },
  { id: 'line', step: 'duplicates', target: '.line-pane' },
  { id: 'export', step: 'export', target: '.certificate' },
  { id: 'leave', step: 'export', target: '.foot' },
];

const at = signal<number | null>(null);
const waitMs = 20_000;

export async function startTour(): Promise<void> {
  if (!hasFiles.value) await openSample([language.value === 'zh' ? 'b2b-zh.csv' : 'sales-en.csv']);
  if (hasFiles.value) at.value = 0;
}

function leave(): void {
  at.value = null;
}

function go(to: number): void {
  at.value = stops[to] ? to : null;
}

/** Marks what is pointed at as soon as it is there; gives what unmarks it. */
function mark(selector: string): () => void {
  let marked: Element | null = null;
  const look = () => {
    marked = document.querySelector(selector);
    if (!marked) return;
    marked.classList.add('is-toured');
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true });
  look();
  const timer = setTimeout(() => observer.disconnect(), waitMs);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    marked?.classList.remove('is-toured');
  };
}

// A wipe ends the tour: there is nothing left to show.
effect(() => {
  if (!hasFiles.value && at.peek() !== null) at.value = null;
});

export function Tour() {
  const now = at.value;
  const stop = now === null ? undefined : stops[now];
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!stop) return;
    step.value = stop.step;
    panel.current?.focus();
    return mark(stop.target);
  }, [stop]);
  if (!stop || now === null) return null;
  const words = t.value.tour;
  const { title, text } = words.stops[stop.id];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'ArrowRight') go(now + 1);
    else if (event.key === 'ArrowLeft') go(Math.max(0, now - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <aside
      ref={panel}
      class="tour"
      data-own-keys=""
      tabIndex={-1}
      aria-label={words.title}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2>{title}</h2>
        <span class="quiet-text">{words.place(now + 1, stops.length)}</span>
        <IconButton icon="close" label={words.leave} onClick={leave} />
      </header>
      <p class="tour-text" aria-live="polite">
        {text}
      </p>
      <div class="tour-buttons">
        <Button kind="quiet" onClick={leave}>
          {words.leave}
        </Button>
        {now > 0 && <Button onClick={() => go(now - 1)}>{words.back}</Button>}
        <Button kind="primary" onClick={() => go(now + 1)}>
          {now + 1 < stops.length ? words.next : words.done}
        </Button>
      </div>
    </aside>
  );
}
