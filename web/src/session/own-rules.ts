// The person's own rules as the page knows them, and the rule that the last edits teach. Changing them goes through decide().
import { signal } from '@preact/signals';
import { t, word } from '../i18n';
import type { RulesInfo, TaughtRule } from '../shared/rule-types';
import { call } from './engine';
import { columnById } from './state';

export const ownRules = signal<RulesInfo | null>(null);
/** What is offered now; null: nothing. */
export const taught = signal<(TaughtRule & { readonly column: number }) | null>(null);
/** Offers that the person said no to: never made again. */
const declined = new Set<string>();

export async function refreshRules(): Promise<void> {
  ownRules.value = await call('rules', {});
  taught.value = null;
}

/** With the session. */
export function forgetRules(): void {
  ownRules.value = null;
  taught.value = null;
  declined.clear();
}

const ownPrefix = 'own.';

/** The name of a rule: the person's own by what they call it. */
export function ruleName(rule: string): string {
  if (!rule.startsWith(ownPrefix)) return word(t.value.rules.names, rule);
  const id = rule.slice(ownPrefix.length);
  const found = ownRules.value?.library.rules.find((one) => one.id === id);
  return t.value.ownRules.ruleName(found && found.name !== '' ? found.name : id);
}

function offerKey({ rule }: TaughtRule): string {
  return JSON.stringify([rule.column, rule.when, rule.do]);
}

/** After an edit by hand: asks whether the edits of the column tell a rule. */
export async function askWhatIsTaught(column: number): Promise<void> {
  const found = await call('teach', { column });
  const isNew = found !== null && !declined.has(offerKey(found)) && columnById.value.has(column);
  taught.value = isNew ? { ...found, column } : null;
}

export function declineTaught(): void {
  if (taught.value) declined.add(offerKey(taught.value));
  taught.value = null;
}
