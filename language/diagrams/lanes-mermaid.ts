import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Lane } from '../plan/lane.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flow, ProcessNode } from '../plan/process.ts';
import { titleOf } from '../plan/query.ts';
import { classLine } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { longestWay } from './longest-way.ts';
import { mermaidId, quoted, visible } from './mermaid-text.ts';
import { flowLine, nodeClassLines, nodeLine } from './node-shape.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';

const longestLabel = 120;
const longestLane = 60;
const longestArrow = 60;
/** With more lanes, Mermaid's layout loses nodes of groups that all reach from the top to the foot, and gives up. */
const mostAnchoredLanes = 6;

const onPage = { wrappingWidth: 130, padding: 8, nodeSpacing: 20, rankSpacing: 34 };

/**
 * Writes lanes from left to right as groups of a flowchart from top to bottom. Mermaid places groups from the last
 * to the first, and lets each reach from its first node to its last; invisible nodes beside the first and the last
 * step of the longest way make all lanes equally long where they are few. The first step stands before the lanes: of a loop,
 * Mermaid turns the arrow that leads back to what it has met first.
 */
export function lanesSource(
  plan: Plan,
  lanes: readonly Lane[],
  nodes: readonly ProcessNode[],
  flows: readonly Flow[],
  target: Target,
): MermaidSource {
  const way = longestWay(
    nodes.map((node) => node.id),
    flows,
  );
  const anchorsIn = (lane: Lane) => (lanes.length > mostAnchoredLanes ? [] : anchorsOf(lane, way));
  const anchors = lanes.flatMap(anchorsIn);
  const lines = [
    ...way.slice(0, 1).map((first) => `  ${mermaidId(first)}`),
    ...lanes.toReversed().flatMap((lane) => laneLines(plan, lane, anchorsIn(lane), target)),
    ...flows.map((flow) => flowLine(flow, arrowLabel(flow))),
    ...anchors.map(({ link }) => `  ${link}`),
    ...classLine(
      'anchor',
      'fill:none,stroke:none',
      anchors.map(({ id }) => id),
    ),
    ...nodeClassLines(nodes),
  ];
  return {
    type: 'flowchart',
    direction: 'TB',
    ...(target.rooms && { settings: onPage }),
    lines,
    edges: flows.length + anchors.length,
  };
}

/** The id of a lane in Mermaid text; `part` names the lane itself or one of its anchors. */
export function laneId(lane: Lane, part: 'lane' | 'top' | 'foot'): string {
  return lane.party === undefined ? `nobody_${part}` : mermaidId(lane.party, part);
}

function laneLines(plan: Plan, lane: Lane, anchors: readonly Anchor[], target: Target): string[] {
  const { unassigned } = wordsOf(plan.locale).lanes;
  const title =
    lane.party === undefined ? unassigned : visible(titleOf(plan, lane.party), longestLane) || lane.party;
  return [
    `  subgraph ${laneId(lane, 'lane')}[${quoted(title)}]`,
    ...lane.nodes.map((node) => `    ${nodeLine(node, labelOf(plan, node), target)}`),
    ...anchors.map(({ id }) => `    ${id}[" "]`),
    '  end',
  ];
}

function labelOf(plan: Plan, node: ProcessNode): string[] {
  const words = wordsOf(plan.locale);
  const title = titleWithin(node, longestLabel);
  const others = node.by.slice(1).map((party) => titleOf(plan, party));
  if (others.length === 0) return [title];
  return [title, visible(words.lanes.together(words.list(others)), longestLabel)];
}

function arrowLabel({ label }: Flow): string[] {
  const text = visible(label ?? '', longestArrow);
  return text ? [text] : [];
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
