import type { PageWords } from '../../language/locale/page.ts';
import { iconButton } from './button.ts';
import { element } from './dom.ts';

/** What is searched. */
export interface Searched {
  /** Marks what contains the query, and returns how many places that are; the empty query marks nothing. */
  mark(query: string): number;
  /** Shows the place of this index among those that are marked. */
  goTo(index: number): void;
  /** Takes the focus back. */
  focus(): void;
}

/** The field in which one searches a picture: how many places there are, and from one to the next. */
export class Finder {
  readonly box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #count = element('span', { class: 'count', 'aria-live': 'polite' });
  readonly #searched: Searched;
  readonly #words: PageWords;
  #found = 0;
  #current = 0;

  constructor(searched: Searched, words: PageWords, signal: AbortSignal) {
    this.#searched = searched;
    this.#words = words;
    this.#input = element('input', { type: 'text', 'aria-label': words.find, placeholder: words.find });
    this.box = element(
      'div',
      { class: 'finder', role: 'search', 'aria-label': words.find, hidden: true },
      this.#input,
      this.#count,
      iconButton(words.previousMatch, 'arrowUp', () => this.#step(-1), signal),
      iconButton(words.nextMatch, 'arrowDown', () => this.#step(1), signal),
      iconButton(words.close, 'close', () => this.close(), signal),
    );
    this.#input.addEventListener('input', () => this.#search(), { signal });
    this.box.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  open(): void {
    this.box.hidden = false;
    this.#input.focus();
    this.#input.select();
    this.#search();
  }

  close(): void {
    this.box.hidden = true;
    this.#searched.mark('');
    this.#searched.focus();
  }

  /** Searches again in a picture that has changed, without going anywhere. */
  refresh(): void {
    if (this.box.hidden) return;
    this.#found = this.#searched.mark(this.#input.value);
    this.#current = Math.min(this.#current, Math.max(this.#found - 1, 0));
    this.#tell();
  }

  #search(): void {
    this.#found = this.#searched.mark(this.#input.value);
    this.#current = 0;
    if (this.#found > 0) this.#searched.goTo(0);
    this.#tell();
  }

  #step(by: 1 | -1): void {
    if (this.#found === 0) return;
    this.#current = (this.#current + by + this.#found) % this.#found;
    this.#searched.goTo(this.#current);
    this.#tell();
  }

  #tell(): void {
    const { matches, noMatch } = this.#words;
    const isEmpty = this.#input.value.trim() === '';
    this.#count.textContent = isEmpty
      ? ''
      : this.#found > 0
        ? matches(this.#current + 1, this.#found)
        : noMatch;
    this.box.classList.toggle('nothing', !isEmpty && this.#found === 0);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === this.#input) this.#step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
