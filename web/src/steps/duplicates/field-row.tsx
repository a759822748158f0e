// One field of all records of a group: each value can be chosen; at the right the value that the merged record takes, and how many others are kept.
import { useEffect, useRef } from 'preact/hooks';
import { t, word } from '../../i18n';
import { diffTexts } from '../../model/diff';
import { shownValue } from '../../session/shown';
import type { GroupDetail, MergedCellInfo } from '../../shared/engine-types';
import { IconButton } from '../../ui/button';
import { letterOf } from '../shared/pattern-words';
import { chooseValue } from './merge-draft';
import { draft } from './queue';

/** The field and the member in hand. */
export interface Spot {
  readonly column: number;
  readonly member: number;
}

interface Props {
  readonly detail: GroupDetail;
  readonly column: number;
  readonly name: string;
  readonly canChange: boolean;
  readonly at: Spot;
  readonly move: (spot: Spot) => void;
  readonly write: (column: number) => void;
}

export function FieldRow({ detail, column, name, canChange, at, move, write }: Props) {
  const merged = detail.merged.find((cell) => cell.column === column);
  const row = useRef<HTMLTableRowElement>(null);
  const isHere = at.column === column;
  useEffect(() => {
    if (isHere) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  const master = detail.members.find((member) => member.row === detail.master);
  return (
    <tr ref={row} class={isHere ? 'is-here' : ''}>
      <th scope="row" class="compare-field clip" title={name}>
        {name}
      </th>
      {detail.members.map((member, i) => {
        const text = member.values[column] ?? '';
        const isChosen = merged?.from === member.row;
        return (
          <td key={member.row} class={member.dropped ? 'is-dropped' : ''}>
            <button
              type="button"
              class="value"
              data-spot={`${column} ${i}`}
              tabIndex={isHere && at.member === i ? 0 : -1}
              aria-pressed={isChosen}
              aria-label={`${t.value.duplicates.choose(letterOf(i), name)}: ${shownValue(text, column)}`}
              disabled={!canChange || member.dropped}
              onFocus={() => move({ column, member: i })}
              onClick={() => {
                move({ column, member: i });
                chooseValue(column, member.row);
              }}
            >
              <Value
                text={shownValue(text, column)}
                beside={shownValue(master?.values[column] ?? '', column)}
              />
            </button>
          </td>
        );
      })}
      <td class="compare-merged">
        {merged && <Merged detail={detail} cell={merged} />}
        {canChange && merged && (
          <IconButton
            icon="pencil"
            label={t.value.duplicates.write(name)}
            onClick={() => write(column)}
          />
        )}
      </td>
    </tr>
  );
}

/** What differs from the master's value is underlined, as long as the two have something in common. */
function Value({ text, beside }: { readonly text: string; readonly beside: string }) {
  if (text === '') return <span class="nothing">–</span>;
  if (beside === '' || beside === text) return text;
  const parts = diffTexts(beside, text);
  const kept = parts.reduce((sum, part) => sum + (part.kind === 'same' ? part.text.length : 0), 0);
  if (kept * 2 < text.length) return text;
  return (
    <>
      {parts
        .filter((part) => part.kind !== 'deleted')
        .map((part, i) => (part.kind === 'same' ? part.text : <u key={i}>{part.text}</u>))}
    </>
  );
}

function Merged({ detail, cell }: { readonly detail: GroupDetail; readonly cell: MergedCellInfo }) {
  const words = t.value.duplicates;
  const from = detail.members.findIndex((member) => member.row === cell.from);
  const isWritten = draft.value.choices.some(
    (choice) => choice.column === cell.column && choice.from === null,
  );
  const lost = cell.losing.map((one) => shownValue(one.text, cell.column));
  const source = isWritten
    ? words.written
    : from >= 0
      ? words.fromMember(letterOf(from))
      : word(words.rules, cell.rule);
  return (
    <div class="merged-value">
      <span>
        {cell.value === '' ? <span class="nothing">–</span> : shownValue(cell.value, cell.column)}
      </span>
      {cell.value !== '' && (cell.differs || isWritten) && (
        <span class="merged-from">
          {source}
          {lost.length > 0 && (
            <span title={`${words.losingValues}: ${lost.join(' | ')}`}>
              {' · '}
              {words.losing(lost.length)}
            </span>
          )}
        </span>
      )}
    </div>
  );
}
