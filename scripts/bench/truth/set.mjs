// A truth set on its way to disk: records of entities, written in mixed order with ids that tell nothing. Not a generator.
// Invariant: ids and row order carry no trace of the entity.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const quote = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const toCsv = (rows) => `${rows.map((row) => row.map((cell) => quote(String(cell ?? ''))).join(',')).join('\n')}\n`;

/** `records`: [{entity, cells: {column: value}}]; pairs of one entity are the truth; `across`: only pairs whose column differs. */
export function writeSet(folder, random, columns, records, across) {
  random.shuffle(records);
  const rows = records.map((record, i) => [`k${String(i + 1).padStart(6, '0')}`, ...columns.map((column) => record.cells[column] ?? '')]);
  const byEntity = new Map();
  records.forEach((record, i) => {
    if (!byEntity.has(record.entity)) byEntity.set(record.entity, []);
    byEntity.get(record.entity).push(i);
  });
  const pairs = [];
  for (const members of byEntity.values()) {
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [members[i], members[j]];
        if (across && records[a].cells[across] === records[b].cells[across]) continue;
        pairs.push([rows[a][0], rows[b][0]]);
      }
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'records.csv'), toCsv([['id', ...columns], ...rows]));
  writeFileSync(join(folder, 'truth_pairs.csv'), toCsv([['id1', 'id2'], ...pairs]));
  if (across) writeFileSync(join(folder, 'across'), across);
  return { rows: rows.length, pairs: pairs.length };
}
