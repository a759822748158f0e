// The rule that the last edits teach: said once, kept or declined. Kept, it proposes; nothing is accepted by it.
import { t } from '../../../i18n';
import { declineTaught, taught } from '../../../session/own-rules';
import { columnById, request, step } from '../../../session/state';
import { Button } from '../../../ui/button';
import { keepRule } from './keep-rules';
import { openRuleForm } from './rule-form';
import { ruleLine } from './rule-words';

export function TeachOffer() {
  const words = t.value.ownRules;
  const offer = taught.value;
  if (!offer) return null;
  const rule = { ...offer.rule, name: ruleLine(offer.rule) };
  const keep = async () => {
    taught.value = null;
    if (!(await keepRule(rule))) return;
    request.value = { column: offer.column, rule: `own.${rule.id}` };
    step.value = 'fixes';
  };
  return (
    <section class="teach-offer" aria-label={words.teachTitle(offer.lessons)} aria-live="polite">
      <p>
        <strong>{words.teachTitle(offer.lessons)}</strong>{' '}
        {words.teach(columnById.value.get(offer.column)?.name ?? '', offer.cells)}{' '}
        <span class="raw">{ruleLine(offer.rule)}</span>
      </p>
      <Button kind="primary" onClick={() => void keep()}>
        {words.teachKeep}
      </Button>
      <Button
        onClick={() => {
          taught.value = null;
          openRuleForm(rule);
        }}
      >
        {words.teachLook}
      </Button>
      <Button kind="quiet" onClick={declineTaught}>
        {words.teachNo}
      </Button>
    </section>
  );
}
