import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDiagram } from '../../language/diagrams/draw-diagram.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { planOf } from '../language/parse.ts';

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
