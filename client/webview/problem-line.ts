import type { Place } from '../../server/protocol/places.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';
import type { Trouble } from './trouble.ts';
import { withCode } from './with-code.ts';

/** The line that says what is wrong; screen readers read it out when it changes. */
export class ProblemLine {
  readonly box = element('div', { class: 'problems', role: 'status', 'aria-live': 'polite' });
  readonly #goLabel: string;
  readonly #onGo: (place: Place) => void;
  #shown = '';

  /** `goLabel` says what a click on the line does. */
  constructor(goLabel: string, onGo: (place: Place) => void) {
    this.#goLabel = goLabel;
    this.#onGo = onGo;
  }

  /** Shows the trouble, or nothing; what is shown already is not said again. */
  show(trouble: Trouble | undefined): void {
    const shown = JSON.stringify(trouble ?? null);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const line = trouble && element('div', { class: 'problem' }, icon('warning'), this.#text(trouble));
    this.box.replaceChildren(...(line ? [line] : []));
  }

  #text({ text, place }: Trouble): HTMLElement {
    if (!place) return element('span', {}, ...withCode(text));
    const button = element(
      'button',
      { type: 'button', class: 'link', title: this.#goLabel },
      ...withCode(text),
    );
    button.addEventListener('click', () => this.#onGo(place));
    return button;
  }
}
