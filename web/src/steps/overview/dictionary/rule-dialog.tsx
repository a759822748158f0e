// The form of a rule over several columns, with what it would find while it is written.
import { useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { fieldsOf, parseDescriptor, part, textOf, withItem } from '../../../model/dictionary';
import {
  isReady,
  noRule,
  type RuleDraft,
  ruleItem,
  type TableRuleKind,
  tableRuleKinds,
} from '../../../model/table-rule';
import { setDictionary } from '../../../session/dictionary';
import type { DictionaryInfo } from '../../../shared/dictionary-types';
import { Button } from '../../../ui/button';
import { DialogActions, openDialog } from '../../../ui/dialog';
import { BreachList } from './breaches';
import { RuleParts } from './rule-parts';
import { useTrial } from './use-trial';

export function openRule(info: DictionaryInfo): void {
  openDialog({
    title: () => t.value.dictionary.ruleTitle,
    wide: true,
    body: (close) => <RuleForm info={info} close={close} />,
  });
}

interface Props {
  readonly info: DictionaryInfo;
  readonly close: () => void;
}

function RuleForm({ info, close }: Props) {
  const words = t.value.dictionary;
  const [draft, setDraft] = useState<RuleDraft>(noRule);
  const descriptor = parseDescriptor(info.descriptor);
  const names = fieldsOf(descriptor, info.at).map((field) => textOf(part(field, 'name')));
  const item = isReady(draft) ? ruleItem(draft) : null;
  const candidate = item && withItem(descriptor, info.at, item.list, item.rule);
  const trial = useTrial(candidate);
  const add = async () => {
    if (candidate && (await setDictionary(candidate.descriptor, words.ruleAdded, words.ruleAdded)))
      close();
  };
  return (
    <form
      class="dictionary-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="dictionary-input">
        <span>{words.kind}</span>
        <select
          class="field"
          value={draft.kind}
          onChange={(event) =>
            setDraft({ ...noRule, kind: event.currentTarget.value as TableRuleKind })
          }
        >
          {tableRuleKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <RuleParts draft={draft} names={names} change={(part) => setDraft({ ...draft, ...part })} />
      <section class="dictionary-trial" aria-live="polite" aria-label={words.preview}>
        <h3>{words.preview}</h3>
        <Trial trial={trial} />
      </section>
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <button type="submit" class="button is-primary" disabled={candidate === null}>
          {words.addRule}
        </button>
      </DialogActions>
    </form>
  );
}

function Trial({ trial }: { readonly trial: ReturnType<typeof useTrial> }) {
  const words = t.value.dictionary;
  if (trial === null) return <p class="quiet-text">{words.previewEmpty}</p>;
  if (typeof trial === 'string') return <p class="trial-problem">{trial}</p>;
  return (
    <>
      {trial.rules.map((rule) => (
        <div key={rule.sentence.en}>
          <p>
            {rule.state === 'checked'
              ? words.previewCount(rule.broken, rule.checked)
              : words.states[rule.state](rule.missing)}
          </p>
          <BreachList breaches={rule.examples} total={rule.broken} />
        </div>
      ))}
    </>
  );
}
