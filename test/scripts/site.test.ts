import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRenderer } from '../../render/renderer.ts';
import { type Navigation, navigationOf } from '../../scripts/site/navigation.ts';
import { type Page, placeOf } from '../../scripts/site/page.ts';
import { pageAsHtml } from '../../scripts/site/page-html.ts';
import { pageReader, type ReadPage } from '../../scripts/site/read-page.ts';
import { type Contents, readPages } from '../../scripts/site/read-pages.ts';
import { style } from '../../scripts/site/style.ts';
import { loadGrammar } from '../../scripts/site/varde-grammar.ts';
import { launchBrowser } from '../browser/chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shown = ['docs/kinds/activity.md', 'docs/diagrams/gantt.md', 'docs/commands/export.md'];

/** Stands in for the renderer where it does not matter what pictures look like. */
const quickPainter = { svg: async () => '<svg id="varde" viewBox="0 0 10 10"></svg>' };

let readQuickly: ReadPage;
let contents: Contents;
let navigation: Navigation;
let folder: string;
beforeAll(async () => {
  const grammar = await loadGrammar();
  readQuickly = pageReader(quickPainter, grammar);
  contents = await readPages(root, readQuickly);
  folder = await mkdtemp(join(tmpdir(), 'varde-site-'));
  await writeFile(join(folder, 'style.css'), style);
  const renderer = await createRenderer();
  const read = pageReader(renderer, grammar);
  navigation = navigationOf(contents.pages);
  for (const file of shown) {
    const page = await read(file, await readFile(join(root, file), 'utf8'));
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, placeOf(file)), await pageAsHtml(page, navigation));
  }
  await renderer.dispose();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function pageOf(file: string): Page {
  return contents.pages.get(file) as Page;
}

test('the handbook, what it leads to and what it shows are in the site, each where its links say', async () => {
  expect(contents.pages.has('examples/innovation/README.md')).toBe(true);
  expect(contents.files.has('docs/pictures/roadmap.png')).toBe(true);
  expect(placeOf('docs/README.md')).toBe('docs/index.html');
  expect(placeOf('action.yml')).toBe('action.yml.txt');
  expect(pageOf('examples/sip/plan.varde').html).toContain('<span class="kind">plan</span>');
  const { html } = pageOf('docs/diagrams/gantt.md');
  expect(html).toContain('href="../kinds/phase.html"');
  expect(html).toContain('href="../../examples/portfolio/medisin/plan.varde.html"');
});

test('every page of docs/ is on one list, and one leads to the next', async () => {
  const docs = [...contents.pages.keys()].filter((file) => file.startsWith('docs/'));
  const way = ['docs/README.md'];
  for (let next = navigation.after.get('docs/README.md'); next; next = navigation.after.get(next.file)) {
    expect(navigation.before.get(next.file)?.file).toBe(way.at(-1));
    way.push(next.file);
  }
  expect(way.toSorted()).toEqual(docs.sort());
  const html = await pageAsHtml(pageOf('docs/commands/check.md'), navigation);
  expect(html).toContain('<a rel="prev" href="init.html"');
  expect(html).toContain('<a rel="next" href="explain.html"');
  expect(html).toContain('<a href="check.html" aria-current="page">');
  const lost = new Map([
    ...contents.pages,
    ['docs/lost.md', { ...pageOf('docs/dates.md'), file: 'docs/lost.md' }],
  ]);
  expect(() => navigationOf(lost)).toThrow('No list names docs/lost.md.');
});

test('a link that leads nowhere fails the build', async () => {
  const small = await mkdtemp(join(tmpdir(), 'varde-links-'));
  await mkdir(join(small, 'docs'));
  await writeFile(join(small, 'docs/other.md'), '# Other\n\n## There it is\n');
  await writeFile(
    join(small, 'README.md'),
    '# A\n\n[1](docs/none.md) [2](docs/other.md#nothing) [3](../out.md) ![4](x.png) [5](docs) [6](docs/other.md#there-it-is) [7](https://example.org)\n',
  );
  await expect(readPages(small, readQuickly)).rejects.toThrow(
    /nowhere:\nREADME\.md: docs\/none\.md\nREADME\.md: \.\.\/out\.md\nREADME\.md: x\.png\nREADME\.md: docs\nREADME\.md: docs\/other\.md#nothing$/,
  );
  await rm(small, { recursive: true });
});

test('plans are coloured, and their text stays as it is', async () => {
  const { html } = await readQuickly(
    'docs/page.md',
    '# P\n\n```varde\nactivity A "x < y" {\n\n  takes 2d // soon\n}\n```\n',
  );
  expect(html).toContain(
    '<span class="kind">activity</span> <span class="name">A</span> <span class="text">&quot;</span>',
  );
  expect(html).toContain('{\n\n  <span class="property">takes</span>');
  expect(html).toContain('<span class="comment">');
});

test('short cells of tables stay whole', async () => {
  const { html } = await readQuickly(
    'docs/page.md',
    '# P\n\n| day | what it is |\n| --- | --- |\n| 2027-01-04 | the day on which it all begins |\n',
  );
  expect(html).toContain('<td class="short">2027-01-04</td>');
  expect(html).toContain('<td>the day on which it all begins</td>');
});

describe('in a browser', () => {
  let browser: Browser;
  let axe: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  }, 60_000);
  afterAll(() => browser?.close());

  test.each([
    ['light', 1280],
    ['dark', 400],
  ] as const)(
    'in %s at a width of %s, nothing stands in anybody’s way',
    async (colorScheme, width) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('console', (message) => troubles.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith(pathToFileURL(folder).href)) troubles.push(request.url());
      });
      for (const file of shown) {
        await page.goto(pathToFileURL(join(folder, placeOf(file))).href);
        expect(await page.evaluate(() => getComputedStyle(document.body).margin)).not.toBe('8px');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        for (const details of await page.locator('summary').all()) await details.click();
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run: (how: object) => Promise<AxeResults> } }).axe.run({
            preload: false,
          }),
        );
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
          ),
        ).toEqual([]);
      }
      await page.goto(pathToFileURL(join(folder, 'docs/diagrams/gantt.html')).href);
      expect(await page.locator('figure svg text', { hasText: 'Pilot med femten brukere' }).count()).toBe(1);
      expect(troubles).toEqual([]);
      await context.close();
    },
    60_000,
  );

  test('markup that somebody put in would neither run nor load', async () => {
    const attack =
      '<script>document.title = "run"</script><img src="http://ond.example/a.png" onerror="document.title = 1">';
    const page = pageOf('docs/dates.md');
    const attacked = await pageAsHtml({ ...page, html: page.html + attack }, navigation);
    await writeFile(join(folder, 'attacked.html'), attacked);
    const tab = await browser.newPage();
    const refused: string[] = [];
    tab.on('console', (message) => refused.push(message.text()));
    await tab.goto(pathToFileURL(join(folder, 'attacked.html')).href);
    expect(await tab.title()).toBe(`${page.title} – Varde`);
    expect(refused.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(
      3,
    );
    await tab.close();
  });
});
