// axe finds nothing serious on any desk, in both themes and both languages.
import { expect, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`no serious finding on any desk (${colorScheme})`, async ({ desk, page }) => {
      test.slow();
      const findings: string[] = [];
      const look = async (where: string) => {
        findings.push(...(await desk.accessibilityProblems()).map((text) => `${where}: ${text}`));
      };
      await look('start');
      await desk.openSample(1);
      for (const step of [1, 2, 3, 4, 5] as const) {
        await desk.goTo(step);
        await look(`step ${step}`);
      }
      await desk.switchLanguage();
      for (const step of [1, 2, 3, 4, 5] as const) {
        await desk.goTo(step);
        await look(`step ${step} zh`);
      }
      await desk.press('?');
      await look('keys');
      await desk.press('Escape');
      await page.locator('.requests').click();
      await look('proof');
      await desk.press('Escape');
      expect(findings).toEqual([]);
    });
  });
}
