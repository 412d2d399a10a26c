/** English Metric Units, in which presentations measure: 914 400 make an inch. */
export const emu = { point: 12_700, pixel: 9_525 } as const;

/** A place on a slide, in English Metric Units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a shape as XML; `element` is the name of the element in its namespace. */
export function transform({ x, y, width, height }: Box, element = 'a:xfrm'): string {
  const [left, top, w, h] = [x, y, width, height].map(Math.round);
  return `<${element}><a:off x="${left}" y="${top}"/><a:ext cx="${w}" cy="${h}"/></${element}>`;
}
