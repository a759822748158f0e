// What changed between two texts, character by character as people see characters (grapheme clusters; Chinese too).
// Invariant: the kept and deleted parts together are the text before, the kept and inserted parts the text after.

export type DiffKind = 'same' | 'deleted' | 'inserted';
export interface DiffPart {
  readonly kind: DiffKind;
  readonly text: string;
}

/** Past this many characters on a side the changed middle is shown as one replacement. */
const maxCompared = 400;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export function diffTexts(before: string, after: string): readonly DiffPart[] {
  const [a, b] = [split(before), split(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const parts = new PartList();
  parts.add('same', a.slice(0, head));
  addMiddle(parts, a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  parts.add('same', a.slice(a.length - tail));
  return parts.all;
}

function split(text: string): string[] {
  return Array.from(graphemes.segment(text), (piece) => piece.segment);
}

class PartList {
  readonly all: { kind: DiffKind; text: string }[] = [];

  add(kind: DiffKind, pieces: readonly string[]): void {
    if (pieces.length === 0) return;
    const last = this.all[this.all.length - 1];
    if (last?.kind === kind) last.text += pieces.join('');
    else this.all.push({ kind, text: pieces.join('') });
  }
}

function addMiddle(parts: PartList, a: readonly string[], b: readonly string[]): void {
  if (a.length === 0 || b.length === 0 || a.length > maxCompared || b.length > maxCompared) {
    parts.add('deleted', a);
    parts.add('inserted', b);
    return;
  }
  const kept = longestCommon(a, b);
  let [i, j] = [0, 0];
  for (const [atA, atB] of kept) {
    parts.add('deleted', a.slice(i, atA));
    parts.add('inserted', b.slice(j, atB));
    parts.add('same', a.slice(atA, atA + 1));
    [i, j] = [atA + 1, atB + 1];
  }
  parts.add('deleted', a.slice(i));
  parts.add('inserted', b.slice(j));
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
