import type { Diagram } from '../../language/diagrams/diagram.ts';
import { element } from './dom.ts';
import { Located } from './located.ts';
import { Outline } from './outline.ts';
import type { Viewport } from './viewport.ts';

/** The picture on its stage: what it draws can be found, clicked and outlined. */
export class Canvas {
  readonly #viewport: Viewport;
  readonly #outline = new Outline();
  readonly #sentence = element('p', { class: 'sentence' });
  #svg: SVGSVGElement | undefined;
  #located: Located | undefined;
  #outlined: string | undefined;
  #wanted: readonly string[] = [];

  constructor(viewport: Viewport) {
    this.#viewport = viewport;
    viewport.stage.append(this.#outline.layer);
    viewport.box.append(this.#sentence);
  }

  /** Puts the drawn picture in place of the one before, without touching zoom and place. */
  swap(svg: SVGSVGElement, { ids, title }: Diagram): void {
    const { width, height } = svg.viewBox.baseVal;
    this.#viewport.picture = { width, height };
    svg.style.background = 'none';
    svg.setAttribute('aria-label', title);
    this.#viewport.stage.replaceChildren(svg, this.#outline.layer);
    this.#sentence.textContent = '';
    this.#svg = svg;
    this.#located = new Located(svg, ids);
    this.#drawOutline();
  }

  /** Shows a sentence where there is no picture; the empty one leaves the place empty. */
  say(sentence: string): void {
    this.#viewport.stage.replaceChildren(this.#outline.layer);
    this.#outline.clear();
    this.#sentence.textContent = sentence;
    this.#svg = undefined;
    this.#located = undefined;
  }

  /** The qualified name of the element that is drawn at the target of an event. */
  nameAt(target: EventTarget | null): string | undefined {
    return this.#located?.nameAt(target);
  }

  /** Outlines the first of these elements that is drawn, and brings it into view if it is another than before. */
  highlight(names: readonly string[]): void {
    this.#wanted = names;
    const before = this.#outlined;
    this.#drawOutline();
    if (this.#outlined !== before) this.bringOutlineIntoView();
  }

  bringOutlineIntoView(): void {
    this.#viewport.bringIntoView(this.#outline.boxes);
  }

  #drawOutline(): void {
    this.#outlined = this.#wanted.find((name) => this.#located?.shapes(name).length);
    const shapes = this.#outlined === undefined ? [] : this.#located?.shapes(this.#outlined);
    if (this.#svg && shapes) this.#outline.show(this.#svg, shapes, this.#viewport.zoom);
  }
}
