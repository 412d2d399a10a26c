import { element } from './dom.ts';
import type { Point, Size } from './view.ts';

/** Outlines parts of the picture in a layer of its own, so that the picture itself stays as it was drawn. */
export class Outline {
  readonly layer = element('div', { class: 'outlines', 'aria-hidden': 'true' });

  /** Outlines the box around `parts`, which lie in `svg` shown at `zoom`; returns that box in the picture's pixels. */
  show(svg: SVGSVGElement, parts: readonly SVGElement[], zoom: number): (Point & Size) | undefined {
    const boxes = parts.map((part) => part.getBoundingClientRect());
    if (boxes.length === 0) return this.clear();
    const origin = svg.getBoundingClientRect();
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const box = {
      x: (left - origin.left) / zoom,
      y: (top - origin.top) / zoom,
      width: (Math.max(...boxes.map((box) => box.right)) - left) / zoom,
      height: (Math.max(...boxes.map((box) => box.bottom)) - top) / zoom,
    };
    const outline = element('div', { class: 'outline' });
    Object.assign(outline.style, {
      left: `${box.x}px`,
      top: `${box.y}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    this.layer.replaceChildren(outline);
    return box;
  }

  clear(): undefined {
    this.layer.replaceChildren();
  }
}
