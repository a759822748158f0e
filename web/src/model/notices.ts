// Short messages at the edge of the page: what was done (with a way back) and what went wrong.
import { signal } from '@preact/signals';

export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'error';
  readonly text: string;
  /** A notice takes the place of an older one with the same name. */
  readonly name?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const notices = signal<readonly Notice[]>([]);
let nextId = 1;
const shownMs = 8000;
const maxShown = 3;

/** Errors stay until they are closed; the rest goes by itself. */
export function notify(notice: Omit<Notice, 'id'>): void {
  const id = nextId++;
  const others = notices.value.filter(({ name }) => name === undefined || name !== notice.name);
  notices.value = [...others, { ...notice, id }].slice(-maxShown);
  if (notice.kind === 'done') setTimeout(() => dismiss(id), shownMs);
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}
