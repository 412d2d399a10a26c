import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { folderWith } from './command.ts';
import { wholePlan } from './plans.ts';
import { serve } from './serve.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

test('a bar moves while its file is edited, and the last good picture stays while the text is broken', async () => {
  const folder = await folderWith(wholePlan);
  const plan = join(folder, 'plan.varde');
  const { address } = await serve(folder);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);

  const bar = page.locator('.stage rect[id$="_Books"]');
  await bar.waitFor();
  const place = () => bar.getAttribute('x').then(Number);
  const before = await place();
  const text = await readFile(plan, 'utf8');
  await writeFile(plan, text.replace('takes 2d', 'takes 15d'));
  await expect.poll(place, { timeout: 15_000 }).toBeGreaterThan(before + 20);

  const after = await place();
  await writeFile(plan, text.replace('takes 2d by', 'takes takes by'));
  await expect
    .poll(() => page.getByRole('status').textContent(), { timeout: 15_000 })
    .toMatch(/plan\.varde:\d/);
  expect(await place()).toBe(after);
  expect(await page.locator('.viewport').getAttribute('class')).toContain('stale');

  await writeFile(plan, text);
  await expect.poll(place, { timeout: 15_000 }).toBe(before);
  await expect.poll(() => page.getByRole('status').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await page.close();
});
