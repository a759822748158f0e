// The records of a group side by side, a field a row, what matters first, and the merged record at the right as it would be.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { oddFields, sortFields } from '../../model/compare';
import { columnById } from '../../session/state';
import type { GroupDetail } from '../../shared/engine-types';
import { Segmented } from '../../ui/segmented';
import { FieldRow, type Spot } from './field-row';
import { MemberHead } from './member-head';
import { mergingParts, partOf } from './merge-draft';
import { changeDraft, draft } from './queue';

interface Props {
  readonly detail: GroupDetail;
  readonly canChange: boolean;
  /** The field and the member in hand. */
  readonly at: Spot;
  readonly move: (spot: Spot) => void;
  readonly write: (column: number) => void;
}

/** More records than this are shown on demand only. */
const shownMembers = 20;

export function SideBySide({ detail, canChange, at, move, write }: Props) {
  const words = t.value.duplicates;
  const [showsEqual, setShowsEqual] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const { different, equal } = sortFields(detail, columnById.value);
  const odd = oddFields(different, detail.members.length);
  const members = showsAll ? detail.members : detail.members.slice(0, shownMembers);
  const hidden = detail.members.length - members.length;
  const rows = (fields: typeof different) =>
    fields.map((look) => (
      <FieldRow
        key={look.column}
        detail={detail}
        members={members}
        look={look}
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
            {members.map((member, i) => (
              <MemberHead
                key={member.row}
                detail={detail}
                index={i}
                odd={odd[i] ?? 0}
                isInHand={i === at.member}
                canChange={canChange}
              />
            ))}
            <th scope="col" class="compare-merged">
              <MergedHead detail={detail} canChange={canChange} />
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
              <td colSpan={members.length} />
            </tr>
          )}
          {showsEqual && rows(equal)}
        </tbody>
      </table>
      {hidden > 0 && (
        <p class="compare-more">
          <button type="button" class="link" onClick={() => setShowsAll(true)}>
            {words.showMembers(hidden)}
          </button>
        </p>
      )}
    </div>
  );
}

/** With a split the merged record of one part is shown at a time. */
function MergedHead({ detail, canChange }: Pick<Props, 'detail' | 'canChange'>) {
  const words = t.value.duplicates;
  const rows = detail.members.map(({ row }) => row);
  const parts = mergingParts(draft.value, rows);
  const isSplit = rows.some((row) => partOf(draft.value, row) > 0);
  if (!isSplit || !canChange) return <strong>{words.merged}</strong>;
  return (
    <Segmented
      label={words.merged}
      segments={parts.map((part) => ({ value: String(part), label: words.part(part + 1) }))}
      value={String(draft.value.shown)}
      onChange={(part) => changeDraft((now) => ({ ...now, shown: Number(part) }))}
    />
  );
}
