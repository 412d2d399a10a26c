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
  swap(svg: SVGSVGElement, ids: Diagram['ids']): void {
    const { width, height } = svg.viewBox.baseVal;
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    svg.style.maxWidth = 'none';
    this.#viewport.picture = { width, height };
    this.#viewport.stage.replaceChildren(svg, this.#outline.layer);
    this.#sentence.textContent = '';
    this.#svg = svg;
    this.#located = new Located(svg, ids);
    this.#drawOutline();
  }

  /** Shows a sentence where there is no picture. */
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
    const box = this.#drawOutline();
    if (box && this.#outlined !== before) this.#viewport.bringIntoView(box);
  }

  #drawOutline() {
    this.#outlined = this.#wanted.find((name) => this.#located?.parts(name).length);
    if (!this.#svg || !this.#located || this.#outlined === undefined) return this.#outline.clear();
    return this.#outline.show(this.#svg, this.#located.parts(this.#outlined), this.#viewport.zoom);
  }
}
