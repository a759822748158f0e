// An own rule in one line: "Phone: take off the end “ ext”".
import { t, word } from '../../../i18n';
import type { OwnRule, RuleStep } from '../../../shared/rule-types';

function quoted(text: string): string {
  return `“${text}”`;
}

function stepWords(step: RuleStep): string {
  const words = t.value.ownRules;
  const said = [words.steps[step.do]];
  if (step.text !== undefined && step.text !== '') said.push(quoted(step.text));
  if (step.with !== undefined) said.push('→', quoted(step.with));
  if (step.table) said.push(`(${step.table.length})`);
  return said.join(' ');
}

export function ruleLine({ column, type, do: steps }: OwnRule): string {
  const words = t.value.ownRules;
  const target = column ?? words.ofType(word(t.value.types.fields, type ?? ''));
  return words.taughtName(steps.map(stepWords).join(', '), target);
}
