import type { Rectangle } from './rectangle.ts';

const margin = 12;

/** Fits the picture's frame around all that it paints, with a size in pixels in place of `100%`. */
export function frame(svg: SVGSVGElement, { x, y, width, height }: Rectangle): void {
  const left = Math.floor(x - margin);
  const top = Math.floor(y - margin);
  const wide = Math.ceil(x + width + margin) - left;
  const high = Math.ceil(y + height + margin) - top;
  svg.setAttribute('viewBox', `${left} ${top} ${wide} ${high}`);
  svg.setAttribute('width', String(wide));
  svg.setAttribute('height', String(high));
}
