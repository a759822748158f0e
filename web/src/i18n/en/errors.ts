// A sentence for each way an operation can fail: what, where, what to do; {} is the detail. The same as core/base/error.cpp,
// and a test holds both together; the last six only the page can meet.
import type { ErrorCode } from '../../shared/protocol';

export const errors: Record<ErrorCode, string> = {
  'empty-file': 'The file is empty: it holds no bytes. Export it again, then choose the new file.',
  'not-text': 'This is not a text file ({}). Save it as CSV, then choose the CSV file.',
  'no-header': 'No header row could be read. Check that line 1 holds the column names.',
  'unknown-column': 'There is no column “{}”. Choose one of the columns of the file.',
  'unknown-row': 'There is no record number {}. Choose a record of the loaded files.',
  'unknown-group': 'There is no duplicate group {}. Search for duplicates again.',
  'unknown-field-type': '“{}” is not a field type. Choose one from the list.',
  'unknown-encoding': 'The encoding “{}” is not known. Choose one from the list.',
  'unknown-fix': 'The fix “{}” is not proposed. Look for fixes again.',
  'bad-dialect': 'The delimiter and the quote must be two different single characters ({}).',
  'too-many-columns': 'The file has {} columns, more than can be read. Check the delimiter.',
  'too-large': 'The file is too large for one page ({}). Split it and load the parts one by one.',
  'out-of-memory':
    'The browser gave no more memory. Close other tabs or load a smaller file. Decisions already made are kept.',
  cancelled: 'Stopped.',
  'bad-json': 'This is not a JSON file that can be read ({}). Choose a file saved by Spruce.',
  'bad-recipe':
    'This is not a recipe of Spruce, or a part of it is damaged ({}). Choose another file.',
  'newer-recipe':
    'This recipe was written by a newer Spruce (version {}). Open it with that version.',
  'bad-audit':
    'This is not an audit log of Spruce ({}). Choose the file audit-log.json of an export.',
  'bad-rule': 'This rule cannot be used ({}). Change what is named, or leave the rule out.',
  'bad-word': 'A word list cannot hold this entry ({}). Correct it or leave it out.',
  'newer-rules':
    'This rule library was written by a newer version of Spruce ({}). Open it with that version.',
  'bad-snapshot':
    'This is not a snapshot of Spruce, or a part of it is damaged ({}). Choose another file.',
  'bad-dictionary':
    'This is not a data dictionary in the form of a Table Schema, or a part of it is wrong ({}). Put that part right, or choose another file.',
  'bad-pattern':
    'The pattern {} cannot be used here. Write it without look-around, back-references, word boundaries and very large repeats.',
  contradiction: 'This group holds contradicting values ({}). Decide it by itself.',
  'not-reconciled': 'The output does not match the approved decisions ({}). Nothing was released.',
  'wrong-state': 'This needs an earlier step first ({}).',
  'nothing-to-undo': 'There is nothing to take back.',
  'mapping-decided':
    'Column {} cannot be mapped anew: decisions stand on its cells. Take them back in the history first.',
  'cannot-encode': 'The chosen encoding cannot hold {}. Choose UTF-8 or GB18030.',
  'damaged-file':
    'The file is damaged ({}). Open it in the program it came from, save it again, then choose the new file.',
  'password-protected':
    '“{}” is protected by a password. Open it in its own program, remove the password, save it, then choose it again.',
  'no-data':
    'There is no table with data in “{}”. Check that the right file or sheet was exported.',
  'entry-too-large':
    'A part of the file is too large when unpacked ({}). Export it in smaller parts, or as CSV.',
  'cannot-unpack':
    'A part of the file cannot be unpacked here ({}). Unpack it with another program, then choose the parts.',
  'unknown-member': 'There is no sheet or file “{}” in it. Choose one that the list shows.',
  'cannot-repair':
    'The row cannot be repaired like that ({}). Look at its line and choose another repair.',
  'row-decided':
    'Changes have been decided for the rows at line {}. Take them back first, then repair.',
  internal: 'Spruce made a mistake ({}). Your decisions are kept; please report it.',
  'worker-lost':
    'The engine stopped ({}). Your files and decisions are kept; read the files again.',
  'file-unreadable':
    'The browser could not read the file ({}). Was it moved or changed? Choose it again.',
  'bad-session':
    'This is not a session of Spruce, or a part of it is damaged ({}). Choose another file.',
  'newer-session':
    'This session was saved by a newer Spruce (version {}). Open it with that version.',
  'wrong-passphrase': 'The passphrase does not open this session, or the file was changed.',
  'file-differs': 'The file {} is not the one that the session was made with.',
};
