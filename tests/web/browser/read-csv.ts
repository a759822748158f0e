// A small CSV reader of the tests' own, so that the engine's output is not judged by the engine.

export interface CsvRow {
  /** Physical line at which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** RFC 4180 with any delimiter; a byte order mark is left out. */
export function parseCsv(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let [cells, cell, start, line]: [string[], string, number, number] = [[], '', 1, 1];
  let isQuoted = false;
  const body = text.replace(/^\uFEFF/, '');
  const endRow = () => {
    if (cells.length > 0 || cell !== '') rows.push({ line: start, cells: [...cells, cell] });
    [cells, cell, start] = [[], '', line];
  };
  for (let i = 0; i < body.length; i += 1) {
    const sign = body[i] ?? '';
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (body[i + 1] !== '"') isQuoted = false;
      else {
        cell += '"';
        i += 1;
      }
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r' || body[i + 1] !== '\n') cell += sign;
  }
  endRow();
  return rows;
}
