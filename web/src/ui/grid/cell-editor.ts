// A text field over one cell of a grid. Enter and Tab save, Escape and leaving without a change give up. Composed input (pinyin and
// the like) is left alone until it is done.

interface Options {
  readonly cell: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly save: (text: string) => void;
  /** Called once when the field is gone; `next`: Enter was pressed. */
  readonly done: (next: boolean) => void;
}

/** Opens the field; returns what closes it without saving. */
export function openEditor({ cell, text, label, save, done }: Options): () => void {
  const field = document.createElement('input');
  field.className = 'grid-editor';
  field.setAttribute('aria-label', label);
  field.value = text;
  let isOpen = true;
  const close = (keep: boolean, next: boolean) => {
    if (!isOpen) return;
    isOpen = false;
    const { value } = field;
    field.remove();
    if (keep && value !== text) save(value);
    done(next);
  };
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Tab') close(true, event.key === 'Enter');
    else if (event.key === 'Escape') close(false, false);
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', () => close(true, false));
  for (const type of ['pointerdown', 'dblclick', 'copy'])
    field.addEventListener(type, (event) => event.stopPropagation());
  cell.append(field);
  field.focus();
  field.select();
  return () => close(false, false);
}
