// Words of the dialog that shows one whole record.
import { makeFormats } from '../format';

const { number } = makeFormats('en');

export const record = {
  title: (line: number) => `Record on line ${number(line)}`,
  from: (file: string) => `from ${file}`,
  field: 'Field',
  value: 'Value',
  edit: (column: string) => `Edit ${column}`,
  save: 'Save',
  edited: (column: string) => `${column} was changed.`,
  keep: 'The original value is kept in the audit log and the rollback file.',
};
