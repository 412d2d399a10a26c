import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePlayground } from '../../scripts/playground/write-playground.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { WorkbenchPage } from './workbench-page.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

let browser: Browser;
let folder: string;
let server: Server;
/** Below a folder of the server, as on the pages of a repository. */
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varde-playground-'));
  [browser] = await Promise.all([launchBrowser(), writePlayground(folder)]);
  server = createServer(async ({ url = '' }, response) => {
    const path = new URL(url, 'http://127.0.0.1').pathname
      .replace(/^\/varde\//, '')
      .replace(/^$/, 'index.html');
    const content = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(path)] ?? '' }).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/varde/`;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const patient = { timeout: 30_000 };

test('it begins with a plan in the reader’s language, draws it, finds problems, and needs nobody else', async () => {
  const bench = await WorkbenchPage.open(browser, address, { language: 'sv-SE' });
  await bench.frame.locator('.stage > svg').waitFor(patient);
  const example = bench.page.getByLabel('Exempel');
  expect(await example.locator('option:checked').textContent()).toContain('(sv)');
  await expect.poll(() => bench.status.textContent(), patient).toContain('slutar');
  await expect.poll(() => bench.text.locator('.token-keyword').allTextContents(), patient).toContain('plan');

  await bench.press('Control+End');
  await bench.type('\nactivity Nytt "Något alldeles nytt" { takes 3d by Ingen }');
  await bench.problems.getByText('Ingen').first().waitFor(patient);
  await bench.picture.getByText('Något alldeles nytt').waitFor(patient);
  expect([bench.complaints, bench.strangers]).toEqual([[], []]);
}, 120_000);

test('every example is offered, is drawn, and has no error', async () => {
  const bench = await WorkbenchPage.open(browser, address);
  const offered = bench.page.getByLabel('Example').locator('option');
  await offered.first().waitFor({ state: 'attached', ...patient });
  const values = await offered.evaluateAll((options) =>
    options.map((option) => (option as HTMLOptionElement).value),
  );
  const languages = (await offered.allTextContents()).map((text) => text.slice(-3, -1));
  expect(new Set(languages)).toEqual(new Set(['en', 'nb', 'nn', 'sv', 'da']));
  for (const value of values) {
    await bench.page.getByLabel('Example').selectOption(value);
    await expect
      .poll(
        () =>
          bench.page
            .getByLabel('Example')
            .inputValue()
            .catch(() => ''),
        patient,
      )
      .toBe(value);
    await bench.frame.locator('.stage > svg').waitFor(patient);
    await expect.poll(() => bench.status.textContent(), patient).toMatch(/problem|warning/);
    expect([value, await bench.problems.locator('li .error').count()]).toEqual([value, 0]);
  }
  expect([bench.complaints, bench.strangers]).toEqual([[], []]);
}, 120_000);

test('changes stay in the browser, can be downloaded, and thrown away', async () => {
  const bench = await WorkbenchPage.open(browser, `${address}#night-watch`);
  await bench.text.waitFor(patient);
  const first = await bench.text.textContent();
  await bench.press('Control+Home');
  await bench.type('// Changed by me\n');
  await expect
    .poll(() => bench.page.evaluate(() => JSON.stringify(localStorage)), patient)
    .toContain('by me');
  await bench.page.getByRole('button', { name: 'New File…' }).click();
  await bench.page.getByLabel('Name of the new file').fill('more.varde');
  await bench.press('Enter');
  await expect.poll(() => bench.file('more.varde').getAttribute('aria-current'), patient).toBe('true');

  await bench.page.reload();
  await bench.text.getByText('// Changed by me').waitFor(patient);
  await bench.file('more.varde').waitFor();
  const downloading = bench.page.waitForEvent('download');
  await bench.page.getByRole('button', { name: 'Download This File' }).click();
  const downloaded = await downloading;
  expect(downloaded.suggestedFilename()).toBe('plan.varde');
  expect(await readFile(await downloaded.path(), 'utf8')).toMatch(/^\/\/ Changed by me\n/);

  bench.page.on('dialog', (dialog) => dialog.accept());
  await bench.page.getByRole('button', { name: 'Start Over' }).click();
  await expect.poll(() => bench.text.textContent().catch(() => ''), patient).toBe(first);
  expect(await bench.file('more.varde').count()).toBe(0);
  expect(bench.strangers).toEqual([]);
}, 120_000);
