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

test('a gate can be told from a milestone by its class', async () => {
  const svg = await draw(`  section S
    Klar :milestone, v_m, 2026-03-20, 0d
    Videre? :milestone, gate_g, 2026-03-20, 0d`);
  expect(svg.querySelector('#varde-gate_g')?.classList.contains('gate')).toBe(true);
  expect(svg.querySelector('#varde-v_m')?.classList.contains('gate')).toBe(false);
});

test('the line that only makes the axis begin with a mark is not seen', async () => {
  const svg = await draw(`  section S
    Arbeid :a1, 2026-03-20, 2026-05-20
    #8203; :vert, axis_start, 2026-03-01, 0d`);
  expect(svg.querySelector('.vert, .vertText')).toBeNull();
  expect(boxOf(svg, '#varde-a1').left).toBeGreaterThan(boxOf(svg, '.grid .tick').left);
});

test('where the axis stands above as well, so does the status day', async () => {
  const svg = await openPicture(
    await renderer.svg(
      `---
config:
  gantt:
    topAxis: true
---
gantt
  dateFormat YYYY-MM-DD
  section S
    Arbeid :a1, 2026-03-20, 2026-05-20
    Status :vert, as_of, 2026-04-01, 0d`,
      { theme: 'light' },
    ),
  );
  const [first, second] = [...svg.querySelectorAll('.vertText')].map((one) => one.getBoundingClientRect());
  const bar = boxOf(svg, '#varde-a1');
  const tops = [first?.top ?? 0, second?.top ?? 0].sort((a, b) => a - b);
  expect(tops[0]).toBeLessThan(bar.top);
  expect(tops[1]).toBeGreaterThan(bar.bottom);
});

test('the line of a day ends where the axes begin, and runs through nothing that is written there', async () => {
  const svg = await draw(`  section S
    Arbeid :a1, 2026-03-20, 2026-05-20
    Status :vert, as_of, 2026-04-01, 0d`);
  const [line, bar, label] = ['rect.vert', '#varde-a1', '.grid .tick text'].map((one) => boxOf(svg, one));
  expect(line && bar && line.top < bar.top && line.bottom > bar.bottom).toBe(true);
  expect((line?.bottom ?? 0) - (label?.top ?? 0)).toBeLessThanOrEqual(1);
});
