// Finding and erasing a person: a search over all files, a choice for every record, then files without the person.
import { useState } from 'preact/hooks';
import { format, t } from '../../../i18n';
import { ensureProfile } from '../../../session/analysis';
import { call } from '../../../session/engine';
import { attempt } from '../../../session/report';
import { columnById } from '../../../session/state';
import type { FieldTypeName } from '../../../shared/engine-types';
import type { PersonHit, PersonHits } from '../../../shared/export-types';
import { Button } from '../../../ui/button';
import { DialogActions, openDialog } from '../../../ui/dialog';
import { makeErased, options } from '../make-files';
import { Tool } from './tool';

type Choice = 'record' | 'mention' | 'leave';
const choices = ['record', 'mention', 'leave'] as const;

/** All that was found in one record. */
interface FoundRecord {
  readonly row: number;
  readonly hits: readonly PersonHit[];
  readonly proposed: Choice;
}

export function Person() {
  const words = t.value.tools.person;
  const start = () =>
    void attempt(async () => {
      await ensureProfile();
      openDialog({
        title: () => t.value.tools.person.title,
        wide: true,
        body: (close) => <PersonDialog close={close} />,
      });
    });
  return (
    <Tool name="person" title={words.title} text={words.text}>
      <Button onClick={start}>{words.open}</Button>
    </Tool>
  );
}

function PersonDialog({ close }: { readonly close: () => void }) {
  const words = t.value.tools.person;
  const [text, setText] = useState('');
  const [fuzzy, setFuzzy] = useState(true);
  const [found, setFound] = useState<PersonHits | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const identifiers = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const search = async () => {
    setBusy(true);
    setFound(null);
    const hits = await attempt(() => call('findPerson', { identifiers, fuzzy }));
    setBusy(false);
    setAsked(identifiers);
    setFound(hits ?? null);
  };
  return (
    <div class="person-dialog">
      <label class="person-asked">
        <span>{words.identifiers}</span>
        <textarea
          class="field"
          rows={3}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={fuzzy}
          onChange={(event) => setFuzzy(event.currentTarget.checked)}
        />
        {words.fuzzy}
      </label>
      <Button
        kind={found ? 'plain' : 'primary'}
        icon="search"
        disabled={identifiers.length === 0 || isBusy}
        onClick={() => void search()}
      >
        {isBusy ? words.searching : words.search}
      </Button>
      {found && <Found key={asked.join('\n')} found={found} asked={asked} close={close} />}
    </div>
  );
}

interface FoundProps {
  readonly found: PersonHits;
  readonly asked: readonly string[];
  readonly close: () => void;
}

function Found({ found, asked, close }: FoundProps) {
  const words = t.value.tools.person;
  const records = byRecord(found.hits);
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choice>>(
    () => new Map(records.map(({ row, proposed }) => [row, proposed])),
  );
  const of = (choice: Choice) => records.filter(({ row }) => chosen.get(row) === choice);
  const rows = of('record').map(({ row }) => row);
  const cells = of('mention').flatMap(({ hits }) =>
    hits.map(({ row, column }) => ({ row, column })),
  );
  const erase = () => {
    close();
    void makeErased({ identifiers: asked, rows, cells, salt: makeSalt(), crm: options.value.crm });
  };
  return (
    <>
      <p role="status">
        <strong>{found.total === 0 ? words.none : words.found(found.total, records.length)}</strong>
      </p>
      {found.tooShort.length > 0 && (
        <p class="note-attention">{words.tooShort(format.value.list(found.tooShort))}</p>
      )}
      {found.total > found.hits.length && (
        <p class="note-attention">{words.shownOnly(found.hits.length)}</p>
      )}
      {records.length > 0 && (
        <>
          <FoundTable
            records={records}
            chosen={chosen}
            choose={(row, choice) => setChosen(new Map(chosen).set(row, choice))}
          />
          <p class="quiet-text">{words.hint}</p>
          <DialogActions>
            <Button onClick={close}>{t.value.common.cancel}</Button>
            <Button
              kind="danger"
              disabled={rows.length + cells.length === 0}
              title={rows.length + cells.length === 0 ? words.nothing : ''}
              onClick={erase}
            >
              {words.make}
            </Button>
          </DialogActions>
        </>
      )}
    </>
  );
}

interface TableProps {
  readonly records: readonly FoundRecord[];
  readonly chosen: ReadonlyMap<number, Choice>;
  readonly choose: (row: number, choice: Choice) => void;
}

function FoundTable({ records, chosen, choose }: TableProps) {
  const words = t.value.tools.person;
  return (
    <table class="small-table person-found">
      <thead>
        <tr>
          <th>{words.where}</th>
          <th>{words.says}</th>
          <th>{words.becomes}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ row, hits, proposed }) => (
          <tr key={row}>
            <td>{placeOf(hits)}</td>
            <td>
              {hits.map((hit, i) => (
                <p key={i}>
                  <span class="quiet-text">
                    {columnById.value.get(hit.column)?.name} · {words.kinds[hit.kind]}
                  </span>{' '}
                  <span class="raw">{hit.value}</span>
                </p>
              ))}
            </td>
            <td>
              <select
                class="field"
                aria-label={words.choiceFor(placeOf(hits))}
                value={chosen.get(row) ?? proposed}
                onChange={(event) =>
                  choose(row, choices.find((one) => one === event.currentTarget.value) ?? 'leave')
                }
              >
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {words.choices[choice]}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function placeOf([hit]: readonly PersonHit[]): string {
  return hit ? t.value.tools.person.place(hit.file, hit.line, hit.recordId) : '';
}

const naming: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
  'email',
  'phone',
  'person-name',
  'given-name',
  'family-name',
  'identifier',
  'tax-id',
]);

/** A record that is the person's own is erased, one that mentions them keeps the rest; a likeness alone is left for the eye. */
function byRecord(hits: readonly PersonHit[]): FoundRecord[] {
  const rows = new Map<number, PersonHit[]>();
  for (const hit of hits) rows.set(hit.row, [...(rows.get(hit.row) ?? []), hit]);
  return [...rows].map(([row, own]) => {
    const isTheirs = own.some(
      ({ kind, column }) =>
        (kind === 'exact' || kind === 'sound') &&
        naming.has(columnById.value.get(column)?.type ?? 'free-text'),
    );
    const isMentioned = own.some(({ kind }) => kind === 'in-text' || kind === 'exact');
    return { row, hits: own, proposed: isTheirs ? 'record' : isMentioned ? 'mention' : 'leave' };
  });
}

/** The engine has no chance: the salt of the proof's hashes comes from here. */
function makeSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
