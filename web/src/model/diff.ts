// What changed between two texts, character by character as people see characters (grapheme clusters; Chinese too), in pieces that
// can be read: a letter that two words have in common by chance is no unchanged part.
// Invariant: the kept and deleted parts together are the text before, the kept and inserted parts the text after.

export type DiffKind = 'same' | 'deleted' | 'inserted';
export interface DiffPart {
  readonly kind: DiffKind;
  readonly text: string;
}

/** Past this many characters on a side the changed middle is shown as one replacement. */
const maxCompared = 400;
/** Two texts that have less than this share in common are shown as one taking the other's place. */
const minShared = 0.34;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A kept run with the change in front of it. */
interface Stretch {
  deleted: string[];
  inserted: string[];
  kept: string[];
}

export function diffTexts(before: string, after: string): readonly DiffPart[] {
  const [a, b] = [split(before), split(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const stretches = [
    { deleted: [], inserted: [], kept: a.slice(0, head) },
    ...alignMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    { deleted: [], inserted: [], kept: a.slice(a.length - tail) },
  ];
  const readable = dropChance(joinEmpty(stretches));
  const kept = readable.reduce((sum, one) => sum + one.kept.length, 0);
  if (kept < minShared * Math.max(a.length, b.length))
    return toParts([{ deleted: a, inserted: b, kept: [] }]);
  return toParts(readable);
}

function toParts(stretches: readonly Stretch[]): readonly DiffPart[] {
  const parts: { kind: DiffKind; text: string }[] = [];
  const add = (kind: DiffKind, pieces: readonly string[]) => {
    if (pieces.length > 0) parts.push({ kind, text: pieces.join('') });
  };
  for (const { deleted, inserted, kept } of stretches) {
    add('deleted', deleted);
    add('inserted', inserted);
    add('same', kept);
  }
  return parts;
}

/** Changes that touch become one; so does what is kept without a change in between. */
function joinEmpty(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { deleted, inserted, kept } of stretches) {
    const last = joined[joined.length - 1];
    const isChange = deleted.length + inserted.length > 0;
    if (last && (last.kept.length === 0 || !isChange)) {
      last.deleted.push(...deleted);
      last.inserted.push(...inserted);
      last.kept.push(...kept);
    } else joined.push({ deleted: [...deleted], inserted: [...inserted], kept: [...kept] });
  }
  return joined;
}

/** Whether a kept run is no longer than the changes on both sides of it: then it is kept by chance. */
function isChance(at: Stretch, next: Stretch): boolean {
  const size = (one: Stretch) => Math.max(one.deleted.length, one.inserted.length);
  return size(at) > 0 && at.kept.length <= size(at) && at.kept.length <= size(next);
}

function dropChance(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    out.push(stretch);
    for (;;) {
      const [at, next] = [out[out.length - 2], out[out.length - 1]];
      if (!at || !next || !isChance(at, next)) break;
      out.splice(-2, 2, {
        deleted: [...at.deleted, ...at.kept, ...next.deleted],
        inserted: [...at.inserted, ...at.kept, ...next.inserted],
        kept: next.kept,
      });
    }
  }
  return out;
}

function split(text: string): string[] {
  return Array.from(graphemes.segment(text), (piece) => piece.segment);
}

function alignMiddle(a: readonly string[], b: readonly string[]): Stretch[] {
  if (a.length === 0 || b.length === 0 || a.length > maxCompared || b.length > maxCompared)
    return [{ deleted: [...a], inserted: [...b], kept: [] }];
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const [atA, atB] of longestCommon(a, b)) {
    const kept = a.slice(atA, atA + 1);
    stretches.push({ deleted: a.slice(i, atA), inserted: b.slice(j, atB), kept });
    [i, j] = [atA + 1, atB + 1];
  }
  stretches.push({ deleted: a.slice(i), inserted: b.slice(j), kept: [] });
  return stretches;
}

/** Places of a longest common subsequence, ascending. O(n·m) with n, m at most `maxCompared`. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const best = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[i * width + j] = best;
    }
  }
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

const namedCharacters: Readonly<Record<string, string>> = {
  ' ': '·',
  '\u00a0': '⍽',
  '\u3000': '□',
  '\t': '⇥',
  '\n': '⏎',
  '\r': '␍',
  '\u200b': '<ZWSP>',
  '\u200c': '<ZWNJ>',
  '\u200d': '<ZWJ>',
  '\u2060': '<WJ>',
  '\ufeff': '<BOM>',
  '\u00ad': '<SHY>',
};

/** Text of a change in which nothing is invisible: blanks and zero-width characters get a sign. */
export function showBlanks(text: string): string {
  return Array.from(text, (character) => namedCharacters[character] ?? controlName(character)).join(
    '',
  );
}

function controlName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isHidden =
    code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e);
  return isHidden ? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>` : character;
}
