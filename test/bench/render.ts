import { join } from 'node:path';
import { openPlan } from '../../cli/open-plan.ts';
import { createRenderer } from '../../render/renderer.ts';
import { type Row, rowOf, times } from './measure.ts';

const example = join(import.meta.dirname, '../../examples/innovation/plan.varde');

/** What mermaid-cli takes for one picture on two cores, in milliseconds: it starts a browser for each. */
const mermaidCli = 850;

/** Returns how long the example's pictures take without a browser: all of them, and its gantt chart alone with the start. */
export async function renderRows(runs: number): Promise<Row[]> {
  const { choices, draw } = await openPlan(example);
  const texts = choices.flatMap((choice) => draw(choice, 'image')).map(({ mermaid }) => mermaid);
  const all = await times(runs, () => drawAll(texts));
  const one = await times(runs, () => drawAll(texts.slice(0, 1)));
  return [
    rowOf(`${texts.length} pictures to SVG`, all, {
      limit: { of: 'min', most: Math.round((texts.length * mermaidCli) / 3) },
    }),
    rowOf('a gantt chart to SVG', one, { limit: { of: 'min', most: mermaidCli } }),
  ];
}

async function drawAll(texts: readonly string[]): Promise<void> {
  const renderer = await createRenderer();
  for (const text of texts) await renderer.svg(text, { theme: 'light' });
  await renderer.dispose();
}
