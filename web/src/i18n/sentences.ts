// Puts codes of the engine into sentences of the chosen language.
import { EngineFailure } from '../shared/failure';
import type { Failure } from '../shared/protocol';
import { t } from './index';

/** The whole sentence of a failure: what, where, what to do. */
export function failureSentence(failure: Failure): string {
  const sentence = t.value.errors[failure.code] ?? failure.code;
  // Without a detail the brackets around its place go too.
  if (failure.detail === '') return sentence.replace(/\s?([(（]\{\}[)）]|“\{\}”|\{\})/, '');
  return sentence.replace('{}', () => failure.detail);
}

/** Anything thrown, as a failure; what is not ours is a mistake of ours. */
export function asFailure(error: unknown): Failure {
  if (error instanceof EngineFailure) return error;
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}

/** What stands beside a reading issue: numbers in words, offending text as it is. */
export function issueDetail(kind: string, detail: string): string {
  const words = t.value.issues.details;
  const [found, expected] = detail.split('/');
  if (kind.startsWith('ragged-') && found && expected)
    return words.ragged(Number(found), Number(expected));
  if (kind === 'undecodable-byte') return words.bytes(detail);
  if (kind === 'mixed-encoding') {
    const [hex, encoding, text] = detail.split('\t');
    return words.otherEncoding(text ?? '', encoding ?? '', hex ?? '');
  }
  if (kind === 'no-record-id' && detail !== '') {
    const cut = detail.indexOf('/');
    return words.repeatedId(Number(detail.slice(0, cut)), detail.slice(cut + 1));
  }
  if (kind === 'nul-byte') return words.nuls(Number(detail));
  if (kind === 'blank-line' || kind === 'preamble-line') return words.lines(Number(detail));
  if (kind === 'long-cell')
    return words.longCell(numberOf(detail, 'bytes'), numberOf(detail, 'lines'));
  if (kind === 'mixed-line-ending') {
    const [lf, crlf, cr] = ['lf', 'crlf', 'cr'].map((name) => numberOf(detail, name));
    return words.lineEndings(lf ?? 0, crlf ?? 0, cr ?? 0);
  }
  return detail;
}

/** The number of a name in "lf:2,crlf:3"; 0 when it is not there. */
function numberOf(detail: string, name: string): number {
  const part = detail.split(',').find((one) => one.startsWith(`${name}:`));
  return Number(part?.slice(name.length + 1) ?? 0);
}
