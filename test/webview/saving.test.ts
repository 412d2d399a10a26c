import { inflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPlan } from '../../cli/open-plan.ts';
import { openPainter } from '../../cli/pictures/painter.ts';
import { diagramsAsPdf } from '../../cli/pictures/pdf.ts';
import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { canonical } from './canonical.ts';
import { bundlePage, Host } from './host.ts';

const names = ['roadmap', 'goals', 'stakeholders', 'changeload'];

let browser: Browser;
let files: Awaited<ReturnType<typeof bundlePage>>;
let plan: Plan;
let diagrams: readonly Diagram[];
let host: Host;

beforeAll(async () => {
  [browser, files] = await Promise.all([launchBrowser(), bundlePage()]);
  const opened = await openPlan('examples/innovation/plan.varde');
  plan = opened.plan;
  diagrams = names.map((name) => {
    const choice = opened.choices.find(({ diagram }) => diagram === name);
    if (!choice) throw new Error(`The example has no ${name}.`);
    return opened.draw(choice, 'image')[0] as Diagram;
  });
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  host = await Host.open(browser, files);
});
afterEach(() => host.page.close());

function show(diagram: Diagram): Promise<void> {
  const { title, locale, uri } = plan;
  return host.show({ plan: { title, locale, uri }, choices: [], diagram, places: {} });
}

/** Saves what the page shows; returns the file's name and content. */
async function saved(format: string): Promise<{ name: string; content: Buffer }> {
  await host.page.getByRole('button', { name: 'More', exact: true }).click();
  await host.page.getByRole('menuitem', { name: `Save as ${format.toUpperCase()}…` }).click();
  const message = await host.page.waitForFunction(() => {
    const { sent } = window as unknown as { sent: { type: string; name: string; content: Uint8Array }[] };
    const save = sent.find(({ type }) => type === 'save');
    if (!save) return undefined;
    sent.splice(sent.indexOf(save), 1);
    return {
      name: save.name,
      letters: Array.from(save.content, (byte) => String.fromCharCode(byte)).join(''),
    };
  });
  const { name = '', letters = '' } = (await message.jsonValue()) ?? {};
  return { name, content: Buffer.from(letters, 'latin1') };
}

test('a picture that the page saves as SVG is the one that the command line draws', async () => {
  const painter = await openPainter({ plan, format: 'svg', theme: 'light', scale: 1 });
  for (const diagram of diagrams) {
    await show(diagram);
    const { name, content } = await saved('svg');
    expect(name).toMatch(new RegExp(`^${diagram.name}(-.+)?\\.svg$`));
    expect(canonical(content.toString('utf8'))).toBe(canonical(String(await painter.paint(diagram))));
  }
  painter.close();
}, 120_000);

test('a picture that the page saves as PNG is the same file, to the byte, as from the command line', async () => {
  const painter = await openPainter({ plan, format: 'png', theme: 'light', scale: 2 });
  for (const diagram of diagrams.slice(0, 2)) {
    await show(diagram);
    const { content } = await saved('png');
    expect(content.equals(Buffer.from((await painter.paint(diagram)) as Uint8Array))).toBe(true);
  }
  painter.close();
}, 120_000);

test('a picture that the page saves as PDF paints the same as from the command line', async () => {
  for (const diagram of diagrams.slice(0, 2)) {
    await show(diagram);
    const { content } = await saved('pdf');
    const expected = await diagramsAsPdf(plan, [diagram], 'light');
    expect(content.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect(paintedBy(content)).toEqual(paintedBy(Buffer.from(expected)));
  }
}, 120_000);

test('while a picture is saved, the one that is seen stays as it is', async () => {
  const [diagram] = diagrams;
  if (!diagram) throw new Error('There is a diagram.');
  await show(diagram);
  const before = await host.pictureId();
  const bar = host.page.locator('.stage .task').first();
  const box = await bar.boundingBox();
  await saved('svg');
  expect(await host.pictureId()).toBe(before);
  expect(await bar.boundingBox()).toEqual(box);
}, 60_000);

/** What each stream of a PDF holds; two compressors write the same content with other bytes. */
function paintedBy(pdf: Buffer): string[] {
  const source = pdf.toString('latin1');
  return [...source.matchAll(/FlateDecode.*?stream\r?\n(.*?)\r?\nendstream/gs)].map(([, bytes = '']) =>
    inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'),
  );
}
