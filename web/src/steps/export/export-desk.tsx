// The export desk: the files on the left in loading order; on the right the certificate, the options and the recipe.
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n';
import { registerCommands } from '../../model/commands';
import { ensureProfile } from '../../session/analysis';
import { takeDrops } from '../../session/choose-files';
import { attempt } from '../../session/report';
import { columns, sources, summary } from '../../session/state';
import { Button } from '../../ui/button';
import { CertificatePane } from './certificate';
import { FileList } from './file-list';
import { Findings } from './findings';
import { forgetOldFiles, isFresh, isMaking, made, makeFiles } from './make-files';
import { Options } from './options';
import { RecipePane } from './recipe-pane';
import { Tools, takeOwnFiles } from './tools/tools';

export function ExportDesk() {
  const words = t.value.export;
  forgetOldFiles();
  useEffect(() => {
    if (!columns.value) void attempt(ensureProfile);
  }, [columns.value === null, sources.value]);
  useEffect(
    () =>
      registerCommands('export', [
        { id: 'export.make', title: (w) => w.export.make, run: () => void makeFiles() },
      ]),
    [],
  );
  useEffect(() => takeDrops(takeOwnFiles), []);
  const isDone = made.value !== null && isFresh();
  return (
    <div class="export-desk">
      <section class="out-files" aria-label={words.files}>
        <header class="out-head">
          <div>
            <h1 class="out-title">{words.files}</h1>
            <Undecided />
          </div>
          <Button
            kind={isDone ? 'plain' : 'primary'}
            disabled={isMaking.value || !columns.value}
            onClick={() => void makeFiles()}
          >
            {isMaking.value ? words.making : made.value ? words.makeAgain : words.make}
          </Button>
        </header>
        <FileList key={made.value?.revision ?? -1} />
      </section>
      <aside class="export-side">
        <CertificatePane />
        <Findings />
        <Options />
        <RecipePane />
        <Tools />
      </aside>
    </div>
  );
}

function Undecided() {
  const words = t.value.export;
  const fixes = summary.value?.fixes?.undecidedCells ?? 0;
  const groups = summary.value?.groups?.undecided ?? 0;
  return (
    <p class="quiet-text">
      {fixes + groups === 0 ? words.allDecided : words.undecided(fixes, groups)}
    </p>
  );
}
