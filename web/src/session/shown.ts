// How a value of the data is shown: as it is, or masked in demo mode. Every desk shows values through this.
import { t } from '../i18n';
import { maskText } from '../model/mask';
import { notify } from '../model/notices';
import { masked } from '../model/preferences';
import { columnById } from './state';

/** Whether a value may be written now: not while what is shown is not what is there. Says so when it may not. */
export function mayWrite(): boolean {
  if (masked.value) notify({ kind: 'done', name: 'masked', text: t.value.shell.maskNoEdit });
  return !masked.value;
}

export function shownValue(text: string, column: number): string {
  if (!masked.value) return text;
  return maskText(text, columnById.value.get(column)?.type ?? 'free-text');
}
