import { element } from './dom.ts';
import type { Shape } from './located.ts';
import type { Point, Size } from './view.ts';

type Box = Point & Size;

/** Outlines shapes of the picture in a layer of its own, so that the picture itself stays as it was drawn. */
export class Outline {
  readonly layer = element('div', { class: 'outlines', 'aria-hidden': 'true' });
  readonly #look: string;

  #boxes: readonly Box[] = [];

  /** `look` is the class of each outline. */
  constructor(look: string) {
    this.#look = look;
  }

  /** What is outlined, in the picture's own pixels. */
  get boxes(): readonly Box[] {
    return this.#boxes;
  }

  /** Outlines `shapes` of `svg`, which is shown at `zoom`, and nothing else. */
  show(svg: SVGSVGElement, shapes: readonly Shape[], zoom: number): void {
    const origin = svg.getBoundingClientRect();
    this.#boxes = shapes.map((shape) => {
      const { x, y, width, height } = around(shape);
      return {
        x: (x - origin.x) / zoom,
        y: (y - origin.y) / zoom,
        width: width / zoom,
        height: height / zoom,
      };
    });
    this.layer.replaceChildren(...this.#boxes.map((box) => outlineOf(box, this.#look)));
  }

  clear(): void {
    this.#boxes = [];
    this.layer.replaceChildren();
  }
}

function around(shape: Shape): Box {
  const boxes = shape.map((part) => part.getBoundingClientRect());
  const x = Math.min(...boxes.map((box) => box.left));
  const y = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { x, y, width: right - x, height: bottom - y };
}

function outlineOf({ x, y, width, height }: Box, look: string): HTMLElement {
  const outline = element('div', { class: look });
  Object.assign(outline.style, {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return outline;
}
