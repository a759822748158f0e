// Keys of a desk, wherever the focus is: taken before grids and the shell see them. Invariant: nothing is taken while a person
// types, a dialog or menu is open, or a command key is held; Enter and Space stay with the control that has the focus.
import { useEffect, useRef } from 'preact/hooks';
import { isDialogOpen, isTyping } from '../../ui/keyboard';

/** `take` gives true when it has used the key. */
export function useDeskKeys(take: (event: KeyboardEvent) => boolean): void {
  const current = useRef(take);
  current.current = take;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isOthers =
        event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey;
      if (isOthers || event.altKey || isTyping(event) || isDialogOpen() || isInMenu(event)) return;
      if (!current.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}

/** Menus, and what marks itself so, have keys of their own. */
function isInMenu(event: KeyboardEvent): boolean {
  const own = '[role="menu"], [data-own-keys]';
  return event.target instanceof Element && event.target.closest(own) !== null;
}

/** True when Enter or Space would press what has the focus. */
export function isOnControl(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('button, a, input, select, summary, textarea') !== null
  );
}

/** True when arrows belong to what has the focus (radio buttons, sliders, grids). */
export function usesArrows(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('input, select, [role="grid"], [role="listbox"]') !== null
  );
}
