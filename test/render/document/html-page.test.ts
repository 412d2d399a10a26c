import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlan } from '../../../cli/open-plan.ts';
import { askedDocument } from '../../../cli/report/asked-document.ts';
import type { Document, Figure } from '../../../language/report/document.ts';
import type { TemplateName } from '../../../language/report/template-name.ts';
import { drawFigures } from '../../../render/document/draw-figures.ts';
import { writeHtml } from '../../../render/document/html/html.ts';
import { launchBrowser } from '../../browser/chromium.ts';
import { gantt } from '../../webview/pictures.ts';
import { drawSample, hostile, sampleDocument } from './sample.ts';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const figure: Figure = { type: 'figure', caption: 'Framdrift', diagram: gantt() };
const short: Document = {
  ...sampleDocument,
  blocks: [{ type: 'heading', level: 1, text: 'Framdrift' }, figure],
};

let browser: Browser;
let sample: string;
let real: readonly string[];
let withFacts: string;
beforeAll(async () => {
  browser = await launchBrowser();
  sample = await writeHtml(sampleDocument, await drawSample());
  real = [
    await realReport('examples/innovation/plan.varde', 'steering'),
    await realReport('examples/nyckelfaktorer/plan.varde', 'benefits'),
  ];
  withFacts = await writeHtml(short, drawFigures(short));
}, 120_000);
afterAll(() => browser?.close());

async function realReport(plan: string, template: TemplateName): Promise<string> {
  const report = askedDocument(await openPlan(plan), { template }, 'image');
  return writeHtml(report, drawFigures(report));
}

/** Opens the page as if from a site, with all that its policy forbids, that it asks for and that it complains of. */
async function open(html: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', async (dialog) => {
    troubles.push(dialog.message());
    await dialog.dismiss();
  });
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url === 'http://127.0.0.1/') return route.fulfill({ contentType: 'text/html', body: html });
    troubles.push(url);
    return route.abort();
  });
  await page.goto('http://127.0.0.1/');
  return { page, troubles };
}

