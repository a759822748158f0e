// One column of a file: its name and first values, the field it feeds as a list to choose from, and why.
import { t } from '../../i18n';
import {
  type MappingDraft,
  type SessionField,
  type Target,
  targetNow,
  targetOf,
} from '../../model/mapping';
import { maskText } from '../../model/mask';
import { masked } from '../../model/preferences';
import { columnById } from '../../session/state';
import type { ColumnMappingInfo } from '../../shared/engine-types';
import { Icon } from '../../ui/icon';
import { columnMark } from './mapping-targets';

interface Props {
  readonly info: ColumnMappingInfo;
  readonly draft: MappingDraft;
  readonly fields: readonly SessionField[];
  readonly send: (to: Target) => void;
}

export function MappingRow({ info, draft, fields, send }: Props) {
  const words = t.value.import.mapping;
  const to = targetOf(draft, info);
  const isChanged = to !== targetNow(info);
  const isDoubtful = info.doubtful && !isChanged;
  const seen = info.samples.map((text) => (masked.value ? maskText(text, info.type) : text));
  return (
    <tr class={isChanged ? 'is-changed' : isDoubtful ? 'is-doubtful' : ''}>
      <th scope="row">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the list beside it does the same by keyboard */}
        <span
          class="mapping-column"
          draggable
          title={words.drag(info.name)}
          onDragStart={(event) => columnMark.give(event, info.fileColumn)}
        >
          <Icon name="grip" />
          <span class="clip">{info.name}</span>
        </span>
        <span class="mapping-samples clip" title={seen.join(' · ')}>
          {seen.join(' · ')}
        </span>
      </th>
      <td>
        <FieldSelect info={info} to={to} fields={fields} send={send} />
      </td>
      <td>
        <Why info={info} isChanged={isChanged} to={to} />
      </td>
    </tr>
  );
}

type SelectProps = Pick<Props, 'info' | 'fields' | 'send'> & { readonly to: Target };

function FieldSelect({ info, to, fields, send }: SelectProps) {
  const words = t.value.import.mapping;
  const likely = new Set(info.candidates.map(({ column }) => column));
  if (info.column !== null && !info.isOwn) likely.add(info.column);
  const options = (isLikely: boolean) =>
    fields
      .filter(({ column }) => likely.has(column) === isLikely)
      .map(({ column }) => (
        <option key={column} value={column}>
          {columnById.value.get(column)?.name ?? column}
        </option>
      ));
  return (
    <select
      class="field"
      aria-label={words.fieldOf(info.name)}
      value={to === null ? 'none' : String(to)}
      onChange={(event) => send(readTarget(event.currentTarget.value))}
    >
      {likely.size > 0 && <optgroup label={words.likely}>{options(true)}</optgroup>}
      {fields.length > likely.size && <optgroup label={words.fields}>{options(false)}</optgroup>}
      <optgroup label={words.other}>
        <option value="new">{words.own}</option>
        <option value="none">{words.none}</option>
      </optgroup>
    </select>
  );
}

function readTarget(value: string): Target {
  if (value === 'none') return null;
  return value === 'new' ? 'new' : Number(value);
}

interface WhyProps {
  readonly info: ColumnMappingInfo;
  readonly isChanged: boolean;
  readonly to: Target;
}

function Why({ info, isChanged, to }: WhyProps) {
  const words = t.value.import.mapping;
  if (isChanged) return <em class="mapping-changed">{words.changed}</em>;
  if (to === null) return <span class="quiet-text">{words.noneWhy}</span>;
  if (info.reason === '') return <span class="quiet-text">{info.isOwn ? words.ownWhy : ''}</span>;
  const reason =
    info.reason === 'values' ? words.shared(info.share) : t.value.types.mapping[info.reason];
  return (
    <>
      <span>{reason}</span>
      {!info.chosen && <span class="quiet-text"> · {words.confidence(info.score)}</span>}
      {info.doubtful && (
        <span class="mapping-check">
          <Icon name="attention" />
          {words.pleaseCheck}
        </span>
      )}
    </>
  );
}
