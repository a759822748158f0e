// One file as a card: what it is, how it is read, what was odd.
import { format, language, t, word } from '../../i18n';
import { countMapping } from '../../model/mapping';
import { removeFile } from '../../session/files';
import { trustSource } from '../../session/mapping';
import { letterOf } from '../../session/rows';
import { mappings } from '../../session/state';
import type { OriginInfo, SourceInfo } from '../../shared/engine-types';
import { Button, IconButton } from '../../ui/button';
import { confirmDialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { openMappingDialog } from './mapping-dialog';
import { openNameDialog } from './name-dialog';
import { openReadDialog } from './read-dialog';

interface Props {
  readonly source: SourceInfo;
  /** Place among the trusted, from 1. */
  readonly rank: number;
  readonly count: number;
  readonly showIssues: () => void;
}

export function FileCard({ source, rank, count, showIssues }: Props) {
  const isOnly = count === 1;
  const words = t.value.import;
  const issues = source.issueCounts.reduce((sum, one) => sum + one.count, 0);
  return (
    <li class="file-card">
      <div class="file-card-head">
        {isOnly ? <Icon name="file" /> : <span class="file-letter">{letterOf(source.id)}</span>}
        <h3 class="clip" title={source.name}>
          {source.label}
        </h3>
        <span class="file-card-tools">
          <IconButton
            icon="pencil"
            label={words.nameSource(source.label)}
            onClick={() => openNameDialog(source)}
          />
          <IconButton
            icon="close"
            label={words.remove(source.name)}
            onClick={() => void removeWithQuestion(source)}
          />
        </span>
      </div>
      {source.label !== source.name && <p class="quiet-text clip">{source.name}</p>}
      <p>
        {words.rowsAndColumns(source.rowCount, source.columnCount)}
        <span class="quiet-text">
          {' '}
          · {format.value.bytes(source.origin?.byteCount ?? source.byteCount)}
        </span>
      </p>
      <p class="quiet-text">
        {source.layout
          ? words.recognised(source.layout.label[language.value])
          : words.notRecognised}
      </p>
      <ReadFacts source={source} />
      {source.id > 0 && <MappingFacts source={source} />}
      <div class="file-card-foot">
        <Button kind="plain" onClick={() => openReadDialog(source)}>
          {words.change}
        </Button>
        {issues > 0 && (
          <button type="button" class="chip is-attention" onClick={showIssues}>
            <Icon name="attention" />
            {words.issueCount(issues)}
          </button>
        )}
        {!isOnly && <Trust source={source} rank={rank} count={count} />}
      </div>
    </li>
  );
}

/** How the columns of a further file go with those of the others. */
function MappingFacts({ source }: { readonly source: SourceInfo }) {
  const words = t.value.import.mapping;
  const mapping = mappings.value[source.id];
  if (!mapping) return null;
  const { shared, own, left, doubtful } = countMapping(mapping);
  const isSame = own + left + doubtful === 0;
  return (
    <div class="file-card-foot">
      <Button
        kind="plain"
        icon="columns"
        title={words.open(source.label)}
        onClick={() => openMappingDialog(source)}
      >
        {isSame ? words.same : words.counts(shared, own, left)}
      </Button>
      {doubtful > 0 && (
        <button type="button" class="chip is-attention" onClick={() => openMappingDialog(source)}>
          <Icon name="attention" />
          {words.check(doubtful)}
        </button>
      )}
    </div>
  );
}

/** The place among the trusted, and up and down. */
function Trust({ source, rank, count }: Omit<Props, 'showIssues'>) {
  const words = t.value.import;
  return (
    <span class="trust">
      <span class="chip" title={words.trustHint}>
        {words.trust(rank)}
      </span>
      <IconButton
        icon="up"
        label={words.trustMore(source.label)}
        disabled={rank === 1}
        onClick={() => void trustSource(source.id, -1)}
      />
      <IconButton
        icon="down"
        label={words.trustLess(source.label)}
        disabled={rank === count}
        onClick={() => void trustSource(source.id, 1)}
      />
    </span>
  );
}

function ReadFacts({ source }: { readonly source: SourceInfo }) {
  const words = t.value.import;
  const { dialect } = source;
  const encoding = dialect.bom ? `${dialect.encoding}, ${words.bom}` : dialect.encoding;
  const { origin } = source;
  if (origin?.isConverted) return <OriginFacts origin={origin} hasHeader={dialect.hasHeader} />;
  const facts: readonly (readonly [string, string])[] = [
    [words.encoding, encoding],
    [words.delimiter, word(words.delimiters, dialect.delimiter)],
    [words.header, dialect.hasHeader ? words.headerYes : words.headerNo],
    [words.lineEnding, words.lineEndings[dialect.lineEnding]],
  ];
  return <Facts facts={facts} />;
}

/** Of a source made of another format: that, instead of a dialect which nobody wrote. */
function OriginFacts({ origin, hasHeader }: { origin: OriginInfo; hasHeader: boolean }) {
  const words = t.value.import;
  return (
    <>
      <Facts
        facts={[
          [words.origin.format, word(words.members.formats, origin.format)],
          [words.origin.values, words.origin[origin.values]],
          [words.header, hasHeader ? words.headerYes : words.headerNo],
        ]}
      />
      <p class="quiet-text">{words.origin.note}</p>
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="clip">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

async function removeWithQuestion(source: SourceInfo): Promise<void> {
  const sure = await confirmDialog({
    title: () => t.value.import.remove(source.name),
    text: () => t.value.import.removeQuestion(source.name),
    action: () => t.value.common.remove,
    danger: true,
  });
  if (sure) await removeFile(source.id);
}
