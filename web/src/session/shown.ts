// How a value of the data is shown: as it is, or masked in demo mode. Every desk shows values through this.
import { maskText } from '../model/mask';
import { masked } from '../model/preferences';
import { columnById } from './state';

export function shownValue(text: string, column: number): string {
  if (!masked.value) return text;
  return maskText(text, columnById.value.get(column)?.type ?? 'free-text');
}
