// Own rules on the page: written in the form with its preview, kept, proposed, undone; a library saved and opened; three edits teach a rule.
import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';

const teams = [
  'Id,Name,Team,Phone',
  '1,Anna Berg,blue team,+49 30 901820',
  '2,Tom Li,red team,+86 138 0013 8000',
  '3,Eva Roe,green team,+1 212 555 0123',
  '4,Jo Fu,old team,020 7946 0958',
  '5,Bo Ng,new,138 0013 8000',
  '',
].join('\r\n');

const places = [
  'Nr,City,State',
  ...Array.from({ length: 40 }, (_, i) =>
    i % 2 === 0 ? `${i},Austin,Texas` : `${i},Boston,Massachusetts`,
  ),
  '40,Austin,',
  '',
].join('\n');

test.describe('completion', () => {
  test('an empty cell is completed with its source', async ({ desk, page }) => {
    await desk.choose({ name: 'places.csv', content: places });
    await desk.idle();
    await desk.goTo(3);
    await page.locator('.fix-group', { hasText: 'Province from the city' }).click();
    await expect(page.getByText(/20 of 20 records with City “Austin” say so/)).toBeVisible();
  });
});

test.describe('rules', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.choose({ name: 'teams.csv', content: teams });
    await desk.idle();
    await desk.goTo(3);
  });

  test('a rule is written with its preview, kept, accepted and undone', async ({ desk, page }) => {
    await page.getByRole('button', { name: 'Own rules' }).click();
    await page.getByRole('button', { name: 'New rule' }).click();
    const form = page.getByRole('dialog', { name: 'New rule' });
    await form.getByLabel('Name', { exact: true }).fill('Short team');
    await form.getByLabel('Changes').selectOption('Team');
    await form.getByLabel('Step').selectOption('drop-suffix');
    await form.getByLabel('Text').fill(' team');
    await expect(form.getByRole('status')).toHaveText('It would change 4 cells.');
    await form.getByRole('button', { name: 'Add a condition' }).click();
    await form.getByLabel('Text').first().fill('e');
    await expect(form.getByRole('status')).toHaveText('It would change 4 cells.');
    await form.getByLabel('Condition', { exact: true }).selectOption('matches');
    await form.getByLabel('Text').first().fill('(a');
    await expect(form.getByRole('status')).toContainText('cannot be used');
    await expect(form.getByRole('button', { name: 'Keep the rule' })).toBeDisabled();
    await form.getByLabel('Text').first().fill('^(blue|red)');
    await expect(form.getByRole('status')).toHaveText('It would change 2 cells.');
    expect(await desk.accessibilityProblems()).toEqual([]);
    await form.getByRole('button', { name: 'Keep the rule' }).click();
    await expect(page.getByText('Rule “Short team” kept.')).toBeVisible();
    await desk.press('Escape');
    await page.locator('.fix-group', { hasText: 'Short team' }).click();
    await expect(desk.grid()).toHaveAttribute('aria-rowcount', '3');
    await page.getByRole('button', { name: /^Accept all 2/ }).click();
    await expect(page.getByText('Accepted 2 cells.')).toBeVisible();
    await desk.press('Control+z');
    await desk.press('Control+z');
    await expect(page.locator('.fix-group', { hasText: 'Short team' })).toHaveCount(0);
  });

  test('a library is saved, opened again and refused when it is none', async ({ desk, page }) => {
    const library = {
      spruce: 'rules',
      version: 1,
      rules: [
        {
          id: 'caps',
          name: 'Capitals',
          on: true,
          column: 'Team',
          when: { all: [] },
          do: [{ do: 'upper' }],
        },
      ],
    };
    const open = async (content: string) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a library…' }).click();
      await (await chooser).setFiles({
        name: 'rules.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    };
    await page.getByRole('button', { name: 'Own rules' }).click();
    await open('{"spruce":"other"}');
    await expect(page.getByText('This rule cannot be used (spruce: rules).')).toBeVisible();
    await open(JSON.stringify(library));
    await expect(page.getByText('1 rule opened.')).toBeVisible();
    expect(await desk.accessibilityProblems()).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(saved)).toEqual(library);
    await page.getByRole('checkbox', { name: 'Use Capitals' }).click();
    await desk.press('Escape');
    await expect(page.locator('.fix-group', { hasText: 'Capitals' })).toHaveCount(0);
  });

  test('three edits of one kind offer the rule, which proposes the rest', async ({
    desk,
    page,
  }) => {
    await desk.goTo(2);
    await page.getByRole('button', { name: /^All rows/ }).click();
    await expect(desk.grid()).toBeVisible();
    await desk.grid().focus();
    await desk.press('Control+Home');
    await desk.press('ArrowRight');
    await desk.press('ArrowRight');
    for (const text of ['blue', 'red', 'green']) {
      await desk.press('F2');
      await page.getByRole('textbox', { name: 'Edit: Team' }).fill(text);
      await desk.press('Enter');
      await expect(desk.grid().locator('.is-edited', { hasText: text })).toBeVisible();
    }
    await expect(page.getByText('The same change fits 1 cell more in Team.')).toBeVisible();
    expect(await desk.accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: 'Make it a rule' }).click();
    await expect(page.locator('.fix-group[aria-current="true"]')).toContainText('take off the end');
  });
});
