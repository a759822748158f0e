// One handler for each call of the protocol, typed by it. Long work waits for its turn; changes wait with it, so that nothing is
// changed under a running job; questions are answered at once.
import type { DialectOverride, JobKind, MemberPick, SourceInfo } from '../shared/engine-types';
import type { CorrectionReport, Outputs, RecipePlan } from '../shared/export-types';
import type { Args, Method, Reply } from '../shared/protocol';
import * as converting from './converting';
import type { Engine } from './engine';
import { runJob } from './jobs';
import { readFile, type Work } from './reading';

type Handler<M extends Method> = (args: Args<M>, work: Work) => Reply<M> | Promise<Reply<M>>;
export type Handlers = { readonly [M in Method]: Handler<M> };

/** Calls that must not run while a job does: they wait in line. All others are questions. */
const inLine: ReadonlySet<Method> = new Set<Method>([
  'openFile',
  'reopenFile',
  'removeFile',
  'profile',
  'setDictionary',
  'checkRules',
  'tryRule',
  'setColumnType',
  'setMapping',
  'setSource',
  'setStaleness',
  'setSegments',
  'putSegments',
  'setWords',
  'snapshotOf',
  'applyMapping',
  'findFixes',
  'decideFixes',
  'decideGrade',
  'editCell',
  'previewRule',
  'setRules',
  'teach',
  'findDuplicates',
  'decideGroup',
  'decideGroups',
  'undo',
  'redo',
  'revert',
  'export',
  'erase',
  'retention',
  'applyRecipe',
  'correct',
  'snapshot',
  'splinkSettings',
  'compareSnapshot',
  'findPerson',
  'replayJournal',
  'wipe',
]);

export function waitsInLine(method: Method): boolean {
  return inLine.has(method);
}

export function makeHandlers(engine: Engine): Handlers {
  return { ...questions(engine), ...decisions(engine), ...files(engine), ...longWork(engine) };
}

/** Answers straight from the engine, by the method's own name. */
function ask<M extends Method>(engine: Engine, method: M): Handler<M> {
  return (args) => engine.call<Reply<M>>(method, args);
}

function questions(engine: Engine) {
  return {
    info: () => engine.info(),
    sources: ask(engine, 'sources'),
    arriving: ask(engine, 'arriving'),
    readArriving: (args: Args<'readArriving'>) => engine.rows({ ...args, arriving: true }),
    preview: ask(engine, 'preview'),
    issues: ask(engine, 'issues'),
    importReport: ask(engine, 'importReport'),
    importReportText: ask(engine, 'importReportText'),
    asideLines: ask(engine, 'asideLines'),
    previewRepair: ask(engine, 'previewRepair'),
    columns: ask(engine, 'columns'),
    learning: ask(engine, 'learning'),
    mapping: ask(engine, 'mapping'),
    summary: ask(engine, 'summary'),
    openView: ask(engine, 'openView'),
    readView: (args: Args<'readView'>) => engine.rows(args),
    record: ask(engine, 'record'),
    fixGroups: ask(engine, 'fixGroups'),
    fixCells: ask(engine, 'fixCells'),
    groups: ask(engine, 'groups'),
    group: ask(engine, 'group'),
    groupBins: ask(engine, 'groupBins'),
    patterns: ask(engine, 'patterns'),
    fixFacets: ask(engine, 'fixFacets'),
    rules: ask(engine, 'rules'),
    previewRule: ask(engine, 'previewRule'),
    readRules: ask(engine, 'readRules'),
    teach: ask(engine, 'teach'),
    ruleBook: ask(engine, 'ruleBook'),
    fillMatrix: ask(engine, 'fillMatrix'),
    dateBins: ask(engine, 'dateBins'),
    overlap: ask(engine, 'overlap'),
    staleness: ask(engine, 'staleness'),
    segments: ask(engine, 'segments'),
    wordLists: ask(engine, 'wordLists'),
    tryWord: ask(engine, 'tryWord'),
    snapshotInfo: ask(engine, 'snapshotInfo'),
    dependents: ask(engine, 'dependents'),
    journal: ask(engine, 'journal'),
    history: ask(engine, 'history'),
    recipe: ask(engine, 'recipe'),
    recipePlan: ask(engine, 'recipePlan'),
    mergeRecipes: ask(engine, 'mergeRecipes'),
    checkAudit: ask(engine, 'checkAudit'),
    views: ask(engine, 'views'),
    findPerson: ask(engine, 'findPerson'),
    snapshot: ask(engine, 'snapshot'),
    splinkSettings: ask(engine, 'splinkSettings'),
    compareSnapshot: ask(engine, 'compareSnapshot'),
    dictionary: ask(engine, 'dictionary'),
    draftDictionary: ask(engine, 'draftDictionary'),
    tryRule: ask(engine, 'tryRule'),
    ruleBreaches: ask(engine, 'ruleBreaches'),
  };
}

function decisions(engine: Engine) {
  return {
    setColumnType: ask(engine, 'setColumnType'),
    setDictionary: ask(engine, 'setDictionary'),
    setMapping: ask(engine, 'setMapping'),
    setSource: ask(engine, 'setSource'),
    setStaleness: ask(engine, 'setStaleness'),
    setSegments: ask(engine, 'setSegments'),
    putSegments: ask(engine, 'putSegments'),
    setWords: ask(engine, 'setWords'),
    applyMapping: ask(engine, 'applyMapping'),
    repairRow: ask(engine, 'repairRow'),
    decideFixes: ask(engine, 'decideFixes'),
    decideGrade: ask(engine, 'decideGrade'),
    editCell: ask(engine, 'editCell'),
    setRules: ask(engine, 'setRules'),
    decideGroup: ask(engine, 'decideGroup'),
    decideGroups: ask(engine, 'decideGroups'),
    undo: ask(engine, 'undo'),
    redo: ask(engine, 'redo'),
    revert: ask(engine, 'revert'),
    applyRecipe: ask(engine, 'applyRecipe'),
    replayJournal: ask(engine, 'replayJournal'),
  };
}

