import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { example, folderWith } from '../cli/command.ts';
import { wholePlan } from '../cli/plans.ts';
import { serve } from '../cli/serve.ts';
import { WorkbenchPage } from './workbench-page.ts';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

const patient = { timeout: 30_000 };

test.each([
  ['nb-NO', 'Ny fil …', 'Ingen problemer'],
  ['nn', 'Ny fil …', 'Ingen problem'],
  ['sv-SE', 'Ny fil …', 'Inga problem'],
  ['da', 'Ny fil …', 'Ingen problemer'],
  ['fi', 'New File…', 'No problems'],
])(
  'a browser in %s is spoken to in its language',
  async (language, newFile, noProblems) => {
    const served = await serve(await folderWith({ 'people.varde': wholePlan['people.varde'] }));
    const bench = await WorkbenchPage.open(browser, served.editing, { language });
    await bench.page.getByRole('button', { name: newFile, exact: true }).waitFor(patient);
    await bench.problems.getByText(noProblems, { exact: true }).waitFor(patient);
    await bench.text.waitFor(patient);
    await bench.press('Control+End');
    // At one go: what is said first is said of the whole of it.
    await bench.page.keyboard.insertText('role Driver {');
    await expect.poll(() => bench.problems.locator('li').count(), patient).toBeGreaterThan(0);
    const english = language === 'fi';
    const said = await bench.problems.locator('li').allTextContents();
    expect(/ (is|the) /.test(said.join(' '))).toBe(english);
  },
  60_000,
);

describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
  test.each([1400, 700])(
    'nothing stands in anybody’s way at a width of %s',
    async (width) => {
      const bench = await WorkbenchPage.open(browser, (await serve(example)).editing, {
        colours,
        width,
      });
      await bench.frame.locator('.stage > svg').waitFor(patient);
      await bench.problems.locator('li').first().waitFor(patient);
      await bench.text.locator('.token-keyword').first().waitFor(patient);
      const boxes = await Promise.all(
        [bench.text, bench.page.locator('iframe'), bench.status].map((part) => part.boundingBox()),
      );
      for (const box of boxes) {
        expect(box?.width).toBeGreaterThan(280);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      expect(await violations(bench)).toEqual([]);
      await bench.press('Control+f');
      await bench.type('plan');
      expect(await violations(bench)).toEqual([]);
      await bench.press('Escape');
      await bench.page.locator('.toolbar button').nth(1).click();
      expect(await violations(bench)).toEqual([]);
    },
    60_000,
  );
});

async function violations({ page }: WorkbenchPage): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
