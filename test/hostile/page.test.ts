import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { serve } from '../cli/serve.ts';
import { layNastyFiles, secret } from './nasty-plan.ts';
import { openWatched } from './watched-page.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), layNastyFiles()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** Chooses every other diagram that is offered, waits until each is drawn, and returns how many there are. */
async function seeAll(page: Page): Promise<number> {
  const picture = page.locator('.stage > svg');
  await picture.waitFor();
  const chooser = page.locator('.chooser');
  const others = await chooser
    .locator('option')
    .evaluateAll((all) => all.flatMap((one, at) => ((one as HTMLOptionElement).selected ? [] : [at])));
  for (const index of others) {
    const before = await picture.getAttribute('id');
    await chooser.selectOption({ index });
    await expect.poll(() => picture.getAttribute('id'), { timeout: 30_000 }).not.toBe(before);
  }
  return others.length;
}

test('the page of a served plan shows every diagram and table, and nothing runs or leaves', async () => {
  const { address } = await serve(join(folder, 'plans'));
  const { page, misdeeds } = await openWatched(browser, address);
  await page.goto(address);
  await page.getByRole('link').first().waitFor();
  expect(await misdeeds()).toEqual([]);
  await page.goto(`${address}/?plan=plan.varde`);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  expect(await seeAll(page)).toBeGreaterThan(5);
  await page.getByRole('button', { name: /findings?$/ }).click();
  expect(await misdeeds()).toEqual([]);
  expect(await page.content()).not.toMatch(/4711|root:x:/);
  await page.close();
}, 180_000);

test('the page on which a plan is edited shows it, and nothing runs or leaves', async () => {
  const { address, editing } = await serve(join(folder, 'plans'));
  const { page, misdeeds } = await openWatched(browser, address);
  await page.goto(editing);
  await page.locator('.monaco-editor, .cm-editor, textarea').first().waitFor({ timeout: 60_000 });
  await page.getByText('plan.varde').first().click();
  await expect.poll(() => page.content(), { timeout: 60_000 }).toContain('Nasty');
  expect(await misdeeds()).toEqual([]);
  await page.close();
}, 180_000);

test('files outside of the folder are not served', async () => {
  const { address } = await serve(join(folder, 'plans'));
  const paths = ['/../outside/secret.varde', '/%2e%2e/outside/secret.varde', '/..%2foutside/secret.csv'];
  for (const path of [...paths, '/?plan=../outside/secret.varde']) {
    const answer = await fetch(`${address}${path}`);
    expect(await answer.text()).not.toMatch(new RegExp(`${secret}|4711`));
  }
});
