// Dialogs: the browser's own, opened from anywhere, stacked. Esc, the cross and a click outside close; focus goes back by itself.
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { Button, IconButton } from './button';
import { useOwnId } from './use-own-id';

interface OpenDialog {
  readonly id: number;
  readonly title: () => string;
  readonly wide: boolean;
  readonly body: (close: () => void) => ComponentChildren;
  readonly closed: () => void;
}

/** What a dialog begins with: its field, its main action, its first action. Else the sheet, so that keys scroll it. */
const firstFocus =
  'input.field, .dialog-actions .is-primary:enabled, .dialog-actions .button:enabled';

const open = signal<readonly OpenDialog[]>([]);
let nextId = 1;

interface DialogOptions {
  readonly title: () => string;
  /** Called on every draw, so that it follows the language. */
  readonly body: (close: () => void) => ComponentChildren;
  readonly wide?: boolean;
  readonly closed?: () => void;
}

/** Opens a dialog; returns what closes it. */
export function openDialog({
  wide = false,
  closed = () => undefined,
  ...rest
}: DialogOptions): () => void {
  const id = nextId++;
  open.value = [...open.value, { ...rest, wide, closed, id }];
  return () => close(id);
}

function close(id: number): void {
  const found = open.value.find((dialog) => dialog.id === id);
  if (!found) return;
  open.value = open.value.filter((dialog) => dialog.id !== id);
  found.closed();
}

interface Question {
  readonly title: () => string;
  readonly text: () => string;
  readonly action: () => string;
  readonly danger?: boolean;
}

/** Asks before something that cannot be taken back. */
export function confirmDialog({ title, text, action, danger = false }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    openDialog({
      title,
      closed: () => resolve(answer),
      body: (shut) => (
        <>
          <p>{text()}</p>
          <DialogActions>
            <Button onClick={shut}>{t.value.common.cancel}</Button>
            <Button
              kind={danger ? 'danger' : 'primary'}
              onClick={() => {
                answer = true;
                shut();
              }}
            >
              {action()}
            </Button>
          </DialogActions>
        </>
      ),
    });
  });
}

export function DialogActions({ children }: { readonly children: ComponentChildren }) {
  return <div class="dialog-actions">{children}</div>;
}

export function DialogHost() {
  return (
    <>
      {open.value.map((dialog) => (
        <DialogFrame key={dialog.id} dialog={dialog} />
      ))}
    </>
  );
}

function DialogFrame({ dialog }: { readonly dialog: OpenDialog }) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useOwnId();
  const shut = () => close(dialog.id);
  useEffect(() => {
    element.current?.showModal();
    const first = element.current?.querySelector<HTMLElement>(firstFocus);
    (first ?? element.current?.querySelector<HTMLElement>('.dialog-sheet'))?.focus();
    return () => element.current?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes too; the browser does it
    <dialog
      ref={element}
      class={dialog.wide ? 'dialog is-wide' : 'dialog'}
      aria-labelledby={heading}
      onClose={shut}
      onClick={(event) => {
        if (event.target === element.current) shut();
      }}
    >
      <div class="dialog-sheet" tabIndex={-1}>
        <header class="dialog-head">
          <h2 id={heading}>{dialog.title()}</h2>
          <IconButton icon="close" label={t.value.common.close} onClick={shut} />
        </header>
        <div class="dialog-body">{dialog.body(shut)}</div>
      </div>
    </dialog>
  );
}
