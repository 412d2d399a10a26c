import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choicesOf, drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { createRenderer, type Renderer } from '../../../render/renderer.ts';
import { openPicture } from '../../render/picture.ts';
import { planOf } from '../parse.ts';

const example = new URL('../../../examples/innovation/', import.meta.url);

let plan: Plan;
let renderer: Renderer;
beforeAll(async () => {
  const paths = await glob('**/*.varde', { cwd: example });
  const entryFirst = paths.toSorted((a, b) => Number(b === 'plan.varde') - Number(a === 'plan.varde'));
  const files = entryFirst.map(
    async (path) => [path, await readFile(new URL(path, example), 'utf8')] as const,
  );
  plan = await planOf(Object.fromEntries(await Promise.all(files)));
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

test('the example has every diagram, and each shows all that its ids name', {
  timeout: 120_000,
}, async () => {
  const choices = choicesOf(plan);
  expect(new Set(choices.map(({ diagram }) => diagram))).toEqual(
    new Set(['gantt', 'lanes', 'stakeholders', 'risks']),
  );
  const schedule = schedulePlan(plan);
  for (const { diagram: name, of } of choices) {
    const diagram = drawDiagram(plan, schedule, name, of === undefined ? {} : { of });
    await expect(diagram.mermaid).toMatchFileSnapshot(
      `golden/innovation/${[name, of].filter(Boolean).join('-')}.mmd`,
    );
    const svg = await openPicture(await renderer.svg(diagram.mermaid, { theme: 'light' }));
    expect(idsIn(svg)).toEqual(expect.arrayContaining(Object.keys(diagram.ids)));
  }
});

/** The ids of the Mermaid source as they are found in a picture; points of a quadrant chart by their labels. */
function idsIn(svg: SVGSVGElement): string[] {
  const ids = [...svg.querySelectorAll('[id^="varde-"]')].map(({ id }) =>
    id.replace(/^varde-/, '').replace(/^flowchart-(.+)-\d+$/, '$1'),
  );
  const points = [...svg.querySelectorAll('.data-point text')].map((text) => text.textContent ?? '');
  return [...ids, ...points];
}
