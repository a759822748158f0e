// Runs compared: the profile of this one saved as a snapshot, or compared with the snapshot of an earlier one.
import { signal } from '@preact/signals';
import { format, t, word } from '../../../i18n';
import { ensureProfile } from '../../../session/analysis';
import { call } from '../../../session/engine';
import { attempt } from '../../../session/report';
import { saveBlob } from '../../../session/save';
import type { SnapshotComparison } from '../../../shared/export-types';
import { Button } from '../../../ui/button';
import { choose } from '../choose';
import { openTool, Tool } from './tool';

const shownLines = 40;
const snapshotName = 'spruce-snapshot.json';
const comparison = signal<SnapshotComparison | null>(null);

export async function compareRun(file: File): Promise<void> {
  openTool('runs');
  comparison.value = null;
  await attempt(async () => {
    await ensureProfile();
    comparison.value = await call('compareSnapshot', { json: await file.text() });
  });
}

async function saveSnapshot(): Promise<void> {
  await attempt(async () => {
    await ensureProfile();
    const text = await call('snapshot', { at: new Date().toISOString() });
    saveBlob(new Blob([text], { type: 'application/json' }), snapshotName);
  });
}

export function Runs() {
  const words = t.value.tools.runs;
  const now = comparison.value;
  const ask = () => choose({ accept: '.json' }, ([file]) => file && void compareRun(file));
  return (
    <Tool name="runs" title={words.title} text={words.text}>
      <div class="recipe-buttons">
        <Button icon="download" onClick={() => void saveSnapshot()}>
          {words.save}
        </Button>
        <Button icon="file" onClick={ask}>
          {words.compare}
        </Button>
      </div>
      <div role="status">{now && <Comparison found={now} />}</div>
    </Tool>
  );
}

function Comparison({ found }: { readonly found: SnapshotComparison }) {
  const words = t.value.tools.runs;
  const { cameBack, changes } = found;
  return (
    <div class="tool-result">
      <p>
        {found.at !== '' && `${format.value.dateTime(found.at)} · `}
        {words.rows(found.rowsBefore, found.rowsNow)}
      </p>
      {cameBack.length > 0 && (
        <>
          <p class="note-attention">{words.cameBack(found.cameBackCells)}</p>
          <ul>
            {cameBack.slice(0, shownLines).map(({ column, label, cells }, i) => (
              <li key={i}>{words.cameBackLine(column, label, cells)}</li>
            ))}
          </ul>
        </>
      )}
      {changes.length === 0 ? <p>{words.same}</p> : <Changes found={found} />}
    </div>
  );
}

function Changes({ found: { changes } }: { readonly found: SnapshotComparison }) {
  const words = t.value.tools.runs;
  return (
    <>
      <table class="small-table">
        <thead>
          <tr>
            <th>{words.what}</th>
            <th class="is-number">{words.before}</th>
            <th class="is-number">{words.now}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shownLines).map((change, i) => (
            <tr key={i} class={`is-${change.verdict}`}>
              <td>
                {word(words.kinds, change.kind)} · {subjectWords(change.kind, change.subject)}
              </td>
              <td class="is-number">{amount(change.kind, change.before)}</td>
              <td class="is-number">{amount(change.kind, change.after)}</td>
              <td>{word(words.verdicts, change.verdict)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > shownLines && (
        <p class="quiet-text">{words.more(changes.length - shownLines)}</p>
      )}
    </>
  );
}

/** Scores with a decimal: a run seldom moves them by more. */
function amount(kind: string, value: number): string {
  return kind === 'score' ? value.toFixed(1) : format.value.number(value);
}

/** "no-at@Email" of an issue, "validity" of a score. */
function subjectWords(kind: string, subject: string): string {
  if (kind === 'score') return word(t.value.tools.runs.scores, subject);
  const at = subject.indexOf('@');
  if (kind !== 'issue' || at < 0) return subject;
  return `${word(t.value.issues.values, subject.slice(0, at))} · ${subject.slice(at + 1)}`;
}
