import { type FlowEdge, type FlowNode, flowchartSource } from './flowchart.ts';
import type { MermaidSource } from './source.ts';

/** Nodes of one kind, one below the other. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly FlowNode[];
}

/**
 * Writes columns from left to right. Mermaid places a node by its arrows alone: one that no arrow ties to the columns
 * beside its own is held there by an arrow that is not seen.
 */
export function columnsSource(
  columns: readonly Column[],
  edges: readonly FlowEdge[],
  looks: Readonly<Record<string, string>>,
): MermaidSource {
  const filled = columns.filter(({ nodes }) => nodes.length > 0);
  const hasLabels = edges.some(({ label }) => label);
  return flowchartSource({
    direction: 'LR',
    settings: { wrappingWidth: 190, nodeSpacing: 18, rankSpacing: hasLabels ? 50 : 90 },
    frames: filled,
    edges: [...edges, ...holdsOf(filled, edges)],
    looks,
  });
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