/** What axe finds wrong in the page; its own code is not held to the page's policy. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

test.each([
  ['light', 1000, () => [sample, ...real]],
  ['light', 400, () => [sample]],
  ['dark', 1000, () => [sample]],
] as const)(
  'in %s at a width of %s, nothing stands in anybody’s way',
  async (colorScheme, width, pages) => {
    for (const html of pages()) {
      const { page } = await open(html, { colorScheme, viewport: { width, height: 800 } });
      for (const details of await page.locator('summary').all()) await details.click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.locator('[data-act=whole]').first().click();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }
  },
  120_000,
);

test('no text of a plan runs, loads anything or becomes markup', async () => {
  const { page, troubles } = await open(sample);
  expect(await page.locator('h2').last().textContent()).toBe(`Mål ${hostile.markup}`);
  expect(await page.getByText(hostile.markdown).count()).toBeGreaterThan(1);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('main a').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('nor does one in a picture or in its facts', async () => {
  const attack = `</title></style></svg><script>alert(1)</script><img src=x onerror=alert(1)>' onload='alert(1)`;
  const folder = await mkdtemp(join(tmpdir(), 'varde-html-'));
  const path = join(folder, 'plan.varde');
  await writeFile(
    path,
    `plan P "P ${attack}" { locale nb starts 2027-01-04 }
phase A "A ${attack}" { activity B "B ${attack}" { takes 2w } milestone C "C ${attack}" { after B } }
risk R "R ${attack}" { likelihood 4 impact 4 }
role Q "Q ${attack}"`,
  );
  const { page, troubles } = await open(await realReport(path, 'steering'));
  await rm(folder, { recursive: true });
  expect(await page.locator('figure').count()).toBeGreaterThan(1);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('img, a:not([href^="#"])').count()).toBe(0);
  for (const details of await page.locator('summary').all()) await details.click();
  await page.locator('.view [role=img]').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.facts').innerText()).toContain('<script>alert(1)</script>');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('even markup that somebody put in would neither run nor load', async () => {
  const attack = `<script>document.title = "run"</script><img src="x" onerror="document.title = 'run'"><img src="http://ond.example/a.png"><style>h1 { color: rgb(1, 2, 3) }</style><base href="http://ond.example/">`;
  const { page, troubles } = await open(sample.replace('</main>', `${attack}</main>`));
  await expect
    .poll(() => troubles.filter((trouble) => /content security policy/i.test(trouble)).length)
    .toBeGreaterThan(4);
  expect(troubles.filter((trouble) => trouble.startsWith('http'))).toEqual([]);
  expect(await page.title()).toContain('Statusrapport');
  expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)).not.toBe('rgb(1, 2, 3)');
  await page.context().close();
});

test('the facts of a bar are shown where the pointer is, and hidden with Escape', async () => {
  const { page } = await open(withFacts);
  const facts = page.locator('.facts');
  await page.locator('[id$=-w_pilot-text]').hover();
  expect(await facts.isVisible()).toBe(true);
  expect(await facts.innerText()).toContain('Rektor');
  expect(await facts.innerText()).not.toContain('Omsorgsleder');
  await page.keyboard.press('Escape');
  expect(await facts.isVisible()).toBe(false);
  await page.locator('[id$=-w_decide]').hover({ force: true });
  expect(await facts.innerText()).toContain('Beslutning');
  await page.mouse.move(5, 5);
  expect(await facts.isVisible()).toBe(false);
  await page.context().close();
});

test('the keyboard goes from bar to bar, and hears what each is', async () => {
  const { page } = await open(withFacts);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.locator('.view').focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(
    'Activity: Kartlegge behov. Start: 2 Mar 2026. End: 13 Mar 2026. Owner: Omsorgsleder',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toContain('Pilot på 5. trinn');
  expect(await page.locator('.facts').innerText()).toContain('Rektor');
  await page.keyboard.press('Home');
  expect(await focused()).toContain('Kartlegge behov');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.context().close();
});

test('a figure is zoomed with buttons, keys and the wheel, and dragged', async () => {
  const { page } = await open(withFacts);
  const width = async () => (await page.locator('.view > svg').boundingBox())?.width ?? 0;
  const scrolled = () => page.locator('.view').evaluate(({ scrollLeft }) => scrollLeft);
  const natural = await page
    .locator('.view > svg')
    .evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width);
  const first = await width();
  await page.getByRole('button', { name: 'Zoom inn' }).click();
  expect(await width()).toBeCloseTo(first * 1.25, 0);
  await page.locator('.view').focus();
  await page.keyboard.press('0');
  expect(await width()).toBeCloseTo(natural, 0);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  expect(await width()).toBeCloseTo(natural * 1.25, 0);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await page.locator('.view').hover();
  await page.mouse.down();
  await page.mouse.move(300, 400);
  await page.mouse.up();
  expect(await scrolled()).not.toBe(before);
  await page.locator('.view').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeCloseTo(natural, 0);
  await page.getByRole('button', { name: 'Tilpass bredden' }).click();
  expect(await width()).toBeCloseTo(first, 0);
  await page.context().close();
});

test('a figure fills the window and comes back, with the focus where it was', async () => {
  const { page } = await open(withFacts);
  const whole = page.getByRole('button', { name: 'Fyll vinduet' });
  await whole.click();
  const dialog = page.getByRole('dialog', { name: 'Figur 1. Framdrift' });
  expect((await dialog.locator('.view').boundingBox())?.height).toBeGreaterThan(600);
  await dialog.locator('[id$=-w_pilot-text]').hover();
  expect(await page.locator('.facts').innerText()).toContain('Rektor');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => page.locator('figure .view > svg').count()).toBe(1);
  await expect.poll(() => whole.evaluate((button) => button === document.activeElement)).toBe(true);
  await whole.click();
  await page.getByRole('button', { name: 'Lukk' }).click();
  await expect.poll(() => page.locator('figure .view > svg').count()).toBe(1);
  await page.context().close();
});

test('without scripts all can be read, and no button promises anything', async () => {
  const { page } = await open(withFacts, { javaScriptEnabled: false });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.locator('svg text', { hasText: 'Pilot på 5. trinn' }).isVisible()).toBe(true);
  await page.getByText('Figuren som tabell').click();
  expect(await page.getByRole('cell', { name: 'Rektor' }).isVisible()).toBe(true);
  await page.context().close();
});

test('on paper it is light, without what only a screen can do', async () => {
  const { page } = await open(sample, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await page.locator('.buttons').first().isVisible()).toBe(false);
  const high = await page.locator('.view > svg').last().boundingBox();
  expect(high?.height).toBeLessThan(900);
  await page.context().close();
});
