// Own words as text, one entry a line ("word", or "short = whole"), for a form and for files of text or CSV. Pure.

export type WordEntry = string | readonly [string, string];

/** Lines of a form or a file: blank lines and those after # are left out; "a = b", "a,b" and "a<TAB>b" are pairs where a list has pairs. */
export function readWordLines(text: string, hasValues: boolean): readonly WordEntry[] {
  const entries: WordEntry[] = [];
  const seen = new Set<string>();
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const entry = hasValues ? readPair(line) : firstCell(line);
    const key = JSON.stringify(entry);
    if (!seen.has(key)) entries.push(entry);
    seen.add(key);
  }
  return entries;
}

/** The first cell of a line of CSV. */
function firstCell(line: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(line);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll('""', '"').trim();
  return (line.split(/[,\t;]/)[0] ?? '').trim();
}

function readPair(line: string): readonly [string, string] {
  const at = /\s*(?:=|→|\t|,|;)\s*/.exec(line);
  if (!at) return [line, ''];
  const clean = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1');
  return [clean(line.slice(0, at.index)), clean(line.slice(at.index + at[0].length))];
}

export function writeWordLines(entries: readonly WordEntry[]): string {
  return entries
    .map((entry) => (typeof entry === 'string' ? entry : `${entry[0]} = ${entry[1]}`))
    .join('\n');
}
