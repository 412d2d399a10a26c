import { widthOf, wrapped } from '../locale/text-width.ts';
import { nodeFontSize } from './flowchart.ts';
import { depthOf, ranksOf } from './link-ranks.ts';
import type { Extent } from './target.ts';

/** How Mermaid lays nodes out, in pixels; what a flowchart does not say is as Varde's own pictures have it. */
export interface Spacing {
  readonly wrappingWidth?: number;
  readonly minNodeWidth?: number;
  readonly padding?: number;
  readonly nodeSpacing?: number;
  readonly rankSpacing?: number;
}

const usual = { wrappingWidth: 190, minNodeWidth: 120, padding: 14, nodeSpacing: 36, rankSpacing: 46 };
/** Of text in a node. */
export const lineHeight = 15.4;

/** About how large Mermaid draws a node with lines of text, of which it wraps those that are too wide. */
export function extentOfNode(lines: readonly string[], spacing: Spacing): Extent {
  const { wrappingWidth, minNodeWidth, padding } = { ...usual, ...spacing };
  const shown = lines.flatMap((line) => wrapped(line, wrappingWidth, nodeFontSize));
  const widest = Math.max(minNodeWidth, ...shown.map((line) => widthOf(line, nodeFontSize)));
  return { width: widest + 4 * padding, height: shown.length * lineHeight + 2 * padding };
}

export interface SizedNode extends Extent {
  /** As in the edges. */
  readonly id: string;
}

export interface SizedEdge {
  readonly from: string;
  readonly to: string;
  /** How wide its label is; 0 without one. */
  readonly label: number;
}

/** About how large nodes are that stand rank below rank, from the top to the foot, with labels as high as edges say. */
export function extentDown(
  nodes: readonly SizedNode[],
  edges: readonly (Omit<SizedEdge, 'label'> & { readonly label?: number })[],
  spacing: Spacing,
): Extent {
  const turned = extentAcross(
    nodes.map(({ id, width, height }) => ({ id, width: height, height: width })),
    edges.map(({ from, to, label = 0 }) => ({ from, to, label })),
    spacing,
  );
  return { width: turned.height, height: turned.width };
}

/**
 * About how large nodes are that stand rank beside rank, from left to right, as their edges ask for: as high as the
 * largest rank, or as all nodes where something begins or ends, since Mermaid gives each a row of its own.
 */
export function extentAcross(
  nodes: readonly SizedNode[],
  edges: readonly SizedEdge[],
  spacing: Spacing,
): Extent {
  const { nodeSpacing, rankSpacing } = { ...usual, ...spacing };
  const rankOf = ranksOf(
    nodes.map(({ id }) => id),
    edges,
  );
  const rankAt = (id: string) => rankOf.get(id) ?? 0;
  const ranks = Array.from({ length: depthOf(rankOf) }, () => ({
    width: 0,
    height: 0,
    after: 0,
    passing: 0,
  }));
  for (const { id, width, height } of nodes) {
    const rank = ranks[rankAt(id)];
    if (!rank) continue;
    rank.width = Math.max(rank.width, width);
    rank.height += height + nodeSpacing;
  }
  for (const { from, to, label } of edges) {
    const [rank, next, last] = [ranks[rankAt(from)], ranks[rankAt(from) + 1], ranks[rankAt(to)]];
    if (!rank || !next || !last || rankAt(to) <= rankAt(from)) continue;
    rank.after = Math.max(rank.after, label);
    next.passing += nodeSpacing;
    last.passing -= nodeSpacing;
  }
  const [entered, left] = [new Set(edges.map(({ to }) => to)), new Set(edges.map(({ from }) => from))];
  const heightOf = (some: readonly SizedNode[]) =>
    some.reduce((sum, { height }) => sum + height + nodeSpacing, 0);
  let passing = 0;
  const heights = ranks.map((rank) => {
    passing += rank.passing;
    return rank.height + passing;
  });
  return {
    width: ranks.reduce((sum, { width, after }) => sum + width + after + rankSpacing, -rankSpacing),
    height:
      Math.max(
        ...heights,
        heightOf(nodes.filter(({ id }) => !entered.has(id))),
        heightOf(nodes.filter(({ id }) => !left.has(id))),
      ) - nodeSpacing,
  };
}
