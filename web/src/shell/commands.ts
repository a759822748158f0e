// The shell's commands, for the palette.
import { type Command, registerCommands } from '../model/commands';
import { commandKey } from '../model/platform';
import { chooseFiles } from '../session/choose-files';
import { redo, undo } from '../session/decide';
import { hasFiles, summary } from '../session/state';
import { askForName, switchLanguage, switchMask, switchTheme, wipeWithQuestion } from './actions';
import { openHistory } from './history';
import { openKeyHelp } from './key-help';
import { openProof } from './proof';
import { chooseSession } from './session-open';
import { openAutosave, openSave } from './session-save';
import { startTour } from './tour';

const commands: readonly Command[] = [
  { id: 'shell.add', title: (words) => words.import.addFiles, run: chooseFiles },
  {
    id: 'shell.undo',
    title: (words) => words.shell.undoHint,
    keys: `${commandKey} Z`,
    run: () => void undo(),
    isEnabled: () => summary.value?.canUndo ?? false,
  },
  {
    id: 'shell.redo',
    title: (words) => words.shell.redoHint,
    keys: `${commandKey} ⇧ Z`,
    run: () => void redo(),
    isEnabled: () => summary.value?.canRedo ?? false,
  },
  {
    id: 'shell.save',
    title: (words) => words.session.save,
    keys: `${commandKey} S`,
    run: openSave,
    isEnabled: () => hasFiles.value,
  },
  { id: 'shell.open', title: (words) => words.session.open, run: chooseSession },
  { id: 'shell.autosave', title: (words) => words.session.autosave, run: openAutosave },
  { id: 'shell.tour', title: (words) => words.tour.title, run: () => void startTour() },
  { id: 'shell.history', title: (words) => words.shell.history, keys: 'H', run: openHistory },
  { id: 'shell.keys', title: (words) => words.shell.keys, keys: '?', run: openKeyHelp },
  { id: 'shell.proof', title: (words) => words.shell.requestsHint, run: openProof },
  { id: 'shell.language', title: (words) => words.shell.switchLanguage, run: switchLanguage },
  { id: 'shell.mask', title: (words) => words.shell.mask, run: switchMask },
  { id: 'shell.theme', title: (words) => words.shell.theme, run: switchTheme },
  { id: 'shell.person', title: (words) => words.shell.person, run: askForName },
  {
    id: 'shell.wipe',
    title: (words) => words.shell.wipe,
    run: () => void wipeWithQuestion(),
    isEnabled: () => hasFiles.value,
  },
];

export function registerShellCommands(): void {
  registerCommands('shell', commands);
}
