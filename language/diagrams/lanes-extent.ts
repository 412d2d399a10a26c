import { widthOf } from '../locale/text-width.ts';
import type { Id } from '../plan/element.ts';
import type { Lane } from '../plan/lane.ts';
import type { Flow } from '../plan/process.ts';
import { nodeFontSize } from './flowchart.ts';
import type { LaneLabels } from './lanes-labels.ts';
import { extentDown, lineHeight, type SizedNode, type Spacing } from './layout-extent.ts';
import { ranksOf } from './link-ranks.ts';
import { forwardFlows } from './longest-way.ts';
import { labelledDown, sizedNode } from './process-extent.ts';
import type { Extent } from './target.ts';

const aroundLane = 20;
/** Of an arrow that leads past a node. */
const passing = 24;
const aroundTitle = 8;
const betweenLanes = 20;
const aroundLanes = { width: 24, height: 64 };

type LaneSpacing = Spacing & { readonly nodeSpacing: number };

/** About how large lanes are in Varde's own pictures. */
export function lanesExtent(
  lanes: readonly Lane[],
  flows: readonly Flow[],
  labels: LaneLabels,
  spacing: LaneSpacing,
): Extent {
  const sizes = lanes.map(({ nodes }) =>
    nodes.map((node) => sizedNode({ node, lines: labels.ofNode(node) }, spacing)),
  );
  const all = sizes.flat();
  const ids = all.map(({ id }) => id);
  const forward = forwardFlows(ids, flows);
  const ranks = ranksOf(ids, forward);
  const widths = lanes.map((lane, at) => {
    const title = Math.max(...labels.ofLane(lane).map((line) => widthOf(line, nodeFontSize)));
    const widest = Math.max(...widthsByRank(sizes[at] ?? [], forward, ranks, spacing.nodeSpacing).values());
    return Math.max(title + aroundTitle, widest + aroundLane);
  });
  const titleLines = Math.max(...lanes.map((lane) => labels.ofLane(lane).length));
  return {
    width: widths.reduce((sum, width) => sum + width, aroundLanes.width) + betweenLanes * (lanes.length - 1),
    height:
      extentDown(all, labelledDown(forward), spacing).height + aroundLanes.height + titleLines * lineHeight,
  };
}

/** How wide the nodes of a lane are together in each rank, with the arrows that pass them there. */
function widthsByRank(
  nodes: readonly SizedNode[],
  flows: readonly Flow[],
  ranks: ReadonlyMap<Id, number>,
  nodeSpacing: number,
): Map<number, number> {
  const widths = new Map<number, number>();
  const add = (rank: number, width: number) => widths.set(rank, (widths.get(rank) ?? 0) + width);
  const rankAt = (id: Id) => ranks.get(id) ?? 0;
  for (const { id, width } of nodes) add(rankAt(id), width + nodeSpacing);
  const own = new Set(nodes.map(({ id }) => id));
  for (const { from, to } of flows) {
    if (!own.has(from) || !own.has(to)) continue;
    for (let rank = rankAt(from) + 1; rank < rankAt(to); rank++) add(rank, passing);
  }
  return widths;
}
