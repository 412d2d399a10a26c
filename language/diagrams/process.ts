import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { nodesOf } from '../plan/nodes-of-process.ts';
import type { Plan } from '../plan/plan.ts';
import type { Process } from '../plan/process.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { DiagramType } from './diagram-type.ts';
import { titleWithin } from './labels.ts';
import { mermaidId } from './mermaid-text.ts';
import { processSource } from './process-mermaid.ts';
import { drawnProcess, processOf } from './process-nodes.ts';

const longestTitle = 100;

/** A process from left to right, or from top to bottom where it is long, in which those who carry out a step stand in it. */
export const process: DiagramType = {
  shows: [['process', 'start', 'step', 'choice', 'fork', 'join', 'end']],
  offers: (plan) =>
    elementsOfKind(plan, 'process').map((one) => ({ of: one.id, title: titleOfProcess(plan, one) })),
  draw: (plan, _, { of, target }) =>
    drawnProcess(
      plan,
      of,
      (one) => titleOfProcess(plan, one),
      ({ nodes, flows }) => ({
        source: processSource(plan, nodes, flows, target),
        ids: Object.fromEntries(nodes.map(({ id }) => [mermaidId(id), id])),
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

/** The nodes in the order in which the work reaches them, so that what follows on each other stays in one part. */
function alongTheWay(plan: Plan, process: Process): Id[] {
  const nodes = nodesOf(plan, process);
  const leaving = new Map<Id, Id[]>(nodes.map(({ id }) => [id, []]));
  const entered = new Set<Id>();
  for (const { from, to } of process.flows) {
    leaving.get(from)?.push(to);
    entered.add(to);
  }
  const isEntry = ({ id }: { readonly id: Id }) => !entered.has(id);
  const reached = new Set<Id>();
  for (const { id } of [...nodes.filter(isEntry), ...nodes]) {
    const waiting = [id];
    for (const next of waiting) {
      if (reached.has(next) || !leaving.has(next)) continue;
      reached.add(next);
      waiting.push(...(leaving.get(next) ?? []));
    }
  }
  return [...reached];
}
