// One entry of the history as a sentence in the chosen language.
import { t, word } from '../../i18n';
import { ruleName } from '../../session/own-rules';
import type { HistoryEntry } from '../../shared/engine-types';
import { patternWords } from '../shared/pattern-words';

/** "phone.international@Phone", "name.title@Name:likely", "grade:safe". */
function fixSubject(subject: string): string {
  const words = t.value.history;
  if (subject.startsWith('grade:')) return word(words.allOfGrade, subject.slice(6));
  const at = subject.indexOf('@');
  if (at < 0) return subject;
  const column = subject.slice(at + 1).replace(/:(safe|likely|ask)$/, '');
  return words.inColumn(ruleName(subject.slice(0, at)), column);
}

function groupSubject(subject: string): string {
  return subject === 'bulk' ? t.value.history.allPatterns : patternWords(subject);
}

export function entryWords({ kind, subject, cells, rows }: HistoryEntry): string {
  const words = t.value.history;
  switch (kind) {
    case 'fix-accept':
      return words.accepted(cells, fixSubject(subject));
    case 'fix-refuse':
      return words.refused(cells, fixSubject(subject));
    case 'fix-reset':
      return words.reset(cells, fixSubject(subject));
    case 'cell-edit':
      return words.edited(cells, subject);
    case 'group-merge':
      return words.merged(rows, groupSubject(subject));
    case 'group-different':
      return words.different(rows, groupSubject(subject));
    case 'group-related':
      return words.related(rows, groupSubject(subject));
    case 'group-unsure':
      return words.unsure(rows, groupSubject(subject));
    case 'group-reset':
      return words.groupReset(rows, groupSubject(subject));
    case 'mapping':
      return words.mapped(subject);
    case 'recipe':
      return words.recipe(cells);
    case 'dictionary':
      return subject === 'recipe' ? words.dictionaryOfRecipe : words.dictionary(subject);
    case 'own-rules':
      return words.ownRules(subject);
    case 'setting':
      return words.setting(word(words.settings, subject));
    case 'row-repair':
      return words.repaired(subject.slice(subject.indexOf('@') + 1));
    default:
      return words.unknown(kind, subject);
  }
}
