// A filter of rows as words.
import { inLanguage, t, word } from '../../i18n';
import { lengthLabel } from '../../model/overview';
import { ruleName } from '../../session/own-rules';
import { shownValue } from '../../session/shown';
import { columnById, dictionary, fixGroups, sources } from '../../session/state';
import type { GradeName, RowFilter } from '../../shared/engine-types';

export function filterWords(filter: RowFilter): string {
  const said = plainWords(filter);
  return filter.not ? t.value.rows.not(said) : said;
}

function plainWords(filter: RowFilter): string {
  const words = t.value.rows.filters;
  const column = columnById.value.get(filter.column ?? -1)?.name ?? '';
  const text = filter.text ?? '';
  const shown = shownValue(text, filter.column ?? -1);
  switch (filter.kind) {
    case 'all':
      return words.all;
    case 'empty':
      return words.empty(column);
    case 'value':
      return words.value(column, shown);
    case 'contains':
      return words.contains(column, shown);
    case 'issue':
      return words.issue(column, word(t.value.issues.values, text));
    case 'grade':
      return words.grade(column, t.value.types.grades[text as GradeName] ?? text);
    case 'search':
      return words.search(shown);
    case 'edited':
      return column === '' ? words.edited : words.editedIn(column);
    case 'merged':
      return words.merged;
    case 'proposed':
      return column === '' ? words.proposed : words.proposedIn(column);
    case 'decision':
      return words.decision(word(t.value.fixes.stateWords, text));
    case 'fix':
      return fixWords(text);
    case 'rule':
      return words.rule(ruleWords(text));
    case 'source':
      return words.source(sources.value[Number(text)]?.name ?? text);
    case 'doubtful':
      return words.doubtful(column);
    case 'other-form':
      return words.otherForm(column);
    case 'repeated':
      return words.repeated(column);
    case 'pattern':
      return words.pattern(column, text);
    case 'length':
      return words.length(column, lengthLabel(Number(text)));
    case 'period':
      return words.period(column, text);
    case 'segment':
      return words.segment(word(t.value.profile.segments.names, text));
    case 'age':
      return column === '' ? word(words.ages, text) : words.ageIn(column, word(words.ages, text));
    case 'read-issue':
      return word(t.value.issues.readNames, text);
  }
}

function ruleWords(key: string): string {
  const rule = dictionary.value?.rules.find((one) => one.key === key);
  return rule ? inLanguage(rule.sentence) : key;
}

function fixWords(key: string): string {
  const group = fixGroups.value?.find((one) => one.key === key);
  return group ? `${ruleName(group.rule)} · ${group.columnName}` : key;
}
