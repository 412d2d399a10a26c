import { expect, test } from 'vitest';
import { createToPng } from '../../render/png.ts';
import { createRenderer } from '../../render/renderer.ts';
import { openPicture, viewBoxOf } from './picture.ts';
import { readPng } from './read-png.ts';
import { samples } from './samples.ts';

test.each([1, 2])('a picture at scale %i has its size, its background and something on it', async (scale) => {
  const renderer = await createRenderer();
  const source = await renderer.svg(samples.gantt?.mermaid ?? '', { theme: 'dark' });
  renderer.dispose();
  const png = readPng((await createToPng())(source, { theme: 'dark', scale }));
  const frame = viewBoxOf(await openPicture(source));
  expect([png.width, png.height]).toEqual([frame.width * scale, frame.height * scale]);
  expect(new Set(png.rows).size).toBeGreaterThan(50);
});

test('text is drawn in the bundled font: without it there is less ink', async () => {
  const toPng = await createToPng();
  const picture = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="5" y="25" font-family="Inter">${text}</text></svg>`;
  const blank = toPng(picture(''), { theme: 'light' });
  expect(toPng(picture('Æøå'), { theme: 'light' }).length).toBeGreaterThan(blank.length);
});
