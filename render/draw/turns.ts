import type { Box, Point } from './flowchart-nodes.ts';

/** How a chart of some direction is seen as one from left to right, and back. */
export interface Turn {
  readonly point: (point: Point) => Point;
  readonly box: (box: Box) => Box;
  readonly back: (point: Point) => Point;
}

/** Of the charts from left to right, from top to bottom and from bottom to top. */
export const turns: readonly Turn[] = [
  turnBy(asItIs, asItIs),
  turnBy(swapped, swapped),
  turnBy(
    ({ x, y }) => ({ x: -y, y: x }),
    ({ x, y }) => ({ x: y, y: -x }),
  ),
];

function turnBy(point: Turn['point'], back: Turn['back']): Turn {
  return { point, box: boxTurned(point), back };
}

function boxTurned(turn: (point: Point) => Point): (box: Box) => Box {
  return ({ left, right, top, bottom, isSquare }) => {
    const [one, other] = [turn({ x: left, y: top }), turn({ x: right, y: bottom })];
    return {
      left: Math.min(one.x, other.x),
      right: Math.max(one.x, other.x),
      top: Math.min(one.y, other.y),
      bottom: Math.max(one.y, other.y),
      isSquare,
    };
  };
}

function asItIs(point: Point): Point {
  return point;
}

function swapped({ x, y }: Point): Point {
  return { x: y, y: x };
}
