import { element } from './dom.ts';

/** In milliseconds. */
const shownFor = 4000;

/** A line that tells what has come of something the reader did, and then goes away. */
export class Notice {
  readonly box: HTMLElement = element('div', { class: 'notice', 'aria-live': 'polite' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    clearTimeout(this.#timer);
    this.box.textContent = text;
    this.#timer = setTimeout(() => this.box.replaceChildren(), shownFor);
  }
}
