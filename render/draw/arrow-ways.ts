import { curveAlong } from './curve.ts';
import { type Box, endsOf, nodesIn, type Point } from './flowchart-nodes.ts';
import { type Turn, turns } from './turns.ts';

/** How far before its end an arrow's line ends, so that the head fits; as Mermaid has it. */
const headLength = 4;
/** Between two arrows at one side of a box, at most, and between the outermost and its corner, at least. */
const widestGap = 14;
const corner = 6;
/** How far beside a column an arrow may begin to bend. */
const clearance = 10;

interface Arrow {
  readonly path: Element;
  readonly from: Box;
  readonly to: Box;
  /** Where Mermaid leads it between the two. */
  readonly between: readonly Point[];
}

/** Nodes one below the other. */
interface Column {
  readonly left: number;
  readonly right: number;
}

/**
 * Leads the arrows of a flowchart out of the side of a box that faces the next one, and straight past the columns on
 * their way: Mermaid aims at the middle of a box, and so leads behind others of the same column.
 */
export function straightenArrows(svg: SVGSVGElement): void {
  const drawn = [...svg.querySelectorAll('g.edgePaths')].flatMap(({ parentElement: group, children }) => {
    const paths = [...children].filter((path) =>
      path.matches('[data-points]:not(.edge-thickness-invisible)'),
    );
    return group && paths.length > 0 ? [{ paths, nodes: nodesIn(group) }] : [];
  });
  for (const { paths, nodes } of drawn) {
    const arrows = paths.flatMap((path) => {
      const ends = endsOf(path, nodes);
      return ends ? [{ path, ...ends, between: pointsOf(path).slice(1, -1) }] : [];
    });
    const turn = directionOf(arrows);
    if (turn) straighten(arrows, [...nodes.values()], turn);
  }
}

function straighten(all: readonly Arrow[], nodes: readonly Box[], { point, box, back }: Turn): void {
  const turned = new Map(nodes.map((node) => [node, box(node)]));
  const arrows = all
    .map(({ path, from, to, between }) => ({
      path,
      from: turned.get(from) ?? from,
      to: turned.get(to) ?? to,
      between: between.map(point),
    }))
    .filter(({ from, to }) => from.right < to.left);
  const columns = columnsOf([...turned.values()]);
  const starts = portsOf(arrows, 'from');
  const ends = portsOf(arrows, 'to');
  for (const arrow of arrows) {
    const start = { x: arrow.from.right, y: starts.get(arrow) ?? 0 };
    const hasHead = arrow.path.hasAttribute('marker-end');
    const end = { x: arrow.to.left - (hasHead ? headLength : 0), y: ends.get(arrow) ?? 0 };
    const way = [start, ...wayBetween(arrow, start, end, columns), end];
    arrow.path.setAttribute('d', curveAlong(way.map(back)));
  }
}

/** The direction that most arrows have; none where two are as common. */
function directionOf(arrows: readonly Arrow[]): Turn | undefined {
  const counted = turns
    .map((turn) => ({
      turn,
      count: arrows.filter(({ from, to }) => turn.box(from).right < turn.box(to).left).length,
    }))
    .sort((one, other) => other.count - one.count);
  return counted[0]?.count === counted[1]?.count ? undefined : counted[0]?.turn;
}

function pointsOf(path: Element): Point[] {
  return JSON.parse(atob(path.getAttribute('data-points') ?? '')) as Point[];
}

/** Mermaid aligns the nodes of a column by their middles. */
function columnsOf(nodes: readonly Box[]): Column[] {
  const columns = new Map<number, Column>();
  for (const { left, right } of nodes) {
    const middle = Math.round((left + right) / 2);
    const column = columns.get(middle) ?? { left, right };
    columns.set(middle, { left: Math.min(left, column.left), right: Math.max(right, column.right) });
  }
  return [...columns.values()];
}

/** How far down each arrow ends at its box: in the order of where they come from or go to, so that none cross there. */
function portsOf(arrows: readonly Arrow[], end: 'from' | 'to'): Map<Arrow, number> {
  const byBox = new Map<Box, Arrow[]>();
  for (const arrow of arrows) byBox.set(arrow[end], [...(byBox.get(arrow[end]) ?? []), arrow]);
  const beside = ({ between, from, to }: Arrow) => {
    const next = end === 'from' ? between[0] : between.at(-1);
    return next?.y ?? middleOf(end === 'from' ? to : from);
  };
  const ports = new Map<Arrow, number>();
  for (const [box, own] of byBox) {
    const room = box.isSquare ? box.bottom - box.top - 2 * corner : 0;
    const gap = Math.min(widestGap, room / Math.max(1, own.length - 1));
    const first = middleOf(box) - (gap * (own.length - 1)) / 2;
    own.sort((one, other) => beside(one) - beside(other));
    for (const [index, arrow] of own.entries()) ports.set(arrow, first + index * gap);
  }
  return ports;
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** Straight beside the columns of both ends and past those between them; each bend stands twice, to stay clear of them. */
function wayBetween(
  { from, to, between }: Arrow,
  start: Point,
  end: Point,
  columns: readonly Column[],
): Point[] {
  const columnAt = (x: number) => columns.find(({ left, right }) => left <= x && x <= right);
  const leaves = (columnAt((from.left + from.right) / 2)?.right ?? start.x) + clearance;
  const arrives = (columnAt((to.left + to.right) / 2)?.left ?? end.x) - clearance;
  const past = between
    .filter(({ x }) => leaves < x && x < arrives)
    .flatMap(({ x, y }) => {
      const column = columnAt(x);
      return column
        ? twice([
            { x: column.left - clearance, y },
            { x: column.right + clearance, y },
          ])
        : [{ x, y }];
    });
  return [...twice([{ x: leaves, y: start.y }]), ...past, ...twice([{ x: arrives, y: end.y }])];
}

function twice(points: readonly Point[]): Point[] {
  return points.flatMap((point) => [point, point]);
}
