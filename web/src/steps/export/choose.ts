// A file dialog for files that become no source: recipes, logs, rollbacks, snapshots, corrected rejects.

interface Wanted {
  readonly accept: string;
  readonly multiple?: boolean;
}

export function choose(
  { accept, multiple = false }: Wanted,
  take: (files: readonly File[]) => void,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) take(files);
  });
  input.click();
}
