// The whole record of the cell in hand: every field as it is now, marked where it differs from the file.
import { useEffect, useRef, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { t } from '../../i18n';
import { call } from '../../session/engine';
import { reportError } from '../../session/report';
import { shownValue } from '../../session/shown';
import { columns, revision, sources } from '../../session/state';
import type { FixCellInfo } from '../../shared/engine-types';
import type { Reply } from '../../shared/protocol';
import { Button } from '../../ui/button';
import { Diff } from '../../ui/diff';
import { openRecord } from '../shared/record-dialog';

interface Shown {
  readonly row: number;
  readonly record: Reply<'record'>;
}

export function RecordPane({ cell }: { readonly cell: FixCellInfo | undefined }) {
  const words = t.value.fixes;
  const shown = useRecord(cell?.row);
  const record = shown?.record;
  const infos = columns.value ?? [];
  const changed = record
    ? infos.filter(({ id }) => (record.original[id] ?? '') !== (record.current[id] ?? '')).length
    : 0;
  return (
    <aside class="fix-record" aria-label={words.record}>
      {!cell && <p class="quiet-text">{words.chooseCell}</p>}
      {cell && record && (
        <>
          <header>
            <h2>{words.recordOf(record.line)}</h2>
            {sources.value.length > 1 && (
              <p class="quiet-text clip">{sources.value[record.source]?.name}</p>
            )}
            <p class="quiet-text">{words.changedFields(changed)}</p>
          </header>
          <dl class="record-fields">
            {infos.map((info) => (
              <RecordField
                key={info.id}
                id={info.id}
                name={info.name}
                before={record.original[info.id] ?? ''}
                now={record.current[info.id] ?? ''}
                cell={cell.column === info.id ? cell : undefined}
              />
            ))}
          </dl>
          <Button kind="quiet" icon="pencil" onClick={() => void openRecord(cell.row)}>
            {words.openRecord}
          </Button>
        </>
      )}
    </aside>
  );
}

interface FieldProps {
  readonly id: number;
  readonly name: string;
  readonly before: string;
  readonly now: string;
  /** The cell in hand, when it is this field. */
  readonly cell: FixCellInfo | undefined;
}

function RecordField({ id, name, before, now, cell }: FieldProps) {
  const place = useRef<HTMLDivElement>(null);
  const isHere = cell !== undefined;
  useEffect(() => {
    if (isHere) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  const isProposed = cell?.state === 'undecided' || cell?.state === 'refused';
  const kind = `${isHere ? ' is-here' : ''}${before !== now ? ' is-changed' : ''}`;
  return (
    <div class={`record-field${kind}`} ref={place}>
      <dt>{name}</dt>
      <dd>
        {before === '' && now === '' ? (
          <span class="nothing">–</span>
        ) : (
          <Diff before={shownValue(before, id)} after={shownValue(now, id)} />
        )}
        {cell && isProposed && (
          <p class="record-proposed">
            <span class="quiet-text">{t.value.fixes.proposedHere} </span>
            <Diff before={shownValue(now, id)} after={shownValue(cell.after, id)} side="after" />
          </p>
        )}
      </dd>
    </div>
  );
}

function useRecord(row: number | undefined): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  const [load] = useState(() =>
    latest(async (wanted: number) => ({
      row: wanted,
      record: await call('record', { row: wanted }),
    })),
  );
  useEffect(() => {
    if (row === undefined) return;
    load(row).then((found) => {
      if (found) setShown(found);
    }, reportError);
  }, [row, revision.value]);
  return shown;
}
