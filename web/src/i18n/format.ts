// Numbers, sizes, times and lists in the words of a language. One place, so that the same number looks the same everywhere.

export type Language = 'en' | 'zh';

export interface Formats {
  readonly number: (value: number) => string;
  /** A share from 0 to 1, without decimals; never "100 %" or "0 %" unless it is exactly that. */
  readonly percent: (share: number) => string;
  /** A score from 0 to 100, rounded down, so that 100 means all. */
  readonly score: (value: number) => string;
  readonly bytes: (count: number) => string;
  readonly dateTime: (iso: string) => string;
  readonly time: (iso: string) => string;
  readonly duration: (seconds: number) => string;
  readonly list: (items: readonly string[]) => string;
}

const tags: Record<Language, string> = { en: 'en', zh: 'zh-CN' };
const byteUnits = ['B', 'kB', 'MB', 'GB'];

export function makeFormats(language: Language): Formats {
  const tag = tags[language];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  return {
    number: (value) => whole.format(value),
    percent: (share) => percent.format(honestShare(share)),
    score: (value) => whole.format(Math.floor(value + 1e-9)),
    bytes: (count) => {
      const step = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)));
      return `${(step === 0 ? whole : tenth).format(count / 1000 ** step)} ${byteUnits[step]}`;
    },
    dateTime: (iso) => date.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    duration: (seconds) =>
      seconds < 90
        ? unit(Math.max(1, Math.round(seconds)), 'second')
        : unit(Math.round(seconds / 60), 'minute'),
    list: (items) => list.format(items),
  };
}

function honestShare(share: number): number {
  if (share > 0 && share < 0.01) return 0.01;
  if (share < 1 && share > 0.99) return 0.99;
  return share;
}

/** English needs one and many; Chinese does not. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
