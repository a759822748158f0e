// How a file is read: the same three lines, ones that tell encodings apart, under each candidate encoding and delimiter, side by side, and one click to change.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { t, word } from '../../i18n';
import { call } from '../../session/engine';
import { reopen } from '../../session/files';
import { engineInfo, hasUnsaved } from '../../session/state';
import type { DialectOverride, PreviewInfo, SourceInfo } from '../../shared/engine-types';
import { Button } from '../../ui/button';
import { DialogActions, openDialog } from '../../ui/dialog';
import { Segmented } from '../../ui/segmented';
import { Candidate } from './candidate';
import { ConvertedDialog } from './converted-dialog';

type Part = 'encoding' | 'delimiter';

const previewRows = 3;
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
  const { dialect } = source;
  const [part, setPart] = useState<Part>('encoding');
  const [chosen, setChosen] = useState<DialectOverride>({
    encoding: dialect.encoding,
    delimiter: dialect.delimiter,
    hasHeader: dialect.hasHeader,
  });
  const change = (next: DialectOverride) => setChosen({ ...chosen, ...next });
  const apply = () => {
    close();
    void reopen(source.id, changesOnly(chosen, source));
  };
  return (
    <div class="read-dialog">
      <Segmented
        label={words.dialog.candidates}
        segments={[
          { value: 'encoding', label: words.encoding },
          { value: 'delimiter', label: words.delimiter },
        ]}
        value={part}
        onChange={setPart}
      />
      <p>{part === 'encoding' ? words.dialog.encodingLead : words.dialog.delimiterLead}</p>
      <Candidates source={source} part={part} chosen={chosen} change={change} />
      <Others source={source} part={part} chosen={chosen} change={change} />
      <label class="check">
        <input
          type="checkbox"
          checked={chosen.hasHeader ?? true}
          onChange={(event) => change({ hasHeader: event.currentTarget.checked })}
        />
        {words.dialog.hasHeader}
      </label>
      {hasUnsaved.value && <p class="note-attention">{words.dialog.reset}</p>}
      <DialogActions>
        <Button onClick={close}>{t.value.common.cancel}</Button>
        <Button
          kind="primary"
          onClick={apply}
          disabled={Object.keys(changesOnly(chosen, source)).length === 0}
        >
          {words.dialog.apply}
        </Button>
      </DialogActions>
    </div>
  );
}

function changesOnly(chosen: DialectOverride, { dialect }: SourceInfo): DialectOverride {
  return Object.fromEntries(
    Object.entries(chosen).filter(
      ([key, value]) => dialect[key as keyof DialectOverride] !== value,
    ),
  );
}

interface PartProps {
  readonly source: SourceInfo;
  readonly part: Part;
  readonly chosen: DialectOverride;
  readonly change: (next: DialectOverride) => void;
}

function Candidates({ source, part, chosen, change }: PartProps) {
  const values = candidateValues(source, part, chosen);
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
          isChosen={chosen[part] === value}
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
  part: Part,
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

/** Encodings that were not guessed. */
function Others({ source, part, chosen, change }: PartProps) {
  if (part !== 'encoding') return null;
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
): readonly (PreviewInfo | undefined)[] | null {
  const [previews, setPreviews] = useState<readonly (PreviewInfo | undefined)[] | null>(null);
  const [load] = useState(() =>
    latest((wanted: readonly DialectOverride[]) =>
      Promise.all(wanted.map((candidate) => previewOf(source.id, candidate))),
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
): Promise<PreviewInfo | undefined> {
  try {
    const [preview] = await call('preview', { source, candidates: [candidate], rows: previewRows });
    return preview;
  } catch {
    // Shown as "cannot read the file" beside the candidates that can.
    return undefined;
  }
}
