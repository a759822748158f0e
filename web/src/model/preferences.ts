// How the person wants the page to look. Kept in this page's memory alone.
import { signal } from '@preact/signals';

export type Theme = 'auto' | 'light' | 'dark';

export const theme = signal<Theme>('auto');
export const density = signal<'dense' | 'airy'>('dense');
export const largeText = signal(false);
/** Who decides, as written into the audit log. */
export const person = signal('');
/** Demo mode: personal data is masked on the screen. */
export const masked = signal(false);
