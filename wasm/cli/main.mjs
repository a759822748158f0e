#!/usr/bin/env node
// @ts-check
// spruce: the command line over the engine's WebAssembly. Exit 0 done, 1 the data could not be processed, 2 wrong usage.
import * as commands from './commands.mjs';
import { CommandError } from './command-error.mjs';
import { readArguments, UsageError, usage } from './options.mjs';

/** @param {unknown} error @param {boolean} asJson @returns {number} the exit code */
function report(error, asJson) {
  const isUsage = error instanceof UsageError;
  const known = error instanceof CommandError ? error : undefined;
  const code = isUsage ? 'usage' : (known?.code ?? 'internal');
  const message = error instanceof Error ? error.message : String(error);
  if (asJson) process.stderr.write(`${JSON.stringify({ error: { code, message, detail: known?.detail ?? '' } })}\n`);
  else process.stderr.write(`${message}\n${isUsage ? `${usage}\n` : ''}`);
  return isUsage ? 2 : 1;
}

/** @param {boolean} isOn @returns {(text: string) => void} */
function makeProgress(isOn) {
  let last = '';
  return (text) => {
    if (!isOn || text === last) return;
    last = text;
    process.stderr.write(`${text}\n`);
  };
}

const argv = process.argv.slice(2);
if (argv.includes('--help') || argv.includes('-h')) {
  process.stdout.write(`${usage}\n`);
} else {
  try {
    const call = readArguments(argv);
    await commands[call.command]({ ...call, progress: makeProgress(call.flags.has('progress')), print: (text) => process.stdout.write(text) });
  } catch (error) {
    process.exitCode = report(error, argv.includes('--json'));
  }
}
