import type { Id } from '../plan/element.ts';
import type { Lane } from '../plan/lane.ts';
import type { Plan } from '../plan/plan.ts';
import { classLine } from './flowchart.ts';
import { lanesExtent } from './lanes-extent.ts';
import { type LaneLabels, laneLabels } from './lanes-labels.ts';
import { longestWay } from './longest-way.ts';
import { mermaidId, quotedLines } from './mermaid-text.ts';
import { flowLine, nodeClassLines, nodeLine } from './node-shape.ts';
import type { ProcessPicture } from './process-nodes.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';

/** With more lanes, Mermaid's layout loses nodes of groups that all reach from the top to the foot, and gives up. */
const mostAnchoredLanes = 6;

const onPage = { minNodeWidth: 60, padding: 5, nodeSpacing: 8, rankSpacing: 34 };
/** Around the title of a lane, as Varde's own pictures have it; nodes keep clear of its first line only. */
const titleMargin = 6;
const titleLine = 16;

/**
 * Writes lanes from left to right as groups of a flowchart from top to bottom. Mermaid places groups from the last
 * to the first, and lets each reach from its first node to its last; invisible nodes beside the first and the last
 * step of the longest way make all lanes equally long where they are few. The first step stands before the lanes: of a loop,
 * Mermaid turns the arrow that leads back to what it has met first.
 */
export function lanesSource(
  plan: Plan,
  lanes: readonly Lane[],
  { nodes, signposts, flows }: ProcessPicture,
  target: Target,
): MermaidSource {
  const way = longestWay(
    [...nodes, ...signposts.map(({ node }) => node)].map(({ id }) => id),
    flows,
  );
  const labels = laneLabels(plan, lanes.length, target);
  const mostLines = Math.max(...lanes.map((lane) => labels.ofLane(lane).length));
  const spacing = { wrappingWidth: labels.width, ...onPage };
  const anchorsIn = (lane: Lane) => (lanes.length > mostAnchoredLanes ? [] : anchorsOf(lane, way));
  const anchors = lanes.flatMap(anchorsIn);
  const lines = [
    ...way.slice(0, 1).map((first) => `  ${mermaidId(first)}`),
    ...lanes.toReversed().flatMap((lane) => laneLines(lane, labels, anchorsIn(lane), target)),
    ...flows.map((flow) => flowLine(flow)),
    ...anchors.map(({ link }) => `  ${link}`),
    ...classLine(
      'anchor',
      'fill:none,stroke:none',
      anchors.map(({ id }) => id),
    ),
    ...nodeClassLines(nodes, signposts),
  ];
  return {
    type: 'flowchart',
    direction: 'TB',
    ...(target.rooms && {
      settings: {
        ...spacing,
        subGraphTitleMargin: { top: titleMargin, bottom: titleMargin + titleLine * (mostLines - 1) },
      },
      extent: lanesExtent(lanes, flows, labels, spacing),
    }),
    lines,
    edges: flows.length + anchors.length,
  };
}

/** The id of a lane in Mermaid text; `part` names the lane itself or one of its anchors. */
export function laneId(lane: Lane, part: 'lane' | 'top' | 'foot'): string {
  return lane.party === undefined ? `nobody_${part}` : mermaidId(lane.party, part);
}

function laneLines(lane: Lane, labels: LaneLabels, anchors: readonly Anchor[], target: Target): string[] {
  return [
    `  subgraph ${laneId(lane, 'lane')}[${quotedLines(labels.ofLane(lane))}]`,
    ...lane.nodes.map((node) => `    ${nodeLine(node, labels.ofNode(node), target)}`),
    ...anchors.map(({ id }) => `    ${id}[" "]`),
    '  end',
  ];
}

/** An invisible node, with the invisible arrow that holds it at its height. */
interface Anchor {
  readonly id: string;
  readonly link: string;
}

/** Beside the first and the last step of the longest way, in a lane that does not hold them. */
function anchorsOf(lane: Lane, way: readonly Id[]): Anchor[] {
  const [first, second] = way;
  const [lastButOne, last] = way.slice(-2);
  if (first === undefined || second === undefined || lastButOne === undefined) return [];
  const holds = (id: Id | undefined) => lane.nodes.some((node) => node.id === id);
  const [top, foot] = [laneId(lane, 'top'), laneId(lane, 'foot')];
  return [
    ...(holds(first) ? [] : [{ id: top, link: `${top} ~~~ ${mermaidId(second)}` }]),
    ...(holds(last) ? [] : [{ id: foot, link: `${mermaidId(lastButOne)} ~~~ ${foot}` }]),
  ];
}
