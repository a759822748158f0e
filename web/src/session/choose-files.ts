// Files from the person: a file dialog of our own button, and dropping anywhere on the page.
// (A bare file input speaks the browser's language, not the page's.)
import { signal } from '@preact/signals';
import { openFiles } from './files';

/** True while files hover over the page. */
export const isDragging = signal(false);

const accepted =
  '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xls,.xlsb,.ods,.vcf,.json,.jsonl,.ndjson,.zip,.gz,text/csv,text/tab-separated-values,text/plain,text/vcard,.spruce';

export function chooseFiles(): void {
  pickFiles(accepted, (files) => void openFiles(files));
}

/** Opens the browser's file dialog; `accept` as in HTML. */
export function pickFiles(accept: string, take: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) take(files);
  });
  input.click();
}

type Taker = (files: readonly File[]) => Promise<readonly File[]>;
let taker: Taker | undefined;

/** Lets a desk take files of its own from what is dropped, and give back the rest; returns what ends it. */
export function takeDrops(own: Taker): () => void {
  taker = own;
  return () => {
    if (taker === own) taker = undefined;
  };
}

async function drop(files: readonly File[]): Promise<void> {
  const left = taker ? await taker(files) : files;
  if (left.length > 0) await openFiles(left);
}

export function listenForDrops(): void {
  let depth = 0;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const leave = (to: number) => {
    depth = Math.max(0, to);
    isDragging.value = depth > 0;
  };
  document.addEventListener('dragenter', (event) => {
    if (hasFiles(event)) leave(depth + 1);
  });
  document.addEventListener('dragleave', () => leave(depth - 1));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    leave(0);
    const files = event.dataTransfer?.files;
    if (files && files.length > 0) void drop([...files]);
  });
}
