// What becomes of a failure: a sentence on the page. A stopped call is no failure; a lost engine has its own dialog.
import { asFailure, failureSentence } from '../i18n/sentences';
import { notify } from '../model/notices';

export function reportError(error: unknown, about = ''): void {
  const failure = asFailure(error);
  if (failure.code === 'cancelled' || failure.code === 'worker-lost') return;
  const sentence = failureSentence(failure);
  notify({ kind: 'error', text: about === '' ? sentence : `${about} ${sentence}` });
}

/** For event handlers: runs it, reports what it throws, gives undefined then. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
