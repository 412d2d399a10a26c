import { expect, test } from 'vitest';
import { createRenderer } from '../../render/renderer.ts';
import { openPicture, overlap } from './picture.ts';

const points = [
  ['Nattpersonalet', 0.85, 0.8],
  ['Avdelingsledere', 0.83, 0.78],
  ['Tillitsvalgte', 0.6, 0.7],
  ['Verneombud', 0.58, 0.69],
  ['Utdanningsetaten', 0.99, 0.99],
  ['Leverandør av velferdsteknologi', 0.02, 0.02],
] as const;

test('labels of points that are close together can all be read, inside the chart', async () => {
  const renderer = await createRenderer();
  const rows = points.map(([name, x, y]) => `  "${name}": [${x}, ${y}]`).join('\n');
  const svg = await openPicture(await renderer.svg(`quadrantChart\n${rows}`, { theme: 'light' }));
  renderer.dispose();

  const boxes = [...svg.querySelectorAll('.data-point text, .data-point circle')].map((one) =>
    one.getBoundingClientRect(),
  );
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
  const circles = new Set(
    [...svg.querySelectorAll('.data-point circle')].map((one) => one.getBoundingClientRect().x),
  );
  const colliding = pairs.filter(([a, b]) => overlap(a, b) && !(circles.has(a.x) && circles.has(b.x)));
  expect(colliding).toEqual([]);

  const chart = [...svg.querySelectorAll('.quadrant rect')].map((one) => one.getBoundingClientRect());
  const right = Math.max(...chart.map((one) => one.right));
  const left = Math.min(...chart.map((one) => one.left));
  for (const label of svg.querySelectorAll('.data-point text')) {
    expect(label.getBoundingClientRect().left).toBeGreaterThanOrEqual(left);
    expect(label.getBoundingClientRect().right).toBeLessThanOrEqual(right);
  }
});
