// A value written by hand, from wherever: the decision, then whether the edits of the column tell a rule.
import { decide, type Follow } from './decide';
import { call } from './engine';
import { askWhatIsTaught } from './own-rules';
import { attempt } from './report';

interface Edit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export async function editCell(edit: Edit, follow: Follow = {}): Promise<boolean> {
  const isDone = await decide((stamp) => call('editCell', { ...edit, stamp }), follow);
  if (isDone) await attempt(() => askWhatIsTaught(edit.column));
  return isDone;
}
