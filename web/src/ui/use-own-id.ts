// An id for an element that stays the same while its component lives. Preact's own useId repeats itself in a second tree of
// components (heads of a grid are such trees), and a repeated id opens the wrong menu.
import { useState } from 'preact/hooks';

let next = 1;

export function useOwnId(): string {
  const [id] = useState(() => `own-${next++}`);
  return id;
}
