import { element } from './dom.ts';
import type { Point, Size, View } from './view.ts';

const largest: Size = { width: 160, height: 120 };
/** In a smaller box it would hide too much. */
const smallest: Size = { width: 360, height: 240 };

/** A small picture of a picture that is larger than its box, with a frame around what is seen: it can be dragged. */
export class Minimap {
  readonly box = element('div', { class: 'minimap', 'aria-hidden': 'true', hidden: true });
  readonly #image = element('img', { alt: '', draggable: 'false' });
  readonly #frame = element('div', { class: 'frame' });
  #svg: SVGSVGElement | undefined;
  #painted: SVGSVGElement | undefined;
  #waiting = 0;
  #picture: Size = { width: 0, height: 0 };

  /** `goTo` brings a point of the picture, in its own pixels, into the middle of the box. */
  constructor(goTo: (point: Point) => void, signal: AbortSignal) {
    this.box.append(this.#image, this.#frame);
    const drag = (event: PointerEvent) => {
      event.stopPropagation();
      if (event.buttons !== 1) return;
      this.box.setPointerCapture(event.pointerId);
      const { x, y, width, height } = this.#image.getBoundingClientRect();
      goTo({
        x: ((event.clientX - x) / width) * this.#picture.width,
        y: ((event.clientY - y) / height) * this.#picture.height,
      });
    };
    this.box.addEventListener('pointerdown', drag, { signal });
    this.box.addEventListener('pointermove', drag, { signal });
    this.box.addEventListener('click', (event) => event.stopPropagation(), { signal });
    signal.addEventListener('abort', () => this.#release());
  }

  /** Takes in another picture, or none. */
  set picture(svg: SVGSVGElement | undefined) {
    this.#svg = svg;
  }

  /** Shows where in a picture of this size one is, if not all of it fits into the box. */
  show(view: View, picture: Size, box: Size): void {
    this.#picture = picture;
    const isLarger = picture.width * view.zoom > box.width + 1 || picture.height * view.zoom > box.height + 1;
    const hasRoom = box.width >= smallest.width && box.height >= smallest.height;
    this.box.hidden = !(this.#svg && isLarger && hasRoom);
    if (this.box.hidden) return;
    if (this.#painted !== this.#svg) this.#paintSoon();
    const scale = Math.min(largest.width / picture.width, largest.height / picture.height);
    place(this.#image, { x: 0, y: 0, width: picture.width * scale, height: picture.height * scale });
    const [left, top] = [Math.max(-view.x, 0) / view.zoom, Math.max(-view.y, 0) / view.zoom];
    const right = Math.min((box.width - view.x) / view.zoom, picture.width);
    const bottom = Math.min((box.height - view.y) / view.zoom, picture.height);
    place(this.#frame, {
      x: left * scale,
      y: top * scale,
      width: (right - left) * scale,
      height: (bottom - top) * scale,
    });
  }

  /** When there is nothing better to do: nobody looks at it while they type. */
  #paintSoon(): void {
    cancelIdleCallback(this.#waiting);
    this.#waiting = requestIdleCallback(() => this.#paint(), { timeout: 1000 });
  }

  /** As an image, so that none of the picture's ids and names is there twice. */
  #paint(): void {
    if (!this.#svg) return;
    this.#painted = this.#svg;
    this.#release();
    const source = new XMLSerializer().serializeToString(this.#svg);
    this.#image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  }

  #release(): void {
    if (this.#image.src) URL.revokeObjectURL(this.#image.src);
  }
}

function place(node: HTMLElement, { x, y, width, height }: Point & Size): void {
  Object.assign(node.style, {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
