// The form of one field: what it is called, what it holds, what is asked of each value. Nothing is in force before it is applied.
import { useState } from 'preact/hooks';
import { t } from '../../../i18n';
import {
  draftOf,
  type FieldDraft,
  fieldsOf,
  parseDescriptor,
  part,
  textOf,
  withAt,
  withDraft,
} from '../../../model/dictionary';
import { setDictionary } from '../../../session/dictionary';
import { dictionary, engineInfo } from '../../../session/state';
import { Button } from '../../../ui/button';
import { DialogActions, openDialog } from '../../../ui/dialog';

export function openField(place: number): void {
  const info = dictionary.value;
  if (!info) return;
  const descriptor = parseDescriptor(info.descriptor);
  const field = fieldsOf(descriptor, info.at)[place];
  if (!field) return;
  const name = textOf(part(field, 'name'));
  openDialog({
    title: () => t.value.dictionary.fieldTitle(name),
    wide: true,
    body: (close) => (
      <FieldForm
        first={draftOf(field)}
        close={close}
        apply={(draft) => {
          const words = t.value.dictionary;
          const next = withAt(descriptor, `${info.at}/fields/${place}`, withDraft(field, draft));
          return setDictionary(JSON.stringify(next), name, words.fieldChanged(name));
        }}
      />
    ),
  });
}

interface Props {
  readonly first: FieldDraft;
  readonly apply: (draft: FieldDraft) => Promise<boolean>;
  readonly close: () => void;
}

type TextName =
  | 'title'
  | 'description'
  | 'format'
  | 'pattern'
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength';

function FieldForm({ first, apply, close }: Props) {
  const words = t.value.dictionary;
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<FieldDraft>) => setDraft({ ...draft, ...part });
  const text = (name: TextName, hint?: string) => (
    <label class="dictionary-input">
      <span>{words.form[name]}</span>
      <input
        class="field"
        value={draft[name]}
        placeholder={hint}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const lines = (name: 'enum' | 'missing') => (
    <label class="dictionary-input">
      <span>{words.form[name]}</span>
      <textarea
        class="field"
        rows={4}
        value={draft[name]}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const check = (name: 'required' | 'unique') => (
    <label class="check">
      <input
        type="checkbox"
        checked={draft[name]}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      <span>{words.form[name]}</span>
    </label>
  );
  return (
    <form
      class="dictionary-form"
      onSubmit={(event) => {
        event.preventDefault();
        void apply(draft).then((isDone) => isDone && close());
      }}
    >
      <div class="dictionary-grid">
        {text('title')}
        {text('description')}
        <TypeSelect draft={draft} change={change} />
        <MeaningSelect draft={draft} change={change} />
        {text('format', words.form.formatHint)}
        {text('pattern', words.form.patternHint)}
        {text('minimum')}
        {text('maximum')}
        {text('minLength')}
        {text('maxLength')}
        {lines('enum')}
        {lines('missing')}
        {check('required')}
        {check('unique')}
      </div>
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <button type="submit" class="button is-primary">
          {words.apply}
        </button>
      </DialogActions>
    </form>
  );
}

interface SelectProps {
  readonly draft: FieldDraft;
  readonly change: (part: Partial<FieldDraft>) => void;
}

function TypeSelect({ draft, change }: SelectProps) {
  const words = t.value.dictionary;
  const isKnown = draft.type in words.types;
  return (
    <label class="dictionary-input">
      <span>{words.form.type}</span>
      <select
        class="field"
        value={draft.type}
        onChange={(event) => change({ type: event.currentTarget.value })}
      >
        {!isKnown && <option value={draft.type}>{draft.type}</option>}
        {Object.entries(words.types).map(([type, name]) => (
          <option key={type} value={type}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function MeaningSelect({ draft, change }: SelectProps) {
  const words = t.value.dictionary;
  return (
    <label class="dictionary-input">
      <span>{words.form.meaning}</span>
      <select
        class="field"
        value={draft.meaning}
        onChange={(event) => change({ meaning: event.currentTarget.value })}
      >
        <option value="">{words.form.noMeaning}</option>
        {(engineInfo.value?.fieldTypes ?? []).map((type) => (
          <option key={type} value={type}>
            {t.value.types.fields[type]}
          </option>
        ))}
      </select>
    </label>
  );
}
