import type { Point } from './flowchart-nodes.ts';

/**
 * The path data of a uniform cubic B-spline, the curve that Mermaid draws arrows with: it begins at the first point, ends
 * at the last and goes by the others; where one stands twice, what is before it stays straight.
 */
export function curveAlong(points: readonly Point[]): string {
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last) return '';
  const pieces = points.slice(1).map((at, index) => {
    const before = points[index] ?? at;
    const after = points[index + 2] ?? at;
    const controls = [mixed(before, 2, at, 1), mixed(before, 1, at, 2), mean(before, at, after)];
    return `C${controls.map(written).join(',')}`;
  });
  return `M${written(first)}L${written(mixed(first, 5, second, 1))}${pieces.join('')}L${written(last)}`;
}

function mean(before: Point, at: Point, after: Point): Point {
  return { x: (before.x + 4 * at.x + after.x) / 6, y: (before.y + 4 * at.y + after.y) / 6 };
}

function mixed(one: Point, weight: number, other: Point, otherWeight: number): Point {
  const sum = weight + otherWeight;
  return {
    x: (one.x * weight + other.x * otherWeight) / sum,
    y: (one.y * weight + other.y * otherWeight) / sum,
  };
}

function written({ x, y }: Point): string {
  return `${x},${y}`;
}
