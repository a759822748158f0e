// Rules that the file could keep, each with its evidence, for the person to choose from. Also how a dictionary begins.
import { useState } from 'preact/hooks';
import { t, word } from '../../../i18n';
import {
  type Descriptor,
  isObject,
  objectPart,
  parseDescriptor,
  part,
  textOf,
  withProposals,
} from '../../../model/dictionary';
import { draftDictionary, setDictionary } from '../../../session/dictionary';
import { attempt } from '../../../session/report';
import { dictionary } from '../../../session/state';
import type { DictionaryDraft, RuleProposal } from '../../../shared/dictionary-types';
import { Button } from '../../../ui/button';
import { DialogActions, openDialog } from '../../../ui/dialog';

const crms = [
  'generic',
  'salesforce',
  'hubspot',
  'zoho',
  'fxiaoke',
  'xiaoshouyi',
  'pipedrive',
  'dynamics',
  'odoo',
] as const;

export async function openDraft(): Promise<void> {
  const draft = await draftDictionary('');
  openDialog({
    title: () => t.value.dictionary.draftTitle,
    wide: true,
    body: (close) => <DraftForm first={draft} close={close} />,
  });
}

interface Props {
  readonly first: DictionaryDraft;
  readonly close: () => void;
}

function keyOf({ field, name, value }: RuleProposal): string {
  return `${field}\n${name}\n${value}`;
}

function DraftForm({ first, close }: Props) {
  const words = t.value.dictionary;
  const [draft, setDraft] = useState(first);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const present = dictionary.value;
  const proposals = draft.proposals.filter(
    (one) => present == null || !isThere(present.descriptor, present.at, one),
  );
  const picked = proposals.filter((one) => chosen.has(keyOf(one)));
  const toggle = (key: string, isIn: boolean) => {
    const next = new Set(chosen);
    if (isIn) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const apply = () => {
    close();
    const base: Descriptor = parseDescriptor(present?.descriptor ?? draft.descriptor);
    const next = withProposals(base, present?.at ?? '', picked);
    void setDictionary(next, present ? words.propose : words.begin, words.began(picked.length));
  };
  return (
    <div class="dictionary-form">
      <p>{words.draftLead}</p>
      <div class="dictionary-actions">
        <CrmSelect value={draft.crm} choose={setDraft} />
        <Button
          onClick={() => setChosen(new Set(proposals.filter((one) => one.broken === 0).map(keyOf)))}
        >
          {words.draftAll}
        </Button>
      </div>
      {proposals.length === 0 && <p class="quiet-text">{words.draftNone}</p>}
      <ul class="dictionary-proposals">
        {proposals.map((one) => (
          <li key={keyOf(one)}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.has(keyOf(one))}
                onChange={(event) => toggle(keyOf(one), event.currentTarget.checked)}
              />
              <span>
                {proposalWords(one)} <span class="quiet-text">{evidenceWords(one)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" onClick={apply} disabled={present != null && picked.length === 0}>
          {words.draftApply(picked.length)}
        </Button>
      </DialogActions>
    </div>
  );
}

function CrmSelect({
  value,
  choose,
}: {
  readonly value: string;
  readonly choose: (draft: DictionaryDraft) => void;
}) {
  return (
    <label class="dictionary-input is-inline">
      <span>{t.value.dictionary.draftCrm}</span>
      <select
        class="field"
        value={value}
        onChange={(event) => {
          const crm = event.currentTarget.value;
          void attempt(async () => choose(await draftDictionary(crm)));
        }}
      >
        {crms.map((crm) => (
          <option key={crm} value={crm}>
            {t.value.export.crmNames[crm]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether the dictionary has the rule already. */
function isThere(descriptor: string, schema: string, one: RuleProposal): boolean {
  const before = parseDescriptor(descriptor);
  if (one.field === '') return JSON.stringify(before).includes(one.value);
  return JSON.stringify(withProposals(before, schema, [one])) === JSON.stringify(before);
}

function proposalWords({ field, name, value }: RuleProposal): string {
  const words = t.value.dictionary.constraints;
  const item: unknown = JSON.parse(value);
  if (name === 'required' || name === 'unique') return `${field}: ${words[name]}`;
  if (name === 'enum') return `${field}: ${words.enum(Array.isArray(item) ? item.length : 0)}`;
  if (name === 'maxLength') return `${field}: ${words.maxLength(Number(item))}`;
  return isObject(item) ? ruleWords(item) : value;
}

function ruleWords(item: Descriptor): string {
  const words = t.value.dictionary.constraints;
  const first = (value: unknown) => textOf(Array.isArray(value) ? value[0] : value);
  const second = (value: unknown) => textOf(Array.isArray(value) ? value[1] : value);
  switch (part(item, 'kind')) {
    case 'dependency':
      return words.dependency(first(part(item, 'from')), first(part(item, 'to')));
    case 'order':
      return words.order(first(part(item, 'fields')), second(part(item, 'fields')));
    case 'phone-country':
      return words.phoneCountry(first(part(item, 'phone')), first(part(item, 'country')));
    default: {
      const reference = objectPart(item, 'reference');
      return words.parent(first(part(item, 'fields')), first(part(reference, 'fields')));
    }
  }
}

function evidenceWords({ evidence, crm, broken, rows }: RuleProposal): string {
  const words = t.value.dictionary;
  const said =
    crm === '' ? word(words.evidence, evidence) : `${word(words.evidence, evidence)} ${crm}`;
  const counts = words.exceptions(broken, rows);
  return counts === '' ? said : `${said}, ${counts}`;
}
