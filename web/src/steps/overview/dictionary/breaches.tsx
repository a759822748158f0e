// The first records that break a rule, a sentence each; a press opens the record.
import { useEffect, useState } from 'preact/hooks';
import { inLanguage, t } from '../../../i18n';
import { call } from '../../../session/engine';
import { attempt } from '../../../session/report';
import { calmRevision } from '../../../session/state';
import type { RuleBreach, RuleInfo } from '../../../shared/dictionary-types';

const most = 20;

export function Breaches({ rule }: { readonly rule: RuleInfo }) {
  const [found, setFound] = useState<{ total: number; breaches: readonly RuleBreach[] } | null>(
    null,
  );
  useEffect(() => {
    let isOver = false;
    void attempt(async () => {
      const next = await call('ruleBreaches', { rule: rule.key, offset: 0, limit: most });
      if (!isOver) setFound(next);
    });
    return () => {
      isOver = true;
    };
  }, [rule.key, rule.result?.broken, calmRevision.value]);
  if (!found) return <p class="quiet-text">{t.value.common.loading}</p>;
  return <BreachList breaches={found.breaches} total={found.total} />;
}

export function BreachList({
  breaches,
  total,
}: {
  readonly breaches: readonly RuleBreach[];
  readonly total: number;
}) {
  const words = t.value.dictionary;
  return (
    <ul class="dictionary-breaches">
      {breaches.map((breach) => (
        <li key={breach.row}>
          <span class="quiet-text">{words.rowLine(breach.line)}</span> {inLanguage(breach.sentence)}
        </li>
      ))}
      {total > breaches.length && <li class="quiet-text">{words.more(total - breaches.length)}</li>}
    </ul>
  );
}
