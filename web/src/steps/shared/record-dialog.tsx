// One whole record: every field, what changed since the file, and editing by hand. An edit is a decision like any other.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { editCell } from '../../session/edit-cell';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { mayWrite, shownValue } from '../../session/shown';
import { columns, revision, sources } from '../../session/state';
import type { ColumnInfo } from '../../shared/engine-types';
import type { Reply } from '../../shared/protocol';
import { Button, IconButton } from '../../ui/button';
import { openDialog } from '../../ui/dialog';
import { Diff } from '../../ui/diff';
import { LoadingState } from '../../ui/states';

type RecordInfo = Reply<'record'>;

/** Opens the record of a grid row; for GridView.onOpen. */
export async function openRecord(row: number | undefined): Promise<void> {
  if (row === undefined) return;
  try {
    const { line } = await call('record', { row });
    openDialog({
      title: () => t.value.record.title(line),
      body: () => <RecordView row={row} />,
      wide: true,
    });
  } catch (error) {
    reportError(error);
  }
}

function RecordView({ row }: { readonly row: number }) {
  const words = t.value.record;
  const [info, setInfo] = useState<RecordInfo | null>(null);
  const [editing, setEditing] = useState<number | null>(null);
  useEffect(() => {
    call('record', { row }).then(setInfo, reportError);
  }, [row, revision.value]);
  if (!info) return <LoadingState />;
  const file = sources.value.find((source) => source.id === info.source)?.name ?? '';
  return (
    <>
      <p class="quiet-text">
        {words.from(file)}. {words.keep}
      </p>
      <table class="small-table record-table">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">
              <span class="sr">{t.value.common.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(columns.value ?? []).map((column) => (
            <RecordRow
              key={column.id}
              row={row}
              column={column}
              before={info.original[column.id] ?? ''}
              now={info.current[column.id] ?? ''}
              isEditing={editing === column.id}
              edit={setEditing}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly row: number;
  readonly column: ColumnInfo;
  readonly before: string;
  readonly now: string;
  readonly isEditing: boolean;
  readonly edit: (column: number | null) => void;
}

function RecordRow({ row, column, before, now, isEditing, edit }: RowProps) {
  const save = async (text: string) => {
    edit(null);
    if (text === now) return;
    await editCell(
      { row, column: column.id, text },
      {
        done: t.value.record.edited(column.name),
      },
    );
  };
  return (
    <tr>
      <th scope="row">{column.name}</th>
      <td class="record-value">
        {isEditing ? (
          <EditField name={column.name} text={now} save={save} cancel={() => edit(null)} />
        ) : (
          <Diff before={shownValue(before, column.id)} after={shownValue(now, column.id)} />
        )}
      </td>
      <td class="is-number">
        {!isEditing && (
          <IconButton
            icon="pencil"
            label={t.value.record.edit(column.name)}
            onClick={() => {
              if (mayWrite()) edit(column.id);
            }}
          />
        )}
      </td>
    </tr>
  );
}

interface EditProps {
  readonly name: string;
  readonly text: string;
  readonly save: (text: string) => void;
  readonly cancel: () => void;
}

function EditField({ name, text, save, cancel }: EditProps) {
  const [value, setValue] = useState(text);
  const take = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') save(value);
    else if (event.key === 'Escape') cancel();
    else return;
    event.preventDefault();
  };
  return (
    <div class="edit-field">
      <input
        class="field"
        aria-label={name}
        value={value}
        ref={(field) => field?.focus()}
        onInput={(event) => setValue(event.currentTarget.value)}
        onKeyDown={take}
      />
      <Button kind="primary" onClick={() => save(value)}>
        {t.value.record.save}
      </Button>
    </div>
  );
}
