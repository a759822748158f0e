// Puts right how one row is read: the ways that may help, where in the row, and the row before and after, before anything is done.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { t } from '../../i18n';
import { asFailure, failureSentence } from '../../i18n/sentences';
import { decide } from '../../session/decide';
import { call } from '../../session/engine';
import type {
  RepairName,
  RepairPreview,
  RepairRequest,
  RowId,
  SourceInfo,
} from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { shownText } from '../../ui/grid/row-element';

interface Place {
  readonly source: SourceInfo;
  readonly line: number;
  /** null: a line that is set aside. */
  readonly row: RowId | null;
  /** Likeliest first. */
  readonly repairs: readonly RepairName[];
  readonly cell?: number;
}

interface Choice {
  readonly repair: RepairName;
  readonly cell: number;
  readonly lastCell: number;
  /** Characters of the cell that go to the first part. */
  readonly part: number;
}

const rowRepairs: readonly RepairName[] = [
  'join',
  'split',
  'merge-cells',
  'split-cell',
  'unquote',
  'plain',
  'pad',
  'cut',
  'aside',
];

export function openRepairDialog(place: Place): void {
  openDialog({
    title: () => t.value.import.repair.title(place.source.name, place.line),
    wide: true,
    body: (close) => <RepairDialog {...place} close={close} />,
  });
}

