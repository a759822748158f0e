// Both catalogues say the same things: same keys, same holes, same parameters, and the engine's own sentences and names.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../web/src/i18n/en';
import { makeFormats } from '../../../web/src/i18n/format';
import { zh } from '../../../web/src/i18n/zh';

type Words = { readonly [key: string]: unknown };

function leaves(words: Words, path = ''): Map<string, unknown> {
  const all = new Map<string, unknown>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'object' && value !== null) {
      for (const [inner, leaf] of leaves(value as Words, `${path}${key}.`)) all.set(inner, leaf);
    } else {
      all.set(`${path}${key}`, value);
    }
  }
  return all;
}

const [english, chinese] = [leaves(en), leaves(zh)];
const holes = (text: unknown) => String(text).match(/\{\}/g)?.length ?? 0;

describe('catalogues', () => {
  it('have the same keys, also in tables keyed by codes of the engine', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same holes for details', () => {
    for (const [key, text] of english) {
      if (typeof text === 'string') expect(holes(chinese.get(key)), key).toBe(holes(text));
    }
  });

  it('take the same parameters and use every one in both languages', () => {
    for (const [key, say] of english) {
      if (typeof say !== 'function') continue;
      const other = chinese.get(key) as (...values: unknown[]) => string;
      expect(other.length, key).toBe(say.length);
      const values = Array.from({ length: say.length }, (_, i) => (i + 3) / 10);
      expect(typeof say(...values), key).toBe('string');
      expect(other(...values), key).not.toContain('undefined');
    }
  });

  it('leave nothing in English in the Chinese catalogue but names and signs', () => {
    const latin = /^[\p{Script=Latin}\s.,:'’-]{12,}$/u;
    const names = /switchLanguage/;
    for (const [key, text] of chinese) {
      if (typeof text !== 'string' || names.test(key)) continue;
      expect(latin.test(text), `${key}: ${text}`).toBe(false);
    }
  });
});

describe('the engine and the page say the same', () => {
  const source = (path: string) =>
    readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  // Chinese punctuation is full-width on the page whichever width the source has.
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

  it('in every sentence of core/base/error.cpp', () => {
    const row = /\{ErrorCode::\w+, "([^"]+)",\s*((?:"[^"]*"\s*)+),\s*((?:"[^"]*"\s*)+)\}/g;
    const text = (literals = '') => [...literals.matchAll(/"([^"]*)"/g)].map((m) => m[1]).join('');
    const rows = [...source('core/base/error.cpp').matchAll(row)];
    expect(rows.length).toBeGreaterThan(20);
    for (const [, code = '', inEnglish, inChinese] of rows) {
      expect(english.get(`errors.${code}`), code).toBe(text(inEnglish));
      expect(plain(String(chinese.get(`errors.${code}`))), code).toBe(plain(text(inChinese)));
    }
  });

  it('and every reading issue of core/base/issue.cpp has a name and help', () => {
    const names = [...source('core/base/issue.cpp').matchAll(/return "([^"]+)"/g)].map((m) => m[1]);
    for (const name of names) {
      expect(english.has(`issues.readNames.${name}`), name).toBe(true);
      expect(english.has(`issues.readHelp.${name}`), name).toBe(true);
    }
  });

  const sources = (folder: string) =>
    readdirSync(new URL(`../../../${folder}`, import.meta.url))
      .filter((name) => name.endsWith('.cpp') && !name.includes('_data'))
      .map((name) => source(`${folder}/${name}`))
      .join('\n');

  it('and every rule and value issue of core has a name', () => {
    const code =
      /"((?:address|choice|company|country|date|email|identifier|name|number|phone|place|postal|tax-id|text|title|url|value)\.[a-z-]+)"/g;
    const text = ['core/fields', 'core/fixes', 'core/profile'].map(sources).join('\n');
    const codes = new Set([...text.matchAll(code)].map((match) => match[1]));
    expect(codes.size).toBeGreaterThan(50);
    for (const one of codes) {
      const isNamed = english.has(`rules.names.${one}`) || english.has(`issues.values.${one}`);
      expect(isNamed, one).toBe(true);
    }
  });

  it('and every CRM that is recognised has a name in both languages', () => {
    const folder = 'core/session/crm_presets';
    const names = readdirSync(new URL(`../../../${folder}`, import.meta.url));
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const { label } = JSON.parse(source(`${folder}/${name}`));
      expect(label.en, name).toMatch(/\w{3}/);
      expect(label.zh, name).toMatch(/[\p{Script=Han}A-Z]/u);
    }
  });
});

describe('numbers', () => {
  const { percent, score, bytes, duration } = makeFormats('en');
  const rows: readonly { name: string; shown: string; is: string }[] = [
    { name: 'a tiny share is not nothing', shown: percent(0.0001), is: '1%' },
    { name: 'nearly all is not all', shown: percent(0.9999), is: '99%' },
    { name: 'all is all', shown: percent(1), is: '100%' },
    { name: 'a score is rounded down', shown: score(99.99), is: '99' },
    { name: 'a score of exactly 93 stays', shown: score(92.99999999999), is: '93' },
    { name: 'bytes', shown: bytes(999), is: '999 B' },
    { name: 'kilobytes', shown: bytes(73_400), is: '73.4 kB' },
    { name: 'megabytes', shown: bytes(298_404_972), is: '298.4 MB' },
    { name: 'seconds', shown: duration(20.4), is: '20 sec' },
    { name: 'minutes', shown: duration(150), is: '3 min' },
  ];
  it.each(rows)('$name', ({ shown, is }) => expect(shown).toBe(is));
});
