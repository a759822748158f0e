// The frame: head with the step bar, the line of long work, the desk of the step, the foot; and what floats above.
import type { ComponentType } from 'preact';
import { t } from '../i18n';
import { isDragging } from '../session/choose-files';
import { arriving, hasFiles, type StepName, sources, step } from '../session/state';
import { DuplicatesDesk } from '../steps/duplicates/duplicates-desk';
import { ExportDesk } from '../steps/export/export-desk';
import { FixesDesk } from '../steps/fixes/fixes-desk';
import { ImportDesk } from '../steps/import/import-desk';
import { OverviewDesk } from '../steps/overview/overview-desk';
import { DialogHost } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Toasts } from '../ui/toasts';
import { Foot } from './foot';
import { Start } from './start';
import { StepBar } from './step-bar';
import { TaskLine } from './task-line';
import { Tools } from './tools';
import { Tour } from './tour';

const desks: Record<StepName, ComponentType> = {
  import: ImportDesk,
  overview: OverviewDesk,
  fixes: FixesDesk,
  duplicates: DuplicatesDesk,
  export: ExportDesk,
};

export function App() {
  const words = t.value.shell;
  // The rows of a file can be looked at while it is read, whatever step was shown.
  const Desk = desks[arriving.value ? 'import' : step.value];
  return (
    <div class={isDragging.value && hasFiles.value ? 'app is-dragging' : 'app'}>
      <a class="skip" href="#desk">
        {words.skipToDesk}
      </a>
      <header class="head">
        <div class="brand">
          <Icon name="spruce" />
          <strong>{words.product}</strong>
          <FileNames />
        </div>
        <StepBar />
        <Tools />
      </header>
      <TaskLine />
      {hasFiles.value || arriving.value ? (
        <main class="desk" id="desk" tabIndex={-1} aria-label={words.stepNames[step.value]}>
          <Desk />
        </main>
      ) : (
        <Start />
      )}
      <Foot />
      <Tour />
      <Toasts />
      <DialogHost />
    </div>
  );
}

function FileNames() {
  const [first, ...rest] = sources.value;
  if (!first) return null;
  const all = sources.value.map((source) => source.name).join(', ');
  return (
    <span class="file-names" title={all}>
      <span class="file-name">{first.name}</span>
      {rest.length > 0 && <span>{t.value.shell.moreFiles(rest.length)}</span>}
    </span>
  );
}
