// The recipe: all decisions as one file, saved for the next export, or loaded from the last; what no longer fits is listed.
import { signal } from '@preact/signals';
import { format, t, word } from '../../i18n';
import {
  ensureDuplicates,
  ensureFixes,
  ensureProfile,
  forgetAnalysis,
  refreshSummary,
} from '../../session/analysis';
import { follow } from '../../session/decide';
import { call, stamp } from '../../session/engine';
import { applyMapping } from '../../session/mapping';
import { ruleName } from '../../session/own-rules';
import { attempt } from '../../session/report';
import { saveRecipe } from '../../session/save';
import { summary } from '../../session/state';
import type { RecipePlan, RecipeReport } from '../../shared/export-types';
import { Button } from '../../ui/button';
import { patternWords } from '../shared/pattern-words';
import { choose } from './choose';
import { mergeRecipeFiles } from './recipe-merge';

const shownLines = 20;
const jsonFiles = '.json,application/json';

const report = signal<RecipeReport | null>(null);
const plan = signal<RecipePlan | null>(null);

export function RecipePane() {
  const words = t.value.export;
  const save = async () => {
    const text = await attempt(() => call('recipe', {}));
    if (text !== undefined) saveRecipe(text);
  };
  const load = () => choose({ accept: jsonFiles }, ([file]) => file && void applyRecipeFile(file));
  const merge = () =>
    choose({ accept: jsonFiles, multiple: true }, (files) => void mergeRecipeFiles(files));
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
        <Button kind="quiet" onClick={merge}>
          {t.value.tools.recipes.merge}
        </Button>
      </div>
      {report.value && <Report report={report.value} missing={plan.value?.missing ?? []} />}
    </section>
  );
}

export async function applyRecipeFile(file: File): Promise<void> {
  await attempt(async () => applyRecipe(await file.text()));
}

/** The mapping comes first, because all else is looked for under it; then types, as the recipe has them; then fixes and groups are found,
 *  so that its decisions have something to hold on to. */
export async function applyRecipe(json: string): Promise<void> {
  report.value = null;
  const mapped = await applyMapping(json);
  await ensureProfile();
  const needs = await call('recipePlan', { json });
  if (needs.columns.length > 0) {
    for (const column of needs.columns) await call('setColumnType', column);
    forgetAnalysis();
  }
  await ensureFixes();
  await ensureDuplicates();
  const done = await call('applyRecipe', { json, stamp: stamp() });
  plan.value = needs;
  report.value = {
    ...done,
    applied: mapped.applied + done.applied,
    stale: [...mapped.stale, ...done.stale],
  };
  await refreshSummary();
  if (summary.value) await follow(summary.value);
}

interface ReportProps {
  readonly report: RecipeReport;
  readonly missing: readonly string[];
}

function Report({ report, missing }: ReportProps) {
  const words = t.value.export;
  const more = t.value.tools.recipes;
  return (
    <div class="recipe-report" role="status">
      <p>
        <strong>✓ {words.recipeApplied(report.applied)}</strong>
      </p>
      {report.renamed.map(({ from, to }) => (
        <p key={from}>{more.renamed(from, to)}</p>
      ))}
      {missing.length > 0 && <p>{more.missing(format.value.list(missing))}</p>}
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
      ? `${ruleName(rule)} · ${subject.slice(rule.length + 1)}`
      : /^[a-z-]+:[a-z-]+( |$)/.test(subject)
        ? patternWords(subject)
        : subject;
  return `${word(t.value.export.recipeKinds, kind)} · ${said}`;
}
