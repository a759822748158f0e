// Counts what this page asks of the network after it has loaded. It wraps nothing: the browser's own list of requests is read.
// Invariant: only blob: and data: addresses, which never leave the page, are left out.
import { signal } from '@preact/signals';

/** Requests since the page and its engine were loaded. */
export const requestCount = signal(0);
/** Attempts that the browser refused by the policy. */
export const blockedCount = signal(0);

/** Starts counting at this moment; call it once, when everything the page needs is in memory. */
export function startCounting(): void {
  const from = performance.now();
  const observer = new PerformanceObserver((list) => {
    const made = list
      .getEntries()
      .filter((entry) => entry.startTime >= from && isOutside(entry.name));
    if (made.length > 0) requestCount.value += made.length;
  });
  observer.observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', () => {
    blockedCount.value += 1;
  });
}

function isOutside(address: string): boolean {
  return !address.startsWith('blob:') && !address.startsWith('data:');
}

/** The policy in force, as the page carries it; empty in a development build. */
export function policyText(): string {
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  );
  return meta?.content ?? '';
}
