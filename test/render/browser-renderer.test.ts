import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlan } from '../../cli/open-plan.ts';
import { createBrowserRenderer } from '../../render/browser/browser-renderer.ts';
import { captionOf } from '../../render/draw/caption-of.ts';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { drawBundle } from '../../scripts/bundles.ts';
import { findBrowser } from '../browser/chromium.ts';
import { openPicture, viewBoxOf } from './picture.ts';
import { readPng } from './read-png.ts';

const root = join(import.meta.dirname, '../..');
const { plan, choices, draw } = await openPlan(join(root, 'examples/innovation/plan.varde'));
const short = ['gantt', 'lanes', 'risks', 'kanban', 'stakeholders', 'timeline', 'businesscase'];
/** A long run compares every picture of the example. */
const compared =
  process.env.VARDE_ALL_PICTURES === undefined
    ? short.flatMap((name) => choices.find(({ diagram }) => diagram === name) ?? [])
    : choices;

let builtin: Renderer;
let browser: Renderer;
beforeAll(async () => {
  const script = await build({ ...drawBundle, absWorkingDir: root, write: false });
  [builtin, browser] = await Promise.all([
    createRenderer(),
    createBrowserRenderer(await findBrowser(), script.outputFiles?.[0]?.text ?? ''),
  ]);
}, 120_000);
afterAll(() => Promise.all([builtin?.dispose(), browser?.dispose()]));

describe('drawn in a browser and without one, the same is in the same place:', () => {
  test.each(compared)('$title', { timeout: 60_000 }, async (choice) => {
    for (const diagram of draw(choice, 'image')) {
      const { mermaid, title, description } = diagram;
      const options = {
        theme: 'light',
        title,
        description,
        caption: captionOf(plan.title, diagram),
      } as const;
      const [own, other] = await Promise.all(
        [builtin, browser].map(async (renderer) => openPicture(await renderer.svg(mermaid, options))),
      );
      expectAlike(own as SVGSVGElement, other as SVGSVGElement);
    }
  });
});

test('text that Mermaid refuses is a DrawError in a browser as well', async () => {
  await expect(browser.svg('flowchart LR\n  a[', { theme: 'light' })).rejects.toMatchObject({
    name: 'DrawError',
    message: expect.stringMatching(/^Mermaid cannot draw this text: Parse error on line/),
  });
});

test('a browser makes a PNG of the size that is asked for', async () => {
  const svg = await browser.svg('flowchart LR\n  a["日本 🎉"]', { theme: 'light' });
  const { width, height } = viewBoxOf(await openPicture(svg));
  const png = readPng(await browser.png(svg, { theme: 'light', scale: 2 }));
  expect([png.width, png.height]).toEqual([width * 2, height * 2]);
  expect(new Set(png.rows).size).toBeGreaterThan(50);
});

test('a program that is no browser is said to be none', async () => {
  const started = createBrowserRenderer({ executablePath: process.execPath }, '');
  await expect(started).rejects.toThrow('does not start as a browser');
});

/** Expects the same elements with the same text, each box of one within 2 % or 4 px of that of the other. */
function expectAlike(own: SVGSVGElement, other: SVGSVGElement): void {
  const { width, height } = viewBoxOf(own);
  const [far, deep] = [Math.max(4, width * 0.02), Math.max(4, height * 0.02)];
  const [painted, others] = [paintedIn(own), paintedIn(other)];
  expect(others.map(({ name }) => name)).toEqual(painted.map(({ name }) => name));
  const moved = painted.flatMap(({ name, box }, index) => {
    const { x, y, width: wide, height: high } = (others[index] as Painted).box;
    const differences = [box.x - x, box.width - wide].map((one) => Math.abs(one) / far);
    differences.push(...[box.y - y, box.height - high].map((one) => Math.abs(one) / deep));
    return Math.max(...differences) > 1 ? [name] : [];
  });
  expect(moved).toEqual([]);
}

interface Painted {
  readonly name: string;
  readonly box: DOMRect;
}

function paintedIn(svg: SVGSVGElement): Painted[] {
  return [...svg.querySelectorAll('text, rect, circle, ellipse, polygon, path, line')]
    .filter((element) => !element.closest('defs, marker, symbol, clipPath'))
    .map((element) => ({
      name: `${element.localName} ${element.localName === 'text' ? element.textContent : element.id}`,
      box: element.getBoundingClientRect(),
    }));
}