function RepairDialog({ close, ...place }: Place & { readonly close: () => void }) {
  const words = t.value.import.repair;
  const cells = useCells(place);
  const [chosen, setChosen] = useState<Partial<Choice>>({});
  const choice = { ...firstChoice(place, cells ?? []), ...chosen };
  const request = requestOf(place, choice, cells ?? []);
  const preview = useRepairPreview(request, cells !== null);
  const change = (next: Partial<Choice>) => setChosen({ ...chosen, ...next });
  const others = place.row === null ? [] : rowRepairs;
  const ways = [...new Set([...place.repairs, ...others])];
  const apply = async () => {
    const run = async (stamp: Parameters<Parameters<typeof decide>[0]>[0]) =>
      (await call('repairRow', { ...request, stamp })).summary;
    if (await decide(run, { done: words.done(place.line) })) close();
  };
  return (
    <div class="repair-dialog">
      <fieldset class="repair-ways">
        <legend>{words.ways}</legend>
        {ways.map((way) => (
          <label key={way} class={way === choice.repair ? 'is-on' : ''}>
            <input
              type="radio"
              name="repair"
              checked={way === choice.repair}
              onChange={() => setChosen({ repair: way })}
            />
            <span>
              <strong>{words.names[way]}</strong>
              {way === choice.repair && <span class="quiet-text">{words.help[way]}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="repair-look">
        <PlaceFields source={place.source} cells={cells ?? []} choice={choice} change={change} />
        {preview?.made && (
          <>
            <p class="repair-text">{preview.made.text}</p>
            <RecordRows title={words.before} source={place.source} rows={preview.made.before} />
            <RecordRows title={words.after} source={place.source} rows={preview.made.after} />
          </>
        )}
        {preview?.refused && (
          <p class="note-attention" role="alert">
            {preview.refused}
          </p>
        )}
      </div>
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" onClick={() => void apply()} disabled={!preview?.made}>
          {words.apply}
        </Button>
      </DialogActions>
    </div>
  );
}

/** Where surplus cells most likely broke off: before one that begins with a blank, as in "Acme, Inc". */
function firstChoice({ source, repairs, cell }: Place, cells: readonly string[]): Choice {
  const width = source.header.length;
  const surplus = Math.max(cells.length - width, 1);
  const blank = cells.findIndex((text) => /^\s+\S/.test(text));
  const first = cell ?? (blank > 0 ? blank - 1 : 0);
  const repair = repairs[0] ?? 'plain';
  return {
    repair,
    cell: repair === 'split' ? width : first,
    lastCell: Math.min(first + surplus, Math.max(cells.length - 1, 1)),
    part: 0,
  };
}

function requestOf(
  { source, row, line }: Place,
  { repair, cell, lastCell, part }: Choice,
  cells: readonly string[],
): RepairRequest {
  if (row === null) return { source: source.id, repair, line };
  const before = (cells[cell] ?? '').slice(0, part);
  const offset = new TextEncoder().encode(before).length;
  return { source: source.id, repair, row, cell, lastCell, offset };
}

interface FieldsProps {
  readonly source: SourceInfo;
  readonly cells: readonly string[];
  readonly choice: Choice;
  readonly change: (next: Partial<Choice>) => void;
}

function PlaceFields({ source, cells, choice, change }: FieldsProps) {
  const words = t.value.import.repair;
  const { repair } = choice;
  if (!['split', 'merge-cells', 'split-cell', 'unquote'].includes(repair)) return null;
  const hasPart = repair === 'split' || repair === 'split-cell';
  return (
    <div class="repair-place">
      <CellField
        label={repair === 'merge-cells' ? words.from : repair === 'split' ? words.at : words.cell}
        {...{ source, cells }}
        value={choice.cell}
        onChange={(cell) => change({ cell, part: 0 })}
      />
      {repair === 'merge-cells' && (
        <CellField
          label={words.to}
          {...{ source, cells }}
          value={choice.lastCell}
          onChange={(lastCell) => change({ lastCell })}
        />
      )}
      {hasPart && (
        <label>
          {words.part}
          <input
            type="number"
            class="field"
            min={0}
            max={(cells[choice.cell] ?? '').length}
            value={choice.part}
            onInput={(event) => change({ part: Number(event.currentTarget.value) })}
          />
        </label>
      )}
    </div>
  );
}

interface CellFieldProps {
  readonly label: string;
  readonly source: SourceInfo;
  readonly cells: readonly string[];
  readonly value: number;
  readonly onChange: (cell: number) => void;
}

function CellField({ label, source, cells, value, onChange }: CellFieldProps) {
  return (
    <label>
      {label}
      <select
        class="field"
        value={String(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {cells.map((text, i) => (
          <option key={i} value={String(i)}>
            {`${source.header[i] ?? i + 1}: ${shownText(text).slice(0, 40)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RecordRowsProps {
  readonly title: string;
  readonly source: SourceInfo;
  readonly rows: readonly (readonly string[])[];
}

function RecordRows({ title, source, rows }: RecordRowsProps) {
  const width = Math.max(source.header.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  return (
    <div class="repair-rows">
      <table class="small-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((i) => (
              <th key={i} scope="col">
                {source.header[i] ?? ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {columns.map((column) => (
                <td key={column} class={row[column] === undefined ? 'is-missing' : undefined}>
                  {shownText(row[column] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="quiet-text">{t.value.import.repair.none}</p>}
    </div>
  );
}

/** The cells of the row as they are read now; null before they are known. */
function useCells({ source, row }: Place): readonly string[] | null {
  const [cells, setCells] = useState<readonly string[] | null>(row === null ? [] : null);
  useEffect(() => {
    if (row !== null) void cellsOf(source.id, row).then(setCells);
  }, []);
  return cells;
}

/** Any repair tells them; the first that fits is asked, none is made. */
async function cellsOf(source: number, row: RowId): Promise<readonly string[]> {
  for (const repair of ['aside', 'plain', 'pad', 'join'] as const) {
    try {
      const { before } = await call('previewRepair', { source, row, repair });
      return before[0] ?? [];
    } catch {
      // Another one may fit.
    }
  }
  return [];
}

interface Looked {
  readonly made?: RepairPreview;
  readonly refused?: string;
}

function useRepairPreview(request: RepairRequest, isReady: boolean): Looked | null {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [load] = useState(() => latest(look));
  const key = JSON.stringify(request);
  // `key` stands for the request
  useEffect(() => {
    if (!isReady) return;
    void load(request).then((answer) => {
      if (answer) setLooked(answer);
    });
  }, [key, isReady]);
  return looked;
}

async function look(request: RepairRequest): Promise<Looked> {
  try {
    return { made: await call('previewRepair', request) };
  } catch (error) {
    return { refused: failureSentence(asFailure(error)) };
  }
}
