// "How can I check that?": three checks that need no trust in us, and what the page itself has observed.
import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import { blockedCount, policyText, requestCount } from '../model/requests';
import { openDialog } from '../ui/dialog';

export function openProof(): void {
  openDialog({ title: () => t.value.shell.proof.title, body: () => <Proof />, wide: true });
}

function Proof() {
  const words = t.value.shell.proof;
  const policy = policyText();
  return (
    <>
      <p>{words.intro}</p>
      <ol class="proof-steps">
        <Check title={words.cable}>{words.cableDetail}</Check>
        <Check title={words.tools}>{words.toolsDetail}</Check>
        <Check title={words.policy}>
          {policy === '' ? words.policyMissing : words.policyDetail}
          {policy !== '' && <pre class="policy">{policy.replaceAll('; ', ';\n')}</pre>}
          <span>{words.policyLimit}</span>
        </Check>
      </ol>
      <p class="proof-observed">{words.observed(requestCount.value, blockedCount.value)}</p>
    </>
  );
}

function Check({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      <strong>{title}</strong>
      <div class="proof-detail">{children}</div>
    </li>
  );
}
