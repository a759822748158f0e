// Evidence patterns of the engine ("phone:same person-name:one-edit") as a sentence in the chosen language.
import { format, t, word } from '../../i18n';
import type { FieldTypeName } from '../../shared/engine-types';

/** Fields that add nothing where another says the same: the parts of a place beside an equal address. */
const placeParts: readonly string[] = ['city', 'region', 'postal-code', 'country'];

export function fieldWord(field: string): string {
  return word(t.value.types.fields as Readonly<Record<FieldTypeName, string>>, field);
}

/** "same phone and company; name differs by one character". */
export function patternWords(pattern: string): string {
  const words = t.value.duplicates;
  const parts = pattern.split(' ').filter(Boolean).map(split);
  const of = (level: string) => parts.filter((part) => part.level === level).map((p) => p.field);
  const said: string[] = [];
  const same = joinNames(of('same'));
  if (same.length > 0) said.push(words.said.same(format.value.list(same)));
  for (const { field, level } of parts) {
    if (level === 'same' || level === 'different') continue;
    said.push(levelWords(field, level));
  }
  const different = of('different').map(fieldWord);
  if (different.length > 0)
    said.push(words.said.different(format.value.list(different), different.length));
  return said.length > 0 ? said.join(words.said.joint) : words.said.nothing;
}

function split(part: string): { field: string; level: string } {
  const at = part.indexOf(':');
  return { field: part.slice(0, at), level: part.slice(at + 1) };
}

/** How one field compares, as a part of a sentence. */
function levelWords(field: string, level: string): string {
  const words = t.value.duplicates;
  const name = fieldWord(field);
  const pattern = words.levelSays[level];
  if (pattern === undefined) return `${name}: ${word(t.value.types.levels, level)}`;
  return pattern.replace('{}', () => name);
}

/** One field of one link, as a chip says it: "same phone", "family name differs". */
export function reasonWords({ field, level }: { field: string; level: string }): string {
  return patternWords(`${field}:${level}`);
}

/** Given and family name together are the name; place parts beside an equal address are left out. */
function joinNames(fields: readonly string[]): readonly string[] {
  const words = t.value.duplicates.said;
  const has = (field: string) => fields.includes(field);
  const hasName = has('given-name') && has('family-name');
  const hasPlace = !has('address') && placeParts.filter(has).length > 1;
  const names: string[] = [];
  for (const field of new Set(fields)) {
    const isName = hasName && (field === 'given-name' || field === 'family-name');
    const isPlace = placeParts.includes(field) && (has('address') || hasPlace);
    if (isName && field === 'given-name') names.push(words.name);
    if (!isName && !isPlace) names.push(fieldWord(field));
  }
  if (hasPlace) names.push(words.place);
  return names;
}

/** Never "1.00" for what is not certain. */
export function probabilityText(probability: number): string {
  if (probability >= 0.9995 && probability < 1) return '> 0.999';
  return probability >= 0.99 ? probability.toFixed(3) : probability.toFixed(2);
}

/** A place of the line: as many nines as it has. */
export function lineText(probability: number): string {
  const digits = Math.ceil(-Math.log10(1 - probability) + 0.3);
  return probability.toFixed(Math.max(2, Math.min(15, digits)));
}

export function weightText(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

/** What a weight means: "13 times as likely". */
export function oddsText(weight: number): string {
  const times = 2 ** Math.abs(weight);
  const said = times >= 10 ? format.value.number(Number(times.toPrecision(2))) : times.toFixed(1);
  const words = t.value.duplicates;
  return weight >= 0 ? words.timesMore(said) : words.timesLess(said);
}

/** Members are called A, B, C … */
export function letterOf(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;
}
