// The groups of the queue by pages, reloaded where the person looks whenever filter or decisions change.
import { useEffect, useState } from 'preact/hooks';
import { latest } from '../../client/latest';
import { reportError } from '../../session/report';
import { revision } from '../../session/state';
import type { GroupInfo } from '../../shared/engine-types';
import { goTo, place, question, readGroups } from './queue';

const pageSize = 50;

export interface Queue {
  readonly total: number;
  readonly at: (index: number) => GroupInfo | undefined;
  /** Says which rows are on the screen. */
  readonly want: (first: number, end: number) => void;
}

interface Loaded {
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly GroupInfo[]>;
}

async function loadPages(first: number, end: number): Promise<Loaded> {
  const pages = new Map<number, readonly GroupInfo[]>();
  let total = 0;
  for (let page = Math.floor(first / pageSize); page * pageSize < Math.max(1, end); page += 1) {
    const answer = await readGroups(page * pageSize, pageSize);
    pages.set(page, answer.groups);
    total = answer.total;
  }
  return { total, pages };
}

export function useQueue(): Queue | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [shown] = useState({ first: 0, end: 1 });
  const [load] = useState(() => latest(() => loadPages(shown.first, shown.end)));
  const [more] = useState(() => latest(({ first, end }: typeof shown) => loadPages(first, end)));
  const key = JSON.stringify(question.value);
  useEffect(() => {
    load(undefined).then((found) => {
      if (!found) return;
      setLoaded(found);
      const first = found.pages.get(0)?.[0];
      if (!place.value && first) goTo({ index: 0, id: first.id });
    }, reportError);
  }, [key, revision.value]);
  if (!loaded) return null;
  const want = (first: number, end: number) => {
    Object.assign(shown, { first, end: Math.min(end, loaded.total) });
    const isHere = (index: number) => loaded.pages.has(Math.floor(index / pageSize));
    if (loaded.total === 0 || (isHere(first) && isHere(Math.max(first, shown.end - 1)))) return;
    more({ ...shown }).then((found) => {
      if (found)
        setLoaded((now) => ({
          total: found.total,
          pages: new Map([...(now?.pages ?? []), ...found.pages]),
        }));
    }, reportError);
  };
  return {
    total: loaded.total,
    at: (index) => loaded.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    want,
  };
}
