import type { Point, Size } from './view.ts';

type Box = Point & Size;
export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The index of the box that lies next to the one at `from` in a direction: of those in the nearest row or column, the
 * one that is least to the side. Undefined where there is none.
 */
export function neighbour(boxes: readonly Box[], from: number, direction: Direction): number | undefined {
  const origin = boxes[from];
  if (!origin) return undefined;
  const turned = (box: Box) => turn(box, direction);
  const start = turned(origin);
  const ahead = boxes.flatMap((box, index) => {
    const { along, length, across, breadth } = turned(box);
    const middle = start.along + start.length / 2;
    const aside = apart(across, breadth, start.across, start.breadth);
    const isAhead = along > middle || (aside < 1 && along + length / 2 > middle + 1);
    if (index === from || !isAhead) return [];
    return [{ index, aside, gap: Math.max(along - (start.along + start.length), 0) }];
  });
  const nearest = Math.min(...ahead.map(({ gap }) => gap)) + start.length / 2;
  const row = ahead.filter(({ gap }) => gap <= nearest);
  return row.toSorted((a, b) => a.aside - b.aside || a.gap - b.gap)[0]?.index;
}

/** A box as one sees it who looks in a direction: its distance and depth along, its place and width across. */
function turn({ x, y, width, height }: Box, direction: Direction) {
  switch (direction) {
    case 'right':
      return { along: x, length: width, across: y, breadth: height };
    case 'left':
      return { along: -x - width, length: width, across: y, breadth: height };
    case 'down':
      return { along: y, length: height, across: x, breadth: width };
    case 'up':
      return { along: -y - height, length: height, across: x, breadth: width };
  }
}

/** How far two stretches lie apart: less than 1 where they overlap, and less the nearer their middles are. */
function apart(a: number, aLength: number, b: number, bLength: number): number {
  const gap = Math.max(a - (b + bLength), b - (a + aLength), 0);
  const middles = Math.abs(a + aLength / 2 - (b + bLength / 2));
  return gap + middles / (1 + middles);
}
