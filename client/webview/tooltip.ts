import { element } from './dom.ts';
import type { ElementFacts } from './element-facts.ts';
import type { Point } from './view.ts';

const gap = 14;

/** Shows the facts about an element beside the pointer, or beside the element where the keyboard has led to it. */
export class Tooltip {
  readonly box = element('div', { class: 'tooltip', role: 'tooltip', hidden: true });
  #name: string | undefined;

  /** Shows what is known about `name` beside a point of the window; hides where nothing is. */
  show(name: string | undefined, facts: ElementFacts, at: Point): void {
    if (name !== this.#name) this.#fill(name, facts);
    this.#name = name;
    if (this.box.hidden) return;
    const { width, height } = this.box.getBoundingClientRect();
    const x = at.x + gap + width <= innerWidth ? at.x + gap : at.x - gap - width;
    const y = at.y + gap + height <= innerHeight ? at.y + gap : at.y - gap - height;
    this.box.style.transform = `translate(${Math.max(x, 0)}px, ${Math.max(y, 0)}px)`;
  }

  hide(): void {
    this.#name = undefined;
    this.box.hidden = true;
  }

  #fill(name: string | undefined, facts: ElementFacts): void {
    const known = name === undefined ? [] : facts.of(name);
    this.box.hidden = known.length === 0;
    const pairs = known.flatMap(({ heading, value }) => [
      element('dt', {}, heading),
      element('dd', {}, value),
    ]);
    this.box.replaceChildren(element('dl', {}, ...pairs));
  }
}
