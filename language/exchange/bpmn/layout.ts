import type { Flow, ProcessNode } from '../../plan/process.ts';
import { columnsOf } from './columns.ts';
import { columnsAcross } from './columns-across.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { roomOf, roomOfPassing, shapeSize } from './room.ts';
import { type Placed, rowsOf } from './rows.ts';
import { headingLength, labelGap, labelSize } from './sizes.ts';
import { turnsOf } from './turns.ts';

/** The width of the band that a pool or lane has its title in. */
const heading = 30;
const origin: Point = { x: 0, y: 0 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the left top corner. */
export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PoolLane {
  readonly title?: string;
  readonly nodes: readonly ProcessNode[];
}

/** What is drawn in one pool. */
export interface Pool {
  readonly title: string;
  /** From the top; without a title, the lane is not drawn as one. */
  readonly lanes: readonly PoolLane[];
  /** Between nodes of the lanes. */
  readonly flows: readonly Flow[];
}

/** Where everything of a pool stands, in pixels from the left top corner of its own. */
export interface Layout {
  readonly pool: Bounds;
  /** In the order of the lanes. */
  readonly lanes: readonly Bounds[];
  /** The middle of each node's shape, by its id. */
  readonly nodes: ReadonlyMap<string, Point>;
  /** In the order of the flows: the corners from shape to shape, and the room of the text. */
  readonly flows: readonly { readonly points: readonly Point[]; readonly label?: Bounds }[];
}

/**
 * Lays a pool out from left to right with its lanes on each other. Arrows run level within the rows of a grid and
 * upright in the gaps between its columns, so that none crosses a shape.
 */
export function layoutOf({ title, lanes, flows }: Pool): Layout {
  const nodes = lanes.flatMap((lane) => lane.nodes);
  const arrows = flows.map(({ from, to, label }) => ({ from, to, isLabelled: Boolean(label) }));
  const grid = gridOf(
    lanes.map((lane) => lane.nodes.map(({ id }) => id)),
    arrows,
    columnsOf(
      nodes.map(({ id }) => id),
      arrows,
    ),
  );
  const placed = placedIn(grid, nodes, flows);
  const headed = lanes.some((lane) => lane.title !== undefined);
  const rows = rowsOf(
    placed,
    lanes.map((lane) => headingLength(lane.title ?? (lanes.length === 1 ? title : ''))),
  );
  const turns = turnsOf(arrows, grid, rows.indexOf);
  const across = columnsAcross(placed, turns.tracks);
  const left = headed ? 2 * heading : heading;
  const pointIn = (cell: Cell): Point => ({ x: left + across.xOf(cell.column), y: rows.yOf(cell) });
  const middles = new Map([...grid.nodes].map(([id, cell]) => [id, pointIn(cell)]));
  const width = left + across.width;
  const sides = new Map(
    nodes.map((node) => {
      const { x, y } = middles.get(node.id) ?? origin;
      const half = shapeSize(node).width / 2;
      return [node.id, { left: { x: x - half, y }, right: { x: x + half, y } }];
    }),
  );
  return {
    pool: { x: 0, y: 0, width, height: rows.height },
    lanes: rows.lanes.map(({ y, height }) => ({ x: heading, y, width: width - heading, height })),
    nodes: middles,
    flows: flows.map(({ from, to, label }, index) => {
      const turned = (turns.ofArrows[index] ?? []).flatMap((turn) => {
        const x = left + across.xOfTrack(turn.gap, turn.track);
        return [
          { x, y: rows.yOf(turn.from) },
          { x, y: rows.yOf(turn.to) },
        ];
      });
      const points = [sides.get(from)?.right, ...turned, sides.get(to)?.left];
      const [first] = grid.ways[index] ?? [];
      return {
        points: points.filter((point) => point !== undefined),
        ...(label && first && { label: labelOver(label, pointIn(first)) }),
      };
    }),
  };
}

function placedIn(grid: Grid, nodes: readonly ProcessNode[], flows: readonly Flow[]): Placed[] {
  return [
    ...nodes.flatMap((node) => {
      const cell = grid.nodes.get(node.id);
      return cell ? [{ cell, room: roomOf(node) }] : [];
    }),
    ...grid.ways.flatMap((way, index) =>
      way.map((cell, at) => ({ cell, room: roomOfPassing(at === 0 ? (flows[index]?.label ?? '') : '') })),
    ),
  ];
}

/** Over an arrow that passes the point. */
function labelOver(label: string, { x, y }: Point): Bounds {
  const size = labelSize(label);
  return { x: x - size.width / 2, y: y - size.height - labelGap, ...size };
}
