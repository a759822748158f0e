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
    if (files && files.length > 0) void openFiles(files);
  });
}
