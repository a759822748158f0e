// The recipe: all decisions as one file, saved for the next export, or loaded from the last; what no longer fits is listed.
import { useState } from 'preact/hooks';
import { t, word } from '../../i18n';
import { ensureDuplicates, ensureFixes, refreshSummary } from '../../session/analysis';
import { follow } from '../../session/decide';
import { call, stamp } from '../../session/engine';
import { attempt } from '../../session/report';
import { saveBlob } from '../../session/save';
import { summary } from '../../session/state';
import type { RecipeReport } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { patternWords } from '../shared/pattern-words';

const shownLines = 20;
const recipeName = 'spruce-recipe.json';

export function RecipePane() {
  const words = t.value.export;
  const [report, setReport] = useState<RecipeReport | null>(null);
  const save = async () => {
    const text = await attempt(() => call('recipe', {}));
    if (text !== undefined) saveBlob(new Blob([text], { type: 'application/json' }), recipeName);
  };
  const load = () =>
    chooseRecipe((file) => void attempt(async () => setReport(await applyFile(file))));
  return (
    <section class="recipe" aria-label={words.recipe}>
      <h2>{words.recipe}</h2>
      <p class="quiet-text">{words.recipeText}</p>
      <div class="recipe-buttons">
        <Button icon="file" onClick={load}>
          {words.recipeLoad}
        </Button>
        <Button icon="download" onClick={() => void save()}>
          {words.recipeSave}
        </Button>
      </div>
      {report && <Report report={report} />}
    </section>
  );
}

function chooseRecipe(take: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) take(file);
  });
  input.click();
}

/** Fixes and groups are found first, so that the recipe's decisions have something to hold on to. */
async function applyFile(file: File): Promise<RecipeReport> {
  const json = await file.text();
  await ensureFixes();
  await ensureDuplicates();
  const report = await call('applyRecipe', { json, stamp: stamp() });
  await refreshSummary();
  if (summary.value) await follow(summary.value);
  return report;
}

function Report({ report }: { readonly report: RecipeReport }) {
  const words = t.value.export;
  return (
    <div class="recipe-report" role="status">
      <p>
        <strong>✓ {words.recipeApplied(report.applied)}</strong>
      </p>
      {report.stale.length > 0 && (
        <Lines lead={words.recipeStale(report.stale.length)} lines={report.stale} />
      )}
      {report.ambiguous.length > 0 && (
        <Lines lead={words.recipeAmbiguous(report.ambiguous.length)} lines={report.ambiguous} />
      )}
    </div>
  );
}

function Lines({ lead, lines }: { readonly lead: string; readonly lines: readonly string[] }) {
  const words = t.value.export;
  const more = lines.length - shownLines;
  return (
    <>
      <p class="note-attention">{lead}</p>
      <ul>
        {lines.slice(0, shownLines).map((line, i) => (
          <li key={i}>{lineWords(line)}</li>
        ))}
        {more > 0 && <li class="quiet-text">{words.recipeMore(more)}</li>}
      </ul>
    </>
  );
}

/** "fix:phone.international@Phone:0035g001" */
function lineWords(line: string): string {
  const at = line.indexOf(':');
  const [kind, subject] = [line.slice(0, at), line.slice(at + 1)];
  const rule = subject.slice(0, Math.max(0, subject.indexOf('@')));
  const said =
    kind === 'fix' && rule !== ''
      ? `${word(t.value.rules.names, rule)} · ${subject.slice(rule.length + 1)}`
      : /^[a-z-]+:[a-z-]+( |$)/.test(subject)
        ? patternWords(subject)
        : subject;
  return `${word(t.value.export.recipeKinds, kind)} · ${said}`;
}
