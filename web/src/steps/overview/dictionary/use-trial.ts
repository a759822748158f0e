// What a rule that is being written would find, asked a moment after the last key.
import { useEffect, useState } from 'preact/hooks';
import { asFailure, failureSentence } from '../../../i18n/sentences';
import type { Descriptor } from '../../../model/dictionary';
import { tryRule } from '../../../session/dictionary';
import type { RuleTrial } from '../../../shared/dictionary-types';

const delayMs = 250;

/** Null: nothing to try. A text: why it cannot be tried. */
export function useTrial(
  candidate: { readonly descriptor: Descriptor; readonly path: string } | null,
): RuleTrial | string | null {
  const [trial, setTrial] = useState<RuleTrial | string | null>(null);
  const asked = candidate ? JSON.stringify(candidate) : '';
  useEffect(() => {
    let isOver = false;
    setTrial(null);
    if (!candidate) return;
    const timer = setTimeout(async () => {
      const found = await tryRule(candidate.descriptor, candidate.path).catch((error) =>
        failureSentence(asFailure(error)),
      );
      if (!isOver) setTrial(found);
    }, delayMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return trial;
}
