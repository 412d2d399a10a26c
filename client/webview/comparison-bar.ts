import type { PageWords } from '../../language/locale/page.ts';
import { iconButton } from './button.ts';
import { element } from './dom.ts';

/** The line above a picture that shows what differs from an earlier version, with the button that ends that. */
export class ComparisonBar {
  readonly box: HTMLElement;
  readonly #words: PageWords;
  readonly #text = element('span', {});

  constructor(end: () => void, words: PageWords, signal: AbortSignal) {
    this.#words = words;
    const button = iconButton(words.endComparison, 'close', end, signal);
    this.box = element('div', { class: 'comparison' }, this.#text, button);
    this.show(undefined);
  }

  /** Shows what the picture is compared with, or nothing. */
  show(version: string | undefined): void {
    this.box.hidden = version === undefined;
    this.#text.textContent = version === undefined ? '' : this.#words.comparedWith(version);
  }
}
