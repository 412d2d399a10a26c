import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import markdownIt from 'markdown-it';
import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlan } from '../../cli/open-plan.ts';
import { askedDocument } from '../../cli/report/asked-document.ts';
import { contentOf } from '../../cli/report/content.ts';
import type { ReportFormat } from '../../cli/report/formats.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { layNastyFiles } from './nasty-plan.ts';
import { openWatched } from './watched-page.ts';

const origin = 'http://127.0.0.1/';

let browser: Browser;
let folder: string;
let write: (format: ReportFormat) => Promise<string | Uint8Array>;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), layNastyFiles()]);
  const opened = await openPlan(join(folder, 'plans/plan.varde'));
  const own = askedDocument(opened, { report: 'All' }, 'github');
  const risks = askedDocument(opened, { template: 'risk' }, 'github');
  const steering = askedDocument(opened, { template: 'steering' }, 'github');
  const document = { ...own, blocks: [...own.blocks, ...risks.blocks, ...steering.blocks] };
  write = (format) => contentOf(document, format, undefined);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** What a page with the content does in a browser. */
async function misdeedsOf(html: string): Promise<readonly string[]> {
  const { page, misdeeds } = await openWatched(browser, origin);
  await page.route('**', (route) =>
    route.request().url() === origin
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(origin);
  const found = await misdeeds();
  await page.close();
  return found;
}

test('the watch sees what a page does', async () => {
  const page =
    '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'"><img src="https://evil.example/x" onerror="1"><script>window.ran = 1</script>';
  expect((await misdeedsOf(page)).join('\n')).toMatch(
    /^policy: img-src[\s\S]*^script: [\s\S]*^element: <img/m,
  );
});

test('a report in HTML runs nothing and asks for nothing', async () => {
  const html = (await write('html')) as string;
  expect(html).toContain('&lt;script&gt;');
  expect(await misdeedsOf(html)).toEqual([]);
}, 120_000);

test('a report in Markdown runs nothing and asks for nothing where HTML in it is let through', async () => {
  const markdown = (await write('md')) as string;
  expect(await misdeedsOf(markdownIt({ html: true, linkify: false }).render(markdown))).toEqual([]);
});

test.each(['docx', 'pptx'] as const)(
  'a report in %s is whole XML in all its parts, and leads nowhere outside of it',
  async (format) => {
    const parts = Object.entries(unzipSync((await write(format)) as Uint8Array));
    const texts = parts.filter(([name]) => /\.(xml|rels)$/.test(name)).map(([, part]) => strFromU8(part));
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      expect(XMLValidator.validate(text)).toBe(true);
      expect(text).not.toMatch(/<!(DOCTYPE|ENTITY)|TargetMode="External"|<script/i);
      expect(text).not.toMatch(/instrText[^>]*>[^<]*(INCLUDE|DDE|HYPERLINK "http)/i);
    }
    expect(parts.map(([name]) => name).filter((name) => !/\.(xml|rels|png|svg)$/.test(name))).toEqual([]);
  },
  120_000,
);

test('a report in PDF has no script, no attachment and no link out of it', async () => {
  const bytes = (await write('pdf')) as Uint8Array;
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  expect([await pdf.getJSActions(), await pdf.getAttachments(), await pdf.getOpenAction()]).toEqual([
    null,
    null,
    null,
  ]);
  for (let at = 1; at <= pdf.numPages; at++) {
    const annotations = await (await pdf.getPage(at)).getAnnotations();
    expect(annotations.filter(({ url, unsafeUrl, action }) => url ?? unsafeUrl ?? action)).toEqual([]);
  }
}, 120_000);
