import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { type Lane, lanesOf } from '../plan/lane.ts';
import { nodesOf } from '../plan/nodes-of-process.ts';
import type { Plan } from '../plan/plan.ts';
import type { Process, ProcessNode } from '../plan/process.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { DiagramType } from './diagram-type.ts';
import { titleWithin } from './labels.ts';
import { laneId, lanesSource } from './lanes-mermaid.ts';
import { drawnProcess, idsOfNodes, type ProcessPicture, processOf } from './process-nodes.ts';
import { alongTheWay } from './process-parts.ts';

const longestTitle = 100;

/** A process with a lane for each party. */
export const lanes: DiagramType = {
  shows: [['process', 'start', 'step', 'choice', 'fork', 'join', 'end']],
  offers: (plan) =>
    elementsOfKind(plan, 'process').map((process) => ({
      of: process.id,
      title: titleOfLanes(plan, process),
    })),
  draw: (plan, _, options) =>
    drawnProcess(
      plan,
      options,
      (process) => titleOfLanes(plan, process),
      (picture) => {
        const drawn = lanesIn(picture, options.part?.whole ?? plan);
        return {
          source: lanesSource(plan, drawn, picture, options.target),
          ids: { ...idsOfLanes(drawn), ...idsOfNodes(picture) },
        };
      },
    ),
  units: (plan, _, { of }) => {
    const process = processOf(plan, of);
    return process ? alongTheWay(plan, process).map((id) => [id]) : [];
  },
};

/** The lanes that a picture has something in, in the order that the whole process gives them, with its signposts. */
function lanesIn({ process, nodes, signposts }: ProcessPicture, whole: Plan): Lane[] {
  const shown = new Set(nodes.map(({ id }) => id));
  const beside = new Map<Id, ProcessNode[]>();
  for (const { beside: id, node } of signposts) beside.set(id, [...(beside.get(id) ?? []), node]);
  return lanesOf(process, nodesOf(whole, process))
    .map(({ party, nodes: all }) => {
      const own = all.filter(({ id }) => shown.has(id));
      return { party, nodes: [...own, ...own.flatMap(({ id }) => beside.get(id) ?? [])] };
    })
    .filter((lane) => lane.nodes.length > 0);
}

function titleOfLanes(plan: Plan, process: Process): string {
  return wordsOf(plan.locale).lanes.title(titleWithin(process, longestTitle));
}

function idsOfLanes(lanes: readonly Lane[]): Record<string, Id> {
  return Object.fromEntries(
    lanes.flatMap((lane) => (lane.party === undefined ? [] : [[laneId(lane, 'lane'), lane.party] as const])),
  );
}
