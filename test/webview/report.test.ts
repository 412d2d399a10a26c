import { globSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlan } from '../../cli/open-plan.ts';
import { askedDocument } from '../../cli/report/asked-document.ts';
import { contentOf } from '../../cli/report/content.ts';
import type { Document, Figure } from '../../language/report/document.ts';
import type { FromWriter, ReportFormat } from '../../server/protocol/documents.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { wordTemplate } from '../render/document/word-template.ts';
import { canonical } from './canonical.ts';
import { bundlePage, Host } from './host.ts';

let browser: Browser;
let host: Host;
let report: Document;

beforeAll(async () => {
  const [launched, files, opened] = await Promise.all([
    launchBrowser(),
    bundlePage(),
    openPlan('examples/innovation/plan.varde'),
  ]);
  browser = launched;
  report = askedDocument(opened, { template: 'risk' }, 'image');
  host = await Host.open(browser, files, 'light', { width: 900, height: 600 }, 'nb', 'report');
}, 120_000);
afterAll(() => browser?.close());

/** What the page writes, and how many figures it said were drawn before each. */
async function written(document: Document, format: ReportFormat, template?: Uint8Array) {
  await host.page.evaluate(() => {
    (window as unknown as { sent: unknown[] }).sent.length = 0;
  });
  await host.send({ document, format, ...(template && { template }) });
  const answer = await host.page.waitForFunction(
    () => {
      const { sent } = window as unknown as { sent: FromWriter[] };
      const drawn = sent.flatMap((message) => (message.type === 'drawn' ? [message] : []));
      const last = sent.find(({ type }) => type === 'written' || type === 'failed' || type === 'unfit');
      if (last?.type === 'failed') return { drawn, letters: '', failure: last.message };
      if (last?.type === 'unfit') return { drawn, letters: '', failure: last.why };
      if (last?.type !== 'written') return undefined;
      return { drawn, letters: Array.from(last.content, (byte) => String.fromCharCode(byte)).join('') };
    },
    undefined,
    { timeout: 60_000 },
  );
  const { drawn = [], letters = '', failure } = (await answer.jsonValue()) ?? {};
  return { drawn, failure, content: Buffer.from(letters, 'latin1') };
}

const expected = async (format: ReportFormat) => Buffer.from(await contentOf(report, format, undefined));

test('a web page and Markdown are what the command line writes', async () => {
  const { content, drawn } = await written(report, 'html');
  const [own, other] = [content, await expected('html')].map(apart);
  expect(own).toEqual(other);
  const figures = report.blocks.filter(({ type }) => type === 'figure').length;
  expect(drawn).toEqual(Array.from({ length: figures }, (_, done) => ({ type: 'drawn', done, of: figures })));
  const last = `Figur ${figures} / ${figures}`;
  expect(await host.page.getByRole('status').innerText()).toBe(`${report.title}: ${last}`);
  expect((await written(report, 'md')).content.toString('utf8')).toBe(
    (await expected('md')).toString('utf8'),
  );
}, 120_000);

test('the script of a web page runs as it is bundled', async () => {
  const { content } = await written(report, 'html');
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.setContent(content.toString('utf8'));
  await page.getByRole('button', { name: 'Zoom inn' }).first().click();
  await page.locator('.view [role=img]').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.facts').innerText()).not.toBe('');
  expect(troubles).toEqual([]);
  await page.close();
}, 60_000);

test.each(['docx', 'pptx'] as const)(
  'a %s has the parts, the texts and the pictures of the command line’s',
  async (format) => {
    const { content, failure } = await written(report, format);
    expect(failure).toBeUndefined();
    const [own, other] = [unzipSync(content), unzipSync(await expected(format))];
    expect(Object.keys(own).sort()).toEqual(Object.keys(other).sort());
    const texts = (files: typeof own) =>
      Object.entries(files)
        .filter(([path]) => /(document|slide\d+)\.xml$/.test(path))
        .map(([path, bytes]) => [
          path,
          Buffer.from(bytes)
            .toString('utf8')
            .replace(/<[^>]*>/g, '|'),
        ]);
    expect(texts(own)).toEqual(texts(other));
    const bitmaps = (files: typeof own) =>
      Object.entries(files).flatMap(([path, bytes]) => (path.endsWith('.png') ? [Buffer.from(bytes)] : []));
    expect(bitmaps(own).length).toBeGreaterThan(0);
    expect(bitmaps(own)).toEqual(bitmaps(other));
  },
  120_000,
);

test('a Word document takes the styles of the template, and is not written where that is unfit', async () => {
  const text: Document = { ...report, blocks: report.blocks.filter(({ type }) => type !== 'figure') };
  const { content, failure } = await written(text, 'docx', wordTemplate({}));
  expect(failure).toBeUndefined();
  const part = (path: string) => Buffer.from(unzipSync(content)[path] ?? []).toString('utf8');
  expect(Object.keys(unzipSync(content)).map(part).join()).toContain('Åsheim kommune');
  const withMacros = await written(text, 'docx', wordTemplate({ 'word/vbaProject.bin': 'x' }));
  expect(withMacros.failure).toBe('macros');
  expect((await written(text, 'pptx', wordTemplate({}))).failure).toBe('other kind');
}, 60_000);

test('a PDF has as many pages as the command line’s', async () => {
  const { content, failure } = await written(report, 'pdf');
  expect(failure).toBeUndefined();
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
  expect(content.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pages(content)).toBe(pages(await expected('pdf')));
}, 120_000);

test('the page has all that Mermaid needs for the pictures of the examples', async () => {
  const byType = new Map<string, Figure>();
  for (const path of globSync('examples/*/{plan,portefolje}.varde')) {
    const { choices, draw } = await openPlan(path);
    for (const diagram of choices.flatMap((choice) => draw(choice, 'image'))) {
      const type = /^\w+/m.exec(diagram.mermaid.replace(/^---.*?---/s, ''))?.[0];
      if (type) byType.set(type, { type: 'figure', caption: type, diagram });
    }
  }
  expect(byType.size).toBeGreaterThan(5);
  expect((await written({ ...report, blocks: [...byType.values()] }, 'html')).failure).toBeUndefined();
}, 60_000);

test('a picture that cannot be drawn is told', async () => {
  const [figure] = report.blocks.filter((block) => block.type === 'figure');
  if (!figure) throw new Error('The report has a figure.');
  const broken = { ...figure, diagram: { ...figure.diagram, mermaid: 'flowchart LR\n a -->' } };
  const { failure } = await written({ ...report, blocks: [broken] }, 'html');
  expect(failure).toContain('Mermaid cannot draw this text');
}, 60_000);

/**
 * A page without its pictures, and these, however a browser writes their styles. The script is shorter where it is bundled,
 * and both have other hashes.
 */
function apart(html: Buffer) {
  const picture = /<svg aria-labelledby.*?<\/svg>/gs;
  const source = html.toString('utf8').replace(/'sha256-[^']*'|<script>.*?<\/script>/gs, '');
  return { page: source.replace(picture, ''), pictures: (source.match(picture) ?? []).map(canonical) };
}
