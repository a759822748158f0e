// Rejects that someone corrected come back: each cell that differs becomes an edit, all of them one entry of history.
import { signal } from '@preact/signals';
import { t } from '../../../i18n';
import { ensureProfile, refreshSummary } from '../../../session/analysis';
import { follow } from '../../../session/decide';
import { call, stamp } from '../../../session/engine';
import { attempt } from '../../../session/report';
import { summary } from '../../../session/state';
import { runLong } from '../../../session/task';
import type { CorrectionReport } from '../../../shared/export-types';
import { Button } from '../../../ui/button';
import { choose } from '../choose';
import { openTool, Tool } from './tool';

const shownLines = 20;
const report = signal<CorrectionReport | null>(null);

export async function bringBack(file: File): Promise<void> {
  openTool('rejects');
  report.value = null;
  await attempt(async () => {
    await ensureProfile();
    const args = { file, name: file.name, stamp: stamp() };
    report.value = await runLong(file.name, (long) => call('correct', args, long));
    await refreshSummary();
    if (summary.value) await follow(summary.value);
  });
}

export function BringBack() {
  const words = t.value.tools.rejects;
  const now = report.value;
  const ask = () => choose({ accept: '.csv,.xlsx' }, ([file]) => file && void bringBack(file));
  return (
    <Tool name="rejects" title={words.title} text={words.text}>
      <Button icon="file" onClick={ask}>
        {words.choose}
      </Button>
      <div role="status">{now && <Report report={now} />}</div>
    </Tool>
  );
}

function Report({
  report: { applied, unchanged, unknown },
}: {
  readonly report: CorrectionReport;
}) {
  const words = t.value.tools.rejects;
  return (
    <div class="tool-result">
      <p>
        <strong>✓ {words.applied(applied)}</strong> {unchanged > 0 && words.unchanged(unchanged)}
      </p>
      {unknown.length > 0 && (
        <>
          <p class="note-attention">{words.unknown(unknown.length)}</p>
          <ul>
            {unknown.slice(0, shownLines).map((line, i) => (
              <li key={i} class="raw">
                {line}
              </li>
            ))}
          </ul>
          {unknown.length > shownLines && (
            <p class="quiet-text">{words.more(unknown.length - shownLines)}</p>
          )}
        </>
      )}
    </div>
  );
}
