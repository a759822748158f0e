// Keeping own rules: each change of the library is one entry of the history, taken back like any other.
import { t } from '../../../i18n';
import { decide } from '../../../session/decide';
import { call } from '../../../session/engine';
import { ownRules } from '../../../session/own-rules';
import type { OwnRule, RuleLibrary } from '../../../shared/rule-types';
import { ruleLine } from './rule-words';

/** Keeps these rules from now on; one entry of the history. */
export function keepRules(
  rules: readonly OwnRule[],
  subject: string,
  done?: string,
): Promise<boolean> {
  const library: RuleLibrary = { spruce: 'rules', version: 1, rules };
  return decide(
    (stamp) => call('setRules', { library, subject, stamp }),
    done === undefined ? {} : { done },
  );
}

/** One rule kept: in its place when it has one, else at the end. */
export function keepRule(rule: OwnRule): Promise<boolean> {
  const words = t.value.ownRules;
  const now = ownRules.value?.library.rules ?? [];
  const isKnown = now.some((one) => one.id === rule.id);
  const next = isKnown ? now.map((one) => (one.id === rule.id ? rule : one)) : [...now, rule];
  return keepRules(next, words.subjects.add(nameOf(rule)), words.saved(nameOf(rule)));
}

export function nameOf(rule: OwnRule): string {
  return rule.name === '' ? ruleLine(rule) : rule.name;
}
