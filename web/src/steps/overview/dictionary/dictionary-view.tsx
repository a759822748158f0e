// The data dictionary in the overview: the fields with what is asked of them, the rules over several columns, what each finds, and what
// is kept unchecked. Every count opens its rows.
import { useEffect } from 'preact/hooks';
import { t, word } from '../../../i18n';
import { takeDrops } from '../../../session/choose-files';
import {
  chooseDictionary,
  ensureDictionary,
  saveDictionary,
  setDictionary,
  takeDictionaries,
} from '../../../session/dictionary';
import { attempt } from '../../../session/report';
import { calmRevision, columnById, dictionary } from '../../../session/state';
import type { DictionaryInfo } from '../../../shared/dictionary-types';
import type { RowFilter } from '../../../shared/engine-types';
import { Button } from '../../../ui/button';
import { EmptyState, LoadingState } from '../../../ui/states';
import { openDraft } from './draft-dialog';
import { FieldTable } from './field-table';
import { RuleTable } from './rule-table';

interface Props {
  readonly showRows: (filter: RowFilter) => void;
}

export function DictionaryView({ showRows }: Props) {
  const info = dictionary.value;
  useEffect(() => takeDrops(takeDictionaries), []);
  useEffect(() => void attempt(ensureDictionary), [calmRevision.value, info === undefined]);
  if (info === undefined) return <LoadingState />;
  if (info === null) return <NoDictionary />;
  return (
    <section class="dictionary" aria-labelledby="dictionary-head">
      <Head info={info} />
      <FieldTable info={info} showRows={showRows} />
      <Outside info={info} />
      <RuleTable info={info} showRows={showRows} />
      <UncheckedList info={info} />
      <p class="formula">{t.value.dictionary.formula}</p>
    </section>
  );
}

function NoDictionary() {
  const words = t.value.dictionary;
  return (
    <EmptyState
      title={words.none}
      action={
        <div class="dictionary-actions">
          <Button kind="primary" onClick={() => void attempt(openDraft)}>
            {words.begin}
          </Button>
          <Button onClick={chooseDictionary}>{words.load}</Button>
        </div>
      }
    >
      {words.noneText} {words.dropHint}
    </EmptyState>
  );
}

function Head({ info }: { readonly info: DictionaryInfo }) {
  const words = t.value.dictionary;
  return (
    <header class="dictionary-head">
      <div>
        <h2 id="dictionary-head">{words.title}</h2>
        <p class="quiet-text">{words.lead}</p>
        <p role="status">
          {info.isFresh ? words.checked(info.brokenRows, info.rows) : words.checking}
        </p>
      </div>
      <div class="dictionary-actions">
        <Button onClick={() => void attempt(openDraft)}>{words.propose}</Button>
        <Button onClick={chooseDictionary} title={words.dropHint}>
          {words.load}
        </Button>
        <Button icon="download" onClick={() => saveDictionary(info)}>
          {words.save}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <Button icon="trash" onClick={() => void setDictionary('', words.remove, words.removed)}>
          {words.remove}
        </Button>
      </div>
    </header>
  );
}

function Outside({ info }: { readonly info: DictionaryInfo }) {
  if (info.outside.length === 0) return null;
  const names = info.outside.map((column) => columnById.value.get(column)?.name ?? '');
  return <p class="quiet-text">{t.value.dictionary.outside(names.join(', '))}</p>;
}

function UncheckedList({ info }: { readonly info: DictionaryInfo }) {
  const words = t.value.dictionary;
  if (info.unchecked.length === 0) return null;
  return (
    <details class="dictionary-unchecked">
      <summary>{words.unchecked(info.unchecked.length)}</summary>
      <ul>
        {info.unchecked.map(({ path, what, why }) => (
          <li key={path}>
            <code>{path}</code> {what}: {word(words.why, why)}
          </li>
        ))}
      </ul>
    </details>
  );
}
