// The duplicates desk: groups by keyboard, values chosen and written, many at once, and back again.
import { expect, test } from './test.ts';

/** Two persons, twice each, behind one phone and one mailbox, and one that has nothing to do with them. */
const shared = [
  'Record ID,Name,Email,Phone,Company',
  'R1,Ann Smith,smith@acme.example,+1 212 555 0123,Acme Inc.',
  'R2,Anne Smith,smith@acme.example,(212) 555-0123,"Acme, Inc."',
  'R3,Ann Smith,smith@acme.example,+1 212 555 0123,Acme Inc',
  'R4,Anne Smith,smith@acme.example,+1 212 555 0123,Acme Inc.',
  'R5,李娜,li.na@hongtu.example,139 1234 5678,鸿图科技',
  'R6,Li Na,li.na@hongtu.example,13912345678,北京鸿图科技有限公司',
  '',
].join('\r\n');

const undecided = '.step[aria-current] .step-count';

test('a group is split by keys and merged part by part', async ({ desk, page }) => {
  await desk.choose({ name: 'shared.csv', content: shared });
  await desk.goTo(4);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('size');
  await expect(page.locator('.group-facts')).toContainText('4 records');
  await desk.idle();
  // The other order may bring the same group again, with the cursor back at its start.
  await page.waitForTimeout(500);
  await page.locator('.queue-list').focus();
  const heads = page.locator('.member-head');
  await desk.press('ArrowRight');
  await desk.press('ArrowRight');
  await desk.press('s');
  await expect(heads.nth(1)).toContainText('Part 2');
  await desk.press('ArrowRight');
  await desk.press('ArrowRight');
  await desk.press('s');
  await expect(heads.nth(3)).toContainText('Part 2');
  await expect(heads.nth(0)).toContainText('Part 1');
  await desk.press('Enter');
  await expect(page.locator('.foot-sum')).toContainText('6 rows = 4 out + 2 merged');
  // Chinese beside Latin: the reading stands by the name.
  await expect(page.locator('.value-hint').first()).toHaveText('li na');
  await desk.press('z');
  await expect(page.locator('.foot-sum')).toContainText('6 rows = 6 out + 0 merged');
  await expect(page.locator('.group-facts')).toContainText('4 records');
});

