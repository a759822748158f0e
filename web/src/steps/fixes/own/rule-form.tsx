// One own rule in a form, with what it would change shown beside it while it is written.
import { useState } from 'preact/hooks';
import { t } from '../../../i18n';
import { flatten, newStep, newTest, unflatten } from '../../../model/own-rule';
import { knownColumns } from '../../../session/state';
import type { FieldTypeName } from '../../../shared/names';
import type { OwnRule } from '../../../shared/rule-types';
import { Button } from '../../../ui/button';
import { DialogActions, openDialog } from '../../../ui/dialog';
import { keepRule } from './keep-rules';
import { RulePreviewPane } from './rule-preview';
import { StepRow } from './rule-step';
import { TestRow } from './rule-test';

export function openRuleForm(rule: OwnRule): void {
  const words = () => t.value.ownRules;
  openDialog({
    title: () => (rule.name === '' ? words().formNew : words().formEdit),
    wide: true,
    body: (close) => <RuleForm rule={rule} close={close} />,
  });
}

export interface PartProps {
  readonly rule: OwnRule;
  readonly change: (rule: OwnRule) => void;
}

function RuleForm({ rule: first, close }: { readonly rule: OwnRule; readonly close: () => void }) {
  const words = t.value.ownRules;
  const [rule, change] = useState(first);
  const [isUsable, setUsable] = useState(false);
  return (
    <form
      class="rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isUsable) return;
        close();
        void keepRule({ ...rule, name: rule.name.trim() });
      }}
    >
      <div class="rule-parts">
        <label>
          {words.name}
          <input
            class="field"
            value={rule.name}
            maxLength={80}
            placeholder={words.nameHint}
            onInput={(event) => change({ ...rule, name: event.currentTarget.value })}
          />
        </label>
        <Target rule={rule} change={change} />
        <Conditions rule={rule} change={change} />
        <Steps rule={rule} change={change} />
      </div>
      <RulePreviewPane rule={rule} usable={setUsable} />
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <button type="submit" class="button is-primary" disabled={!isUsable}>
          {words.keep}
        </button>
      </DialogActions>
    </form>
  );
}

const typePrefix = 'type:';

function Target({ rule, change }: PartProps) {
  const words = t.value.ownRules;
  const { column: _column, type: _type, ...rest } = rule;
  const take = (value: string) =>
    change(
      value.startsWith(typePrefix)
        ? { ...rest, type: value.slice(typePrefix.length) as FieldTypeName }
        : { ...rest, column: value },
    );
  const names = knownColumns.value.map((column) => column.name);
  const types = [...new Set(knownColumns.value.map((column) => column.type))];
  const isElsewhere = rule.column !== undefined && !names.includes(rule.column);
  return (
    <label>
      {words.target}
      <select
        class="field"
        value={rule.column ?? `${typePrefix}${rule.type}`}
        onChange={(event) => take(event.currentTarget.value)}
      >
        <optgroup label={words.columns}>
          {(isElsewhere ? [rule.column ?? '', ...names] : names).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.types}>
          {types.map((type) => (
            <option key={type} value={`${typePrefix}${type}`}>
              {words.ofType(t.value.types.fields[type])}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

function Conditions({ rule, change }: PartProps) {
  const words = t.value.ownRules;
  const flat = flatten(rule.when);
  if (!flat) {
    return (
      <fieldset class="rule-group">
        <legend>{words.whenTitle}</legend>
        <p class="quiet-text">{words.nested}</p>
      </fieldset>
    );
  }
  const { joined, tests } = flat;
  const put = (next: typeof flat) => change({ ...rule, when: unflatten(next) });
  return (
    <fieldset class="rule-group">
      <legend>{words.whenTitle}</legend>
      {tests.length === 0 && <p class="quiet-text">{words.always}</p>}
      {tests.length > 1 && (
        <select
          class="field"
          aria-label={words.joinedLabel}
          value={joined}
          onChange={(event) =>
            put({ tests, joined: event.currentTarget.value === 'any' ? 'any' : 'all' })
          }
        >
          <option value="all">{words.joined.all}</option>
          <option value="any">{words.joined.any}</option>
        </select>
      )}
      {tests.map((test, at) => (
        <TestRow
          key={at}
          test={test}
          change={(next) => put({ joined, tests: tests.map((one, i) => (i === at ? next : one)) })}
          remove={() => put({ joined, tests: tests.filter((_, i) => i !== at) })}
        />
      ))}
      <Button
        kind="quiet"
        icon="plus"
        onClick={() => put({ joined, tests: [...tests, newTest('contains')] })}
      >
        {words.addTest}
      </Button>
    </fieldset>
  );
}

function Steps({ rule, change }: PartProps) {
  const words = t.value.ownRules;
  const steps = rule.do;
  return (
    <fieldset class="rule-group">
      <legend>{words.doTitle}</legend>
      {steps.map((step, at) => (
        <StepRow
          key={at}
          step={step}
          change={(next) => change({ ...rule, do: steps.map((one, i) => (i === at ? next : one)) })}
          remove={
            steps.length > 1
              ? () => change({ ...rule, do: steps.filter((_, i) => i !== at) })
              : undefined
          }
        />
      ))}
      <Button
        kind="quiet"
        icon="plus"
        onClick={() => change({ ...rule, do: [...steps, newStep('trim')] })}
      >
        {words.addStep}
      </Button>
    </fieldset>
  );
}
