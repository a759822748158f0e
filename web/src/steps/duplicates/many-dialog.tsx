// One decision for many groups: of one pattern or of all, on one side of the line, after a look at a random sample.
// Invariant: what the button counts is what the engine decides: undecided groups, and for a merge those that do not contradict
// themselves.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { binAt, splitAt } from '../../model/score-line';
import { follow, tellDone } from '../../session/decide';
import { call, stamp } from '../../session/engine';
import { attempt } from '../../session/report';
import type { GroupBand } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { Segmented } from '../../ui/segmented';
import { LoadingState } from '../../ui/states';
import { lineText, patternWords } from '../shared/pattern-words';
import { line as deskLine } from './queue';
import { Sample } from './sample';
import { ScoreLine } from './score-line';
import { useBins } from './use-bins';

export type Bulk = 'merged' | 'different' | 'related';

/** `from`: where the line begins; else where the desk has it. */
export function openMany(band: GroupBand, from?: number): void {
  openDialog({
    title: () => t.value.duplicates.many.title,
    wide: true,
    body: (close) => <Many band={band} from={from ?? deskLine.peek()} close={close} />,
  });
}

interface Props {
  readonly band: GroupBand;
  readonly from: number;
  readonly close: () => void;
}

function Many({ band, from, close }: Props) {
  const words = t.value.duplicates;
  const bins = useBins(band);
  const [line, setLine] = useState(from);
  const [decision, setDecision] = useState<Bulk>(band.verdict === 'related' ? 'related' : 'merged');
  useEffect(() => {
    // Down to an edge, so that a pattern's weakest group is above its line.
    setLine((now) => bins.findLast((bin) => bin.from <= now)?.from ?? now);
  }, [bins.length]);
  if (bins.length === 0) return <LoadingState />;
  const sides = splitAt(bins, binAt(bins, line));
  const side = decision === 'different' ? sides.below : sides.above;
  const count = decision === 'merged' ? side.clear : side.groups;
  const wanted: GroupBand =
    decision === 'different'
      ? { ...band, maxProbability: line }
      : { ...band, minProbability: line };
  const run = async () => {
    close();
    const result = await attempt(() =>
      call('decideGroups', { ...wanted, decision, stamp: stamp() }),
    );
    if (!result) return;
    await follow(result.summary);
    tellDone(words.many.done(result.decided, result.leftOut));
  };
  return (
    <div class="many">
      <p>{bandWords(band)}</p>
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
        <strong>
          {decision === 'different'
            ? words.many.below(side.groups, lineText(line))
            : words.many.wouldBe(side.groups, lineText(line))}
        </strong>
      </div>
      <ScoreLine bins={bins} line={line} setLine={setLine} />
      {count === 0 ? (
        <p class="note-attention">{words.many.nothing}</p>
      ) : (
        <Sample band={wanted} total={side.groups} isMerge={decision === 'merged'} />
      )}
      {decision === 'merged' && <p class="quiet-text">{words.many.leftOut(side.contradicting)}</p>}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" disabled={count === 0} onClick={() => void run()}>
          {words.many.buttons[decision](count, lineText(line))}
        </Button>
      </DialogActions>
    </div>
  );
}

function bandWords({ verdict, pattern }: GroupBand): string {
  const words = t.value.duplicates;
  const of =
    verdict === 'all' ? words.many.allVerdicts : words.many.onlyVerdict(words.verdicts[verdict]);
  return pattern === '' ? of : `${of} ${patternWords(pattern)}`;
}
