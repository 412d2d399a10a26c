import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { folderWith } from '../cli/command.ts';
import { wholePlan } from '../cli/plans.ts';
import { serve } from '../cli/serve.ts';
import { WorkbenchPage } from './workbench-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

const patient = { timeout: 30_000 };

/** What runs a script where it is taken for HTML, in several ways. */
const attack = `<img src=x onerror='hacked=1'><script>hacked=1</script><svg onload='hacked=1'></svg><a href='javascript:hacked=1'>x</a><iframe src='https://evil.example'></iframe>`;

const hostilePlan = `/** ${attack} ![x](https://evil.example/x.png) [x](javascript:hacked=1) */
plan Evil "Evil ${attack}" { starts 2026-01-05 }
/** ${attack} ![x](https://evil.example/x.png) */
role Chief "Chief ${attack}" { mandate "${attack}" }
phase Pack "Pack ${attack}" {
  /** ${attack} */
  activity Boxes "Boxes ${attack}" { takes 2d by Chief why "${attack}" }
  activity Books "Books" { takes 5d after Boxes by Nobody }
}
`;

test('plan text with script in all of it runs nothing and reaches nobody, in text, hover, list, problems and picture', async () => {
  const folder = await folderWith({
    'plan.varde': hostilePlan,
    "<img src=x onerror='hacked=1'>.varde": hostilePlan,
  });
  const bench = await WorkbenchPage.open(browser, (await serve(folder)).editing);
  await bench.picture.getByText('Books', { exact: true }).waitFor(patient);
  await bench.problems.getByText('Nobody').first().waitFor(patient);
  for (const name of ['Chief', 'Evil', 'Boxes']) {
    await bench.text.getByText(name, { exact: true }).first().hover();
    await bench.page.locator('.cm-tooltip-hover').waitFor(patient);
    expect(await bench.page.locator('.cm-tooltip-hover').textContent()).toContain(name);
    expect(await dangers(bench)).toEqual([]);
    await bench.page.mouse.move(5, 5);
    await bench.page.locator('.cm-tooltip-hover').waitFor({ state: 'hidden', ...patient });
  }
  await bench.goAfter('by Nobody');
  await bench.press(...Array<string>(6).fill('Backspace'), 'Control+Space');
  await bench.page.locator('.cm-tooltip-autocomplete').waitFor(patient);
  await bench.page.waitForTimeout(500);
  expect(await dangers(bench)).toEqual([]);
  for (const frame of bench.page.frames()) {
    expect(await frame.evaluate(() => 'hacked' in globalThis)).toBe(false);
  }
  expect(bench.strangers).toEqual([]);
  // Where a sanitiser reads text to throw an attack out, the browser already tells that the policy has kept it from running.
  expect(bench.complaints.filter((text) => !text.includes('inline event handler'))).toEqual([]);
}, 120_000);

test('without the secret nothing is shown but the way to it', async () => {
  const served = await serve(await folderWith(wholePlan));
  for (const hash of ['', '#wrong']) {
    const bench = await WorkbenchPage.open(browser, `${served.address}/edit${hash}`);
    await bench.page.getByText('open the address that “varde serve” has printed').waitFor(patient);
    expect(await bench.page.locator('.cm-editor').count()).toBe(0);
    await bench.page.getByRole('link', { name: 'Only look at the diagrams' }).click();
    await bench.page.locator('.stage > svg').waitFor(patient);
  }
}, 120_000);

test('the secret leaves the address once it is read, and stays through a reload of this tab alone', async () => {
  const served = await serve(await folderWith(wholePlan));
  const bench = await WorkbenchPage.open(browser, served.editing);
  await bench.text.waitFor(patient);
  expect(bench.page.url()).toBe(`${served.address}/edit`);
  await bench.page.reload();
  await bench.text.waitFor(patient);
  const other = await WorkbenchPage.open(browser, `${served.address}/edit`);
  await other.page.getByText('open the address').waitFor(patient);
}, 120_000);

/** What in the page or its frame could run a script, or fetch something, that is not part of the page itself. */
async function dangers({ page }: WorkbenchPage): Promise<string[]> {
  const found = page.frames().map((frame) =>
    frame.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((node) => {
          const runs = [...node.attributes].some(
            ({ name, value }) => /^on/.test(name) || /^javascript:/.test(value),
          );
          const isForeign = node.matches(
            'script:not([src$=".js"]), iframe:not([srcdoc]), img[src="x"], [src*="evil"]',
          );
          return runs || isForeign;
        })
        .map(({ outerHTML }) => outerHTML),
    ),
  );
  return (await Promise.all(found)).flat();
}
