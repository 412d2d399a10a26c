import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { openPicture, overlap } from './picture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

const draw = async (lines: string) =>
  openPicture(await renderer.svg(`gantt\n  dateFormat YYYY-MM-DD\n${lines}`, { theme: 'light' }));

const boxOf = (svg: SVGSVGElement, selector: string) => {
  const element = svg.querySelector(selector);
  if (!element) throw new Error(`The picture has no ${selector}.`);
  return element.getBoundingClientRect();
};

test('a milestone is turned by an attribute, about its own middle, and by no CSS', async () => {
  const svg = await draw(
    '  section S\n    Klar :milestone, m1, 2026-03-20, 0d\n    Etter :a1, 2026-03-20, 2026-06-01',
  );
  const milestone = svg.querySelector('#varde-m1') as SVGRectElement;
  const { x, y, width, height } = milestone.getBBox();
  const turned = milestone.getBoundingClientRect();
  expect(milestone.getAttribute('transform')).toContain('rotate(45)');
  expect(turned.x + turned.width / 2).toBeCloseTo(x + width / 2, 1);
  expect(turned.y + turned.height / 2).toBeCloseTo(y + height / 2, 1);
  expect(svg.querySelector('style')?.textContent).not.toContain('rotate');
});

test('names stand in the bar, right of it or left of it, and never on it or on a section title', async () => {
  const svg = await draw(`  section En lang tittel på en fase
    Kort :a1, 2026-01-05, 2026-12-18
    Et navn som ikke får plass i stolpen sin :a2, 2026-01-05, 2026-01-09
    Et navn som ikke får plass til høyre :a3, 2026-12-14, 2026-12-18`);
  const title = boxOf(svg, '.sectionTitle');
  const [first, second, third] = ['a1', 'a2', 'a3'].map((id) => ({
    bar: boxOf(svg, `#varde-${id}`),
    name: boxOf(svg, `#varde-${id}-text`),
  }));
  expect(first && first.name.left > first.bar.left && first.name.right < first.bar.right).toBe(true);
  expect(second && second.name.left > second.bar.right).toBe(true);
  expect(third && third.name.right < third.bar.left).toBe(true);
  expect([first, second, third].some((one) => one && overlap(one.name, title))).toBe(false);
});

test('the picture does not depend on the day on which it is drawn', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const svg = await draw(`  section S\n    I dag :a1, ${today}, 5d`);
  expect(svg.querySelector('.today')).toBeNull();
});
