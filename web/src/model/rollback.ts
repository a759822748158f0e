// The way back, without the engine: puts the pieces of rollback.json into a corrected file, so that the file that came in is there
// again, byte for byte. Format: core/export/rollback_file.h. Invariant: nothing is handed out whose SHA-256 is not that of the original.
import { sha256 } from './sha256';

interface RollbackFile {
  readonly name: string;
  readonly byteCount: number;
  readonly sha256: string;
  readonly corrected: string;
  readonly correctedSha256: string;
  readonly exact?: boolean;
  readonly pieces: readonly (readonly [at: number, size: number, original: string])[];
}

export type Restored =
  | { readonly state: 'restored'; readonly name: string; readonly blob: Blob }
  | { readonly state: 'altered' | 'inexact' | 'missing' | 'damaged'; readonly name: string };

/** Null: the text is not a rollback of ours. */
export function readRollback(text: string): readonly RollbackFile[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(json)) return null;
  const { spruce, version, files } = json;
  if (spruce !== 'rollback' || version !== 1) return null;
  return Array.isArray(files) && files.every(isRollbackFile) ? files : null;
}

/** Finds each corrected file by its hash, whatever it is called now, and restores the original of it. */
export async function restore(
  rollback: readonly RollbackFile[],
  corrected: readonly Blob[],
): Promise<Restored[]> {
  const byHash = new Map<string, Blob>();
  for (const file of corrected) byHash.set(await sha256(file), file);
  const done: Restored[] = [];
  for (const file of rollback) {
    const found = file.correctedSha256 === '' ? undefined : byHash.get(file.correctedSha256);
    if (found) done.push(await restoreOne(file, found));
    else done.push({ state: corrected.length > 0 ? 'altered' : 'missing', name: file.corrected });
  }
  return done;
}

async function restoreOne(file: RollbackFile, corrected: Blob): Promise<Restored> {
  if (file.exact === false) return { state: 'inexact', name: file.name };
  const parts: BlobPart[] = [];
  let done = 0;
  for (const [at, size, original] of file.pieces) {
    const bytes = decodeBase64(original);
    if (at < done || at + size > corrected.size || !bytes)
      return { state: 'damaged', name: file.name };
    parts.push(corrected.slice(done, at), bytes);
    done = at + size;
  }
  parts.push(corrected.slice(done));
  const blob = new Blob(parts);
  const hash = await sha256(blob);
  const isSame = blob.size === file.byteCount && hash !== '' && hash === file.sha256;
  return isSame
    ? { state: 'restored', name: file.name, blob }
    : { state: 'damaged', name: file.name };
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRollbackFile(value: unknown): value is RollbackFile {
  if (!isObject(value)) return false;
  const texts = ['name', 'sha256', 'corrected', 'correctedSha256'];
  const { byteCount, pieces } = value;
  return (
    texts.every((name) => typeof value[name] === 'string') &&
    typeof byteCount === 'number' &&
    Array.isArray(pieces) &&
    pieces.every(isPiece)
  );
}

function isPiece(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    Number.isSafeInteger(value[0]) &&
    Number.isSafeInteger(value[1]) &&
    value[1] >= 0 &&
    typeof value[2] === 'string'
  );
}
