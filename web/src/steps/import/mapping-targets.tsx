// The fields at the side of a mapping, to drop columns on: what feeds each in the other files, and which column of this one goes there.
// For the pointer; the lists of the table do the same for the keyboard.
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { type MappingDraft, type SessionField, type Target, targetOf } from '../../model/mapping';
import { letterOf } from '../../session/rows';
import { columnById } from '../../session/state';
import type { MappingInfo } from '../../shared/engine-types';

/** A column on its way, in what the browser carries. */
const kind = 'application/x-spruce-column';
export const columnMark = {
  give(event: DragEvent, fileColumn: number): void {
    event.dataTransfer?.setData(kind, String(fileColumn));
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  },
  isIn: (event: DragEvent): boolean => event.dataTransfer?.types.includes(kind) ?? false,
  take(event: DragEvent): number | undefined {
    const text = event.dataTransfer?.getData(kind) ?? '';
    return text === '' ? undefined : Number(text);
  },
};

interface Props {
  readonly mapping: MappingInfo;
  readonly draft: MappingDraft;
  readonly fields: readonly SessionField[];
  readonly send: (fileColumn: number, to: Target) => void;
}

export function MappingTargets({ mapping, draft, fields, send }: Props) {
  const words = t.value.import.mapping;
  const feeding = (to: Target) =>
    mapping.columns.filter((info) => targetOf(draft, info) === to).map(({ name }) => name);
  return (
    <section class="mapping-targets" aria-label={words.targets}>
      <h3>{words.targets}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it */}
      <ul tabIndex={0}>
        {fields.map(({ column, fedBy }) => (
          <DropField
            key={column}
            name={columnById.value.get(column)?.name ?? String(column)}
            note={fedBy.map(({ source, name }) => `${letterOf(source)} ${name}`).join(', ')}
            feeds={feeding(column)}
            take={(fileColumn) => send(fileColumn, column)}
          />
        ))}
        <DropField
          name={words.own}
          note=""
          feeds={feeding('new')}
          take={(fileColumn) => send(fileColumn, 'new')}
        />
        <DropField
          name={words.none}
          note=""
          feeds={feeding(null)}
          take={(fileColumn) => send(fileColumn, null)}
        />
      </ul>
    </section>
  );
}

interface FieldProps {
  readonly name: string;
  readonly note: string;
  readonly feeds: readonly string[];
  readonly take: (fileColumn: number) => void;
}

function DropField({ name, note, feeds, take }: FieldProps) {
  const [isOver, setIsOver] = useState(false);
  return (
    <li
      class={isOver ? 'is-over' : ''}
      onDragOver={(event) => {
        if (!columnMark.isIn(event)) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        const fileColumn = columnMark.take(event);
        setIsOver(false);
        if (fileColumn === undefined) return;
        event.preventDefault();
        take(fileColumn);
      }}
    >
      <span class="mapping-field clip">{name}</span>
      <span class="quiet-text clip">{note}</span>
      <span class={feeds.length > 0 ? 'mapping-feeds' : 'mapping-feeds is-free'}>
        {feeds.length > 0 ? feeds.join(', ') : t.value.import.mapping.free}
      </span>
    </li>
  );
}
