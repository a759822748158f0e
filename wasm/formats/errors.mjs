// @ts-check
// The one failure of this folder: a code of core/base/error.h and the name or place that belongs to it, never a sentence.

/** @typedef {'damaged-file' | 'password-protected' | 'no-data' | 'entry-too-large' | 'cannot-unpack' | 'unknown-member' | 'not-text' | 'empty-file' | 'too-large' | 'file-unreadable'} FormatCode */

export class FormatError extends Error {
  /** @param {FormatCode} code @param {string} detail what and where, e.g. "xl/workbook.xml: cut off" */
  constructor(code, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'FormatError';
    this.code = code;
    this.detail = detail;
  }
}

/** A part of a file that is not what its format says. @param {string} where @param {string} what */
export function damaged(where, what) {
  return new FormatError('damaged-file', where === '' ? what : `${where}: ${what}`);
}
