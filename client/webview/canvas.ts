import type { Diagram } from '../../language/diagrams/diagram.ts';
import { element } from './dom.ts';
import { ElementFacts } from './element-facts.ts';
import type { Searched } from './finder.ts';
import { Located, type Shape } from './located.ts';
import { matchesIn } from './matches.ts';
import { Outline } from './outline.ts';
import type { Point } from './view.ts';
import type { Viewport } from './viewport.ts';
import { Walk } from './walk.ts';

/** What is done with the element that the keyboard has led to. */
export interface CanvasActions {
  /** `at` is a point of the window beside it. */
  entered(name: string, at: Point): void;
  left(): void;
  open(name: string): void;
}

/** The picture on its stage: what it draws can be found, clicked, walked through and outlined. */
export class Canvas implements Searched {
  readonly #viewport: Viewport;
  readonly #outline = new Outline('outline');
  readonly #focus = new Outline('outline focus');
  readonly #marks = new Outline('match');
  readonly #mark = new Outline('match current');
  readonly #sentence = element('p', { class: 'sentence' });
  readonly #walk: Walk;
  #facts = new ElementFacts({ head: [], rows: [] });
  #svg: SVGSVGElement | undefined;
  #located: Located | undefined;
  #outlined: string | undefined;
  #wanted: readonly string[] = [];
  #matches: readonly SVGTextElement[] = [];

  constructor(viewport: Viewport, actions: CanvasActions, signal: AbortSignal) {
    this.#viewport = viewport;
    const entered = (name: string, shape: Shape) => {
      if (!this.#svg) return;
      this.#focus.show(this.#svg, [shape], viewport.zoom);
      viewport.bringIntoView(this.#focus.boxes);
      const { left = 0, bottom = 0 } = shape[0]?.getBoundingClientRect() ?? {};
      actions.entered(name, { x: left, y: bottom });
    };
    const left = () => {
      this.#focus.clear();
      actions.left();
    };
    this.#walk = new Walk(viewport.stage, { ...actions, entered, left }, signal);
    viewport.stage.append(...this.#layers);
    viewport.box.append(this.#sentence);
  }

  /** What the picture's table says of its elements. */
  get facts(): ElementFacts {
    return this.#facts;
  }

  get svg(): SVGSVGElement | undefined {
    return this.#svg;
  }

  /** Puts the drawn picture in place of the one before, without touching zoom and place. */
  swap(svg: SVGSVGElement, { ids, title, table }: Diagram): void {
    const { width, height } = svg.viewBox.baseVal;
    const { focused } = this.#walk;
    this.#viewport.picture = { width, height };
    svg.style.background = 'none';
    svg.setAttribute('role', 'graphics-document document');
    svg.setAttribute('aria-label', title);
    svg.removeAttribute('aria-roledescription');
    this.#viewport.stage.replaceChildren(svg, ...this.#layers);
    this.#sentence.textContent = '';
    this.#svg = svg;
    this.#located = new Located(svg, ids);
    this.#facts = new ElementFacts(table);
    this.#walk.lead(this.#located, this.#facts, focused);
    this.#drawOutline();
  }

  /** Takes what the table says now, of a picture that looks as before. */
  retell({ table }: Diagram): void {
    this.#facts = new ElementFacts(table);
    this.#walk.label(this.#facts);
  }

  /** Shows a sentence where there is no picture; the empty one leaves the place empty. */
  say(sentence: string): void {
    this.#viewport.stage.replaceChildren(...this.#layers);
    for (const outline of [this.#outline, this.#focus, this.#marks, this.#mark]) outline.clear();
    this.#sentence.textContent = sentence;
    this.#svg = undefined;
    this.#located = undefined;
  }

  /** The qualified name of the element that is drawn at the target of an event. */
  nameAt(target: EventTarget | null): string | undefined {
    return this.#located?.nameAt(target);
  }

  /** Outlines the first of these elements that is drawn, and brings it into view if that is wanted and it is new. */
  highlight(names: readonly string[], bring: boolean): void {
    this.#wanted = names;
    const before = this.#outlined;
    this.#drawOutline();
    if (bring && this.#outlined !== before) this.bringOutlineIntoView();
  }

  bringOutlineIntoView(): void {
    this.#viewport.bringIntoView(this.#outline.boxes);
  }

  mark(query: string): number {
    this.#matches = this.#svg ? matchesIn(this.#svg, query) : [];
    this.#mark.clear();
    if (this.#svg) {
      const shapes = this.#matches.map((text) => [text]);
      this.#marks.show(this.#svg, shapes, this.#viewport.zoom);
    }
    return this.#matches.length;
  }

  goTo(index: number): void {
    const text = this.#matches[index];
    if (!this.#svg || !text) return;
    this.#mark.show(this.#svg, [[text]], this.#viewport.zoom);
    this.#viewport.bringIntoView(this.#mark.boxes);
  }

  focus(): void {
    this.#viewport.box.focus();
  }

  get #layers(): HTMLElement[] {
    return [this.#marks, this.#mark, this.#outline, this.#focus].map(({ layer }) => layer);
  }

  #drawOutline(): void {
    this.#outlined = this.#wanted.find((name) => this.#located?.shapes(name).length);
    const shapes = this.#outlined === undefined ? [] : this.#located?.shapes(this.#outlined);
    if (this.#svg && shapes) this.#outline.show(this.#svg, shapes, this.#viewport.zoom);
  }
}
