// Reads a file through wasm/formats as the worker and the command line do, and splits the CSV again by a reader of a few lines, so
// that what the tests compare are the cells.
import { memorySource } from '../../wasm/formats/bytes.mjs';
import { convertMember, listMembers, openContainer } from '../../wasm/formats/index.mjs';

export interface Read {
  readonly name: string;
  readonly outputName: string;
  readonly rows: string[][];
  /** "kind line column detail" */
  readonly notes: string[];
  readonly text: string;
  readonly origin: { readonly [key: string]: unknown };
}

export async function list(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const container = await openContainer(memorySource(bytes), name);
  if (container === null) throw new Error('taken for text');
  return listMembers(container);
}

/** One table: the named one, else the best. */
export async function read(bytes: Uint8Array<ArrayBuffer>, name: string, member?: string, values: 'shown' | 'stored' = 'shown'): Promise<Read> {
  const container = await openContainer(memorySource(bytes), name);
  if (container === null) throw new Error('taken for text');
  let id = member ?? container.parts[0]?.id ?? '';
  if (member === undefined && container.parts.length > 1) {
    const { members, best } = await listMembers(container);
    id = members[best]?.id ?? '';
  }
  const table = convertMember(container, id, values);
  let text = '';
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of table.chunks) text += decoder.decode(chunk, { stream: true });
  const notes = table.notes().flatMap((group) => group.notes.map((note) => `${note.kind} ${note.line} ${note.column} ${note.detail}`));
  return { name: table.name, outputName: table.outputName, rows: splitCsv(text.replace(/^\uFEFF/, '')), notes, text, origin: table.origin };
}

/** RFC 4180, strictly. */
export function splitCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
          if (at >= text.length) throw new Error('quote never closed');
          cell += text[at];
          if (text[at] === '"') at++;
        }
        at++;
      } else {
        while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++];
      }
      row.push(cell);
      if (text[at] !== ',') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** The code and detail of a refusal. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    const { code, detail } = error as { code?: string; detail?: string };
    if (code === undefined) throw error;
    return `${code} ${detail}`;
  }
  return 'accepted';
}
