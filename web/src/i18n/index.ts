// The language of the page and all its words. Use in a component: t.value.import.title; it re-renders when the language changes.
// Invariant: both catalogues have the same shape (zh is typed by en), so a missing word does not compile.
import { computed, effect, signal } from '@preact/signals';
import { en } from './en';
import { type Formats, type Language, makeFormats } from './format';
import { zh } from './zh';

export type { Formats, Language } from './format';
export type Catalogue = typeof en;

const catalogues: Record<Language, Catalogue> = { en, zh };
const formats: Record<Language, Formats> = { en: makeFormats('en'), zh: makeFormats('zh') };

export const language = signal<Language>(firstLanguage());
export const t = computed<Catalogue>(() => catalogues[language.value]);
export const format = computed<Formats>(() => formats[language.value]);

/** A sentence of the engine, which says it in both. */
export function inLanguage(sentence: { readonly en: string; readonly zh: string }): string {
  return sentence[language.value];
}

/** Words in every language, for search by either. */
export function inAllLanguages(read: (words: Catalogue) => string): string[] {
  return Object.values(catalogues).map(read);
}

/** A word from a table keyed by a code of the engine; the code itself when the table does not know it. */
export function word(table: Readonly<Record<string, string>>, code: string): string {
  return table[code] ?? code;
}

/** The language is kept in this page's memory alone; it starts as the browser's. */
function firstLanguage(): Language {
  const wanted = typeof navigator === 'undefined' ? 'en' : navigator.language;
  return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

if (typeof document !== 'undefined') {
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = t.value.shell.documentTitle;
  });
}
