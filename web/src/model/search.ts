// Finding things by name in the command palette: words in any order, any language, the closest first. Pure.

export interface Findable {
  /** All names, e.g. in both languages. */
  readonly names: readonly string[];
}

const limit = 50;

export function findByName<Item extends Findable>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items.slice(0, limit);
  return items
    .map((item, order) => ({ item, order, score: bestScore(item.names, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map(({ item }) => item);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function bestScore(names: readonly string[], words: readonly string[]): number {
  return Math.max(0, ...names.map((name) => scoreOf(fold(name), words)));
}

/** 0: no match. A name that starts with a word counts more than one in which a word starts, and that more than one inside. */
function scoreOf(name: string, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    const at = name.indexOf(word);
    if (at < 0) return 0;
    const isStart = at === 0 || /[^\p{L}\p{N}]/u.test(name[at - 1] ?? '');
    total += (at === 0 ? 3 : isStart ? 2 : 1) + word.length / (name.length + 1);
  }
  return total;
}
