// @ts-check
// Command line arguments: a closed list per command; anything else is wrong usage (exit 2).

/** Wrong usage: a sentence for standard error, exit code 2. */
export class UsageError extends Error {}

const common = { member: 'value', values: 'value', types: 'value', id: 'value', recipe: 'value', workers: 'value', json: 'flag', progress: 'flag' };

/** Options of each command beside the common ones, and whether it takes files. */
export const commands = {
  inspect: { files: true, options: {} },
  convert: { files: true, options: { out: 'value' } },
  value: { files: false, options: { type: 'value', country: 'value' } },
  profile: { files: true, options: { snapshot: 'value', compare: 'value' } },
  fixes: { files: true, options: { csv: 'value', rules: 'value' } },
  match: { files: true, options: { pairs: 'value', groups: 'value', threshold: 'value', splink: 'value', dialect: 'value' } },
  clean: { files: true, options: { out: 'value', accept: 'value', 'merge-above': 'value', crm: 'value', encoding: 'value', rules: 'value' } },
};

export const usage = `usage: spruce COMMAND FILE... [--member SHEET] [--values shown|stored] [--types TYPES.json] [--id COLUMN] [--recipe R.json] [--workers N] [--json] [--progress]
  inspect FILE...                       how each file was read: encoding, dialect, columns with field type and evidence, issues
  convert FILE --out OUT.csv            what was read, as RFC 4180 in UTF-8
  value --type TYPE [--country CC]      one value a line on standard input, one JSON line each on standard output
  profile FILE... [--snapshot OUT.json] [--compare SNAPSHOT.json]
                                        scores, columns, ages, segments; what became of an earlier run
  fixes FILE... [--csv OUT.csv] [--rules RULES.json]   proposed fixes, with own rules and those of the recipe
  match FILE... --pairs OUT.csv [--groups OUT.csv] [--threshold P] [--splink OUT.json] [--dialect duckdb|spark|athena]
  clean FILE... --out DIR [--accept none|safe|likely] [--merge-above P] [--crm NAME] [--rules RULES.json] [--encoding same|utf-8|utf-8-bom|gb18030]
FILE is text with delimiters, XLSX, XLS, XLSB, ODS, vCard, JSON, JSON lines, a ZIP of these, or any of them as .gz. Of a file with several tables all
are read ("convert": the one with most data); --member takes one, by the name of its sheet or file. --values stored: numbers and dates as the cells hold them.
--types takes a map of columns to field types, or a data dictionary (Table Schema): "profile" then lists what breaks its rules.`;

/**
 * Reads the arguments after `spruce`.
 * @param {readonly string[]} argv
 * @returns {{ command: keyof typeof commands, files: string[], options: Record<string, string>, flags: Set<string> }}
 */
export function readArguments(argv) {
  const [name, ...rest] = argv;
  if (name === undefined || !Object.hasOwn(commands, name)) throw new UsageError(name ? `There is no command "${name}".` : 'Name a command.');
  const command = /** @type {keyof typeof commands} */ (name);
  /** @type {Record<string, string>} */
  const known = { ...common, ...commands[command].options };
  /** @type {Record<string, string>} */
  const options = {};
  const flags = new Set();
  const files = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const option = word.slice(2);
    if (!Object.hasOwn(known, option)) throw new UsageError(`The option --${option} does not belong to "${command}".`);
    if (known[option] === 'flag') {
      flags.add(option);
      continue;
    }
    const value = rest[++i];
    if (value === undefined) throw new UsageError(`The option --${option} needs a value.`);
    options[option] = value;
  }
  if (commands[command].files && files.length === 0) throw new UsageError(`"${command}" needs a file.`);
  if (!commands[command].files && files.length > 0) throw new UsageError(`"${command}" takes no file: it reads standard input.`);
  return { command, files, options, flags };
}

/** A probability between 0 and 1. @param {string} name @param {string} text */
export function readProbability(name, text) {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new UsageError(`--${name} needs a number from 0 to 1, not "${text}".`);
  return value;
}

/** One of a closed list. @param {string} name @param {string} text @param {readonly string[]} list */
export function readChoice(name, text, list) {
  if (!list.includes(text)) throw new UsageError(`--${name} is one of ${list.join(', ')}, not "${text}".`);
  return text;
}
