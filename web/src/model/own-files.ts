// Files that Spruce itself made earlier, told by what is in them, never by their names: a person may have renamed them.

export type OwnKind = 'audit' | 'recipe' | 'rollback' | 'snapshot' | 'rejects';

const headBytes = 4096;
const tailBytes = 65_536;

/** Null: not one of ours. Reads the two ends of the file only. */
export async function ownKind(file: Blob): Promise<OwnKind | null> {
  const head = (await file.slice(0, headBytes).text()).replace(/^\uFEFF/, '');
  if (/^file,line,record_id,column,value,reason\r?\n/.test(head)) return 'rejects';
  if (/^\[\s*\{"number": ?"?1"?,[^}]*"action": ?"start"/.test(head)) return 'audit';
  if (!/^\s*\{/.test(head)) return null;
  const tail = await file.slice(Math.max(0, file.size - tailBytes)).text();
  const found = /"spruce":\s*"(recipe|rollback|snapshot)"/.exec(head + tail);
  return (found?.[1] as OwnKind | undefined) ?? null;
}
