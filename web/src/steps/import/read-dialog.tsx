// How a file is read: the same three lines, ones that tell encodings apart, under each candidate encoding and delimiter, side by side, and one click to change.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { t, word } from '../../i18n';
import { call } from '../../session/engine';
import { reopen } from '../../session/files';
import { overrideOf } from '../../session/recovery';
import { engineInfo, hasUnsaved } from '../../session/state';
import type { DialectOverride, PreviewInfo, SourceInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { Segmented } from '../../ui/segmented';
import { Candidate } from './candidate';
import { ConvertedDialog } from './converted-dialog';
import { LayoutPart, LeadTable, SignInput } from './layout-part';

type Candidacy = 'encoding' | 'delimiter';
type Part = Candidacy | 'layout';

const previewRows = 3;
const leadRows = 8;
const maxGuesses = 4;
const usualDelimiters = [',', ';', '\t', '|'];

export function openReadDialog(source: SourceInfo): void {
  openDialog({
    title: () => t.value.import.dialog.title(source.name),
    wide: true,
    body: (close) =>
      source.origin?.isConverted ? (
        <ConvertedDialog source={source} origin={source.origin} close={close} />
      ) : (
        <ReadDialog source={source} close={close} />
      ),
  });
}

function ReadDialog({
  source,
  close,
}: {
  readonly source: SourceInfo;
  readonly close: () => void;
}) {
  const words = t.value.import;
  const [part, setPart] = useState<Part>('encoding');
  // Only what the person has touched: the rest is found anew for another delimiter or encoding.
  const [chosen, setChosen] = useState<DialectOverride>({});
  const [now] = usePreviews(source, [chosen], leadRows) ?? [];
  const layout = now?.dialect ?? foundLayout(source);
  const change = (next: DialectOverride) => setChosen({ ...chosen, ...next });
  const apply = () => {
    close();
    void reopen(source.id, chosen);
  };
  return (
    <div class="read-dialog">
      <Segmented
        label={words.dialog.candidates}
        segments={[
          { value: 'encoding', label: words.encoding },
          { value: 'delimiter', label: words.delimiter },
          { value: 'layout', label: words.layout.title },
        ]}
        value={part}
        onChange={setPart}
      />
      <p>{words.dialog[`${part}Lead`]}</p>
      {part === 'layout' ? (
        <>
          <LayoutPart layout={layout} change={change} />
          {now?.lead && <LeadTable lead={now.lead} />}
          {now === undefined && <p>{words.dialog.noPreview}</p>}
        </>
      ) : (
        <>
          <Candidates source={source} part={part} chosen={chosen} change={change} />
          <Others source={source} part={part} chosen={chosen} change={change} />
        </>
      )}
      {part !== 'layout' && (
        <label class="check">
          <input
            type="checkbox"
            checked={layout.headerRows > 0}
            onChange={(event) => change({ headerRows: event.currentTarget.checked ? 1 : 0 })}
          />
          {words.dialog.hasHeader}
        </label>
      )}
      {hasUnsaved.value && <p class="note-attention">{words.dialog.reset}</p>}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button kind="primary" onClick={apply} disabled={!changesAnything(chosen, source)}>
          {words.dialog.apply}
        </Button>
      </DialogActions>
    </div>
  );
}

/** The layout in use, until a preview tells it; rows at the end are looked for. */
function foundLayout({ dialect }: SourceInfo): PreviewInfo['dialect'] {
  return { ...dialect, footerRows: null };
}

function changesAnything(chosen: DialectOverride, { dialect }: SourceInfo): boolean {
  return Object.entries(chosen).some(
    ([key, value]) => key === 'footerRows' || dialect[key as keyof DialectOverride] !== value,
  );
}

interface PartProps {
  readonly source: SourceInfo;
  readonly part: Candidacy;
  readonly chosen: DialectOverride;
  readonly change: (next: DialectOverride) => void;
}

function Candidates({ source, part, chosen, change }: PartProps) {
  const values = candidateValues(source, part, chosen);
  const present = chosen[part] ?? source.dialect[part];
  const previews = usePreviews(
    source,
    values.map((value) => ({ ...chosen, [part]: value })),
  );
  return (
    <fieldset class="candidates">
      <legend class="sr">{t.value.import.dialog.candidates}</legend>
      {values.map((value, i) => (
        <Candidate
          key={value}
          group={part}
          name={part === 'encoding' ? value : word(t.value.import.delimiters, value)}
          detail={
            part === 'encoding' ? encodingDetail(source, value) : delimiterDetail(source, value)
          }
          isNow={source.dialect[part] === value}
          isChosen={present === value}
          rows={previews?.[i]?.rows}
          lines={previews?.[i]?.lines ?? []}
          isReady={previews !== null}
          choose={() => change({ [part]: value })}
        />
      ))}
    </fieldset>
  );
}

function candidateValues(
  source: SourceInfo,
  part: Candidacy,
  chosen: DialectOverride,
): readonly string[] {
  const guesses =
    part === 'encoding'
      ? source.encodings.slice(0, maxGuesses).map((guess) => guess.encoding)
      : [...source.delimiters.map((guess) => guess.delimiter), ...usualDelimiters];
  return [...new Set([source.dialect[part], ...guesses, chosen[part] ?? source.dialect[part]])];
}

function encodingDetail(source: SourceInfo, encoding: string): string {
  const { dialog, evidence } = t.value.import;
  const guess = source.encodings.find((one) => one.encoding === encoding);
  return guess ? `${dialog.confidence(guess.confidence)} · ${word(evidence, guess.evidence)}` : '';
}

function delimiterDetail(source: SourceInfo, delimiter: string): string {
  const guess = source.delimiters.find((one) => one.delimiter === delimiter);
  return guess ? t.value.import.dialog.columns(guess.columns) : '';
}

/** Encodings that were not guessed; any other character as the delimiter. */
function Others({ source, part, chosen, change }: PartProps) {
  const words = t.value.import.dialog;
  if (part === 'delimiter')
    return (
      <div class="others">
        <SignInput
          label={words.otherDelimiter}
          value=""
          onChange={(delimiter) => change({ delimiter })}
        />
      </div>
    );
  const shown = candidateValues(source, part, chosen);
  const others = (engineInfo.value?.encodings ?? []).filter((name) => !shown.includes(name));
  return (
    <label class="others">
      {t.value.import.dialog.other}
      <select
        class="field"
        value=""
        onChange={(event) => change({ encoding: event.currentTarget.value })}
      >
        <option value="" />
        {others.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One preview per candidate, or undefined for one that cannot read the file; null while they are made. */
function usePreviews(
  source: SourceInfo,
  candidates: readonly DialectOverride[],
  lead = 0,
): readonly (PreviewInfo | undefined)[] | null {
  const [previews, setPreviews] = useState<readonly (PreviewInfo | undefined)[] | null>(null);
  const [load] = useState(() =>
    latest((wanted: readonly DialectOverride[]) =>
      Promise.all(wanted.map((candidate) => previewOf(source.id, candidate, lead))),
    ),
  );
  const key = JSON.stringify(candidates);
  // `key` stands for the candidates
  useEffect(() => {
    void load(candidates).then((found) => {
      if (found) setPreviews(found);
    });
  }, [key]);
  return previews;
}

async function previewOf(
  source: number,
  candidate: DialectOverride,
  lead: number,
): Promise<PreviewInfo | undefined> {
  try {
    const candidates = [{ ...overrideOf(source), ...candidate }];
    const [preview] = await call('preview', { source, candidates, rows: previewRows, lead });
    return preview;
  } catch {
    // Shown as "cannot read the file" beside the candidates that can.
    return undefined;
  }
}