test.describe('with a sample', () => {
  test.beforeEach(async ({ desk, page }) => {
    await desk.openSample(0);
    await desk.goTo(4);
    await expect(page.locator('.compare')).toBeVisible();
  });

  test('groups are decided by keys, and Z goes back', async ({ desk, page }) => {
    const total = Number(await page.locator(undecided).textContent());
    const first = await page.locator('.group').getAttribute('aria-label');
    await desk.press('Enter');
    await expect(page.locator(undecided)).toHaveText(String(total - 1));
    await expect(page.locator('.foot-sum')).toContainText('1 merged');
    await expect(page.locator('.group')).not.toHaveAttribute('aria-label', first ?? '');
    await desk.press('n');
    await expect(page.locator(undecided)).toHaveText(String(total - 2));
    await desk.press('z');
    await expect(page.locator(undecided)).toHaveText(String(total - 1));
    await desk.press('z');
    await expect(page.locator(undecided)).toHaveText(String(total));
    await expect(page.locator('.group')).toHaveAttribute('aria-label', first ?? '');
    await expect(page.locator('.foot-sum')).toContainText('0 merged');
  });

  test('values are chosen by digit and written by hand; a record is left out', async ({
    desk,
    page,
  }) => {
    await page.locator('.queue-list').focus();
    await desk.press('ArrowRight');
    await desk.press('2');
    const row = page.locator('.compare tr.is-here');
    await expect(row.locator('.value').nth(1)).toHaveAttribute('aria-pressed', 'true');
    await desk.press('ArrowDown');
    await desk.press('e');
    await page.getByRole('dialog').getByRole('textbox').fill('Written here');
    await desk.press('Enter');
    await expect(row.locator('.merged-value')).toContainText('Written here');
    await page.getByRole('button', { name: 'Leave B out of the merge' }).click();
    await expect(page.getByText('at least two records are needed')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Merge/ })).toBeDisabled();
    await page.getByRole('button', { name: 'Back to the proposed merge' }).click();
    await expect(page.getByRole('button', { name: /^Merge/ })).toBeEnabled();
  });

  test('many groups are merged after a look at a sample, and one undo takes all back', async ({
    desk,
    page,
  }) => {
    const total = Number(await page.locator(undecided).textContent());
    await page.getByRole('button', { name: 'Decide many' }).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.sample-group')).toHaveCount(5);
    const button = dialog.getByRole('button', { name: /^Merge \d+ groups at or above/ });
    const count = Number((await button.textContent())?.match(/\d+/)?.[0]);
    await button.click();
    await expect(page.locator(undecided)).toHaveText(String(total - count));
    await desk.press('Control+z');
    await expect(page.locator(undecided)).toHaveText(String(total));
  });

  test('the line moves by keys and by pointer; what it counts is what is merged', async ({
    page,
  }) => {
    const total = Number(await page.locator(undecided).textContent());
    const slider = page.getByRole('slider', { name: 'Line' });
    const above = page.locator('.line-pane .segmented label', { hasText: '≥' });
    const countAbove = async () =>
      Number((await above.locator('.segment-count').textContent()) ?? '');
    await slider.press('Home');
    await expect.poll(countAbove).toBe(total);
    const box = await page.locator('.line-pane .score-place').boundingBox();
    if (!box) throw new Error('no chart');
    await page.mouse.click(box.x + box.width * 0.45, box.y + 20);
    await expect.poll(countAbove).toBeLessThan(total);
    const count = await countAbove();
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`: ${count} groups`));
    await above.click();
    await expect(page.locator('.queue-list [aria-setsize]').first()).toHaveAttribute(
      'aria-setsize',
      String(count),
    );
    await page.getByRole('button', { name: 'Decide many' }).click();
    const merge = page.getByRole('dialog').getByRole('button', { name: /^Merge \d+ groups/ });
    await expect(merge).toContainText(`Merge ${count} groups`);
    await page.getByRole('dialog').getByRole('button', { name: 'Not a duplicate' }).first().click();
    await expect(merge).toContainText(`Merge ${count - 1} groups`);
    await expect(page.getByRole('dialog').locator('.sample-group')).toHaveCount(4);
    await merge.click();
    await expect(page.locator(undecided)).toHaveText(String(total - count));
  });

  test('a decided group shows its decision and can be decided anew', async ({ desk, page }) => {
    await page.getByRole('combobox', { name: 'Show' }).selectOption('all');
    const first = page.locator('.queue-row').first();
    await first.click();
    await desk.press('l');
    await expect(first).toContainText('related');
    await first.click();
    await page.getByRole('button', { name: 'Decide anew' }).click();
    await expect(first.locator('.decision-mark')).toHaveCount(0);
  });

  test('decisions teach, what they taught is said in words, and can be forgotten', async ({
    desk,
    page,
  }) => {
    const region = page.getByRole('region', { name: 'What your decisions taught' });
    await expect(region).toHaveCount(0);
    const left = page.locator(undecided);
    for (let i = 0; i < 6; i += 1) {
      const now = Number(await left.textContent());
      const shown = (await page.locator('.group').getAttribute('aria-label')) ?? '';
      await desk.press(i % 2 === 0 ? 'n' : 'Enter');
      await expect(left).toHaveText(String(now - 1));
      await expect(page.locator('.group')).not.toHaveAttribute('aria-label', shown);
    }
    const merged = await page.locator('.foot-sum').textContent();
    await region.getByRole('button', { name: 'Learn and search again' }).click();
    await desk.idle();
    await expect(region).toContainText(/Learnt from \d+ decided pairs/);
    // Decisions stay as they are.
    expect(await page.locator('.foot-sum').textContent()).toBe(merged);
    await region.getByRole('button', { name: 'What?' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    expect(await desk.accessibilityProblems()).toEqual([]);
    await dialog.getByRole('button', { name: 'Forget it and search again' }).click();
    await desk.idle();
    await expect(region).toContainText('nothing learnt yet');
  });

  test('the history says it in words and takes one back by itself', async ({ desk, page }) => {
    const total = Number(await page.locator(undecided).textContent());
    const first = await page.locator('.group').getAttribute('aria-label');
    await desk.press('n');
    await expect(page.locator(undecided)).toHaveText(String(total - 1));
    await expect(page.locator('.group')).not.toHaveAttribute('aria-label', first ?? '');
    await desk.press('Enter');
    await expect(page.locator('.foot-sum')).toContainText('1 merged');
    await desk.press('h');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Merged 2 records');
    await expect(dialog).toContainText('Not duplicates, 2 records');
    await dialog.getByRole('button', { name: 'Take this one back' }).last().click();
    await expect(dialog.getByText('taken back')).toHaveCount(1);
    await expect(page.locator('.foot-sum')).toContainText('1 merged');
  });
});
