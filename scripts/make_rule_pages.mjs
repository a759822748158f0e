#!/usr/bin/env node
// Writes what people read about rules from the engine's own book (core/fixes/rule_book_data.cpp): docs/rules.md and the page's words.
//   node scripts/make_rule_pages.mjs [--check]     --check: fails when a file in the tree is not what this makes
// The engine must be built (scripts/build --engine-only).
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from '../wasm/cli/engine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const code = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
/** Signs that cannot be seen are named. */
const visible = (text) => text.replace(/\u200b/g, '⟨U+200B⟩');

function section({ rule, grades, before, after, en, zh }) {
  const example = before === '' ? [] : [`${code(visible(before))} → ${code(visible(after))}`, ''];
  return [
    `### ${rule}`, '', ...example,
    `**${en.name}** (${grades.replaceAll(' ', ', ')}). ${en.why} ${en.grade}`, '',
    `**${zh.name}**。${zh.why}${zh.grade}`, '',
  ];
}

/** The whole of docs/rules.md. */
function rulesPage(book, order) {
  const families = new Map();
  for (const entry of book) {
    const family = entry.rule.slice(0, entry.rule.indexOf('.'));
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return [
    '# Rules', '',
    '<!-- Made by scripts/make_rule_pages.mjs from core/fixes/rule_book_data.cpp. Change it there. -->', '',
    'Every rule that proposes a fix, with its grades, their criterion and an example. Nothing changes until a person accepts it.', '',
    '每条提出修正的规则，附等级、判定标准和例子。您接受之前什么都不会改变。', '',
    '## Which rule wins 哪条规则优先', '',
    'When two rules would change one cell, the one that stands first here is proposed (`core/fixes/rule_order.cpp`).', '',
    ...order.map(({ en, zh }, i) => `${i + 1}. ${en} ${zh}`), '',
    ...[...families].flatMap(([family, entries]) => [`## ${family}`, '', ...entries.flatMap(section)]),
  ].join('\n');
}

const quote = (text) => (text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);

/** web/src/i18n/<language>/rules.ts. */
function words(book, language) {
  const isFirst = language === 'en';
  const table = (name, read) => [
    `  ${name}: {`,
    ...book.map((entry) => `    '${entry.rule}': ${quote(read(entry[language]))},`),
    isFirst ? '  } as Readonly<Record<string, string>>,' : '  },',
  ];
  return [
    "// Names of rules, why they propose what they do, and the criterion of their grades. Made by scripts/make_rule_pages.mjs from the engine's book.",
    ...(isFirst ? ['export const rules = {'] : ["import type { rules as en } from '../en/rules';", '', 'export const rules: typeof en = {']),
    ...table('names', (said) => said.name),
    ...table('reasons', (said) => said.why),
    ...table('grades', (said) => said.grade),
    '};', '',
  ].join('\n');
}

const engine = await Engine.start(() => undefined);
const book = engine.call('ruleBook');
const { order } = engine.call('rules');
engine.close();
/** As Biome writes it. */
function formatted(name, text) {
  const run = spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', `--stdin-file-path=${name}`], { input: text, encoding: 'utf8', cwd: root });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

const wordsOf = (language) => formatted(`web/src/i18n/${language}/rules.ts`, words(book, language));
const files = { 'docs/rules.md': rulesPage(book, order), 'web/src/i18n/en/rules.ts': wordsOf('en'), 'web/src/i18n/zh/rules.ts': wordsOf('zh') };
const stale = Object.entries(files).filter(([name, text]) => {
  try { return readFileSync(join(root, name), 'utf8') !== text; } catch { return true; }
});
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is not what scripts/make_rule_pages.mjs makes. Run it.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const [name, text] of stale) writeFileSync(join(root, name), text);
