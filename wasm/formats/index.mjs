// @ts-check
// The door of this folder: what a file is by its content, what tables are in it, and one of them as CSV bytes for the engine's
// reader. The same code in the page's worker and in the command line. Files that are text already are none of its business: it
// answers null and they go to the engine as they are.
import { openAny } from './containers.mjs';
import { FormatError } from './errors.mjs';
import { HeadSink, RowSink } from './rows.mjs';

/** @typedef {import('./bytes.mjs').ByteSource} ByteSource */
/** @typedef {import('./cells.mjs').Values} Values */
/** @typedef {import('./containers.mjs').Container} Container */
/** @typedef {import('./containers.mjs').Part} Part */
/** @typedef {import('./containers.mjs').Format} Format */
/** @typedef {import('./rows.mjs').NoteGroup} NoteGroup */
/**
 * One table of a file, for choosing.
 * @typedef {object} Member
 * @property {string} id '' when the file is one table
 * @property {Format} format
 * @property {number} rows with something in them, the header too
 * @property {boolean} isExact else an estimate
 * @property {boolean} isHidden a sheet that the workbook hides
 * @property {readonly (readonly string[])[]} head the first rows
 * @property {{ readonly code: FormatError['code'], readonly detail: string } | null} failure why it cannot be opened
 */
/** @typedef {{ readonly format: Format, readonly members: readonly Member[], readonly best: number }} Contents */
/**
 * Where a source came from, for SourceInfo.
 * @typedef {{ readonly format: Format, readonly file: string, readonly member: string, readonly byteCount: number, readonly dateSystem: number, readonly isConverted: boolean, readonly values: Values }} Origin
 */
/**
 * One table on its way into the engine. `notes` is whole once `chunks` ended.
 * @typedef {object} Conversion
 * @property {string} name "customers.xlsx › Sheet1"
 * @property {string} outputName a file name to make others from: "customers-Sheet1.csv"
 * @property {{ readonly rfc4180?: true }} override how the engine is to read the bytes
 * @property {AsyncGenerator<Uint8Array<ArrayBuffer>, void>} chunks
 * @property {() => { readonly done: number, readonly total: number }} progress
 * @property {Origin} origin
 * @property {() => readonly NoteGroup[]} notes
 */

const headRows = 5;
const separator = ' › ';

/** The file by its content; null for plain text and for what is not known. @param {ByteSource} source @param {string} name @returns {Promise<Container | null>} */
export function openContainer(source, name) {
  return openAny(source, name);
}

/** All tables with their size and first rows. Reads small ones whole. @param {Container} container @param {() => Promise<void>} between called often; may throw to stop @returns {Promise<Contents>} */
export async function listMembers(container, between = async () => {}) {
  /** @type {Member[]} */
  const members = [];
  for (const part of container.parts) {
    members.push(await describe(part, between));
    await between();
  }
  let best = -1;
  members.forEach((member, i) => {
    const present = members[best];
    const rank = (/** @type {Member} */ one) => (one.isHidden ? 0 : 1e12) + one.rows;
    if (member.rows > 0 && !member.failure && (!present || rank(member) > rank(present))) best = i;
  });
  return { format: container.format, members, best };
}

/** @param {Part} part @param {() => Promise<void>} between @returns {Promise<Member>} */
async function describe(part, between) {
  const base = { id: part.id, format: part.format, isHidden: part.isHidden };
  try {
    const { rows, isExact, head } = part.peek ? await part.peek(headRows) : await readHead(part, between);
    return { ...base, rows, isExact, head, failure: null };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { ...base, rows: 0, isExact: true, head: [], failure: { code: error.code, detail: error.detail } };
  }
}

/** @param {Part} part @param {() => Promise<void>} between */
async function readHead(part, between) {
  const sink = new HeadSink(headRows);
  const isSmall = part.size <= part.countLimit;
  let isExact = true;
  for await (const _ of part.rows(sink, 'shown')) {
    await between();
    if (!isSmall && sink.isFull) {
      isExact = false;
      break;
    }
  }
  const rows = isExact ? sink.rows : Math.max(await part.statedRows(), sink.rows);
  return { rows, isExact, head: sink.head };
}

/** Starts reading one table. @param {Container} container @param {string} id @param {Values} values @returns {Conversion} */
export function convertMember(container, id, values = 'shown') {
  const part = container.part(id);
  const sink = new RowSink();
  const raw = part.raw;
  const name = part.id === '' ? container.name : container.name + separator + part.id;
  return {
    name,
    outputName: outputName(container.name, part.id, part.format),
    override: raw ? {} : { rfc4180: true },
    chunks: raw ? raw() : rowChunks(part, sink, values),
    progress: part.progress,
    origin: { format: part.format, file: container.name, member: part.id, byteCount: part.byteCount, dateSystem: part.dateSystem, isConverted: raw === undefined, values },
    notes: () => sink.notes(),
  };
}

/** @param {Part} part @param {RowSink} sink @param {Values} values @returns {AsyncGenerator<Uint8Array<ArrayBuffer>, void>} */
async function* rowChunks(part, sink, values) {
  for await (const _ of part.rows(sink, values)) {
    const ready = sink.take();
    if (ready) yield ready;
  }
  if (sink.rows === 0) throw part.noData();
  yield sink.finish();
}

/** @param {string} file @param {string} member @param {string} format */
function outputName(file, member, format) {
  const stem = file.replace(/(\.csv)?\.gz$/i, '').replace(/\.(xlsx|xlsm|xltx|xls|xlsb|ods|vcf|vcard|jsonl|ndjson|json|zip)$/i, '');
  const inner = member.replaceAll(separator, '-').replace(/\.(csv|tsv|txt|xlsx|xls|ods|xlsb|vcf|json|jsonl)$/i, '');
  const safe = (inner === '' ? stem : `${stem}-${inner}`).replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
  return `${safe}${format === 'csv' && /\.(tsv|txt|tab)$/i.test(member || file.replace(/\.gz$/i, '')) ? '.txt' : '.csv'}`;
}
