// Keys that work everywhere. Desks and grids listen for their own. Invariant: nothing is taken while a person types or a dialog
// is open, except what has a command key.
import { redo, undo } from '../session/decide';
import { hasFiles, step, stepNames } from '../session/state';
import { isDialogOpen, isTyping } from '../ui/keyboard';
import { switchMask } from './actions';
import { openHistory } from './history';
import { openKeyHelp } from './key-help';
import { openPalette } from './palette';
import { openSave } from './session-save';

export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const taken = event.ctrlKey || event.metaKey ? takeCommand(event) : takePlain(event);
    if (taken) event.preventDefault();
  });
}

function takeCommand(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === 'k') {
    openPalette();
    return true;
  }
  if (key === 's') {
    if (!isDialogOpen()) openSave();
    return true;
  }
  if (isTyping(event) || isDialogOpen()) return false;
  if (key === 'z') void (event.shiftKey ? redo() : undo());
  else if (key === 'y') void redo();
  else return false;
  return true;
}

function takePlain(event: KeyboardEvent): boolean {
  if (event.altKey || isTyping(event) || isDialogOpen()) return false;
  const name = stepNames[Number(event.key) - 1];
  if (name && hasFiles.value) step.value = name;
  else if (event.key === '?') openKeyHelp();
  else if (event.key.toLowerCase() === 'h') openHistory();
  else if (event.key.toLowerCase() === 'd') switchMask();
  else return false;
  return true;
}
