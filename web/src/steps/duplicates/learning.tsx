// Learning in place: how many decisions have taught nothing yet, what the others taught, and how to forget it.
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n';
import { searchAgain } from '../../session/analysis';
import { call } from '../../session/engine';
import { attempt } from '../../session/report';
import { calmRevision, matches } from '../../session/state';
import type { LearningInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { reasonWords } from '../shared/pattern-words';

/** So many decided pairs say something. */
const fewestLessons = 5;
const shownShifts = 12;
/** Bits below which a change is not worth a line. */
const leastShown = 0.1;

const learning = signal<LearningInfo | null>(null);

export function Learning() {
  const words = t.value.duplicates.learning;
  useEffect(() => {
    void call('learning', {}).then(
      (now) => {
        learning.value = now;
      },
      () => undefined,
    );
  }, [calmRevision.value, matches.value]);
  const now = learning.value;
  if (!now || (now.lessons < fewestLessons && now.learntFrom === 0)) return null;
  const isNew = now.lessons >= fewestLessons && now.lessons !== now.learntFrom;
  return (
    <section class="learning" aria-label={words.title}>
      <span class="quiet-text">
        {now.learntFrom > 0 ? words.learnt(now.learntFrom) : words.nothing(now.lessons)}
      </span>
      {now.learntFrom > 0 && (
        <Button kind="quiet" onClick={openLearnt}>
          {words.what}
        </Button>
      )}
      {isNew && (
        <Button onClick={() => void attempt(() => searchAgain('again'))}>{words.learn}</Button>
      )}
    </section>
  );
}

function openLearnt(): void {
  openDialog({
    title: () => t.value.duplicates.learning.title,
    body: (close) => <Learnt close={close} />,
  });
}

function Learnt({ close }: { readonly close: () => void }) {
  const words = t.value.duplicates.learning;
  const now = learning.value;
  if (!now) return null;
  const forget = () => {
    close();
    void attempt(() => searchAgain('forget'));
  };
  const strongest = [...now.shifts]
    .filter(({ bits }) => Math.abs(bits) >= leastShown)
    .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
    .slice(0, shownShifts);
  return (
    <>
      <p>{words.how}</p>
      <ul class="learning-shifts">
        {now.hasRelatives !== null && <li>{words.relatives[now.hasRelatives ? 'yes' : 'no']}</li>}
        {now.hasTwins !== null && <li>{words.twins[now.hasTwins ? 'yes' : 'no']}</li>}
        {strongest.map(({ field, place, level, bits }) => (
          <li key={`${field} ${place} ${level}`}>
            {words.shift(reasonWords({ field, level }), (2 ** Math.abs(bits)).toFixed(1), bits > 0)}
          </li>
        ))}
      </ul>
      <p class="quiet-text">{words.learnt(now.learntFrom)}</p>
      <DialogActions>
        <Button onClick={forget}>{words.forget}</Button>
        <Button kind="primary" onClick={close}>
          {t.value.common.close}
        </Button>
      </DialogActions>
    </>
  );
}
