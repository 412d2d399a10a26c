import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Process } from '../plan/process.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { DiagramType } from './diagram-type.ts';
import { titleWithin } from './labels.ts';
import { processSource } from './process-mermaid.ts';
import { drawnProcess, idsOfNodes, processOf } from './process-nodes.ts';
import { alongTheWay } from './process-parts.ts';

const longestTitle = 100;

/** A process from left to right, or from top to bottom where it is long, in which those who carry out a step stand in it. */
export const process: DiagramType = {
  shows: [['process', 'start', 'step', 'choice', 'fork', 'join', 'end']],
  offers: (plan) =>
    elementsOfKind(plan, 'process').map((one) => ({ of: one.id, title: titleOfProcess(plan, one) })),
  draw: (plan, _, options) =>
    drawnProcess(
      plan,
      options,
      (one) => titleOfProcess(plan, one),
      (picture) => ({
        source: processSource(plan, picture, options.target),
        ids: idsOfNodes(picture),
      }),
    ),
  units: (plan, _, { of }) => {
    const one = processOf(plan, of);
    return one ? alongTheWay(plan, one).map((id) => [id]) : [];
  },
};

function titleOfProcess(plan: Plan, process: Process): string {
  return wordsOf(plan.locale).process.title(titleWithin(process, longestTitle));
}
