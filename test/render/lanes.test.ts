import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDiagram, drawParts } from '../../language/diagrams/draw-diagram.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { planOf } from '../language/parse.ts';
import { openPicture, overlap } from './picture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

/** A case that goes from one role to the next, and back to the first. */
function handedOn(roles: number): string {
  const all = Array.from({ length: roles }, (_, at) => at);
  return `${all.map((at) => `role Role${at} "Rolle ${at + 1}"`).join('\n')}
process Case "Sak" {
  start Begun by Role0
  ${all.map((at) => `step Step${at} "Steg ${at + 1}" by Role${at}`).join('\n  ')}
  end Done
  Begun -> ${all.map((at) => `Step${at}`).join(' -> ')} -> Done
  Step${roles - 1} -> Step0 "igjen"
}
`;
}

test.each([2, 6, 7, 8, 10, 16, 22])(
  'a process with %i roles is drawn with a lane for each',
  async (roles) => {
    const plan = await planOf(handedOn(roles));
    const { mermaid, title, description } = drawDiagram(plan, schedulePlan(plan), 'lanes');
    const svg = await renderer.svg(mermaid, { theme: 'light', title, description });
    expect(svg.match(/<g class="cluster"/g)).toHaveLength(roles);
  },
);

test('five lanes have room on a page, under titles that are broken where they are wide', async () => {
  const roles = [
    'Bibliotekar',
    'Elever',
    'Kontaktlærer på trinnet',
    'Leseveileder',
    'Avdelingsleder for pedagogikk',
  ];
  const plan = await planOf(`${roles.map((title, at) => `role Role${at} "${title}"`).join('\n')}
process Case "Sak" {
  start Begun "Ny leseperiode" by Role2
  ${roles.map((_, at) => `step Step${at} "Se på klassens lesebilde" by Role${at}`).join('\n  ')}
  choice Enough "Trenger eleven mer?" by Role2
  end Done "Eleven er fulgt opp" by Role2
  Begun -> ${roles.map((_, at) => `Step${at}`).join(' -> ')} -> Enough -> Done
  Enough -> Step0 "ja"
}
`);
  const [diagram] = drawParts(plan, schedulePlan(plan), 'lanes', {}, 'page');
  const svg = await openPicture(await renderer.svg(diagram?.mermaid ?? '', { theme: 'light' }));
  expect(svg.getBoundingClientRect().width).toBeLessThan(930);
  const titles = [...svg.querySelectorAll('.cluster-label text')];
  const nodes = [...svg.querySelectorAll('.node:not(.anchor)')].map((node) => node.getBoundingClientRect());
  expect(titles.map(({ children }) => children.length).sort()).toEqual([1, 1, 1, 2, 2]);
  for (const title of titles) {
    const place = title.getBoundingClientRect();
    const lane = title.closest('.cluster')?.querySelector('rect')?.getBoundingClientRect();
    for (const line of title.children) {
      const { left, right } = line.getBoundingClientRect();
      expect((left + right) / 2).toBeCloseTo(((lane?.left ?? 0) + (lane?.right ?? 0)) / 2, 0);
    }
    expect(nodes.filter((node) => overlap(node, place))).toEqual([]);
  }
});
