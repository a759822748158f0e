// Everything a person can do by name: the command palette and the key help read it. Desks add theirs while they are shown.
import { signal } from '@preact/signals';
import type { Catalogue } from '../i18n';

export interface Command {
  readonly id: string;
  readonly title: (words: Catalogue) => string;
  /** Shown beside it and in the key help; the desk or the shell listens for the key itself. */
  readonly keys?: string;
  readonly run: () => void;
  readonly isEnabled?: () => boolean;
}

const registered = signal<ReadonlyMap<string, readonly Command[]>>(new Map());

/** Adds the commands of one owner (a desk, the shell); returns what takes them away again. */
export function registerCommands(owner: string, commands: readonly Command[]): () => void {
  registered.value = new Map(registered.value).set(owner, commands);
  return () => {
    const left = new Map(registered.value);
    left.delete(owner);
    registered.value = left;
  };
}

export function allCommands(): readonly Command[] {
  return [...registered.value.values()].flat();
}
