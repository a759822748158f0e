// One field of all records of a group: each value can be chosen; at the right the value that the merged record takes.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t, word } from '../../i18n';
import { type FieldLook, isBookkeeping } from '../../model/compare';
import { diffTexts } from '../../model/diff';
import { masked } from '../../model/preferences';
import { shownValue } from '../../session/shown';
import { columnById } from '../../session/state';
import type {
  ColumnInfo,
  GroupDetail,
  MemberInfo,
  MergedCellInfo,
} from '../../shared/engine-types';
import { IconButton } from '../../ui/button';
import { letterOf, oddsText, weightText } from '../shared/pattern-words';
import { choose, partOf } from './merge-draft';
import { changeDraft, draft } from './queue';

/** The field and the member in hand. */
export interface Spot {
  readonly column: number;
  readonly member: number;
}

interface Props {
  readonly detail: GroupDetail;
  readonly members: readonly MemberInfo[];
  readonly look: FieldLook;
  readonly canChange: boolean;
  readonly at: Spot;
  readonly move: (spot: Spot) => void;
  readonly write: (column: number) => void;
}

export function FieldRow({ detail, members, look, canChange, at, move, write }: Props) {
  const { column } = look;
  const info = columnById.value.get(column);
  const name = info?.name ?? '';
  const merged = detail.merged.find((cell) => cell.column === column);
  const winner = detail.members.findIndex(({ row }) => row === merged?.from);
  const row = useRef<HTMLTableRowElement>(null);
  const isHere = at.column === column;
  useEffect(() => {
    if (isHere) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <tr ref={row} class={`is-${look.kind}${isHere ? ' is-here' : ''}`}>
      <FieldHead name={name} look={look} />
      {members.map((member, i) => (
        <td key={member.row} class={isIn(member, canChange) ? '' : 'is-dropped'}>
          <ValueButton
            look={look}
            member={member}
            index={i}
            name={name}
            marks={marksOf(info)}
            merged={merged}
            winnerClass={look.classes[winner] ?? -1}
            isFocusable={isHere && at.member === i}
            canChange={canChange && isIn(member, canChange)}
            move={move}
          />
        </td>
      ))}
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

/** How a difference in a column is marked: letter by letter, as a whole, or not at all. */
type Marks = 'letters' | 'whole' | 'none';

const wholeTypes: ReadonlySet<string> = new Set(['date', 'choice', 'country', 'number']);

function marksOf(info: ColumnInfo | undefined): Marks {
  if (!info || isBookkeeping(info)) return 'none';
  return wholeTypes.has(info.type) ? 'whole' : 'letters';
}

/** Whether the record is in the part that is shown. */
function isIn(member: MemberInfo, canChange: boolean): boolean {
  return canChange ? partOf(draft.value, member.row) === draft.value.shown : !member.dropped;
}

const kindMarks = { differs: '≠', partly: '◦', form: '≈', equal: '=' } as const;

function FieldHead({ name, look }: { readonly name: string; readonly look: FieldLook }) {
  const words = t.value.duplicates;
  const { weight } = look;
  return (
    <th scope="row" class="compare-field" title={`${name}: ${words.kinds[look.kind]}`}>
      <span class="field-name">
        <span class="field-kind" aria-hidden="true">
          {kindMarks[look.kind]}
        </span>
        <span class="clip">{name}</span>
        <span class="sr">, {words.kinds[look.kind]}</span>
        {weight !== null && Math.abs(weight) >= 0.05 && (
          <span
            class={weight >= 0 ? 'field-weight is-for' : 'field-weight is-against'}
            title={oddsText(weight)}
          >
            {weightText(weight)}
          </span>
        )}
      </span>
    </th>
  );
}

interface ValueProps extends Pick<Props, 'look' | 'canChange' | 'move'> {
  readonly member: MemberInfo;
  readonly index: number;
  readonly name: string;
  readonly marks: Marks;
  readonly merged: MergedCellInfo | undefined;
  /** The class of the value that the merged record takes; -1: it is nobody's. */
  readonly winnerClass: number;
  readonly isFocusable: boolean;
}

function ValueButton(props: ValueProps) {
  const { look, member, index, name, merged, winnerClass, isFocusable, canChange, move } = props;
  const { column } = look;
  const text = member.values[column] ?? '';
  const shown = shownValue(text, column);
  const hint = masked.value ? '' : (look.hints[index] ?? '');
  const beside = merged?.value ?? '';
  const isSame = winnerClass >= 0 && look.classes[index] === winnerClass && text !== beside;
  return (
    <button
      type="button"
      class="value"
      data-spot={`${column} ${index}`}
      tabIndex={isFocusable ? 0 : -1}
      aria-pressed={merged?.from === member.row}
      disabled={!canChange}
      onFocus={() => move({ column, member: index })}
      onClick={() => {
        move({ column, member: index });
        changeDraft((now) => choose(now, { column, from: member.row, text: '' }));
      }}
    >
      <span class="sr">{t.value.duplicates.choose(letterOf(index), name)}: </span>
      {shown === '' ? (
        <span class="nothing">–</span>
      ) : (
        <Value
          text={shown}
          beside={shownValue(beside, column)}
          marks={isSame ? 'none' : props.marks}
        />
      )}
      {isSame && (
        <span class="same-form" title={t.value.duplicates.sameForm}>
          <span aria-hidden="true">≈</span>
          <span class="sr">, {t.value.duplicates.sameForm}</span>
        </span>
      )}
      {hint !== '' && <span class="value-hint">{hint}</span>}
    </button>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly beside: string;
  readonly marks: Marks;
}

/** What differs from the merged value is marked: letters where the two share most of theirs, else the whole. */
function Value({ text, beside, marks }: MarkedProps) {
  if (beside === '' || beside === text || marks === 'none') return <span>{breakable(text)}</span>;
  const parts = diffTexts(beside, text);
  const isWhole = marks === 'whole' || !parts.some(({ kind }) => kind === 'same');
  if (isWhole) return <span class="is-other">{breakable(text)}</span>;
  return (
    <span>
      {parts
        .filter(({ kind }) => kind !== 'deleted')
        .map((part, i) =>
          part.kind === 'same' ? breakable(part.text) : <u key={i}>{part.text}</u>,
        )}
    </span>
  );
}

/** Breaks after an @ rather than inside a word. */
function breakable(text: string): ComponentChildren {
  const at = text.indexOf('@') + 1;
  if (at === 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}

function Merged({ detail, cell }: { readonly detail: GroupDetail; readonly cell: MergedCellInfo }) {
  const words = t.value.duplicates;
  const from = detail.members.findIndex((member) => member.row === cell.from);
  const choices = draft.value.parts[draft.value.shown]?.choices ?? [];
  const isWritten = choices.some(({ column, from: row }) => column === cell.column && row === null);
  const lost = [...new Set(cell.losing.map((one) => shownValue(one.text, cell.column)))];
  if (cell.value === '' && !isWritten) return <span class="nothing">–</span>;
  const said = isWritten
    ? words.written
    : from >= 0
      ? words.fromMember(letterOf(from))
      : word(words.rules, cell.rule);
  return (
    <span class="merged-value">
      <span>{breakable(shownValue(cell.value, cell.column))}</span>
      {(cell.differs || isWritten) && (
        <span class="merged-from" title={said}>
          <span class="sr">{said}</span>
          <span aria-hidden="true">{isWritten ? '✎' : from >= 0 ? letterOf(from) : '∑'}</span>
          {lost.length > 0 && (
            <span class="merged-lost" title={`${words.losingValues}: ${lost.join(' | ')}`}>
              <span aria-hidden="true">+{lost.length}</span>
              <span class="sr">, {words.losing(lost.length)}</span>
            </span>
          )}
        </span>
      )}
    </span>
  );
}
