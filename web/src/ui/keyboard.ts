// When a key belongs to somebody else: for listeners of a desk or of the page.

/** True for text fields: their keys are theirs. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
  );
}

/** True while a dialog has the keys. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
