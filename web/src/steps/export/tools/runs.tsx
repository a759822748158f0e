// Runs compared, beside the files that go out: the profile of this one saved as a snapshot, or compared with the snapshot of an earlier one.
// The overview has the same with the trend and the rows (steps/overview/runs.tsx).
import { t } from '../../../i18n';
import { addRuns, comparison } from '../../../session/runs';
import { Button } from '../../../ui/button';
import { saveSnapshot } from '../../overview/runs';
import { RunComparison } from '../../shared/run-comparison';
import { choose } from '../choose';
import { openTool, Tool } from './tool';

export async function compareRun(file: File): Promise<void> {
  openTool('runs');
  await addRuns([file]);
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
      <div role="status">{now && <RunComparison found={now} />}</div>
    </Tool>
  );
}
