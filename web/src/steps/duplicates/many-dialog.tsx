// One decision for many groups: of one pattern or of all, at or above a probability, after a look at a random sample.
// Invariant: what the button counts is what the engine decides: undecided groups, without those that contradict themselves.
import { useEffect, useState } from 'preact/hooks';
import { format, t } from '../../i18n';
import { notify } from '../../model/notices';
import { follow, undo } from '../../session/decide';
import { call, stamp } from '../../session/engine';
import { attempt, reportError } from '../../session/report';
import type { GroupInfo, PatternInfo, VerdictName } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { Segmented } from '../../ui/segmented';
import { LoadingState } from '../../ui/states';
import { patternWords } from '../shared/pattern-words';
import { SampleGroup } from './sample-group';

type Bulk = 'merged' | 'different' | 'related';

const usualLine = 0.95;
const sampleSize = 5;

/** Null: all patterns with the verdict "same". */
export function openMany(info: PatternInfo | null): void {
  openDialog({
    title: () => t.value.duplicates.many.title,
    wide: true,
    body: (close) => <Many info={info} close={close} />,
  });
}

function useUndecided(pattern: string, verdict: VerdictName): readonly GroupInfo[] | null {
  const [groups, setGroups] = useState<readonly GroupInfo[] | null>(null);
  useEffect(() => {
    const wanted = {
      offset: 0,
      limit: 1e6,
      verdict,
      decision: 'undecided',
      pattern,
      order: 'probability',
    } as const;
    call('groups', wanted).then((answer) => setGroups(answer.groups), reportError);
  }, [pattern, verdict]);
  return groups;
}

function Many({ info, close }: { readonly info: PatternInfo | null; readonly close: () => void }) {
  const words = t.value.duplicates;
  const [pattern, verdict] = [info?.pattern ?? '', info?.verdict ?? 'same'];
  const groups = useUndecided(pattern, verdict);
  const [line, setLine] = useState(
    info ? Math.floor(Math.min(usualLine, info.minProbability) * 100) / 100 : usualLine,
  );
  const [decision, setDecision] = useState<Bulk>(verdict === 'related' ? 'related' : 'merged');
  if (!groups) return <LoadingState />;
  const above = groups.filter((group) => group.probability >= line);
  const touched =
    decision === 'merged' ? above.filter((group) => group.contradictions.length === 0) : above;
  const run = async () => {
    close();
    const args = { pattern, verdict, minProbability: line, decision, stamp: stamp() };
    const result = await attempt(() => call('decideGroups', args));
    if (!result) return;
    await follow(result.summary);
    notify({
      kind: 'done',
      text: words.many.done(result.decided, result.leftOut),
      action: { label: t.value.common.undo, run: () => void undo() },
    });
  };
  return (
    <div class="many">
      <p>
        {info
          ? `${words.verdicts[info.verdict]}: ${patternWords(info.pattern)}`
          : words.many.onlySame}
      </p>
      <p class="quiet-text">{words.many.lead}</p>
      <div class="many-line">
        <Segmented
          label={t.value.fixes.state}
          segments={(['merged', 'related', 'different'] as const).map((value) => ({
            value,
            label: value === 'merged' ? words.actions.merge : words.actions[value],
          }))}
          value={decision}
          onChange={setDecision}
        />
        <Line line={line} setLine={setLine} />
        <strong>{words.many.wouldBe(above.length)}</strong>
      </div>
      {touched.length === 0 ? (
        <p class="note-attention">{words.many.nothing}</p>
      ) : (
        <Sample key={`${pattern} ${verdict}`} groups={touched} />
      )}
      {decision === 'merged' && (
        <p class="quiet-text">{words.many.leftOut(above.length - touched.length)}</p>
      )}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" disabled={touched.length === 0} onClick={() => void run()}>
          {buttonWords(decision, touched.length, line)}
        </Button>
      </DialogActions>
    </div>
  );
}

function buttonWords(decision: Bulk, count: number, line: number): string {
  const words = t.value.duplicates;
  if (decision === 'merged') return words.many.merge(count, line.toFixed(2));
  if (decision === 'different') return words.many.different(count);
  return `${words.actions.related}: ${t.value.common.groups(count)}`;
}

function Line({
  line,
  setLine,
}: {
  readonly line: number;
  readonly setLine: (line: number) => void;
}) {
  return (
    <label class="many-at">
      {t.value.duplicates.many.at}
      <input
        type="range"
        min="0"
        max="1"
        step="0.01"
        value={line}
        onInput={(event) => setLine(Number(event.currentTarget.value))}
      />
      <output>{line.toFixed(2)}</output>
    </label>
  );
}

function pick(groups: readonly GroupInfo[]): readonly GroupInfo[] {
  const left = [...groups];
  const picked: GroupInfo[] = [];
  while (left.length > 0 && picked.length < sampleSize) {
    picked.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  }
  return picked;
}

function Sample({ groups }: { readonly groups: readonly GroupInfo[] }) {
  const words = t.value.duplicates.many;
  const [picked, setPicked] = useState(() => pick(groups));
  const ids = new Set(groups.map((group) => group.id));
  const valid = picked.every((group) => ids.has(group.id)) ? picked : pick(groups);
  useEffect(() => {
    if (valid !== picked) setPicked(valid);
  }, [groups.length]);
  return (
    <section class="many-sample" aria-label={words.sampleTitle(valid.length, groups.length)}>
      <header class="patterns-head">
        <h3>{words.sampleTitle(valid.length, groups.length)}</h3>
        {groups.length > sampleSize && (
          <Button kind="quiet" onClick={() => setPicked(pick(groups))}>
            {words.again}
          </Button>
        )}
      </header>
      <ol>
        {valid.map((group) => (
          <SampleGroup key={group.id} group={group} />
        ))}
      </ol>
      <p class="sr" role="status">
        {format.value.number(groups.length)}
      </p>
    </section>
  );
}
