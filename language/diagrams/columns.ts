import { widthOf } from '../locale/text-width.ts';
import { arrowFontSize, type Flowchart, type FlowEdge, type FlowNode, flowchartSource } from './flowchart.ts';
import { extentAcross, extentOfNode } from './layout-extent.ts';
import type { MermaidSource } from './source.ts';
import type { Extent, Target } from './target.ts';

/** Nodes of one kind, one below the other. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly FlowNode[];
}

/** With more columns, a page asks for narrow ones. */
const fewColumns = 3;
const anywhere = { wrappingWidth: 190, nodeSpacing: 18 };
const onPage = {
  few: { wrappingWidth: 180, padding: 8, nodeSpacing: 16, rankSpacing: 45 },
  many: { wrappingWidth: 125, padding: 6, nodeSpacing: 14, rankSpacing: 20 },
};
const arrowWidth = { anywhere: 150, onPage: 110 };
/** Of Varde's own pictures, which are what has a size: what a frame adds to its column and the space beside it. */
const aroundColumn = { width: 44, height: 90 };
/** Mermaid moves nodes apart, so that arrows bend less. */
const spread = 1.4;

/**
 * Writes columns from left to right. Mermaid places a node by its arrows alone: one that no arrow ties to the columns
 * beside its own is held there by an arrow that is not seen.
 */
export function columnsSource(
  columns: readonly Column[],
  edges: readonly FlowEdge[],
  looks: Readonly<Record<string, string>>,
  target: Target,
): MermaidSource {
  const frames = columns.filter(({ nodes }) => nodes.length > 0);
  const hasLabels = edges.some(({ label }) => label);
  const settings = target.rooms
    ? onPage[frames.length > fewColumns ? 'many' : 'few']
    : { ...anywhere, rankSpacing: hasLabels ? 50 : 90 };
  const chart = {
    direction: 'LR',
    settings,
    frames,
    edges: [...edges, ...holdsOf(frames, edges)],
    arrowWidth: target.rooms ? arrowWidth.onPage : arrowWidth.anywhere,
    looks,
  } as const;
  return { ...flowchartSource(chart), extent: extentOf(chart) };
}

function extentOf({ frames = [], edges, settings = {}, arrowWidth = 0 }: Flowchart): Extent {
  const { width, height } = extentAcross(
    frames.flatMap(({ nodes }) => nodes.map(({ id, lines }) => ({ id, ...extentOfNode(lines, settings) }))),
    edges.map(({ from, to, label = '' }) => ({
      from,
      to,
      label: Math.min(arrowWidth, widthOf(label, arrowFontSize)),
    })),
    settings,
  );
  return {
    width: width + frames.length * aroundColumn.width,
    height: height * spread + aroundColumn.height,
  };
}

function holdsOf(columns: readonly Column[], edges: readonly FlowEdge[]): FlowEdge[] {
  const columnOf = new Map(
    columns.flatMap(({ nodes }, column) => nodes.map(({ id }) => [id, column] as const)),
  );
  const tiedToLeft = new Set<string>();
  const tiedToRight = new Set<string>();
  for (const { from, to } of edges) {
    const steps = (columnOf.get(to) ?? 0) - (columnOf.get(from) ?? 0);
    if (steps !== 0 && steps !== 1) continue;
    tiedToLeft.add(to);
    tiedToRight.add(from);
  }
  return columns.flatMap(({ nodes }, column): FlowEdge[] => {
    const left = columns[column - 1]?.nodes[0];
    const right = columns[column + 1]?.nodes[0];
    return nodes.flatMap(({ id }): FlowEdge[] => [
      ...(left && !tiedToLeft.has(id) ? [{ from: left.id, to: id, arrow: 'hidden' as const }] : []),
      ...(right && !tiedToRight.has(id) ? [{ from: id, to: right.id, arrow: 'hidden' as const }] : []),
    ]);
  });
}