interface KeptFile {
  readonly file: Blob;
  readonly name: string;
  readonly pick?: MemberPick | undefined;
}

/** A text file as it is; of anything else the table that was picked, or the one with most data. */
async function read(
  engine: Engine,
  { file, name, pick }: KeptFile,
  head: { override: DialectOverride; replace?: number },
  work: Work,
): Promise<{ source: SourceInfo; kept: KeptFile }> {
  const container = await converting.open(file, name);
  if (!container) {
    const source = await readFile(engine, file, { name, size: file.size, ...head }, work);
    return { source, kept: { file, name } };
  }
  const picked = await converting.pickBest(container, pick, work);
  const source = await converting.readMember(engine, container, picked, head, work);
  return { source, kept: { file, name, pick: picked } };
}

/** Keeps the files themselves (a File costs nothing to hold), so that one can be read again. A source's id is its place. */
function files(engine: Engine) {
  let kept: KeptFile[] = [];
  return {
    openFile: async ({ file, name, override, pick }: Args<'openFile'>, work: Work) => {
      const done = await read(engine, { file, name, pick }, { override }, work);
      kept[done.source.id] = done.kept;
      return done.source;
    },
    reopenFile: async (
      { source, override, pick }: Args<'reopenFile'>,
      work: Work,
    ): Promise<SourceInfo> => {
      const present: KeptFile = kept[source] ?? { file: new Blob(), name: '' };
      const wanted = { ...present, pick: pick ?? present.pick };
      const done = await read(engine, wanted, { override, replace: source }, work);
      kept[source] = done.kept;
      return done.source;
    },
    contents: async ({ file, name }: Args<'contents'>, work: Work) => {
      const container = await converting.open(file, name);
      return container ? converting.list(container, work) : null;
    },
    removeFile: ({ source }: Args<'removeFile'>) => {
      const left = engine.call<Reply<'removeFile'>>('removeFile', { source });
      kept.splice(source, 1);
      return left;
    },
    wipe: () => {
      engine.startAfresh();
      kept = [];
      return null;
    },
  };
}

/** Corrected rejects, as CSV or as the workbook that they went out as. */
async function readCorrections(
  engine: Engine,
  { file, name, stamp }: Args<'correct'>,
  work: Work,
): Promise<CorrectionReport> {
  const head = { override: {}, as: 'corrections' as const, stamp };
  const container = await converting.open(file, name);
  if (!container) return readFile(engine, file, { name, size: file.size, ...head }, work);
  const picked = await converting.pickBest(container, undefined, work);
  return converting.readMember(engine, container, picked, head, work);
}

/** An earlier file, profiled in a session of its own that is gone afterwards, with the settings and mapping of this one. */
async function snapshotOf(
  engine: Engine,
  { file, name, at }: Args<'snapshotOf'>,
  work: Work,
): Promise<string> {
  const aside = engine.aside();
  try {
    await read(aside, { file, name }, { override: {} }, work);
    if (engine.call<readonly SourceInfo[]>('sources', {}).length > 0) {
      const json = engine.call<string>('recipe', {});
      aside.call('applyMapping', { json, stamp: { at, person: '' } });
      for (const wanted of aside.call<RecipePlan>('recipePlan', { json }).columns)
        aside.call('setColumnType', wanted);
    }
    await runJob(aside, 'profile', { today: today() }, work);
    return aside.call<string>('snapshot', { at });
  } finally {
    aside.close();
  }
}

function longWork(engine: Engine) {
  let sizes: readonly number[] = [];
  const makeOutputs = async (kind: JobKind, options: object, work: Work) => {
    await runJob(engine, kind, options, work);
    const outputs = engine.call<Outputs>('outputs', {});
    sizes = outputs.files.map((file) => file.byteCount);
    return outputs;
  };
  return {
    profile: async (_args: Args<'profile'>, work: Work) => {
      await runJob(engine, 'profile', { today: today() }, work);
      return { columns: engine.call<Reply<'columns'>>('columns', {}) };
    },
    checkRules: async (_args: Args<'checkRules'>, work: Work) => {
      await runJob(engine, 'rules', {}, work);
      return engine.call<Reply<'dictionary'>>('dictionary', {});
    },
    findFixes: async (_args: Args<'findFixes'>, work: Work) => {
      await runJob(engine, 'fixes', {}, work);
      return { groups: engine.call<Reply<'fixGroups'>>('fixGroups', {}) };
    },
    findDuplicates: async (args: Args<'findDuplicates'>, work: Work) => {
      await runJob(engine, 'match', args, work);
      return engine.call<Reply<'findDuplicates'>>('matchInfo', {});
    },
    export: ({ options, stamp }: Args<'export'>, work: Work) =>
      makeOutputs('export', { ...options, stamp }, work),
    erase: ({ options, stamp }: Args<'erase'>, work: Work) =>
      makeOutputs('erase', { ...options, stamp }, work),
    retention: ({ options }: Args<'retention'>, work: Work) =>
      makeOutputs('retention', { ...options, today: today() }, work),
    snapshotOf: (args: Args<'snapshotOf'>, work: Work) => snapshotOf(engine, args, work),
    correct: (args: Args<'correct'>, work: Work) => readCorrections(engine, args, work),
    output: ({ index }: Args<'output'>) => engine.output(index, sizes[index] ?? 0),
  };
}

/** Days since 1970-01-01 where the person is: the engine has no clock. */
function today(): number {
  const now = new Date();
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}
