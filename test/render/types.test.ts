import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { openPicture, textsOf, viewBoxOf, withoutSpaces } from './picture.ts';
import { samples } from './samples.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

describe.each(Object.entries(samples))('%s', (_, { mermaid, labels }) => {
  test('is drawn whole, as text, within its frame', async () => {
    const source = await renderer.svg(mermaid, {
      theme: 'light',
      title: 'Tittel & mer',
      description: 'Om <dette>',
    });
    const svg = await openPicture(source);

    expect(textsOf(svg)).toEqual(expect.arrayContaining(labels.map(withoutSpaces)));
    expect(source).not.toMatch(/foreignObject|NaN|="undefined"|[\u{e0100}-\u{e01ef}]/u);

    const frame = viewBoxOf(svg);
    expect(svg.getAttribute('width')).toBe(String(frame.width));
    expect(svg.getAttribute('height')).toBe(String(frame.height));
    const painted = svg.getBBox();
    expect(painted.x).toBeGreaterThanOrEqual(frame.x);
    expect(painted.y).toBeGreaterThanOrEqual(frame.y);
    expect(painted.x + painted.width).toBeLessThanOrEqual(frame.x + frame.width);
    expect(painted.y + painted.height).toBeLessThanOrEqual(frame.y + frame.height);

    expect(svg.querySelector(`#${svg.getAttribute('aria-labelledby')}`)?.textContent).toBe('Tittel & mer');
    expect(svg.querySelector(`#${svg.getAttribute('aria-describedby')}`)?.textContent).toBe('Om <dette>');
  });
});

test('text that Mermaid refuses is a DrawError that says why, and the next picture is drawn', async () => {
  await expect(renderer.svg('flowchart LR\n  a[', { theme: 'light' })).rejects.toMatchObject({
    name: 'DrawError',
    message: expect.stringMatching(/^Mermaid cannot draw this text: Parse error on line/),
  });
  await expect(renderer.svg('flowchart LR\n  a[b]', { theme: 'light' })).resolves.toContain('<svg');
});
