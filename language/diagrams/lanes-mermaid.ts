import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flow, ProcessNode } from '../plan/process.ts';
import { titleOf } from '../plan/query.ts';
import { titleWithin } from './labels.ts';
import { isBar, isUnassigned, type Lane } from './lane.ts';
import { longestWay } from './longest-way.ts';
import { mermaidId, quoted, quotedLines, visible } from './mermaid-text.ts';
import { barColour } from './palette.ts';

const longestLabel = 120;
const longestLane = 60;
const longestArrow = 60;

/**
 * Writes lanes from left to right as groups of a flowchart from top to bottom. Mermaid places groups from the last
 * to the first, and lets each reach from its first node to its last; invisible nodes above and below make all
 * lanes equally long.
 */
export function lanesMermaid(
  plan: Plan,
  lanes: readonly Lane[],
  nodes: readonly ProcessNode[],
  flows: readonly Flow[],
): string {
  return [
    'flowchart TB',
    ...lanes.toReversed().flatMap((lane) => laneLines(plan, lane)),
    ...flows.map(arrowLine),
    ...anchorLines(lanes, nodes, flows),
    ...classLines(lanes, nodes),
    '',
  ].join('\n');
}

/** The id of a lane in Mermaid text; `part` names the lane itself or one of its anchors. */
export function laneId(lane: Lane, part: 'lane' | 'top' | 'foot'): string {
  return lane.party === undefined ? `nobody_${part}` : mermaidId(lane.party, part);
}

function laneLines(plan: Plan, lane: Lane): string[] {
  const { unassigned } = wordsOf(plan.locale).lanes;
  const title =
    lane.party === undefined ? unassigned : visible(titleOf(plan, lane.party), longestLane) || lane.party;
  return [
    `  subgraph ${laneId(lane, 'lane')}[${quoted(title)}]`,
    `    ${laneId(lane, 'top')}[" "]`,
    ...lane.nodes.map((node) => `    ${mermaidId(node.id)}${shapeOf(plan, node)}`),
    `    ${laneId(lane, 'foot')}[" "]`,
    '  end',
  ];
}

function shapeOf(plan: Plan, node: ProcessNode): string {
  if (isBar(node)) return '@{ shape: fork }';
  const label = quotedLines(labelOf(plan, node));
  if (node.kind === 'start' || node.kind === 'end') return `([${label}])`;
  if (node.kind === 'choice') return `{${label}}`;
  return node.calls === undefined ? `[${label}]` : `[[${label}]]`;
}

function labelOf(plan: Plan, node: ProcessNode): string[] {
  const words = wordsOf(plan.locale);
  const title = titleWithin(node, longestLabel);
  const others = node.by.slice(1).map((party) => titleOf(plan, party));
  if (others.length === 0) return [title];
  return [title, visible(words.lanes.together(words.list(others)), longestLabel)];
}

function arrowLine({ from, to, label }: Flow): string {
  const text = visible(label ?? '', longestArrow);
  return `  ${mermaidId(from)} -->${text ? `|${quoted(text)}|` : ''} ${mermaidId(to)}`;
}

function anchorLines(
  lanes: readonly Lane[],
  nodes: readonly ProcessNode[],
  flows: readonly Flow[],
): string[] {
  const way = longestWay(
    nodes.map((node) => node.id),
    flows,
  );
  const first = way[0];
  const lastButOne = way[way.length - 2] ?? first;
  if (first === undefined || lastButOne === undefined) return [];
  return lanes.flatMap((lane) => [
    `  ${laneId(lane, 'top')} ~~~ ${mermaidId(first)}`,
    `  ${mermaidId(lastButOne)} ~~~ ${laneId(lane, 'foot')}`,
  ]);
}

function classLines(lanes: readonly Lane[], nodes: readonly ProcessNode[]): string[] {
  const bars = nodes.filter(isBar).map((node) => mermaidId(node.id));
  const unassigned = nodes.filter(isUnassigned).map((node) => mermaidId(node.id));
  return [
    ...classLine(
      'anchor',
      'fill:none,stroke:none',
      lanes.flatMap((lane) => [laneId(lane, 'top'), laneId(lane, 'foot')]),
    ),
    ...classLine('bar', `fill:${barColour},stroke:${barColour}`, bars),
    ...classLine('unassigned', 'stroke-dasharray:6 4', unassigned),
  ];
}

function classLine(name: string, style: string, ids: readonly string[]): string[] {
  return ids.length > 0 ? [`  classDef ${name} ${style}`, `  class ${ids.join(',')} ${name}`] : [];
}
