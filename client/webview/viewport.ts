import { element } from './dom.ts';
import { onDrag } from './drag.ts';
import {
  firstView,
  type Point,
  panBy,
  panInto,
  type Size,
  sameView,
  type View,
  wholeView,
  zoomStep,
  zoomTo,
} from './view.ts';

const arrowStep = 40;
const pixelsPerLine = 20;
const mostWheel = 25;
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: arrowStep, y: 0 },
  ArrowRight: { x: -arrowStep, y: 0 },
  ArrowUp: { x: 0, y: arrowStep },
  ArrowDown: { x: 0, y: -arrowStep },
};

/** The box that a picture is looked at through; its zoom and place outlive every picture put into it. */
export class Viewport {
  readonly stage = element('div', { class: 'stage' });
  readonly box = element('div', { class: 'viewport', tabindex: '0', role: 'group' }, this.stage);
  readonly #onChange: () => void;
  #picture: Size = { width: 0, height: 0 };
  #view: View = { zoom: 1, x: 0, y: 0 };
  #chosen = false;

  /** `keys` says what the keyboard does here. */
  constructor(keys: string, onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.box.setAttribute('aria-description', keys);
    this.box.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    this.box.addEventListener('keydown', (event) => this.#key(event), { signal });
    onDrag(this.box, (dx, dy) => this.#pan(dx, dy), signal);
    const resized = new ResizeObserver(() => {
      if (this.size.width === 0) return;
      if (this.#chosen) this.#onChange();
      else this.fitFirst();
    });
    resized.observe(this.box);
    signal.addEventListener('abort', () => resized.disconnect());
  }

  /** How the picture lies in the box. */
  get view(): View {
    return this.#view;
  }

  /** The size of the picture, in its own pixels. */
  get picture(): Size {
    return this.#picture;
  }

  /** The size of the box. */
  get size(): Size {
    return { width: this.box.clientWidth, height: this.box.clientHeight };
  }

  get zoom(): number {
    return this.#view.zoom;
  }

  /** The view, where somebody has zoomed or panned; undefined while the picture is fitted to the box. */
  get chosenView(): View | undefined {
    return this.#chosen ? this.#view : undefined;
  }

  /** Takes in a picture of this size, and leaves zoom and place as they are. */
  set picture(size: Size) {
    this.#picture = size;
  }

  /** Fits the picture as it is seen first, and again whenever the box changes its size. */
  fitFirst(): void {
    this.#chosen = false;
    if (this.#picture.width > 0) this.#show(firstView(this.#picture, this.size));
  }

  /** Takes the view given, and stays with it. */
  choose(view: View): void {
    this.#chosen = true;
    this.#show(view);
  }

  zoomIn(): void {
    this.#zoom(this.zoom * zoomStep);
  }

  zoomOut(): void {
    this.#zoom(this.zoom / zoomStep);
  }

  actualSize(): void {
    this.#zoom(1);
  }

  fitWhole(): void {
    this.choose(wholeView(this.#picture, this.size));
  }

  /** Moves as little as needed for one of these parts of the picture, in its own pixels, to be seen. */
  bringIntoView(parts: readonly (Point & Size)[]): void {
    const views = parts.map((part) => panInto(this.#view, part, this.size));
    const [first] = views;
    if (first && !views.some((view) => sameView(view, this.#view))) this.choose(first);
  }

  /** Brings a point of the picture, in its own pixels, into the middle of the box. */
  centreOn({ x, y }: Point): void {
    const { zoom } = this.#view;
    const { width, height } = this.size;
    const view = { zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
    this.choose(panBy(view, 0, 0, this.#picture, this.size));
  }

  #zoom(zoom: number, anchor = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.choose(panBy(zoomTo(this.#view, zoom, anchor), 0, 0, this.#picture, this.size));
  }

  #pan(dx: number, dy: number): void {
    this.choose(panBy(this.#view, dx, dy, this.#picture, this.size));
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsPerLine : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    if (event.ctrlKey || event.metaKey) {
      // A pinch sends many small steps and a wheel few large ones; this makes them feel alike.
      const step = Math.min(Math.max(dy, -mostWheel), mostWheel);
      const box = this.box.getBoundingClientRect();
      this.#zoom(this.zoom * Math.exp(-step / 100), { x: event.clientX - box.x, y: event.clientY - box.y });
    } else if (event.shiftKey) this.#pan(-dy - dx, 0);
    else this.#pan(-dx, -dy);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    if (arrow) this.#pan(arrow.x, arrow.y);
    else if (event.key === '+' || event.key === '=') this.zoomIn();
    else if (event.key === '-') this.zoomOut();
    else if (event.key === '0') this.actualSize();
    else return;
    event.preventDefault();
  }

  #show(view: View): void {
    this.#view = view;
    this.stage.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`;
    this.stage.style.setProperty('--zoom', String(view.zoom));
    this.#onChange();
  }
}
