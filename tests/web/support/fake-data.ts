// Made-up answers for the fake engine: sources, columns, rows and groups with every field filled in.
import type {
  ColumnInfo,
  FieldTypeName,
  GroupDetail,
  GroupInfo,
  PatternInfo,
  SourceInfo,
} from '../../../web/src/shared/engine-types';

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const asUsual = { quote: '"', escape: '', evidence: 'cells' };

export function fakeSource(
  id: number,
  name: string,
  header: readonly string[],
  rowCount: number,
  byteCount: number,
): SourceInfo {
  return {
    id,
    name,
    byteCount,
    rowCount,
    rowsAside: 0,
    lineCount: rowCount + 1,
    columnCount: header.length,
    header,
    dialect: {
      encoding: 'UTF-8',
      bom: false,
      delimiter: ',',
      quote: '"',
      quoteUsed: true,
      escape: '',
      backslashEscape: false,
      comment: '',
      spaceAfterDelimiter: false,
      delimiterRepeats: false,
      lineEnding: 'crlf',
      preambleLines: 0,
      headerRows: 1,
      hasHeader: true,
      footerRows: 0,
      otherTables: 'aside',
      confidence: 0.98,
      evidence: 'cells',
    },
    encodings: [
      { encoding: 'UTF-8', confidence: 1, evidence: 'utf8-valid' },
      { encoding: 'GB18030', confidence: 0.2, evidence: 'han-frequency' },
      { encoding: 'windows-1252', confidence: 0.1, evidence: 'letters' },
    ],
    delimiters: [
      { ...asUsual, delimiter: ',', confidence: 0.98, columns: header.length },
      { ...asUsual, delimiter: ';', confidence: 0.1, columns: 1 },
    ],
    aside: [],
    issueCounts: [{ kind: 'ragged-short', count: 2 }],
    crm: 'salesforce-contact',
    layout: {
      name: 'salesforce-contact',
      crm: 'Salesforce',
      object: 'contact',
      label: { en: 'Salesforce contacts', zh: 'Salesforce 联系人' },
      confidence: 0.9,
      evidence: ['ids:Contact ID'],
    },
    label: name,
    rank: id,
    origin: null,
  };
}

const typeWords: readonly [RegExp, FieldTypeName][] = [
  [/mail|邮/i, 'email'],
  [/phone|mobile|电话|手机/i, 'phone'],
  [/company|account|公司/i, 'company-name'],
  [/name|姓名/i, 'person-name'],
  [/date|created|日期/i, 'date'],
  [/city|城市/i, 'city'],
  [/id$|编号/i, 'identifier'],
];

export function fakeColumn(table: Table, id: number, name: string, fixCells: number): ColumnInfo {
  const values = table.rows.map((row) => row[id] ?? '').filter((value) => value.trim() !== '');
  const type = typeWords.find(([pattern]) => pattern.test(name))?.[1] ?? 'free-text';
  const invalid = Math.floor(values.length / 9);
  const lengths = Array.from(
    { length: 24 },
    (_, bin) => values.filter((value) => value.length === bin).length,
  );
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    id,
    name,
    isVirtual: false,
    type,
    role: 'none',
    confidence: 0.93,
    chosen: false,
    evidence: ['data-share:0.96', `header:${name}`],
    meaning: '',
    rowCount: table.rows.length,
    filled: values.length,
    distinct: new Set(values).size,
    grades: {
      empty: table.rows.length - values.length,
      valid: values.length - invalid,
      plausible: 0,
      unlikely: 0,
      invalid,
    },
    dates: 0,
    recentDates: 0,
    isSampled: false,
    standardCells: values.length - fixCells,
    topValues: counted(values),
    patterns: counted(values.map(shapeOf)),
    lengths,
    issues: invalid > 0 ? [{ code: `${type}.invalid`, count: invalid, rows: [0, 1] }] : [],
    scores: {
      completeness: share(values.length, table.rows.length),
      validity: share(values.length - invalid, values.length),
      consistency: share(values.length - fixCells, values.length),
      uniqueness: type === 'email' ? 93 : -1,
      timeliness: -1,
    },
    fixCells,
  };
}

function counted(values: readonly string[]): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 20);
}

