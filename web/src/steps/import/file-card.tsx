// One file as a card: what it is, how it is read, what was odd.
import { format, t, word } from '../../i18n';
import { removeFile } from '../../session/files';
import { letterOf } from '../../session/rows';
import type { OriginInfo, SourceInfo } from '../../shared/engine-types';
import { Button, IconButton } from '../../ui/button';
import { confirmDialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { openReadDialog } from './read-dialog';

interface Props {
  readonly source: SourceInfo;
  readonly rank: number;
  readonly isOnly: boolean;
  readonly showIssues: () => void;
}

export function FileCard({ source, rank, isOnly, showIssues }: Props) {
  const words = t.value.import;
  const issues = source.issueCounts.reduce((sum, one) => sum + one.count, 0);
  return (
    <li class="file-card">
      <div class="file-card-head">
        {isOnly ? <Icon name="file" /> : <span class="file-letter">{letterOf(source.id)}</span>}
        <h3 class="clip" title={source.name}>
          {source.name}
        </h3>
        <IconButton
          icon="close"
          label={words.remove(source.name)}
          onClick={() => void removeWithQuestion(source)}
        />
      </div>
      <p>
        {words.rowsAndColumns(source.rowCount, source.columnCount)}
        <span class="quiet-text">
          {' '}
          · {format.value.bytes(source.origin?.byteCount ?? source.byteCount)}
        </span>
      </p>
      <p class="quiet-text">
        {source.crm === ''
          ? words.notRecognised
          : words.recognised(word(t.value.types.crms, source.crm))}
      </p>
      <ReadFacts source={source} />
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
        {!isOnly && (
          <span class="chip" title={words.trustHint}>
            {words.trust(rank)}
          </span>
        )}
      </div>
    </li>
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
