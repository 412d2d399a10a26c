import { absolutize, normalize, parsePath } from 'path-data-parser';
import { around, type Box } from './box.ts';
import { remembering } from './remembering.ts';

type Point = readonly [number, number];

/** The box of the curves of a path's `d`; undefined for an empty path. Each group around a path asks for it again. */
export const pathBox = remembering(2_000, (d): Box | undefined => {
  const points: Point[] = [];
  let at: Point = [0, 0];
  for (const { key, data } of normalize(absolutize(parsePath(d)))) {
    if (key === 'Z') continue;
    const to: Point = [data.at(-2) ?? 0, data.at(-1) ?? 0];
    if (key === 'C')
      points.push(...extremes([at, [data[0] ?? 0, data[1] ?? 0], [data[2] ?? 0, data[3] ?? 0], to]));
    points.push(to);
    at = to;
  }
  return around(points);
});

/** The points of a cubic Bézier curve at which one of its coordinates turns. */
function extremes(curve: readonly [Point, Point, Point, Point]): Point[] {
  return ([0, 1] as const)
    .flatMap((axis) => turns(curve[0][axis], curve[1][axis], curve[2][axis], curve[3][axis]))
    .map((t) => [bezier(curve, 0, t), bezier(curve, 1, t)] as const);
}

/** The roots within (0, 1) of the derivative of a cubic Bézier polynomial. */
function turns(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  const roots = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return roots.filter((t) => t > 0 && t < 1);
}

function bezier(curve: readonly [Point, Point, Point, Point], axis: 0 | 1, t: number): number {
  const s = 1 - t;
  return (
    s ** 3 * curve[0][axis] +
    3 * s * s * t * curve[1][axis] +
    3 * s * t * t * curve[2][axis] +
    t ** 3 * curve[3][axis]
  );
}
