// Own rules as data of the form: what a new one begins with, which fields each step and each test has. Pure.
import type {
  OwnRule,
  RuleCondition,
  RuleStep,
  RuleStepName,
  RuleTest,
  RuleTestName,
} from '../shared/rule-types';

export const stepNames: readonly RuleStepName[] = [
  'replace',
  'pattern',
  'set',
  'map',
  'trim',
  'upper',
  'lower',
  'title',
  'sentence',
  'prefix',
  'suffix',
  'drop-prefix',
  'drop-suffix',
  'parts',
  'copy',
];
export const testNames: readonly RuleTestName[] = [
  'contains',
  'equals',
  'starts',
  'ends',
  'in',
  'matches',
  'empty',
  'grade',
];

export type StepField = 'text' | 'with' | 'column' | 'table' | 'ignoreCase';
const stepFields: Readonly<Partial<Record<RuleStepName, readonly StepField[]>>> = {
  set: ['text'],
  replace: ['text', 'with', 'ignoreCase'],
  pattern: ['text', 'with', 'ignoreCase'],
  map: ['table', 'ignoreCase'],
  copy: ['column'],
  prefix: ['text'],
  suffix: ['text'],
  'drop-prefix': ['text'],
  'drop-suffix': ['text'],
  parts: ['text', 'with'],
};
export function fieldsOfStep(name: RuleStepName): readonly StepField[] {
  return stepFields[name] ?? [];
}

export type TestField = 'text' | 'list' | 'grade' | 'ignoreCase';
export function fieldsOfTest(name: RuleTestName): readonly TestField[] {
  if (name === 'empty') return [];
  if (name === 'grade') return ['grade'];
  return name === 'in' ? ['list', 'ignoreCase'] : ['text', 'ignoreCase'];
}

export function newStep(name: RuleStepName): RuleStep {
  if (name === 'parts') return { do: name, text: ' ', with: '{1}' };
  return name === 'map' ? { do: name, table: [] } : { do: name };
}
export function newTest(name: RuleTestName): RuleTest {
  return name === 'grade' ? { test: name, grade: 'invalid' } : { test: name };
}

export function newRule(column: string, rules: readonly OwnRule[]): OwnRule {
  return {
    id: freeId(rules),
    name: '',
    on: true,
    column,
    when: { all: [] },
    do: [newStep('replace')],
  };
}

export function freeId(rules: readonly OwnRule[]): string {
  for (let number = 1; ; number++) {
    const id = `rule-${number}`;
    if (!rules.some((rule) => rule.id === id)) return id;
  }
}

/** A condition as the form shows it: tests joined one way. Null: nested deeper than the form reaches; it is kept as it is. */
export interface FlatCondition {
  readonly joined: 'all' | 'any';
  readonly tests: readonly RuleTest[];
}
export function flatten(when: RuleCondition): FlatCondition | null {
  if ('test' in when) return { joined: 'all', tests: [when] };
  const joined = 'all' in when ? 'all' : 'any';
  const parts = 'all' in when ? when.all : when.any;
  const tests = parts.filter((part): part is RuleTest => 'test' in part);
  return tests.length === parts.length ? { joined, tests } : null;
}
/** No test: always, whichever way they are joined. */
export function unflatten({ joined, tests }: FlatCondition): RuleCondition {
  return joined === 'any' && tests.length > 0 ? { any: tests } : { all: tests };
}

/** Rules of a file put in front of those there are; one with a known id takes its place. */
export function joinRules(now: readonly OwnRule[], loaded: readonly OwnRule[]): readonly OwnRule[] {
  const ids = new Set(loaded.map((rule) => rule.id));
  return [...loaded, ...now.filter((rule) => !ids.has(rule.id))];
}

export function moveRule(rules: readonly OwnRule[], at: number, by: number): readonly OwnRule[] {
  const to = at + by;
  const moved = rules[at];
  if (!moved || to < 0 || to >= rules.length) return rules;
  const rest = rules.filter((_, i) => i !== at);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** "NY → New York", a line a pair. Lines without an arrow or a tab are left out. */
export function readTable(text: string): readonly (readonly [string, string])[] {
  return text.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
    const found = /^(.*?)\s*(?:→|=>|\t)\s*(.*)$/.exec(line);
    const from = found?.[1]?.trim() ?? '';
    return from === '' ? [] : [[from, found?.[2]?.trim() ?? '']];
  });
}
export function writeTable(table: readonly (readonly [string, string])[]): string {
  return table.map(([from, to]) => `${from} → ${to}`).join('\n');
}
