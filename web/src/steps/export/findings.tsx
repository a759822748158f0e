// The preflight: what the CRM would refuse or damage of the files just made, worst first, as the engine's sentences.
import { language, t } from '../../i18n';
import type { FindingInfo } from '../../shared/export-types';
import { isFresh, made } from './make-files';

export function Findings() {
  const words = t.value.export;
  const now = made.value;
  if (!now || !isFresh()) return null;
  const count = (grade: FindingInfo['grade']) =>
    now.findings.reduce((sum, one) => sum + (one.grade === grade ? one.count : 0), 0);
  return (
    <section class="findings" aria-label={words.findings}>
      <h2>{words.findings}</h2>
      {now.findings.length === 0 ? (
        <p>✓ {words.noFindings}</p>
      ) : (
        <p>{words.findingCounts(count('refused'), count('damaged'), count('notice'))}</p>
      )}
      <ul>
        {now.findings.map((finding) => (
          <Finding key={finding.code} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function Finding({ finding }: { readonly finding: FindingInfo }) {
  const more = finding.count - finding.examples.length;
  return (
    <li class={finding.grade === 'notice' ? '' : 'note-attention'}>
      {finding.examples.map((example, i) => (
        <p key={i}>{example[language.value]}</p>
      ))}
      {more > 0 && <p class="quiet-text">{t.value.export.findingMore(more)}</p>}
    </li>
  );
}
