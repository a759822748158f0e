// The records of a group side by side, a field a row, differences first, and the merged record at the right as it would be.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { columnById, columns, sources } from '../../session/state';
import type { GroupDetail, MemberInfo } from '../../shared/engine-types';
import { Icon } from '../../ui/icon';
import { letterOf } from '../shared/pattern-words';
import { FieldRow, type Spot } from './field-row';
import { chooseMaster, sortFields, toggleDropped } from './merge-draft';

interface Props {
  readonly detail: GroupDetail;
  readonly canChange: boolean;
  /** The field and the member in hand. */
  readonly at: Spot;
  readonly move: (spot: Spot) => void;
  readonly write: (column: number) => void;
}

export function SideBySide({ detail, canChange, at, move, write }: Props) {
  const words = t.value.duplicates;
  const [showsEqual, setShowsEqual] = useState(false);
  const { different, equal } = sortFields(detail);
  const rows = (ids: readonly number[]) =>
    ids.map((id) => (
      <FieldRow
        key={id}
        detail={detail}
        column={id}
        name={columnById.value.get(id)?.name ?? columns.value?.[id]?.name ?? ''}
        canChange={canChange}
        at={at}
        move={move}
        write={write}
      />
    ));
  return (
    <div class="compare-place">
      <table class="compare">
        <thead>
          <tr>
            <th scope="col" class="compare-field">
              <span class="sr">{words.field}</span>
            </th>
            {detail.members.map((member, i) => (
              <MemberHead
                key={member.row}
                member={member}
                index={i}
                isMaster={member.row === detail.master}
                isInHand={i === at.member}
                canChange={canChange}
              />
            ))}
            <th scope="col" class="compare-merged">
              <strong>{words.merged}</strong>
              <span class="quiet-text">{words.mergedHint}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows(different)}
          {equal.length > 0 && (
            <tr class="compare-fold">
              <th scope="row" class="compare-field" colSpan={2}>
                <button
                  type="button"
                  class="link"
                  aria-expanded={showsEqual}
                  onClick={() => setShowsEqual(!showsEqual)}
                >
                  {words.equalFields(equal.length)}
                </button>
              </th>
              <td colSpan={detail.members.length} />
            </tr>
          )}
          {showsEqual && rows(equal)}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly member: MemberInfo;
  readonly index: number;
  readonly isMaster: boolean;
  readonly isInHand: boolean;
  readonly canChange: boolean;
}

function MemberHead({ member, index, isMaster, isInHand, canChange }: HeadProps) {
  const words = t.value.duplicates;
  const letter = letterOf(index);
  const file = sources.value.find((source) => source.id === member.source)?.name ?? '';
  const kind = `${member.dropped ? ' is-dropped' : ''}${isInHand ? ' is-in-hand' : ''}`;
  return (
    <th scope="col" class={`member-head${kind}`}>
      <span class="member-name">
        <strong class="member-letter">{letter}</strong>
        {isMaster && !member.dropped && <span class="chip is-chosen">{words.master}</span>}
        {member.dropped && <span class="chip is-attention">{words.dropped}</span>}
        {canChange && (
          <span class="member-tools">
            {!isMaster && !member.dropped && (
              <button
                type="button"
                class="icon-button"
                aria-label={words.makeMaster(letter)}
                title={`${words.makeMaster(letter)} (M)`}
                onClick={() => chooseMaster(member.row)}
              >
                <Icon name="person" />
              </button>
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={member.dropped ? words.restore(letter) : words.drop(letter)}
              title={`${member.dropped ? words.restore(letter) : words.drop(letter)} (X)`}
              onClick={() => toggleDropped(member.row)}
            >
              <Icon name={member.dropped ? 'plus' : 'cross'} />
            </button>
          </span>
        )}
      </span>
      <span class="quiet-text clip" title={`${file} ${words.line(member.line)}`}>
        {sources.value.length > 1 ? `${file} · ` : ''}
        {words.line(member.line)}
        {member.recordId === '' ? '' : ` · ${member.recordId}`}
      </span>
    </th>
  );
}
