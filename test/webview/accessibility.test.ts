import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { type EditorThemeName, editorThemes } from './editor-themes.ts';
import { bundlePage, Host } from './host.ts';
import { answer, gantt, lanes, pilotPlace, problem } from './pictures.ts';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let browser: Browser;
let files: Awaited<ReturnType<typeof bundlePage>>;

beforeAll(async () => {
  [browser, files] = await Promise.all([launchBrowser(), bundlePage()]);
}, 120_000);
afterAll(() => browser?.close());

async function violations(host: Host): Promise<string[]> {
  await host.page.evaluate(axe);
  const { violations: found } = await host.page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe.each(Object.keys(editorThemes) as EditorThemeName[])('in the theme %s', (theme) => {
  test.each([900, 380])('nothing stands in anybody’s way at a width of %s', async (width) => {
    const host = await Host.open(browser, files, theme, { width, height: 700 });
    await host.show(answer(gantt()));
    await host.send(
      { type: 'pinned', pinned: false },
      {
        type: 'findings',
        findings: [{ severity: 'warning', message: 'Nobody.', file: 'plan.varde', place: pilotPlace }],
      },
    );
    expect(await violations(host)).toEqual([]);
    await host.page.getByRole('button', { name: '1 finding' }).click();
    await host.page.getByRole('button', { name: 'Table', exact: true }).click();
    await host.page.keyboard.press('Control+f');
    await host.page.keyboard.type('e');
    expect(await violations(host)).toEqual([]);
    await host.page.getByRole('button', { name: 'More', exact: true }).click();
    await host.send({ type: 'show', picture: answer(gantt(20), problem) });
    expect(await violations(host)).toEqual([]);
    await host.show(answer(lanes()));
    expect(await violations(host)).toEqual([]);
    await host.page.close();
  });
});
