// The middle of the duplicates desk: the group in words, contradictions, the side-by-side, the evidence, the decisions.
import { format, t } from '../../i18n';
import type { GroupDecision, GroupDetail } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { fieldWord, patternWords, probabilityText } from '../shared/pattern-words';
import { Evidence } from './evidence';
import type { Spot } from './field-row';
import { hasDraft } from './merge-draft';
import { decideHere, draft, emptyDraft, goBack } from './queue';
import { labelOf } from './queue-list';
import { SideBySide } from './side-by-side';

interface Props {
  readonly detail: GroupDetail;
  readonly at: Spot;
  readonly move: (spot: Spot) => void;
  readonly write: (column: number) => void;
}

export function GroupPane({ detail, at, move, write }: Props) {
  const words = t.value.duplicates;
  const isOpen = detail.decision === 'undecided';
  const kept = detail.members.filter((member) => !member.dropped).length;
  return (
    <section class="group" aria-label={labelOf(detail)}>
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
        <p class="quiet-text">{patternWords(detail.pattern)}</p>
      </header>
      {detail.contradictions.length > 0 && (
        <p class="contradiction" role="alert">
          <Icon name="attention" />
          {words.contradiction(format.value.list(detail.contradictions.map(fieldWord)))}
        </p>
      )}
      {!isOpen && <DecidedBar decision={detail.decision} />}
      <div class="group-body">
        <SideBySide detail={detail} canChange={isOpen} at={at} move={move} write={write} />
        {kept < 2 && <p class="note-attention">{words.tooFew}</p>}
        {isOpen && hasDraft() && (
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
      {isOpen && <Actions canMerge={kept >= 2} />}
    </section>
  );
}

function DecidedBar({ decision }: { readonly decision: GroupDecision }) {
  const words = t.value.duplicates;
  if (decision === 'undecided') return null;
  return (
    <div class="done-bar" role="status">
      <p>{words.decidedBar[decision]}</p>
      <Button icon="undo" onClick={() => void decideHere('undecided')}>
        {words.reset}
      </Button>
    </div>
  );
}

function Actions({ canMerge }: { readonly canMerge: boolean }) {
  const words = t.value.duplicates.actions;
  const hints: readonly (readonly [string, string])[] = [
    ['1–9', words.choose],
    ['E', words.write],
    ['X', words.drop],
    ['M', words.master],
    ['J K', words.next],
    ['← →', words.fields],
  ];
  return (
    <footer class="group-actions">
      <div class="group-buttons">
        <Button
          kind="primary"
          keys="↵"
          disabled={!canMerge}
          onClick={() => void decideHere('merged')}
        >
          {words.merge}
        </Button>
        <Button keys="N" onClick={() => void decideHere('different')}>
          {words.different}
        </Button>
        <Button keys="L" disabled={!canMerge} onClick={() => void decideHere('related')}>
          {words.related}
        </Button>
        <Button keys="U" onClick={() => void decideHere('unsure')}>
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
