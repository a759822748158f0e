// Files for readers who must not see everything: which views, what each shows of a column, and the key of pseudonyms.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { call } from '../../session/engine';
import { attempt } from '../../session/report';
import { columns } from '../../session/state';
import {
  type ColumnAction,
  columnActions,
  type ViewName,
  type ViewRequest,
  viewNames,
} from '../../shared/export-types';
import { Button } from '../../ui/button';
import { openDialog } from '../../ui/dialog';
import { changeOptions, options } from './make-files';

type Presets = Readonly<Record<ViewName, readonly ColumnAction[]>>;

export function Views() {
  const words = t.value.tools.views;
  const chosen = options.value.views;
  const toggle = (name: ViewName) => {
    const without = chosen.filter((view) => view.name !== name);
    const views = without.length < chosen.length ? without : [...chosen, { name, columns: {} }];
    changeOptions({ views });
  };
  const showColumns = () =>
    void attempt(async () => {
      const presets = await call('views', {});
      openDialog({
        title: () => t.value.tools.views.columnsTitle,
        wide: true,
        body: () => <ColumnTable presets={presets} />,
      });
    });
  return (
    <fieldset class="radio-list">
      <legend class="quiet-text">{words.title}</legend>
      {viewNames.map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={chosen.some((view) => view.name === name)}
            onChange={() => toggle(name)}
          />
          {words.names[name]} <span class="quiet-text">{words.hints[name]}</span>
        </label>
      ))}
      {chosen.length > 0 && (
        <>
          <p class="quiet-text">{words.text}</p>
          <Key />
          <Button disabled={!columns.value} onClick={showColumns}>
            {words.columns}
          </Button>
        </>
      )}
    </fieldset>
  );
}

function Key() {
  const words = t.value.tools.views;
  const key = options.value.viewKey;
  return (
    <div class="view-key">
      <label>
        <span>{words.key}</span>
        <input
          class="field raw"
          value={key}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="view-key-hint"
          onChange={(event) => changeOptions({ viewKey: event.currentTarget.value.trim() })}
        />
      </label>
      <Button onClick={() => changeOptions({ viewKey: makeKey() })}>{words.makeKey}</Button>
      <p class="quiet-text" id="view-key-hint">
        {words.keyHint}
      </p>
    </div>
  );
}

function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** One row a column, one choice a view; what differs from the preset is what is sent. */
function ColumnTable({ presets }: { readonly presets: Presets }) {
  const words = t.value.tools.views;
  const [views, setViews] = useState<readonly ViewRequest[]>(options.value.views);
  const change = (name: ViewName, column: number, action: ColumnAction) => {
    const next = views.map((view) => {
      if (view.name !== name) return view;
      const { [column]: _, ...others } = view.columns;
      const isPreset = presets[name][column] === action;
      return { name, columns: isPreset ? others : { ...others, [column]: action } };
    });
    setViews(next);
    changeOptions({ views: next });
  };
  return (
    <table class="small-table view-columns">
      <thead>
        <tr>
          <th>{words.column}</th>
          {views.map(({ name }) => (
            <th key={name}>{words.names[name]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(columns.value ?? []).map(({ id, name: column, type }) => (
          <tr key={id}>
            <th scope="row">
              {column} <span class="quiet-text">{t.value.types.fields[type]}</span>
            </th>
            {views.map(({ name, columns: own }) => (
              <td key={name}>
                <select
                  class="field"
                  aria-label={words.actionFor(column, words.names[name])}
                  value={own[id] ?? presets[name][id] ?? 'drop'}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    const action = columnActions.find((one) => one === value);
                    if (action) change(name, id, action);
                  }}
                >
                  {columnActions.map((action) => (
                    <option key={action} value={action}>
                      {words.actions[action]}
                    </option>
                  ))}
                </select>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
