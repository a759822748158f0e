// The parts of a rule's form, by its kind.
import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n';
import type { ConditionDraft } from '../../../model/dictionary';
import type { RuleDraft } from '../../../model/table-rule';
import { sources } from '../../../session/state';
import { type ConditionTest, conditionTests } from '../../../shared/dictionary-types';

interface Props {
  readonly draft: RuleDraft;
  readonly names: readonly string[];
  readonly change: (part: Partial<RuleDraft>) => void;
}

export function RuleParts({ draft, names, change }: Props) {
  const words = t.value.dictionary.parts;
  const first = (label: string) => (
    <FieldSelect
      label={label}
      names={names}
      value={draft.first}
      choose={(first) => change({ first })}
    />
  );
  const second = (label: string) => (
    <FieldSelect
      label={label}
      names={names}
      value={draft.second}
      choose={(second) => change({ second })}
    />
  );
  switch (draft.kind) {
    case 'if-then':
      return (
        <>
          <ConditionPart
            label={words.when}
            names={names}
            value={draft.when}
            choose={(when) => change({ when })}
          />
          <ConditionPart
            label={words.must}
            names={names}
            value={draft.must}
            choose={(must) => change({ must })}
          />
        </>
      );
    case 'dependency':
      return (
        <Parts>
          {first(words.from)}
          {second(words.to)}
        </Parts>
      );
    case 'order':
      return (
        <Parts>
          {first(words.first)}
          {second(words.second)}
        </Parts>
      );
    case 'phone-country':
      return (
        <Parts>
          {first(words.phone)}
          {second(words.country)}
        </Parts>
      );
    case 'parent-exists':
      return (
        <Parts>
          {first(words.child)}
          {second(words.parent)}
          <SourceSelect value={draft.source} choose={(source) => change({ source })} />
        </Parts>
      );
    case 'one-filled':
    case 'unique-together':
      return (
        <ColumnChecks names={names} value={draft.fields} choose={(fields) => change({ fields })} />
      );
  }
}

function Parts({ children }: { readonly children: ComponentChildren }) {
  return <div class="dictionary-grid">{children}</div>;
}

interface SelectProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly choose: (name: string) => void;
}

function FieldSelect({ label, names, value, choose }: SelectProps) {
  return (
    <label class="dictionary-input">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">–</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function SourceSelect({
  value,
  choose,
}: {
  readonly value: string;
  readonly choose: (name: string) => void;
}) {
  const words = t.value.dictionary.parts;
  return (
    <label class="dictionary-input">
      <span>{words.inSource}</span>
      <select class="field" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{words.anySource}</option>
        {sources.value.map(({ id, label }) => (
          <option key={id} value={label}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ConditionProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: ConditionDraft;
  readonly choose: (condition: ConditionDraft) => void;
}

function ConditionPart({ label, names, value, choose }: ConditionProps) {
  const words = t.value.dictionary;
  const isBare = value.is === 'filled' || value.is === 'empty';
  const isList = value.is === 'one-of' || value.is === 'none-of';
  const name = isList ? words.parts.values : words.parts.value;
  return (
    <fieldset class="dictionary-condition">
      <legend>{label}</legend>
      <FieldSelect
        label={words.parts.field}
        names={names}
        value={value.field}
        choose={(field) => choose({ ...value, field })}
      />
      <label class="dictionary-input">
        <span>{words.parts.condition}</span>
        <select
          class="field"
          value={value.is}
          onChange={(event) => choose({ ...value, is: event.currentTarget.value as ConditionTest })}
        >
          {conditionTests.map((test) => (
            <option key={test} value={test}>
              {words.tests[test]}
            </option>
          ))}
        </select>
      </label>
      {!isBare && (
        <label class="dictionary-input">
          <span>{name}</span>
          <textarea
            class="field"
            rows={isList ? 3 : 1}
            value={value.values}
            onInput={(event) => choose({ ...value, values: event.currentTarget.value })}
          />
        </label>
      )}
    </fieldset>
  );
}

interface ChecksProps {
  readonly names: readonly string[];
  readonly value: readonly string[];
  readonly choose: (names: readonly string[]) => void;
}

function ColumnChecks({ names, value, choose }: ChecksProps) {
  return (
    <fieldset class="dictionary-columns">
      <legend>{t.value.dictionary.parts.columns}</legend>
      {names.map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={value.includes(name)}
            onChange={(event) =>
              choose(
                names.filter((one) =>
                  one === name ? event.currentTarget.checked : value.includes(one),
                ),
              )
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
