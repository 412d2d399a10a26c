import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mermaidText } from '../../language/diagrams/source.ts';
import { targets } from '../../language/diagrams/target.ts';
import { chartSource } from '../../language/diagrams/xychart.ts';
import { type ThemeName, themes } from '../../render/draw/theme.ts';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { openPicture } from './picture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

const source = chartSource({
  categories: ['2026', '2027', '2028'],
  axis: 'tusen NOK',
  up: { title: 'Gevinst', values: [0, 200, 300] },
  down: { title: 'Kostnad', values: [400, 100, 0] },
  line: { title: 'Akkumulert', values: [-400, -300, 0] },
});
const text = mermaidText(source, { title: '', description: '' }, targets.image);

async function drawn(theme: ThemeName) {
  const svg = await openPicture(await renderer.svg(text, { theme }));
  const barsOf = (plot: number) =>
    [...svg.querySelectorAll(`.bar-plot-${plot} > rect`)].map((bar) => ({
      x: Number(bar.getAttribute('x')),
      top: Number(bar.getAttribute('y')),
      foot: Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')),
      fill: bar.getAttribute('fill'),
    }));
  return { svg, barsOf };
}

describe.each(['light', 'dark', 'contrast', 'print'] as const)('a chart in the look %s', (theme) => {
  test('has its bars between zero and their value, and nothing that hides another', async () => {
    const { barsOf } = await drawn(theme);
    const [gains, costs] = [barsOf(0), barsOf(1)];
    expect([gains.length, costs.length, barsOf(2).length]).toEqual([2, 2, 0]);
    const zero = gains[0]?.foot ?? 0;
    expect(gains.every(({ foot }) => Math.abs(foot - zero) < 0.01)).toBe(true);
    expect(costs.every(({ top }) => Math.abs(top - zero) < 0.01)).toBe(true);
    const [large, small] = costs.map(({ top, foot }) => foot - top);
    expect((large ?? 0) / (small ?? 1)).toBeCloseTo(4, 1);
  });

  test('has the colours of the look, whatever its text says', async () => {
    const { svg, barsOf } = await drawn(theme);
    const { gain, loss, text: ink } = themes[theme];
    expect(barsOf(0)[0]?.fill).toBe(gain);
    expect(barsOf(1)[0]?.fill).toBe(loss);
    expect(svg.querySelector('.line-plot-3 > path:last-of-type')?.getAttribute('stroke')).toBe(ink);
  });

  test('lifts the line off the bars that it crosses', async () => {
    const { svg } = await drawn(theme);
    const [rim, line] = svg.querySelectorAll('.line-plot-3 > path');
    expect(rim?.getAttribute('stroke')).toBe(themes[theme].background);
    expect(rim?.getAttribute('d')).toBe(line?.getAttribute('d'));
    expect(Number(rim?.getAttribute('stroke-width'))).toBeGreaterThan(
      Number(line?.getAttribute('stroke-width')),
    );
  });

  test('names its series beside it', async () => {
    const { svg } = await drawn(theme);
    const names = [...svg.querySelectorAll('.legend text')].map((one) => one.textContent);
    expect(names).toEqual(['Gevinst', 'Kostnad', 'Akkumulert']);
  });
});

test('on paper the bars below zero are hatched, in the chart and beside it', async () => {
  const hatchings = ({ svg }: { svg: SVGSVGElement }) =>
    ['.bar-plot-0', '.bar-plot-1', '.legend'].map(
      (place) => svg.querySelectorAll(`${place} .hatching`).length,
    );
  expect(hatchings(await drawn('light'))).toEqual([0, 0, 0]);
  expect(hatchings(await drawn('print'))).toEqual([0, 2, 1]);
});

test('the numbers on the axis are written as the language of the plan does', async () => {
  const chart = 'xychart-beta\n  x-axis ["a", "b"]\n  y-axis "Mål" -2 --> 2\n  bar [-1.5, 1.5]\n';
  const numbers = async (locale?: 'en' | 'nb') => {
    const svg = await openPicture(await renderer.svg(chart, { theme: 'light', ...(locale && { locale }) }));
    return [...svg.querySelectorAll('.left-axis .label text')].map((mark) => mark.textContent);
  };
  expect(await numbers('nb')).toEqual(expect.arrayContaining(['−1,5', '0', '1,5']));
  expect(await numbers('en')).toContain('1.5');
  expect(await numbers()).toContain('1.5');
});
