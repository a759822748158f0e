// Two recipes made one: every disagreement is shown, and a person says whose decision holds.
import { useState } from 'preact/hooks';
import { t, word } from '../../i18n';
import { notify } from '../../model/notices';
import { call } from '../../session/engine';
import { attempt } from '../../session/report';
import { saveRecipe } from '../../session/save';
import type { MergedRecipes, RecipeSide } from '../../shared/export-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';

const sides = ['first', 'second', 'neither'] as const satisfies readonly RecipeSide[];

interface Pair {
  readonly names: readonly [string, string];
  readonly texts: readonly [string, string];
}

export async function mergeRecipeFiles(files: readonly File[]): Promise<void> {
  const [one, two] = files;
  if (!one || !two || files.length > 2) {
    notify({ kind: 'error', text: t.value.tools.recipes.needTwo });
    return;
  }
  await attempt(async () => {
    const texts = [await one.text(), await two.text()] as const;
    const merged = await merge(texts, []);
    openDialog({
      title: () => t.value.tools.recipes.mergeTitle,
      wide: true,
      body: (close) => (
        <MergeDialog pair={{ names: [one.name, two.name], texts }} merged={merged} close={close} />
      ),
    });
  });
}

function merge(
  [first, second]: Pair['texts'],
  choices: readonly RecipeSide[],
): Promise<MergedRecipes> {
  return call('mergeRecipes', { first, second, choices });
}

interface Props {
  readonly pair: Pair;
  readonly merged: MergedRecipes;
  readonly close: () => void;
}

function MergeDialog({ pair, merged, close }: Props) {
  const words = t.value.tools.recipes;
  const { conflicts } = merged;
  const [choices, setChoices] = useState<readonly RecipeSide[]>(conflicts.map(() => 'neither'));
  const save = () =>
    void attempt(async () => {
      saveRecipe((await merge(pair.texts, choices)).json);
      close();
    });
  return (
    <>
      <p>
        {words.mergeText(merged.decisions)}{' '}
        {conflicts.length === 0 ? words.noConflicts : words.conflicts(conflicts.length)}
      </p>
      {conflicts.length > 0 && (
        <Conflicts pair={pair} merged={merged} choices={choices} change={setChoices} />
      )}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" icon="download" onClick={save}>
          {words.save}
        </Button>
      </DialogActions>
    </>
  );
}

interface ConflictsProps {
  readonly pair: Pair;
  readonly merged: MergedRecipes;
  readonly choices: readonly RecipeSide[];
  readonly change: (choices: readonly RecipeSide[]) => void;
}

function Conflicts({ pair: { names }, merged: { conflicts }, choices, change }: ConflictsProps) {
  const words = t.value.tools.recipes;
  const labels = { first: words.first(names[0]), second: words.second(names[1]) };
  return (
    <table class="small-table recipe-conflicts">
      <thead>
        <tr>
          <th>
            {words.all}{' '}
            {sides.map((side) => (
              <Button key={side} kind="quiet" onClick={() => change(choices.map(() => side))}>
                {side === 'neither' ? words.neither : labels[side]}
              </Button>
            ))}
          </th>
          <th>{labels.first}</th>
          <th>{labels.second}</th>
          <th>{words.neither}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map((conflict, i) => (
          <tr key={i}>
            <th scope="row">
              {word(words.kinds, conflict.kind)} · <span class="raw">{conflict.subject}</span>
            </th>
            {sides.map((side) => (
              <td key={side}>
                <label class="check">
                  <input
                    type="radio"
                    name={`conflict-${i}`}
                    checked={choices[i] === side}
                    onChange={() => change(choices.map((now, at) => (at === i ? side : now)))}
                  />
                  <span class="raw">
                    {side === 'neither' ? words.neither : conflict[side] || '""'}
                  </span>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
