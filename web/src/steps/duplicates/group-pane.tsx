// The middle of the duplicates desk: the group and its reasons, the side-by-side, the evidence, the decisions.
import { t } from '../../i18n';
import type { GroupDecision, GroupDetail } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { probabilityText } from '../shared/pattern-words';
import { Evidence } from './evidence';
import type { Spot } from './field-row';
import { emptyDraft, isTouched, mergingParts } from './merge-draft';
import { decideHere, draft, goBack } from './queue';
import { labelOf } from './queue-list';
import { Reasons } from './reasons';
import { SideBySide } from './side-by-side';

interface Props {
  readonly detail: GroupDetail;
  readonly at: Spot;
  readonly move: (spot: Spot) => void;
  readonly write: (column: number) => void;
}

/** The rows of a group, as decisions name them. */
export function rowsOf(detail: GroupDetail): readonly number[] {
  return detail.members.map(({ row }) => row);
}

export function GroupPane({ detail, at, move, write }: Props) {
  const words = t.value.duplicates;
  const isOpen = detail.decision === 'undecided';
  const parts = mergingParts(draft.value, rowsOf(detail)).length;
  const go = (column: number) => {
    move({ column, member: at.member });
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-spot="${column} ${at.member}"]`)?.focus(),
    );
  };
  return (
    <section class="group" aria-label={labelOf(detail)} data-group={detail.id}>
      <header class="group-head">
        <h2>
          {labelOf(detail)}
          <span class="group-facts">
            {words.records(detail.size)}
            <span class={`verdict is-${detail.verdict}`} title={words.verdictHelp[detail.verdict]}>
              {words.verdicts[detail.verdict]} {probabilityText(detail.probability)}
            </span>
          </span>
        </h2>
        <Reasons detail={detail} go={go} />
        {detail.contradictions.length > 0 && (
          <p class="contradiction" role="alert">
            {words.contradiction}
          </p>
        )}
      </header>
      {!isOpen && <DecidedBar detail={detail} />}
      <div class="group-body">
        <SideBySide detail={detail} canChange={isOpen} at={at} move={move} write={write} />
        {isOpen && parts === 0 && <p class="note-attention">{words.tooFew}</p>}
        {isOpen && isTouched(draft.value) && (
          <Button
            kind="quiet"
            icon="undo"
            onClick={() => {
              draft.value = emptyDraft;
            }}
          >
            {words.resetChoices}
          </Button>
        )}
        <Evidence detail={detail} />
      </div>
      {isOpen && <Actions detail={detail} parts={parts} />}
    </section>
  );
}

function DecidedBar({ detail }: { readonly detail: GroupDetail }) {
  const words = t.value.duplicates;
  const decision: GroupDecision = detail.decision;
  if (decision === 'undecided') return null;
  const parts = new Set(detail.parts).size;
  return (
    <div class="done-bar" role="status">
      <p>{parts > 1 ? words.splitBar(parts) : words.decidedBar[decision]}</p>
      <Button icon="undo" onClick={() => void decideHere('undecided', rowsOf(detail))}>
        {words.reset}
      </Button>
    </div>
  );
}

function Actions({ detail, parts }: { readonly detail: GroupDetail; readonly parts: number }) {
  const words = t.value.duplicates.actions;
  const decide = (decision: GroupDecision) => void decideHere(decision, rowsOf(detail));
  const hints: readonly (readonly [string, string])[] = [
    ['1–9', words.choose],
    ['E', words.write],
    ['X', words.drop],
    ['S', words.split],
    ['M', words.master],
    ['J K', words.next],
    ['← →', words.fields],
  ];
  return (
    <footer class="group-actions">
      <div class="group-buttons">
        <Button kind="primary" keys="↵" disabled={parts === 0} onClick={() => decide('merged')}>
          {parts > 1 ? t.value.duplicates.mergeParts(parts) : words.merge}
        </Button>
        <Button keys="N" onClick={() => decide('different')}>
          {words.different}
        </Button>
        <Button keys="L" disabled={parts === 0} onClick={() => decide('related')}>
          {words.related}
        </Button>
        <Button keys="U" onClick={() => decide('unsure')}>
          {words.unsure}
        </Button>
        <Button kind="quiet" keys="Z" onClick={() => void goBack()}>
          {words.undo}
        </Button>
      </div>
      <p class="key-line">
        {hints.map(([key, said]) => (
          <span key={key}>
            <kbd>{key}</kbd> {said}
          </span>
        ))}
      </p>
    </footer>
  );
}
