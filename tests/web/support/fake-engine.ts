// A small engine in memory with the shape of the real one: for unit tests of the worker, and for looking at desks before the real
// engine is built (SPRUCE_FAKE_ENGINE=1). Not shipped, not right about values: it splits lines at commas and trims.
import type { EngineModule, Session } from '../../../wasm/engine';
import type {
  CellDecision,
  ColumnInfo,
  FixGroupInfo,
  SourceInfo,
  Summary,
} from '../../../web/src/shared/engine-types';
import {
  fakeColumn,
  fakeGroupDetail,
  fakeGroups,
  fakePatterns,
  fakeSource,
  packFakeRows,
} from './fake-data';

interface Call {
  readonly method: string;
  readonly args: Record<string, unknown>;
}

export interface FakeTable {
  header: string[];
  rows: string[][];
}

const heap = new Uint8Array(4 << 20);
const inputAt = 64;
const blockAt = 2 << 20;

/** Set by a test: the next call of this method traps as a broken engine does. */
export const trap = { method: '' };

class FakeSession implements Session {
  readonly table: FakeTable = { header: [], rows: [] };
  #sources: SourceInfo[] = [];
  #reading: { name: string; bytes: number[] } | null = null;
  #job: { kind: string; done: number } | null = null;
  #profiled = false;
  #fixes: FixGroupInfo[] | null = null;
  #decided = new Map<string, CellDecision>();
  #undo: string[] = [];
  #matched = false;
  #blockSize = 0;

