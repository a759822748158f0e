// @ts-check
// Files of the command line as byte sources, and the tables that each holds: itself when it is text, else its sheets or entries.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { convertMember, listMembers, openContainer } from '../formats/index.mjs';
import { CommandError } from './command-error.mjs';

/** @typedef {import('../formats/bytes.mjs').ByteSource} ByteSource */
/** @typedef {import('../formats/index.mjs').Conversion} Conversion */
/** How a person picks from files with several tables. @typedef {{ readonly member?: string | undefined, readonly values?: 'shown' | 'stored' | undefined }} Pick */
/** One table of a file. `convert` is null for text, which the engine reads as it is. @typedef {{ readonly path: string, readonly name: string, readonly convert: (() => Conversion) | null }} Table */

/** Opens a file while `use` runs. @template T @param {string} path @param {(descriptor: number, size: number) => Promise<T>} use */
export async function withFile(path, use) {
  let descriptor;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    throw new CommandError('file-unreadable', `The file ${path} cannot be read. Check the name and the rights.`, path);
  }
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw new CommandError('file-unreadable', `${path} is a folder. Name a file.`, path);
    return await use(descriptor, stat.size);
  } finally {
    closeSync(descriptor);
  }
}

/** @param {number} descriptor @param {number} size @returns {ByteSource} */
export function fileSource(descriptor, size) {
  return {
    size,
    read: async (offset, length) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      let done = 0;
      while (done < bytes.length) {
        const count = readSync(descriptor, bytes, done, bytes.length - done, offset + done);
        if (count === 0) break;
        done += count;
      }
      return bytes.subarray(0, done);
    },
  };
}

/** The tables of a file, the best first when only one is wanted. @param {ByteSource} source @param {string} path @param {Pick} pick @param {boolean} onlyOne @returns {Promise<readonly Table[]>} */
export async function tablesOf(source, path, pick, onlyOne) {
  const container = await openContainer(source, basename(path));
  if (container === null) return [{ path, name: basename(path), convert: null }];
  const make = (/** @type {string} */ id) => ({ path, name: id, convert: () => convertMember(container, id, pick.values ?? 'shown') });
  if (pick.member !== undefined) return [make(pick.member)];
  if (container.parts.length === 1) return container.parts.map((part) => make(part.id));
  const { members, best } = await listMembers(container);
  const chosen = members[best];
  if (chosen === undefined) {
    const failure = members.find((member) => member.failure)?.failure;
    throw new CommandError(failure?.code ?? 'no-data', '', failure?.detail ?? path);
  }
  if (onlyOne) return [make(chosen.id)];
  return members.filter((member) => member.rows > 0 && !member.failure && (!member.isHidden || member === chosen)).map((member) => make(member.id));
}
