import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { PageWords } from '../../language/locale/page.ts';
import type { Choice } from '../../server/protocol/places.ts';
import { iconButton } from './button.ts';
import { Chooser } from './chooser.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';
import { Menu, type MenuItem } from './menu.ts';

/** What the buttons do. */
export interface ToolbarActions {
  choose(choice: Choice): void;
  find(): void;
  zoomIn(): void;
  zoomOut(): void;
  actualSize(): void;
  fit(): void;
  pin(pinned: boolean): void;
  /** What the menu offers. */
  readonly more: readonly MenuItem[];
}

/** The list of diagrams and the buttons above the picture. */
export class Toolbar {
  readonly bar: HTMLElement;
  readonly #words: PageWords;
  readonly #chooser: Chooser;
  readonly #percent: HTMLButtonElement;
  readonly #pin: HTMLButtonElement;
  #pinned: boolean | undefined;

  constructor(actions: ToolbarActions, words: PageWords, signal: AbortSignal) {
    this.#words = words;
    this.#chooser = new Chooser(actions.choose, words, signal);
    this.#percent = element('button', { type: 'button', class: 'percent', title: words.actualSize });
    this.#percent.addEventListener('click', actions.actualSize, { signal });
    this.#pin = iconButton(words.pin, 'pin', () => actions.pin(!this.#pinned), signal);
    this.#pin.hidden = true;
    const zoom = element('div', { class: 'buttons', role: 'group', 'aria-label': words.zoom });
    zoom.append(
      iconButton(words.zoomOut, 'remove', actions.zoomOut, signal),
      this.#percent,
      iconButton(words.zoomIn, 'add', actions.zoomIn, signal),
      iconButton(words.fit, 'screenFull', actions.fit, signal),
    );
    this.zoom = 1;
    const find = iconButton(words.find, 'search', actions.find, signal);
    const more = new Menu(words.more, actions.more, signal);
    const buttons = element('div', { class: 'buttons' }, find, zoom, this.#pin, more.box);
    this.bar = element('header', {}, this.#chooser.box, buttons);
  }

  /** Offers these pictures, with the one that is `current` chosen. */
  offer(choices: readonly Choice[], current: Diagram): void {
    this.#chooser.offer(choices, current);
  }

  /** Says how large the picture is shown: 1 is its own size. */
  set zoom(zoom: number) {
    const percent = `${Math.round(zoom * 100)} %`;
    this.#percent.textContent = percent;
    this.#percent.setAttribute('aria-label', this.#words.zoomed(percent));
  }

  /** Whether the preview stays with its file; undefined where it can follow no other. */
  get pinned(): boolean | undefined {
    return this.#pinned;
  }

  set pinned(pinned: boolean | undefined) {
    this.#pinned = pinned;
    this.#pin.hidden = pinned === undefined;
    this.#pin.title = pinned ? this.#words.unpin : this.#words.pin;
    this.#pin.setAttribute('aria-label', this.#pin.title);
    this.#pin.replaceChildren(icon(pinned ? 'pinned' : 'pin'));
  }
}