  info(): string {
    return ok({
      version: 'fake',
      phoneMetadata: 'none',
      fieldTypes: [],
      encodings: ['UTF-8', 'GB18030', 'Big5', 'Shift_JIS', 'KOI8-R'],
      memoryBytes: 0,
    });
  }
  beginFile(json: string): string {
    this.#reading = { name: JSON.parse(json).name, bytes: [] };
    return ok(null);
  }
  reserveInput(): number {
    return inputAt;
  }
  commitInput(size: number): string {
    for (const byte of heap.subarray(inputAt, inputAt + size)) this.#reading?.bytes.push(byte);
    return ok({ rows: 0, bytes: size });
  }
  finishFile(): string {
    const bytes = Uint8Array.from(this.#reading?.bytes ?? []);
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/).filter(Boolean);
    const [head, ...rows] = lines.map((line) => line.split(','));
    if (!head) return failed('empty-file');
    this.table.header = head;
    for (const row of rows) this.table.rows.push(row);
    const source = fakeSource(
      this.#sources.length,
      this.#reading?.name ?? '',
      head,
      rows.length,
      bytes.length,
    );
    this.#sources.push(source);
    this.#forget();
    return ok(source);
  }
  abortFile(): string {
    this.#reading = null;
    return ok(null);
  }
  startJob(json: string): string {
    this.#job = { kind: JSON.parse(json).kind, done: 0 };
    return ok(null);
  }
  stepJob(): string {
    const job = this.#job;
    if (!job) return failed('wrong-state');
    job.done += 25;
    const finished = job.done >= 100;
    if (finished) {
      if (job.kind === 'profile') this.#profiled = true;
      if (job.kind === 'fixes') this.#fixes = this.#findFixes();
      if (job.kind === 'match') this.#matched = true;
      this.#job = null;
    }
    return ok({
      kind: job.kind,
      stage: job.kind === 'match' ? 'scores' : job.kind,
      done: job.done,
      total: 100,
      finished,
    });
  }
  cancelJob(): string {
    this.#job = null;
    return ok(null);
  }
  call(json: string): string {
    const { method, args } = JSON.parse(json) as Call;
    if (trap.method === method) throw new WebAssembly.RuntimeError('unreachable');
    const answers: Record<string, () => unknown> = {
      sources: () => this.#sources,
      summary: () => this.#summary(),
      columns: () => this.#columns(),
      rules: () => ({
        library: { spruce: 'rules' as const, version: 1, rules: [] },
        text: '',
        order: [],
      }),
      teach: () => null,
      mapping: () => ({ source: args.source, columns: [] }),
      preview: () =>
        (args.candidates as object[]).map((one) => ({
          encoding: 'UTF-8',
          delimiter: ',',
          ...one,
          rows: this.table.rows.slice(0, 3),
        })),
      issues: () => ({ total: 2, issues: [issue(1), issue(2)] }),
      openView: () => ({ view: 0, count: this.table.rows.length }),
      record: () => {
        const row = this.table.rows[Number(args.row)] ?? [];
        return { line: Number(args.row) + 2, source: 0, original: row, current: row };
      },
      fixGroups: () => this.#groupsNow(),
      fixCells: () => this.#cells(args),
      matchInfo: () => ({
        counts: {
          predictedPairs: 6400,
          scoredPairs: 6400,
          shownPairs: 90,
          refinedBlocks: 0,
          skippedRows: 0,
          sameThreshold: 0.75,
          expectedWrong: 0.8,
          expectedWrongInterval: [0, 3],
          expectedMissed: 1.2,
          expectedMissedInterval: [0, 5],
          missedByBlocks: 0,
          sampledRows: 6,
        },
        histogram: Array.from({ length: 50 }, (_, i) => (i * 37) % 23),
      }),
      groups: () => fakeGroups(this.table),
      group: () => fakeGroupDetail(this.table, Number(args.id)),
      patterns: () => fakePatterns(),
      groupBins: () => [],
      journal: () => ({ columns: [], events: [], next: 0 }),
      history: () => ({
        total: this.#undo.length,
        entries: this.#undo.map((subject, id) => ({
          id,
          at: new Date(0).toISOString(),
          person: '',
          kind: 'fix-accept',
          subject,
          cells: 1,
          rows: 1,
          undone: false,
        })),
      }),
      recipe: () => '{}',
      outputs: () => ({
        files: [
          {
            index: 0,
            name: 'corrected.csv',
            kind: 'corrected',
            source: 0,
            byteCount: 3,
            rowCount: this.table.rows.length,
            sha256: '',
          },
        ],
        findings: [],
        certificate: {
          ok: true,
          rowsIn: this.table.rows.length,
          rowsOut: this.table.rows.length,
          rowsMerged: 0,
          rowsAside: 0,
          cellsChanged: 0,
          cellsChecked: 0,
          filesChecked: 0,
          inputs: [],
          recipeSha256: '',
          problem: '',
        },
      }),
      applyRecipe: () => ({ applied: 0, stale: [], ambiguous: [] }),
      setColumnType: () => null,
      removeFile: () => {
        this.#sources.splice(Number(args.source), 1);
        return this.#sources;
      },
      decideGroups: () => ({ summary: this.#summary(), decided: 3, leftOut: 1 }),
      undo: () => this.#takeBack(),
    };
    if (method === 'decideFixes') return ok(this.#decide(args));
    const answer = answers[method];
    return ok(answer ? answer() : this.#summary());
  }
  packRows(json: string): string {
    const { first, count, columns } = JSON.parse(json);
    this.#blockSize = packFakeRows(this.table, first, count, columns, heap.subarray(blockAt));
    return ok(null);
  }
  packOutput(): string {
    heap.set([97, 98, 99], blockAt);
    this.#blockSize = 3;
    return ok(null);
  }
  blockPointer(): number {
    return blockAt;
  }
  blockSize(): number {
    return this.#blockSize;
  }
  delete(): void {}

  #forget(): void {
    this.#profiled = false;
    this.#fixes = null;
    this.#matched = false;
  }
  #columns(): ColumnInfo[] {
    return this.table.header.map((name, i) =>
      fakeColumn(
        this.table,
        i,
        name,
        this.#fixes?.find((group) => group.column === i)?.cellCount ?? 0,
      ),
    );
  }
  #summary(): Summary {
    const rows = this.table.rows.length;
    const scores = {
      completeness: 82,
      validity: 90,
      consistency: 61,
      uniqueness: 88,
      timeliness: -1,
      total: 71,
    };
    const decided = [...this.#decided.values()].filter((one) => one !== 'undecided').length;
    const cells = (this.#fixes ?? []).reduce((sum, group) => sum + group.cellCount, 0);
    return {
      rowsIn: rows,
      rowsOut: rows,
      rowsMerged: 0,
      rowsAside: 0,
      rowChanges: 0,
      sourceCount: this.#sources.length,
      columnCount: this.table.header.length,
      mappingChanges: 0,
      ruleChanges: 0,
      wordChanges: 0,
      before: this.#profiled ? scores : null,
      after: this.#profiled
        ? { ...scores, consistency: 61 + decided, total: 71 + decided / 5 }
        : null,
      fixes: this.#fixes
        ? { groups: this.#fixes.length, cells, undecidedCells: Math.max(0, cells - decided) }
        : null,
      groups: this.#matched
        ? { same: 212, related: 41, unsure: 9, undecided: 262, merged: 0 }
        : null,
      rules: null,
      editedCells: decided,
      canUndo: this.#undo.length > 0,
      canRedo: false,
    };
  }
  #findFixes(): FixGroupInfo[] {
    return this.table.header
      .flatMap((columnName, column) => {
        const cells = this.table.rows.filter((row) => row[column] !== row[column]?.trim());
        const examples = cells
          .slice(0, 3)
          .map((row) => ({ before: row[column] ?? '', after: row[column]?.trim() ?? '' }));
        const group = {
          index: 0,
          key: `text.trim@${columnName}`,
          rule: 'text.trim',
          column,
          columnName,
          grade: 'safe' as const,
          cellCount: cells.length,
          accepted: 0,
          refused: 0,
          edited: 0,
          wonOver: [],
          examples,
        };
        return cells.length > 0 ? [group] : [];
      })
      .map((group, index) => ({ ...group, index }));
  }
  #groupsNow(): FixGroupInfo[] {
    return (this.#fixes ?? []).map((group) => {
      const states = [...this.#decided]
        .filter(([key]) => key.startsWith(`${group.index}:`))
        .map(([, state]) => state);
      return {
        ...group,
        accepted: states.filter((s) => s === 'accepted').length,
        refused: states.filter((s) => s === 'refused').length,
      };
    });
  }
  #rowsOf(index: number): number[] {
    const column = this.#fixes?.[index]?.column ?? 0;
    return this.table.rows.flatMap((row, i) => (row[column] !== row[column]?.trim() ? [i] : []));
  }
  #cells(args: Record<string, unknown>) {
    const index = Number(args.group);
    const column = this.#fixes?.[index]?.column ?? 0;
    const all = this.#rowsOf(index).map((row) => {
      const before = this.table.rows[row]?.[column] ?? '';
      const state = this.#decided.get(`${index}:${row}`) ?? 'undecided';
      return {
        row,
        column,
        line: row + 2,
        before,
        after: before.trim(),
        value: before,
        detail: '',
        movedTitle: '',
        state,
      };
    });
    const offset = Number(args.offset);
    return { total: all.length, cells: all.slice(offset, offset + Number(args.limit)) };
  }
  #decide(args: Record<string, unknown>): Summary {
    const index = Number(args.group);
    const rows = (args.rows as number[] | null) ?? this.#rowsOf(index);
    for (const row of rows) this.#decided.set(`${index}:${row}`, args.decision as CellDecision);
    this.#undo.push(`text.trim@${index}`);
    return this.#summary();
  }
  #takeBack(): Summary {
    this.#undo.pop();
    if (this.#undo.length === 0) this.#decided.clear();
    return this.#summary();
  }
}

function issue(line: number) {
  return {
    kind: 'ragged-short',
    row: line,
    line: line + 1,
    column: -1,
    byteOffset: 0,
    detail: '6/7',
  };
}

function ok(value: unknown): string {
  return JSON.stringify({ ok: value ?? null });
}

function failed(code: string): string {
  return JSON.stringify({ error: { code, message: code, detail: '' } });
}

export async function createEngine(): Promise<EngineModule> {
  return {
    HEAPU8: heap,
    allocateIcuData: () => 0,
    useIcuData: () => true,
    Session: FakeSession,
  };
}
