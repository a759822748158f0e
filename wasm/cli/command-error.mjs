// @ts-check
// The failure of a command: what is printed for a person, and the code for programs.

/** A failure with the code, sentence and detail of core/base/error. */
export class CommandError extends Error {
  /** @param {string} code @param {string} message @param {string} detail */
  constructor(code, message, detail = '') {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}
