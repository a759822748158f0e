// What a second person says of the decisions of the first: agreed, or not and why. Kept beside the journal, in session files too.
import { computed, signal } from '@preact/signals';
import { person } from '../model/preferences';
import type { Countersign } from '../model/session-file';
import { hasUnsaved } from './state';

/** Entries up to this one came with a session that was handed over: a second person can countersign them. */
export const handedOver = signal(0);
export const countersigns = signal<readonly Countersign[]>([]);

/** The newest word of each person on each entry. */
export const disagreements = computed(() => countersigns.value.filter(({ agrees }) => !agrees));

export function countersignOf(entry: number, by: string): Countersign | undefined {
  return countersigns.value.find((one) => one.entry === entry && one.person === by);
}

export function countersign(entry: number, agrees: boolean, note: string): void {
  const by = person.value.trim();
  const others = countersigns.value.filter((one) => one.entry !== entry || one.person !== by);
  const at = new Date().toISOString();
  countersigns.value = [...others, { entry, person: by, at, agrees, note }];
  hasUnsaved.value = true;
}

export function forgetCountersigns(): void {
  countersigns.value = [];
  handedOver.value = 0;
}

export function takeBackCountersign(entry: number): void {
  const by = person.value.trim();
  countersigns.value = countersigns.value.filter((one) => one.entry !== entry || one.person !== by);
}
