// The data dictionary: begun from a file, a rule by form with what it finds, rows behind a count, saved, loaded by a drop, undone, in both
// languages, by keyboard and without a serious finding of axe.
import { expect, test } from './test.ts';

const people = [
  'Id,Name,Email,City,Province,Created,Modified',
  '1,Anna Li,anna@firma.example,广州,广东,2024-01-02,2024-02-03',
  '2,Bo Wang,bo@firma.example,广州,广东,2024-01-02,2023-02-03',
  '3,Chen Yu,,广州,广东,2024-01-05,2024-02-03',
  '4,Du Fu,du@firma.example,广州,湖南,2024-01-02,2024-02-03',
  '5,Eva Sun,eva@firma.example,广州,广东,2024-01-02,2024-02-03',
  '',
].join('\r\n');

const standard = JSON.stringify({
  'x-note': 'kept',
  fields: [
    { name: 'Email', constraints: { required: true } },
    { name: 'City' },
    { name: 'Province' },
    { name: 'Region', type: 'geopoint' },
  ],
  'spruce:rules': [{ kind: 'dependency', from: ['City'], to: 'Province' }],
});

const english = {
  view: 'Data dictionary',
  begin: 'Begin from this file',
  without: 'Begin without rules',
  addRule: 'Add a rule',
  kind: 'Kind of rule',
  order: 'One date or number before another',
  first: 'First',
  second: 'not before',
  found: '1 of 5 records checked break it.',
  broken: /Show the 1 record that break/,
  filter: /breaks: /,
  edit: 'Change the field Email',
  required: 'Must be filled',
  apply: 'Apply',
  save: 'Save',
  notInFile: 'not in this file',
  unchecked: /entries are kept but not checked/,
  list: /List what is wrong/,
  breach: '“Province” is “湖南”, but with “City” “广州” 4 records have “广东”.',
  none: 'There is no data dictionary yet',
};
const chinese: typeof english = {
  view: '数据字典',
  begin: '从本文件开始',
  without: '不带规则开始',
  addRule: '添加规则',
  kind: '规则种类',
  order: '一个日期或数字不晚于另一个',
  first: '前者',
  second: '不早于它的后者',
  found: '已检查 5 条记录，其中 1 条违反。',
  broken: /显示违反此规则的 1 条记录/,
  filter: /违反：/,
  edit: '更改字段 Email',
  required: '必须填写',
  apply: '应用',
  save: '保存',
  notInFile: '本文件中没有',
  unchecked: /项内容保留/,
  list: /列出问题/,
  breach: '“Province”为“湖南”,但“City”为“广州”的记录中有 4 条是“广东”。',
  none: '还没有数据字典',
};

for (const [name, words] of [
  ['English', english],
  ['Chinese', chinese],
] as const) {
  test(`a data dictionary is begun, edited, checked, saved and undone, in ${name}`, async ({
    desk,
    page,
  }) => {
    if (words === chinese) await desk.switchLanguage();
    await desk.choose({ name: 'people.csv', content: people });
    await desk.goTo(2);
    await page.getByText(words.view, { exact: true }).click();
    await expect(page.getByText(words.none)).toBeVisible();
    await page.getByRole('button', { name: words.begin }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.without }).click();
    const view = page.locator('.dictionary');
    await expect(view.getByRole('row', { name: /Email/ })).toBeVisible();

    // A rule by form, with what it finds while it is written.
    await view.getByRole('button', { name: words.addRule }).click();
    await dialog.getByLabel(words.kind).selectOption({ label: words.order });
    await dialog.getByRole('combobox', { name: words.first }).selectOption('Created');
    await dialog.getByRole('combobox', { name: words.second }).selectOption('Modified');
    await expect(dialog.getByText(words.found)).toBeVisible();
    await dialog.getByRole('button', { name: words.addRule }).click();
    await expect(dialog).toBeHidden();
    const count = view.getByRole('button', { name: words.broken });
    await expect(count).toBeVisible();
    await count.click();
    await expect(page.getByText(words.filter).first()).toBeVisible();
    expect(await desk.accessibilityProblems()).toEqual([]);

    // A field by form.
    await view.getByRole('button', { name: words.edit }).click();
    await dialog.getByLabel(words.required).check();
    await dialog.getByRole('button', { name: words.apply, exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(view.getByRole('button', { name: words.broken })).toHaveCount(2);

    // Saved as it is; then everything is taken back.
    const saved = page.waitForEvent('download');
    await view.getByRole('button', { name: words.save, exact: true }).click();
    expect((await saved).suggestedFilename()).toBe('data-dictionary.json');
    for (let step = 0; step < 3; step++) await desk.press('Control+z');
    await expect(page.getByText(words.none)).toBeVisible();
  });

  test(`a dictionary of another tool is dropped, and what is not checked is listed, in ${name}`, async ({
    desk,
    page,
  }) => {
    if (words === chinese) await desk.switchLanguage();
    await desk.choose({ name: 'people.csv', content: people });
    await desk.goTo(2);
    await page.getByText(words.view, { exact: true }).click();
    await expect(page.getByText(words.none)).toBeVisible();
    await desk.drop({ name: 'standard.json', content: standard });
    const view = page.locator('.dictionary');
    await expect(view.getByText(words.notInFile)).toBeVisible();
    await view.getByText(words.unchecked).click();
    await expect(view.getByText('/x-note')).toBeVisible();
    await view.getByRole('button', { name: words.list }).press('Enter');
    await expect(view.getByText(words.breach)).toBeVisible();
    expect(await desk.accessibilityProblems()).toEqual([]);
  });
}

test('a wrong dictionary is refused with a sentence and changes nothing', async ({
  desk,
  page,
}) => {
  await desk.choose({ name: 'people.csv', content: people });
  await desk.goTo(2);
  await page.getByText(english.view, { exact: true }).click();
  await expect(page.getByText(english.none)).toBeVisible();
  const wrong = { fields: [{ name: 'Email', constraints: { pattern: '(?=a)' } }] };
  await desk.drop({ name: 'wrong.json', content: JSON.stringify(wrong) });
  await expect(page.getByText(/The pattern .* cannot be used here/)).toBeVisible();
  await expect(page.getByText(english.none)).toBeVisible();
});
