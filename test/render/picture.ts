import { JSDOM } from 'jsdom';
import { readFonts } from '../../render/fonts.ts';
import { installMeasuring } from '../../render/measure/install.ts';

const fonts = await readFonts();

/** An SVG document opened in a window that can measure it; fails where it is not well-formed XML. */
export async function openPicture(svg: string): Promise<SVGSVGElement> {
  const { documentElement } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
  const dom = new JSDOM('<!doctype html>');
  installMeasuring(dom.window, fonts);
  const picture = dom.window.document.importNode(documentElement, true);
  dom.window.document.body.append(picture);
  return picture as unknown as SVGSVGElement;
}

/** What each `text` element shows, without spaces: lines of a wrapped label have none between them. */
export function textsOf(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('text')].map((text) => withoutSpaces(text.textContent ?? ''));
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

export function viewBoxOf(svg: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { x, y, width, height };
}

/** Whether two rectangles share more than a pixel's edge. */
export function overlap(a: DOMRect, b: DOMRect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  );
}
