export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The rectangle around a node of a flowchart. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether an arrow can end anywhere at a side, and not only at its middle. */
  readonly isSquare: boolean;
}

/** The nodes that Mermaid placed together, by the names that they have in its text. */
export function nodesIn(group: Element): Map<string, Box> {
  const nodes = group.querySelectorAll<SVGGElement>(':scope > g.nodes > g.node');
  return new Map([...nodes].map((node) => [nameOf(node), boxOf(node)]));
}

/** The nodes that an arrow leads from and to; nothing where one of them stands elsewhere. */
export function endsOf(arrow: Element, nodes: ReadonlyMap<string, Box>): { from: Box; to: Box } | undefined {
  const names = /^L_(.+)_\d+$/.exec(arrow.getAttribute('data-id') ?? '')?.[1] ?? '';
  for (let at = names.indexOf('_'); at >= 0; at = names.indexOf('_', at + 1)) {
    const [from, to] = [nodes.get(names.slice(0, at)), nodes.get(names.slice(at + 1))];
    if (from && to) return { from, to };
  }
  return undefined;
}

/** Mermaid puts the picture's id and the type before the name, and a number behind it. */
function nameOf({ id }: Element): string {
  return /-flowchart-(.+)-\d+$/.exec(id)?.[1] ?? id;
}

function boxOf(node: SVGGElement): Box {
  const rectangle = node.querySelector<SVGRectElement>(':scope > rect.label-container');
  const { x, y, width, height } = (rectangle ?? node).getBBox();
  const [dx = 0, dy = 0] = (node.getAttribute('transform')?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return {
    left: x + dx,
    right: x + dx + width,
    top: y + dy,
    bottom: y + dy + height,
    isSquare: rectangle !== null && !rectangle.hasAttribute('rx'),
  };
}
