// What people read about rules is what the engine's own book says: docs/rules.md and the page's words are not out of date.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/make_rule_pages.mjs', import.meta.url));

it('docs/rules.md and the names of rules on the page are made from the book of rules', () => {
  const run = spawnSync(process.execPath, ['--no-warnings', script, '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
