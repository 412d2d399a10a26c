import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pictureHtml } from '../../client/markdown/html.ts';
import type { Diagram } from '../../language/diagrams/diagram.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { bundlePage } from './host.ts';
import { gantt, lanes } from './pictures.ts';

const origin = 'http://127.0.0.1';
let browser: Browser;
let files: Awaited<ReturnType<typeof bundlePage>>;
let page: Page;

beforeAll(async () => {
  [browser, files] = await Promise.all([launchBrowser(), bundlePage()]);
}, 120_000);
afterAll(() => browser?.close());
afterEach(() => page?.close());

/** The page of VS Code's Markdown preview: its policy, and the script as it stands there. */
const shell = `<!DOCTYPE html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' https: data:; script-src 'nonce-abc'; style-src 'self' 'unsafe-inline' https: data:; font-src 'self' https: data:;">
<link rel="stylesheet" href="/markdown.css"></head>
<body class="vscode-body vscode-light"><script async src="/markdown.js" nonce="abc" charset="UTF-8"></script></body></html>`;

const place = (diagram: Diagram) =>
  pictureHtml({ type: 'picture', plan: 'The <b>plan</b>', diagram, files: [] });

/** Opens a preview, and returns the paths that it loads. */
async function open(): Promise<string[]> {
  const loaded: string[] = [];
  page = await browser.newPage();
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    loaded.push(path);
    const body = files.get(path);
    return route.fulfill(body ? { body } : { contentType: 'text/html', body: shell });
  });
  await page.goto(origin);
  return loaded;
}

/** Shows a text as VS Code does: the body's content is put in its place by a script. */
async function show(html: string): Promise<void> {
  await page.evaluate((content) => {
    const parsed = new DOMParser().parseFromString(
      `<div class="markdown-body">${content}</div>`,
      'text/html',
    );
    document.querySelector('.markdown-body')?.remove();
    document.body.append(...parsed.body.children);
  }, html);
}

test('a page without plans loads nothing that draws', async () => {
  const loaded = await open();
  await show('<p>Text</p>');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => path.endsWith('.js'))).toEqual(['/markdown.js']);
});

test('pictures are drawn with the titles of plan and diagram, and stay while the page changes', async () => {
  await open();
  await show(`<p>${place(gantt())}</p><p>${place(lanes())}</p>`);
  await page.locator('.varde-picture > svg').nth(1).waitFor();
  const text = await page.locator('svg').first().textContent();
  expect(text).toContain('The <b>plan</b>');
  expect(text).toContain('Pilot på 5. trinn');
  const ids = await page.locator('svg').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
  await show(`<p>More</p><p>${place(gantt())}</p>`);
  await page.locator('.varde-picture > svg').waitFor();
  expect(await page.locator('svg').getAttribute('id')).toBe(ids[0]);
});

test('each picture is put into the page once, however much the page changes while it is drawn', async () => {
  await open();
  await page.evaluate(() => {
    const { parseFromString } = DOMParser.prototype;
    DOMParser.prototype.parseFromString = function (text, type) {
      if (type === 'image/svg+xml') document.body.dataset.pictures += '+';
      return parseFromString.call(this, text, type);
    };
    document.body.dataset.pictures = '';
  });
  await show(`<p>${place(gantt())}</p><p>${place(lanes())}</p>`);
  await page.locator('.varde-picture > svg').nth(1).waitFor();
  expect(await page.locator('body').getAttribute('data-pictures')).toBe('++');
});

test('pictures follow the theme of the editor', async () => {
  await open();
  await show(place(gantt()));
  const colour = () =>
    page
      .locator('svg text')
      .first()
      .evaluate((label) => getComputedStyle(label).fill);
  const light = await colour();
  await page.evaluate(() => {
    document.body.className = 'vscode-body vscode-dark';
  });
  await expect.poll(colour).not.toBe(light);
});

test('a picture that cannot be drawn says so and leaves the others', async () => {
  await open();
  await show(`<p>${place({ ...gantt(), mermaid: 'nonsense' })}</p><p>${place(gantt())}</p>`);
  await page.locator('.varde-picture > svg').waitFor();
  await expect
    .poll(() => page.locator('.varde-picture').first().textContent())
    .toContain('Digitalt nattilsyn');
  await page.getByText('Mermaid cannot draw this text').waitFor();
});
