// Words of saved sessions: to a file, in the browser, opened again, countersigned.
import { makeFormats, plural } from '../format';

const { number } = makeFormats('en');
const decisions = (count: number) => `${number(count)} ${plural(count, 'step', 'steps')}`;

export const session = {
  save: 'Save the session to a file',
  saveText:
    'The file holds every decision with its history, how each source was read, and the hashes of the sources; not the sources themselves. Open it on any machine beside the same files.',
  passphrase: 'Passphrase (may stay empty)',
  again: 'Passphrase again',
  passphraseText:
    'With a passphrase the file is encrypted (AES-256-GCM). Nobody can recover a forgotten passphrase, we neither.',
  mismatch: 'The two passphrases differ.',
  noCrypto:
    'This browser offers no encryption on a page without https. The file is saved readable.',
  saveAction: 'Save',
  saved: 'Session saved.',
  open: 'Open a saved session',
  openTitle: 'Open a session',
  askPassphrase: 'This session is encrypted. Its passphrase:',
  openAction: 'Open',
  savedBy: (person: string, when: string) =>
    `Saved ${person === '' ? '' : `by ${person} `}on ${when}.`,
  steps: (count: number) => `${decisions(count)} of history will stand again.`,
  needs: 'It was made with these files. Choose them, or drop them here.',
  here: 'the same file',
  missing: 'needed',
  stranger: (name: string) =>
    `${name} is not one of them: its content has another hash. Was it saved again since?`,
  choose: 'Choose the files',
  go: 'Stand where it stood',
  replaces: 'What is open now is forgotten. Save it first if you need it.',
  opened: (count: number) => `The session stands again: ${decisions(count)} of history.`,
  autosave: 'Keep the session in this browser',
  autosaveText:
    'Files and decisions are written to this browser’s storage on this computer as you work, so that a closed tab loses nothing. Whoever uses this browser profile can read them. Wiping, or switching this off, removes them.',
  autosaveFile:
    'This page was opened from a file. Some browsers share this storage among all pages opened from files.',
  autosaveOn: 'Keep it',
  autosaveOff: 'Remove and do not keep',
  autosaveIsOn: 'The session is kept in this browser.',
  autosaveIsOff: 'Removed from this browser.',
  left: (files: string, when: string) => `You were working on ${files}, last kept ${when}.`,
  goOn: 'Go on',
  forget: 'Forget it',
  paused: 'An earlier session is still kept; this one is not kept until you forget that one.',
  foot: {
    none: 'saved: no',
    file: (when: string) => `saved to a file ${when}`,
    browser: (when: string) => `kept in this browser ${when}`,
    changed: 'not saved since',
  },
  menu: 'Session',
  countersign: {
    title: 'Countersign',
    hint: 'You are not who decided these. Say of each whether you agree; then save the session and hand it back.',
    needName: 'Say who you are first, so that your word stands beside theirs.',
    setName: 'Your name',
    agree: 'Agree',
    disagree: 'Disagree',
    note: 'Why?',
    agreed: (person: string) => `${person} agrees`,
    disagreed: (person: string, note: string) =>
      note === '' ? `${person} disagrees` : `${person} disagrees: ${note}`,
    progress: (done: number, total: number) =>
      `${number(done)} of ${number(total)} countersigned by you`,
    onlyDisagreed: (count: number) =>
      `${number(count)} ${plural(count, 'disagreement', 'disagreements')}`,
    all: 'All',
    takeBack: 'Take back my word',
  },
};