function shapeOf(value: string): string {
  return value
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}/gu, '9')
    .replace(/\p{Script=Han}/gu, '汉');
}

export function fakeGroups(table: Table): { total: number; groups: readonly GroupInfo[] } {
  const groups = Array.from({ length: 12 }, (_, id) => fakeGroupDetail(table, id));
  return { total: groups.length, groups };
}

export function fakeGroupDetail(table: Table, id: number): GroupDetail {
  const rows = [id * 2, id * 2 + 1];
  const values = rows.map((row) =>
    table.header.map((_, column) => table.rows[row]?.[column] ?? ''),
  );
  return {
    id,
    verdict: id % 4 === 3 ? 'unsure' : 'same',
    probability: 0.98 - id / 50,
    pattern: 'phone:same person-name:one-edit',
    size: 2,
    label: values[0]?.[1] ?? `#${id}`,
    contradictions: id === 2 ? ['tax-id'] : [],
    decision: 'undecided',
    members: rows.map((row, i) => ({
      row,
      source: 0,
      line: row + 2,
      recordId: `00${row}`,
      values: values[i] ?? [],
      dropped: false,
    })),
    parts: [],
    looks: table.header.map((_, column) => ({ column, classes: [0, 1], hints: ['', ''] })),
    master: rows[0] ?? 0,
    merged: table.header.map((_, column) => ({
      column,
      value: values[0]?.[column] ?? '',
      from: rows[0] ?? null,
      rule: 'master',
      differs: values[0]?.[column] !== values[1]?.[column],
      losing: [{ row: rows[1] ?? 0, text: values[1]?.[column] ?? '' }],
    })),
    evidence: [
      {
        left: rows[0] ?? 0,
        right: rows[1] ?? 0,
        probability: 0.98,
        rows: [
          { field: 'prior', column: 0, level: '', weight: -7 },
          { field: 'phone', column: 2, level: 'same', weight: 9.2 },
          { field: 'person-name', column: 1, level: 'one-edit', weight: 4.1 },
        ],
      },
    ],
  };
}

export function fakePatterns(): readonly PatternInfo[] {
  return [
    {
      pattern: 'phone:same person-name:same',
      verdict: 'same',
      groups: 180,
      undecided: 180,
      minProbability: 0.97,
      maxProbability: 0.999,
    },
    {
      pattern: 'phone:same person-name:one-edit',
      verdict: 'same',
      groups: 32,
      undecided: 30,
      minProbability: 0.91,
      maxProbability: 0.98,
    },
    {
      pattern: 'company-name:same-brand city:same',
      verdict: 'related',
      groups: 41,
      undecided: 41,
      minProbability: 0.4,
      maxProbability: 0.8,
    },
  ];
}

/** Writes a block as packed-rows.ts describes it; gives its size. */
export function packFakeRows(
  table: Table,
  first: number,
  count: number,
  columns: readonly number[],
  out: Uint8Array,
): number {
  const rows = table.rows.slice(first, first + count);
  const cells = rows.flatMap((row) =>
    columns.map((column) => new TextEncoder().encode(row[column] ?? '')),
  );
  const text = cells.reduce((sum, cell) => sum + cell.length, 0);
  const states = Math.ceil(cells.length / 4) * 4;
  const view = new DataView(out.buffer, out.byteOffset);
  [0x31525053, rows.length, columns.length, text].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  let at = 16;
  rows.forEach((_, i) => {
    view.setUint32(at + i * 4, first + i, true);
    view.setUint32(at + (rows.length + i) * 4, first + i + 2, true);
  });
  at += rows.length * 8;
  out.fill(0, at, at + states);
  rows.forEach((row, i) => {
    columns.forEach((column, c) => {
      if (row[column] === undefined) out[at + i * columns.length + c] = 4;
      else if (row[column] !== row[column]?.trim()) out[at + i * columns.length + c] = 2;
    });
  });
  at += states;
  let end = 0;
  let textAt = at + cells.length * 4;
  for (const cell of cells) {
    end += cell.length;
    view.setUint32(at, end, true);
    out.set(cell, textAt);
    at += 4;
    textAt += cell.length;
  }
  return textAt;
}
