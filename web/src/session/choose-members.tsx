// Which tables of a workbook or archive to open: a dialog with the rows and first lines of each, several may be chosen. Files with
// one table are never asked about.
import { useState } from 'preact/hooks';
import { format, t, word } from '../i18n';
import { failureSentence } from '../i18n/sentences';
import type { MemberPick } from '../shared/engine-types';
import type { FileContents, TableInfo } from '../shared/protocol';
import { Button } from '../ui/button';
import { DialogActions, openDialog } from '../ui/dialog';
import { PreviewTable } from '../ui/preview-table';

/** The picks in the order of the file; none when the person closed the dialog. */
export function chooseMembers(
  name: string,
  contents: FileContents,
): Promise<readonly MemberPick[]> {
  return new Promise((resolve) => {
    let chosen: readonly MemberPick[] = [];
    openDialog({
      title: () => t.value.import.members.title(name),
      wide: true,
      closed: () => resolve(chosen),
      body: (close) => (
        <MemberDialog
          contents={contents}
          cancel={close}
          open={(picks) => {
            chosen = picks;
            close();
          }}
        />
      ),
    });
  });
}

/** The one table that can be meant; undefined when the person has to say. */
export function onlyMember({ members }: FileContents): MemberPick | undefined {
  const usable = members.length === 1 ? members : members.filter(canOpen);
  const [one] = usable;
  return one && usable.length === 1 ? { member: one.id, values: 'shown' } : undefined;
}

function canOpen({ rows, failure }: TableInfo): boolean {
  return rows > 0 && failure === null;
}

interface Props {
  readonly contents: FileContents;
  readonly cancel: () => void;
  readonly open: (picks: readonly MemberPick[]) => void;
}

function MemberDialog({ contents: { members, best }, cancel, open }: Props) {
  const words = t.value.import.members;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([members[best]?.id ?? '']));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const picks = members
    .filter(({ id }) => chosen.has(id))
    .map(({ id }) => ({ member: id, values: 'shown' }) as const);
  return (
    <div class="member-dialog">
      <p>{words.lead}</p>
      <fieldset class="candidates">
        <legend class="sr">{words.legend}</legend>
        {members.map((member) => (
          <MemberChoice
            key={member.id}
            member={member}
            isChosen={chosen.has(member.id)}
            toggle={() => toggle(member.id)}
          />
        ))}
      </fieldset>
      <DialogActions>
        <Button onClick={cancel}>{t.value.common.cancel}</Button>
        <Button kind="primary" disabled={picks.length === 0} onClick={() => open(picks)}>
          {words.open(picks.length)}
        </Button>
      </DialogActions>
    </div>
  );
}

interface ChoiceProps {
  readonly member: TableInfo;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}

function MemberChoice({ member, isChosen, toggle }: ChoiceProps) {
  const words = t.value.import.members;
  const { rows, isExact, failure, head } = member;
  return (
    <label class={isChosen ? 'candidate is-on' : 'candidate'}>
      <span class="candidate-head">
        <input type="checkbox" checked={isChosen} disabled={!canOpen(member)} onChange={toggle} />
        <strong>{member.id}</strong>
        {member.isHidden && <span class="chip">{words.hidden}</span>}
        <span class="quiet-text">
          {word(words.formats, member.format)}
          {failure === null && ` · ${words.rows(format.value.number(rows), isExact)}`}
        </span>
      </span>
      {failure === null ? (
        head.length > 0 && <PreviewTable rows={head} />
      ) : (
        <span class="quiet-text">{failureSentence(failure)}</span>
      )}
    </label>
  );
}
