import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choicesOf } from '../../../language/diagrams/choices.ts';
import { diagramNames } from '../../../language/diagrams/diagram.ts';
import { drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { createRenderer, type Renderer } from '../../../render/renderer.ts';
import { openPicture, withoutSpaces } from '../../render/picture.ts';
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

test('each diagram of the example shows all that its ids name', {
  timeout: 120_000,
}, async () => {
  const schedule = schedulePlan(plan);
  for (const { diagram: name, title: _, ...wanted } of choicesOf(plan)) {
    const diagram = drawDiagram(plan, schedule, name, wanted);
    const file = [name, wanted.of, wanted.view].filter(Boolean).join('-');
    await expect(diagram.mermaid).toMatchFileSnapshot(`golden/innovation/${file}.mmd`);
    const svg = await openPicture(await renderer.svg(diagram.mermaid, { theme: 'light' }));
    expect(idsIn(svg, Object.keys(diagram.ids))).toEqual(expect.arrayContaining(Object.keys(diagram.ids)));
  }
});

test('only what the example has nothing of is not offered', () => {
  const offered = new Set(choicesOf(plan).map(({ diagram }) => diagram));
  expect(diagramNames.filter((name) => !offered.has(name))).toEqual(['maturity', 'portfolio']);
});

/** Those of the ids that are found in a picture: of points, events and series of numbers, the labels. */
function idsIn(svg: SVGSVGElement, wanted: readonly string[]): string[] {
  const ids = [...svg.querySelectorAll('[id^="varde-"]')].map(({ id }) =>
    id.replace(/^varde-/, '').replace(/^flowchart-(.+)-\d+$/, '$1'),
  );
  const labels = new Set(
    [...svg.querySelectorAll('.data-point text, .eventWrapper text, .legend text')].map((text) =>
      withoutSpaces(text.textContent ?? ''),
    ),
  );
  return [...ids, ...wanted.filter((label) => labels.has(withoutSpaces(label)))];
}
