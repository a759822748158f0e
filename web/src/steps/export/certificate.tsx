// What the engine proved by reading its own output back: the sums, the cells, the hashes; or why nothing was released.
import { format, t } from '../../i18n';
import { failureSentence } from '../../i18n/sentences';
import type { Certificate as Facts } from '../../shared/engine-types';
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
        <strong>✓ {words.ok}</strong>
      </p>
      <p>{words.readBack(certificate.cellsChecked)}</p>
      <Sums certificate={certificate} />
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
  if (now.hashes.every((hash) => hash === '')) return null;
  return (
    <details>
      <summary>{words.hashes}</summary>
      <p class="quiet-text">{words.hashHint}</p>
      <dl class="hashes">
        {now.files.map((file) => (
          <div key={file.index}>
            <dt>{file.name}</dt>
            <dd class="raw">{now.hashes[file.index]}</dd>
          </div>
        ))}
      </dl>
    </details>
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
