import { join } from 'node:path';
import { openPlan } from '../../cli/open-plan.ts';
import { createRenderer } from '../../render/renderer.ts';
import { type Row, rowOf, times } from './measure.ts';
import { repository } from './shipped.ts';

const example = join(repository, 'examples/innovation/plan.varde');

/** Returns how long the example's pictures take without a browser: all of them, and one of a kind alone with the start. */
export async function renderRows(runs: number): Promise<Row[]> {
  const { choices, draw } = await openPlan(example);
  const pictures = choices.flatMap((choice) => draw(choice, 'image'));
  const texts = pictures.map(({ mermaid }) => mermaid);
  const textsOf = (type: string) => texts.filter((text) => text.includes(`\n${type}`)).slice(0, 1);
  return [
    rowOf(`${texts.length} pictures to SVG`, await times(runs, () => drawAll(texts))),
    rowOf('a gantt chart to SVG', await times(runs, () => drawAll(textsOf('gantt')))),
    rowOf('a flowchart to SVG', await times(runs, () => drawAll(textsOf('flowchart')))),
  ];
}

async function drawAll(texts: readonly string[]): Promise<void> {
  const renderer = await createRenderer();
  for (const text of texts) await renderer.svg(text, { theme: 'light' });
  await renderer.dispose();
}
