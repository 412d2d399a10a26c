import { join } from 'node:path';
import { openPlan } from '../../cli/open-plan.ts';
import { createRenderer } from '../../render/renderer.ts';
import { type Row, rowOf, times } from './measure.ts';
import { repository } from './shipped.ts';

const example = join(repository, 'examples/innovation/plan.varde');

/** Returns how long the example's pictures take without a browser: all of them, and its gantt chart alone with the start. */
export async function renderRows(runs: number): Promise<Row[]> {
  const { choices, draw } = await openPlan(example);
  const texts = choices.flatMap((choice) => draw(choice, 'image')).map(({ mermaid }) => mermaid);
  return [
    rowOf(`${texts.length} pictures to SVG`, await times(runs, () => drawAll(texts))),
    rowOf('a gantt chart to SVG', await times(runs, () => drawAll(texts.slice(0, 1)))),
  ];
}

async function drawAll(texts: readonly string[]): Promise<void> {
  const renderer = await createRenderer();
  for (const text of texts) await renderer.svg(text, { theme: 'light' });
  await renderer.dispose();
}
