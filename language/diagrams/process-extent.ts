import { widthOf } from '../locale/text-width.ts';
import { isBar } from '../plan/lane.ts';
import type { Flow, ProcessNode } from '../plan/process.ts';
import { arrowFontSize, nodeFontSize } from './flowchart.ts';
import {
  extentAcross,
  extentDown,
  extentOfNode,
  lineHeight,
  type SizedNode,
  type Spacing,
} from './layout-extent.ts';
import { forwardFlows } from './longest-way.ts';
import { flowLabel } from './node-shape.ts';
import type { Extent } from './target.ts';

const bar = { width: 70, height: 10 };

/** A node of a process, and what stands in it. */
export interface LabelledNode {
  readonly node: ProcessNode;
  readonly lines: readonly string[];
}

/** About how large a process is in Varde's own pictures. */
export function processExtent(
  nodes: readonly LabelledNode[],
  flows: readonly Flow[],
  direction: 'LR' | 'TB',
  spacing: Spacing,
): Extent {
  const sizes = nodes.map((one) => sizedNode(one, spacing));
  const forward = forwardFlows(
    nodes.map(({ node }) => node.id),
    flows,
  );
  if (direction === 'TB') return extentDown(sizes, labelledDown(forward), spacing);
  const label = (flow: Flow) => Math.max(0, ...flowLabel(flow).map((line) => widthOf(line, arrowFontSize)));
  return extentAcross(
    sizes,
    forward.map((flow) => ({ ...flow, label: label(flow) })),
    spacing,
  );
}

/** The arrows of a process from top to bottom, with how high their labels are. */
export function labelledDown(flows: readonly Flow[]) {
  return flows.map((flow) => ({ ...flow, label: flowLabel(flow).length * lineHeight }));
}

/** About how large Mermaid draws a node; a rhomb is as wide and as high as its text is wide and high. */
export function sizedNode({ node, lines }: LabelledNode, spacing: Spacing): SizedNode {
  const { id, kind } = node;
  if (isBar(node)) return { id, ...bar };
  const box = extentOfNode(lines, spacing);
  if (kind !== 'choice') return { id, ...box };
  const text = Math.min(
    spacing.wrappingWidth ?? Number.POSITIVE_INFINITY,
    Math.max(0, ...lines.map((line) => widthOf(line, nodeFontSize))),
  );
  return { id, width: text + box.height, height: text + box.height };
}
