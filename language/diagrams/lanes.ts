import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { type Lane, lanesOf } from '../plan/lane.ts';
import { nodesOf } from '../plan/nodes-of-process.ts';
import type { Plan } from '../plan/plan.ts';
import type { Process } from '../plan/process.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { DiagramType } from './diagram-type.ts';
import { titleWithin } from './labels.ts';
import { laneId, lanesSource } from './lanes-mermaid.ts';
import { mermaidId } from './mermaid-text.ts';
import { drawnProcess, processOf } from './process-nodes.ts';

const longestTitle = 100;

/** A process with a lane for each party. */
export const lanes: DiagramType = {
  shows: [['process', 'start', 'step', 'choice', 'fork', 'join', 'end']],
  offers: (plan) =>
    elementsOfKind(plan, 'process').map((process) => ({
      of: process.id,
      title: titleOfLanes(plan, process),
    })),
  draw: (plan, _, { of, target }) =>
    drawnProcess(
      plan,
      of,
      (process) => titleOfLanes(plan, process),
      ({ process, nodes, flows }) => {
        const drawn = lanesOf(process, nodes);
        return { source: lanesSource(plan, drawn, nodes, flows, target), ids: idsOf(drawn) };
      },
    ),
  units: (plan, _, { of }) => {
    const process = processOf(plan, of);
    if (!process) return [];
    return lanesOf(process, nodesOf(plan, process)).map(({ nodes }) => nodes.map(({ id }) => id));
  },
};

function titleOfLanes(plan: Plan, process: Process): string {
  return wordsOf(plan.locale).lanes.title(titleWithin(process, longestTitle));
}

function idsOf(lanes: readonly Lane[]): Record<string, Id> {
  const parties = lanes.flatMap((lane) =>
    lane.party === undefined ? [] : [[laneId(lane, 'lane'), lane.party] as const],
  );
  const nodes = lanes.flatMap((lane) => lane.nodes.map((node) => [mermaidId(node.id), node.id] as const));
  return Object.fromEntries([...parties, ...nodes]);
}
