// The files that go out, in the order of loading, each with what it is for; a tick says what the archive holds.
import { useState } from 'preact/hooks';
import { format, t, word } from '../../i18n';
import type { OutputFile } from '../../shared/export-types';
import { Button, IconButton } from '../../ui/button';
import { downloadMany, downloadOne, isFresh, made } from './make-files';

const zipName = 'spruce-export.zip';

type SectionName = 'crm' | 'whole' | 'keep';

/** Kinds of files in the order of work; one that is made in several forms or parts has them one after the other. */
const kindsOf: Readonly<Record<SectionName, readonly string[]>> = {
  crm: [
    'kit-readme',
    'kit-preflight',
    'kit-update',
    'kit-update-xlsx',
    'kit-merge',
    'kit-merge-xlsx',
    'kit-delete',
    'kit-delete-xlsx',
    'kit-clear',
    'erase-delete',
    'erase-update',
  ],
  whole: [
    'corrected',
    'erased',
    'excel-xlsx',
    'excel-csv',
    'view-sales',
    'view-service',
    'view-finance',
    'view-outside',
  ],
  keep: [
    'report',
    'merge-map',
    'merge-losing-values',
    'rejects',
    'import-report',
    'rejects-xlsx',
    'rollback',
    'rollback-json',
    'unmerge',
    'removed-records',
    'audit-csv',
    'audit-json',
    'recipe',
    'retention-delete',
    'retention-anonymise',
    'retention-look',
    'retention',
    'erasure-proof',
    'erasure-salt',
  ],
};

/** What is shown before anything is made: kinds that depend on the CRM or on options are left out. */
const planned: ReadonlySet<string> = new Set([
  'kit-readme',
  'kit-update',
  'kit-merge',
  'kit-delete',
  'corrected',
  'report',
  'merge-map',
  'rejects',
  'rollback',
  'audit-json',
  'recipe',
]);

const noTables: ReadonlySet<string> = new Set([
  'report',
  'recipe',
  'kit-readme',
  'rollback-json',
  'erasure-proof',
  'erasure-salt',
]);

function sectionOf(kind: string): SectionName {
  if (kindsOf.crm.includes(kind)) return 'crm';
  return kindsOf.whole.includes(kind) ? 'whole' : 'keep';
}

/** A table without a row in it; reports and recipes are no tables. */
function isEmpty(file: OutputFile): boolean {
  return file.rowCount === 0 && isTable(file);
}

function isTable(file: OutputFile): boolean {
  return !noTables.has(file.kind);
}

export function FileList() {
  const now = made.value;
  return now && isFresh() ? <MadeFiles files={now.files} /> : <PlannedFiles />;
}

/** Before anything is made: what there will be, and what for. */
function PlannedFiles() {
  const words = t.value.export;
  return (
    <>
      {(Object.keys(kindsOf) as SectionName[]).map((name) => (
        <section key={name} class="out-section">
          <h2>{words.sections[name]}</h2>
          <ul>
            {kindsOf[name]
              .filter((kind) => planned.has(kind))
              .map((kind) => (
                <li key={kind} class="out-file is-planned">
                  <span class="out-dot" aria-hidden="true">
                    ○
                  </span>
                  <div>
                    <p class="out-name">{word(words.kinds, kind)}</p>
                    <p class="quiet-text">{word(words.purpose, kind)}</p>
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function MadeFiles({ files }: { readonly files: readonly OutputFile[] }) {
  const words = t.value.export;
  const [left, setLeft] = useState<ReadonlySet<number>>(
    () => new Set(files.filter(isEmpty).map((file) => file.index)),
  );
  const toggle = (index: number) => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };
  const chosen = files.filter((file) => !left.has(file.index));
  const full = files.filter((file) => !isEmpty(file));
  const empty = files.filter(isEmpty);
  const rows = (list: readonly OutputFile[]) =>
    list.map((file) => (
      <FileRow
        key={file.index}
        file={file}
        isIn={!left.has(file.index)}
        toggle={() => toggle(file.index)}
      />
    ));
  return (
    <>
      {(Object.keys(kindsOf) as SectionName[]).map((name) => {
        const own = full
          .filter((file) => sectionOf(file.kind) === name)
          .sort((a, b) => kindsOf[name].indexOf(a.kind) - kindsOf[name].indexOf(b.kind));
        if (own.length === 0) return null;
        return (
          <section key={name} class="out-section">
            <h2>{words.sections[name]}</h2>
            <ol class={name === 'crm' ? 'is-ordered' : ''}>{rows(own)}</ol>
          </section>
        );
      })}
      {empty.length > 0 && (
        <details class="out-section">
          <summary>{words.emptyFiles(empty.length)}</summary>
          <ol>{rows(empty)}</ol>
        </details>
      )}
      <div class="out-all">
        <Button
          kind="primary"
          icon="download"
          disabled={chosen.length === 0}
          onClick={() => void downloadMany(chosen, zipName)}
        >
          {words.downloadAll(chosen.length)}
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  readonly file: OutputFile;
  readonly isIn: boolean;
  readonly toggle: () => void;
}

function FileRow({ file, isIn, toggle }: RowProps) {
  const words = t.value.export;
  return (
    <li class="out-file">
      <input
        type="checkbox"
        checked={isIn}
        aria-label={words.include(file.name)}
        onChange={toggle}
      />
      <div>
        <p class="out-name">
          {word(words.kinds, file.kind)} <span class="raw quiet-text">{file.name}</span>
        </p>
        <p class="quiet-text">{word(words.purpose, file.kind)}</p>
      </div>
      <span class="out-size">
        {isTable(file)
          ? words.sizes(file.rowCount, format.value.bytes(file.byteCount))
          : format.value.bytes(file.byteCount)}
      </span>
      <IconButton
        icon="download"
        label={words.download(file.name)}
        onClick={() => void downloadOne(file)}
      />
    </li>
  );
}
