import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlan } from '../../cli/open-plan.ts';
import { bandInks, workColours } from '../../language/diagrams/palette.ts';
import { captionOf } from '../../render/draw/caption-of.ts';
import { loadResvg } from '../../render/load-resvg.ts';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { openPicture } from './picture.ts';

const { plan, choices, draw } = await openPlan(
  join(import.meta.dirname, '../../examples/innovation/plan.varde'),
);
const types = [
  'roadmap',
  'lanes',
  'risks',
  'changeload',
  'stakeholders',
  'timeline',
  'businesscase',
  'forces',
];

let renderer: Renderer;
beforeAll(async () => {
  [renderer] = await Promise.all([createRenderer(), loadResvg()]);
});
afterAll(() => renderer.dispose());

describe('on paper everything is black, white or grey:', () => {
  test.each(types)('%s', async (type) => {
    const choice = choices.find(({ diagram }) => diagram === type);
    const [diagram] = choice ? draw(choice, 'image') : [];
    if (!diagram) throw new Error(`The example has no ${type}.`);
    const svg = await renderer.svg(diagram.mermaid, {
      theme: 'print',
      caption: captionOf(plan.title, diagram),
    });
    expect(mostColourful(svg)).toBe(0);
  });
});

test('the same pictures have colours on a screen', async () => {
  const mermaid = `flowchart LR\n  a["A"]\n  style a fill:${bandInks.high.fill}`;
  expect(mostColourful(await renderer.svg(mermaid, { theme: 'light' }))).toBeGreaterThan(30);
  expect(mostColourful(await renderer.svg(mermaid, { theme: 'print' }))).toBe(0);
});

test('the edge of a card that is late has no colour on paper', async () => {
  const mermaid = `kanban\n  late[Sent]\n    card[Kurs]@{ priority: 'Very High' }\n`;
  expect(mostColourful(await renderer.svg(mermaid, { theme: 'light' }))).toBeGreaterThan(30);
  expect(mostColourful(await renderer.svg(mermaid, { theme: 'print' }))).toBe(0);
});

test('what a colour tells on a screen, the width of an outline tells on paper', async () => {
  const styles = `style a stroke:${bandInks.high.stroke}\n  style b stroke:${bandInks.low.stroke}`;
  const mermaid = `flowchart LR\n  a["A"] --> b["B"]\n  ${styles}`;
  const svg = await openPicture(await renderer.svg(mermaid, { theme: 'print' }));
  const widths = [...svg.querySelectorAll<SVGElement>('g.node > rect')].map((node) =>
    Number.parseFloat(node.style.getPropertyValue('stroke-width')),
  );
  expect(widths[0]).toBeGreaterThan(widths[1] ?? Number.POSITIVE_INFINITY);
});

test('a legend on paper shows the box that a colour stands for', async () => {
  const legend = [
    { mark: '■ ✓', colour: workColours.done, text: 'Ferdig' },
    { mark: '■', colour: workColours.critical, text: 'Kritisk' },
  ];
  const caption = { title: 'Plan', subtitle: '', legend };
  const boxes = async (theme: 'light' | 'print') => {
    const svg = await openPicture(await renderer.svg('flowchart LR\n  a["A"]', { theme, caption }));
    return [...svg.querySelectorAll<SVGElement>('.caption-legend rect')].map((box) => box.style.cssText);
  };
  const [done, critical] = await boxes('print');
  expect(done).not.toBe(critical);
  expect(await boxes('light')).toEqual([]);
});

/** How far any pixel of the picture is from grey, from 0 to 255. */
function mostColourful(svg: string): number {
  const picture = new Resvg(svg, { background: '#ffffff' });
  const { pixels } = picture.render();
  let most = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    most = Math.max(most, Math.max(red, green, blue) - Math.min(red, green, blue));
  }
  return most;
}
