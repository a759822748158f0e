// A rule over several columns while it is written in the form, and the item it becomes in a descriptor. Pure, no words.
import { type ConditionDraft, conditionJson, type Descriptor, listOf } from './dictionary';

export const tableRuleKinds = [
  'if-then',
  'dependency',
  'order',
  'phone-country',
  'one-filled',
  'unique-together',
  'parent-exists',
] as const;
export type TableRuleKind = (typeof tableRuleKinds)[number];

export interface RuleDraft {
  readonly kind: TableRuleKind;
  readonly first: string; // what decides, comes first, is the phone or the child
  readonly second: string;
  readonly source: string; // of parent-exists; empty: all files
  readonly fields: readonly string[];
  readonly when: ConditionDraft;
  readonly must: ConditionDraft;
}

export const noRule: RuleDraft = {
  kind: 'if-then',
  first: '',
  second: '',
  source: '',
  fields: [],
  when: { field: '', is: 'one-of', values: '' },
  must: { field: '', is: 'filled', values: '' },
};

function isWhole({ field, is, values }: ConditionDraft): boolean {
  const isBare = is === 'filled' || is === 'empty';
  return field !== '' && (isBare || listOf(values).length > 0);
}

/** Everything that the rule needs is there. */
export function isReady({ kind, first, second, fields, when, must }: RuleDraft): boolean {
  if (kind === 'if-then') return isWhole(when) && isWhole(must);
  if (kind === 'one-filled' || kind === 'unique-together') return fields.length > 1;
  return first !== '' && second !== '' && first !== second;
}

/** The list of the schema that the rule belongs in, and the rule. */
export function ruleItem(draft: RuleDraft): {
  readonly list: string;
  readonly rule: Descriptor | readonly string[];
} {
  const { kind, first, second, fields } = draft;
  const own = (rule: Descriptor) => ({ list: 'spruce:rules', rule: { kind, ...rule } });
  switch (kind) {
    case 'if-then':
      return own({ when: conditionJson(draft.when), must: conditionJson(draft.must) });
    case 'dependency':
      return own({ from: [first], to: second });
    case 'order':
      return own({ fields: [first, second] });
    case 'phone-country':
      return own({ phone: first, country: second });
    case 'one-filled':
      return own({ fields });
    case 'unique-together':
      return { list: 'uniqueKeys', rule: fields };
    case 'parent-exists':
      return {
        list: 'foreignKeys',
        rule: { fields: [first], reference: { resource: draft.source, fields: [second] } },
      };
  }
}
