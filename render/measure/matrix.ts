import { around, type Box, corners } from './box.ts';

/** An affine transformation `[a b c d e f]`, in the order of SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `inner` first and then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The smallest upright box around a transformed box. */
export function transformBox([a, b, c, d, e, f]: Matrix, box: Box): Box {
  return around(corners(box).map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const)) ?? box;
}

/** Reads an SVG `transform` attribute; what is not a known transformation is left out. */
export function parseTransform(attribute: string | null): Matrix {
  let result = identity;
  for (const [, name = '', list = ''] of (attribute ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    result = multiply(result, single(name, numbers));
  }
  return result;
}

function single(name: string, numbers: readonly number[]): Matrix {
  const [a = 0, b, c, d = 1, e = 0, f = 0] = numbers;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate': {
      const angle = (a * Math.PI) / 180;
      const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      const x = b ?? 0;
      const y = c ?? 0;
      return multiply([1, 0, 0, 1, x, y], multiply(turn, [1, 0, 0, 1, -x, -y]));
    }
    case 'matrix':
      return [a, b ?? 0, c ?? 0, d, e, f];
    default:
      return identity;
  }
}
