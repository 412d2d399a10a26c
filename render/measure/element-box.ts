import { around, type Box, union } from './box.ts';
import type { Cascade } from './cascade.ts';
import { identity, type Matrix, multiply, parseTransform, transformBox } from './matrix.ts';
import { pathBox } from './path-box.ts';
import { type FontFamily, layoutText } from './text-layout.ts';

const unpainted = new Set(
  'clipPath defs desc filter linearGradient marker mask metadata pattern radialGradient script style symbol title'.split(
    ' ',
  ),
);

/** The box of what an SVG element paints, in its own coordinates and without strokes; undefined where it paints nothing. */
export function elementBox(element: Element, cascade: Cascade, family: FontFamily): Box | undefined {
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  if (unpainted.has(element.localName) || !cascade.styleOf(element).isDisplayed) return undefined;
  switch (element.localName) {
    case 'text':
      return union(layoutText(element, cascade, family).map(({ box }) => box));
    case 'tspan':
      return tspanBox(element, cascade, family);
    case 'rect':
    case 'image':
    case 'foreignObject': {
      const box = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
      return box.width > 0 || box.height > 0 ? box : undefined;
    }
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return around([
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return around(pairs(element.getAttribute('points') ?? ''));
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    default:
      return union(childBoxes(element, cascade, family));
  }
}

/** The transformation from an element's coordinates to those of the outermost SVG. */
export function toRoot(element: Element): Matrix {
  let matrix = identity;
  for (let at: Element | null = element; at && at.localName !== 'svg'; at = at.parentElement) {
    matrix = multiply(parseTransform(at.getAttribute('transform')), matrix);
  }
  return matrix;
}

/** The `text` element that an element is or stands in. Looking for it by a selector takes twenty times as long in jsdom. */
export function textAround(element: Element): Element | undefined {
  let at: Element | null = element;
  while (at && at.localName !== 'text') at = at.parentElement;
  return at ?? undefined;
}

function childBoxes(element: Element, cascade: Cascade, family: FontFamily): Box[] {
  const boxes: Box[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const box = elementBox(child, cascade, family);
    if (box) boxes.push(transformBox(parseTransform(child.getAttribute('transform')), box));
  }
  return boxes;
}

function tspanBox(tspan: Element, cascade: Cascade, family: FontFamily): Box | undefined {
  const text = textAround(tspan);
  if (!text) return undefined;
  const own = layoutText(text, cascade, family).filter(({ element }) => tspan.contains(element));
  return union(own.map(({ box }) => box));
}

function ellipse(cx: number, cy: number, rx: number, ry: number): Box | undefined {
  return rx > 0 ? { x: cx - rx, y: cy - ry, width: 2 * rx, height: 2 * ry } : undefined;
}

function pairs(points: string): [number, number][] {
  const numbers = points
    .trim()
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ]);
}
