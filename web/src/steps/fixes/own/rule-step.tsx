// One step of an own rule: what it does and the fields that it needs.
import { useState } from 'preact/hooks';
import { t, word } from '../../../i18n';
import { fieldsOfStep, newStep, readTable, stepNames, writeTable } from '../../../model/own-rule';
import { knownColumns } from '../../../session/state';
import type { RuleStep } from '../../../shared/rule-types';
import { IconButton } from '../../../ui/button';

interface Props {
  readonly step: RuleStep;
  readonly change: (step: RuleStep) => void;
  readonly remove: (() => void) | undefined;
}

export function StepRow({ step, change, remove }: Props) {
  const words = t.value.ownRules;
  const fields = fieldsOfStep(step.do);
  return (
    <div class="rule-row">
      <select
        class="field"
        aria-label={words.stepKind}
        value={step.do}
        onChange={(event) => {
          const name = stepNames.find((one) => one === event.currentTarget.value);
          if (name) change(newStep(name));
        }}
      >
        {stepNames.map((name) => (
          <option key={name} value={name}>
            {words.steps[name]}
          </option>
        ))}
      </select>
      {fields.includes('text') && (
        <TextField
          label={word(words.stepText, step.do)}
          value={step.text ?? ''}
          put={(text) => change({ ...step, text })}
        />
      )}
      {fields.includes('with') && (
        <TextField
          label={word(words.stepWith, step.do)}
          value={step.with ?? ''}
          put={(text) => change({ ...step, with: text })}
        />
      )}
      {fields.includes('column') && <ColumnField step={step} change={change} />}
      {fields.includes('table') && <TableField step={step} change={change} />}
      {fields.includes('ignoreCase') && (
        <label class="rule-check">
          <input
            type="checkbox"
            checked={step.ignoreCase ?? false}
            onChange={(event) => change({ ...step, ignoreCase: event.currentTarget.checked })}
          />
          {words.ignoreCase}
        </label>
      )}
      {remove && <IconButton icon="close" label={words.removeStep} onClick={remove} />}
      {step.do === 'pattern' && <p class="rule-help quiet-text">{words.helpPattern}</p>}
      {step.do === 'parts' && <p class="rule-help quiet-text">{words.helpParts}</p>}
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly put: (text: string) => void;
}

export function TextField({ label, value, put }: TextProps) {
  return (
    <label class="rule-text">
      <span class="quiet-text">{label}</span>
      <input class="field raw" value={value} onInput={(event) => put(event.currentTarget.value)} />
    </label>
  );
}

function ColumnField({ step, change }: Pick<Props, 'step' | 'change'>) {
  return (
    <select
      class="field"
      aria-label={t.value.ownRules.stepColumn}
      value={step.text ?? ''}
      onChange={(event) => change({ ...step, text: event.currentTarget.value })}
    >
      <option value="" />
      {knownColumns.value.map(({ id, name }) => (
        <option key={id} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

function TableField({ step, change }: Pick<Props, 'step' | 'change'>) {
  const [text, setText] = useState(writeTable(step.table ?? []));
  return (
    <label class="rule-text">
      <span class="quiet-text">{t.value.ownRules.stepTable}</span>
      <textarea
        class="field raw"
        rows={4}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          change({ ...step, table: readTable(event.currentTarget.value) });
        }}
      />
    </label>
  );
}
