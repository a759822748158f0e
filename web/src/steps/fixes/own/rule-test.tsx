// One condition of an own rule: which column, what about it.
import { t } from '../../../i18n';
import { fieldsOfTest, newTest, testNames } from '../../../model/own-rule';
import { knownColumns } from '../../../session/state';
import type { GradeName } from '../../../shared/names';
import type { RuleTest } from '../../../shared/rule-types';
import { IconButton } from '../../../ui/button';
import { TextField } from './rule-step';

const grades: readonly GradeName[] = ['valid', 'plausible', 'unlikely', 'invalid', 'empty'];

interface Props {
  readonly test: RuleTest;
  readonly change: (test: RuleTest) => void;
  readonly remove: () => void;
}

export function TestRow({ test, change, remove }: Props) {
  const words = t.value.ownRules;
  const fields = fieldsOfTest(test.test);
  return (
    <div class="rule-row">
      <ColumnChoice test={test} change={change} />
      <KindChoice test={test} change={change} />
      {fields.includes('text') && (
        <TextField
          label={words.testText}
          value={test.text ?? ''}
          put={(text) => change({ ...test, text })}
        />
      )}
      {fields.includes('list') && (
        <label class="rule-text">
          <span class="quiet-text">{words.testList}</span>
          <textarea
            class="field raw"
            rows={3}
            value={(test.list ?? []).join('\n')}
            onInput={(event) => change({ ...test, list: event.currentTarget.value.split('\n') })}
          />
        </label>
      )}
      {fields.includes('grade') && (
        <select
          class="field"
          aria-label={words.testGrade}
          value={test.grade ?? 'invalid'}
          onChange={(event) => {
            const grade = grades.find((one) => one === event.currentTarget.value);
            if (grade) change({ ...test, grade });
          }}
        >
          {grades.map((grade) => (
            <option key={grade} value={grade}>
              {t.value.types.grades[grade]}
            </option>
          ))}
        </select>
      )}
      {fields.includes('ignoreCase') && (
        <label class="rule-check">
          <input
            type="checkbox"
            checked={test.ignoreCase ?? false}
            onChange={(event) => change({ ...test, ignoreCase: event.currentTarget.checked })}
          />
          {words.ignoreCase}
        </label>
      )}
      <IconButton icon="close" label={words.removeTest} onClick={remove} />
    </div>
  );
}

type ChoiceProps = Pick<Props, 'test' | 'change'>;

function ColumnChoice({ test, change }: ChoiceProps) {
  const words = t.value.ownRules;
  return (
    <select
      class="field"
      aria-label={words.testColumn}
      value={test.column ?? ''}
      onChange={(event) => change({ ...test, column: event.currentTarget.value })}
    >
      <option value="">{words.thisCell}</option>
      {knownColumns.value.map(({ id, name }) => (
        <option key={id} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

function KindChoice({ test, change }: ChoiceProps) {
  const words = t.value.ownRules;
  const { column = '', not = false } = test;
  return (
    <>
      <select
        class="field"
        aria-label={words.isLabel}
        value={not ? 'not' : 'is'}
        onChange={(event) => change({ ...test, not: event.currentTarget.value === 'not' })}
      >
        <option value="is">{words.is}</option>
        <option value="not">{words.isNot}</option>
      </select>
      <select
        class="field"
        aria-label={words.testKind}
        value={test.test}
        onChange={(event) => {
          const name = testNames.find((one) => one === event.currentTarget.value);
          if (name) change({ ...newTest(name), column, not });
        }}
      >
        {testNames.map((name) => (
          <option key={name} value={name}>
            {words.tests[name]}
          </option>
        ))}
      </select>
    </>
  );
}
