import { afterAll, beforeAll, expect, test } from 'vitest';
import { themes } from '../../render/draw/theme.ts';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { openPicture, overlap, viewBoxOf } from './picture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

const legend = [
  { mark: '■', colour: '#c2574b', text: 'Høy risiko' },
  { mark: '●', text: 'En forklaring som er så lang at den ikke får plass på én linje under et lite bilde' },
  { mark: '◇', text: 'Beslutning' },
];
const caption = { title: 'Leseløftet på Åsheim', subtitle: 'Risikoer', legend };
const draw = async (more: object) =>
  openPicture(await renderer.svg('flowchart LR\n  a["Å"]', { theme: 'light', ...more }));
const textsIn = (svg: SVGSVGElement, name: string) => [...svg.querySelectorAll(`.caption-${name} text`)];

test('a picture has a caption only where it is asked for', async () => {
  expect((await draw({})).querySelector('.caption-heading')).toBeNull();
  const svg = await draw({ caption });
  expect(
    textsIn(svg, 'heading')
      .map((text) => text.textContent)
      .toSorted(),
  ).toEqual(['Leseløftet på Åsheim', 'Risikoer']);
});

test('the heading stands above the picture, the legend below, all in the frame and none on another', async () => {
  const svg = await draw({ caption });
  const node = svg.querySelector('.node')?.getBoundingClientRect();
  const heading = textsIn(svg, 'heading').map((text) => text.getBoundingClientRect());
  const below = textsIn(svg, 'legend').map((text) => text.getBoundingClientRect());
  const frame = viewBoxOf(svg);
  expect(below.length).toBeGreaterThan(legend.length * 2);
  for (const box of heading) expect(box.bottom).toBeLessThanOrEqual(node?.top ?? 0);
  for (const box of below) expect(box.top).toBeGreaterThanOrEqual(node?.bottom ?? Number.POSITIVE_INFINITY);
  const all = [...heading, ...below];
  for (const [index, box] of all.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(frame.x);
    expect(box.right).toBeLessThanOrEqual(frame.x + frame.width);
    expect(all.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
  }
});

test('the colours are those of the theme', async () => {
  const svg = await draw({ caption, theme: 'dark' });
  const styles = textsIn(svg, 'legend').map((text) => text.getAttribute('style') ?? '');
  expect(styles[0]).not.toContain('#c2574b');
  expect(styles[1]).toContain(themes.dark.text);
});

test('a colour is shown by its swatch alone: what is read beside it has the colour of text', async () => {
  const marked = { ...caption, legend: [{ mark: '■ 2+', colour: '#3573d9', text: 'Flere' }] };
  const svg = await draw({ caption: marked, theme: 'dark' });
  const colourOf = (text: Element) => /fill: (#\w+)/.exec(text.getAttribute('style') ?? '')?.[1];
  expect(textsIn(svg, 'legend').map((text) => [text.textContent, colourOf(text)])).toEqual([
    ['■', '#3573d9'],
    ['2+', themes.dark.text],
    ['Flere', themes.dark.text],
  ]);
});

test('a title is text, however it is written, and a word of any length is broken', async () => {
  const title = `</text><script>alert(1)</script> ${'å'.repeat(300)}`;
  const svg = await draw({ caption: { ...caption, title } });
  expect(svg.querySelector('script')).toBeNull();
  const shown = textsIn(svg, 'heading')
    .toReversed()
    .map((text) => text.textContent)
    .join('');
  expect(shown).toContain('</text><script>alert(1)</script>');
  expect(shown.match(/å/g)?.length).toBe(300);
  expect(viewBoxOf(svg).width).toBeLessThan(500);
});
