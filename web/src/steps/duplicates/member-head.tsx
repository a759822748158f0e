// The head of one record of a group: its letter, where it comes from, its part in a split, and whether it is unlike the others.
import { t } from '../../i18n';
import { maskText } from '../../model/mask';
import { masked } from '../../model/preferences';
import { sources } from '../../session/state';
import type { GroupDetail } from '../../shared/engine-types';
import { Icon, type IconName } from '../../ui/icon';
import { letterOf } from '../shared/pattern-words';
import { chooseMaster, leftOut, moveOn, partOf, toggleOut } from './merge-draft';
import { changeDraft, draft } from './queue';

interface Props {
  readonly detail: GroupDetail;
  readonly index: number;
  /** In how many fields it is against the others; 0: not unlike them. */
  readonly odd: number;
  readonly isInHand: boolean;
  readonly canChange: boolean;
}

export function MemberHead({ detail, index, odd, isInHand, canChange }: Props) {
  const words = t.value.duplicates;
  const member = detail.members[index];
  if (!member) return null;
  const rows = detail.members.map(({ row }) => row);
  const part = canChange ? partOf(draft.value, member.row) : member.dropped ? leftOut : 0;
  const isSplit = rows.some((row) => partOf(draft.value, row) > 0);
  const file = sources.value.find((source) => source.id === member.source)?.name ?? '';
  const where = [
    sources.value.length > 1 ? file : '',
    words.line(member.line),
    masked.value ? maskText(member.recordId, 'identifier') : member.recordId,
  ].filter(Boolean);
  const kind = `${part === leftOut ? ' is-dropped' : ''}${isInHand ? ' is-in-hand' : ''}`;
  return (
    <th scope="col" class={`member-head${kind}`}>
      <span class="member-name">
        <strong class="member-letter">{letterOf(index)}</strong>
        {member.row === detail.master && part !== leftOut && (
          <span class="chip is-chosen">{words.master}</span>
        )}
        {part === leftOut && <span class="chip is-attention">{words.dropped}</span>}
        {isSplit && canChange && part >= 0 && <span class="chip">{words.part(part + 1)}</span>}
        {odd > 0 && part !== leftOut && (
          <span class="chip is-attention" title={words.oddHelp(odd)}>
            {words.odd(odd)}
          </span>
        )}
        {canChange && <MemberTools detail={detail} index={index} part={part} />}
      </span>
      <span class="quiet-text clip" title={where.join(' · ')}>
        {where.join(' · ')}
      </span>
    </th>
  );
}

function MemberTools({ detail, index, part }: Pick<Props, 'detail' | 'index'> & { part: number }) {
  const words = t.value.duplicates;
  const member = detail.members[index];
  if (!member) return null;
  const letter = letterOf(index);
  const { row } = member;
  const rows = detail.members.map((one) => one.row);
  const isOut = part === leftOut;
  return (
    <span class="member-tools">
      {row !== detail.master && !isOut && (
        <Tool
          icon="person"
          label={words.makeMaster(letter)}
          keys="M"
          run={() => changeDraft((now) => chooseMaster(now, row))}
        />
      )}
      {rows.length > 2 && !isOut && (
        <Tool
          icon="split"
          label={words.splitOff(letter)}
          keys="S"
          run={() => changeDraft((now) => moveOn(now, row, rows))}
        />
      )}
      <Tool
        icon={isOut ? 'plus' : 'cross'}
        label={isOut ? words.restore(letter) : words.drop(letter)}
        keys="X"
        run={() => changeDraft((now) => toggleOut(now, row))}
      />
    </span>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys: string;
  readonly run: () => void;
}

function Tool({ icon, label, keys, run }: ToolProps) {
  return (
    <button
      type="button"
      class="icon-button is-small"
      aria-label={label}
      title={`${label} (${keys})`}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
}
