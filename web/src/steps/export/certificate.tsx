// What the engine proved by reading its own output back: the sums, the cells, the hashes; or why nothing was released.
import { format, t } from '../../i18n';
import { failureSentence } from '../../i18n/sentences';
import type { Certificate as Facts } from '../../shared/export-types';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { changeOptions, failure, isFresh, type Made, made, makeFiles } from './make-files';

export function CertificatePane() {
  const words = t.value.export;
  const now = made.value;
  if (failure.value) return <Failed />;
  if (!now || !isFresh()) {
    return (
      <section class="certificate" aria-label={words.certificate}>
        <h2>{words.certificate}</h2>
        {now && <p class="note-attention">{words.stale}</p>}
        <p class="quiet-text">{words.certificateNone}</p>
      </section>
    );
  }
  const { certificate } = now;
  return (
    <section class="certificate is-ok" aria-label={words.certificate}>
      <h2>
        <Icon name="shield" />
        {words.certificate}
      </h2>
      <p role="status">
        <strong>✓ {words.proved[now.run]}</strong>
      </p>
      <p>
        {words.readBack(certificate.filesChecked, certificate.cellsChecked)}{' '}
        {now.run === 'export' && words.rolledBack}
      </p>
      {now.run === 'export' && <Sums certificate={certificate} />}
      <Hashes made={now} />
    </section>
  );
}

function Sums({ certificate }: { readonly certificate: Facts }) {
  const words = t.value.export;
  const names = [
    'rowsIn',
    'rowsOut',
    'rowsMerged',
    'rowsAside',
    'cellsChanged',
    'cellsChecked',
  ] as const;
  const { rowsIn, rowsOut, rowsMerged, rowsAside } = certificate;
  return (
    <>
      <p class="certificate-sum">{words.sum(rowsIn, rowsOut, rowsMerged, rowsAside)}</p>
      <dl class="certificate-facts">
        {names.map((name) => (
          <div key={name}>
            <dt>{words.facts[name]}</dt>
            <dd>{format.value.number(certificate[name])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Hashes({ made: now }: { readonly made: Made }) {
  const words = t.value.export;
  return (
    <details>
      <summary>{words.hashes}</summary>
      <p class="quiet-text">{words.hashHint}</p>
      {now.certificate.inputs.length > 0 && (
        <>
          <h3>{words.hashesIn}</h3>
          <HashList files={now.certificate.inputs} />
        </>
      )}
      <h3>{words.hashesOut}</h3>
      <HashList files={now.files} />
    </details>
  );
}

interface Hashed {
  readonly name: string;
  readonly sha256: string;
}

function HashList({ files }: { readonly files: readonly Hashed[] }) {
  return (
    <dl class="hashes">
      {files.map((file, i) => (
        <div key={i}>
          <dt>{file.name}</dt>
          <dd class="raw">{file.sha256 || t.value.export.hashUnknown}</dd>
        </div>
      ))}
    </dl>
  );
}

function Failed() {
  const words = t.value.export;
  const found = failure.value;
  if (!found) return null;
  const remedy = words.remedies[found.code];
  const withUtf8 = () => {
    changeOptions({ encoding: 'utf-8' });
    void makeFiles();
  };
  return (
    <section class="certificate is-failed" role="alert">
      <h2>
        <Icon name="attention" />
        {words.failed}
      </h2>
      <p>
        <strong>{failureSentence(found)}</strong>
      </p>
      {remedy && <p>{remedy}</p>}
      {found.code === 'cannot-encode' && (
        <Button kind="primary" onClick={withUtf8}>
          {words.useUtf8}
        </Button>
      )}
    </section>
  );
}
