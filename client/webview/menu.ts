import { iconButton } from './button.ts';
import { element } from './dom.ts';

/** One thing that can be done; a line stands above the first of a group. */
export interface MenuItem {
  readonly label: string;
  readonly startsGroup?: boolean;
  run(): void;
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A button with a menu below it, by the menu button pattern of the ARIA Authoring Practices. */
export class Menu {
  readonly box: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #list: HTMLElement;
  readonly #items: readonly HTMLButtonElement[];

  constructor(label: string, items: readonly MenuItem[], signal: AbortSignal) {
    this.#button = iconButton(label, 'ellipsis', () => this.#toggle(), signal);
    this.#items = items.map((item) => this.#itemOf(item, signal));
    this.#list = element('div', { class: 'menu', role: 'menu', 'aria-label': label }, ...this.#items);
    this.box = element('div', { class: 'menu-button' }, this.#button, this.#list);
    this.#button.setAttribute('aria-haspopup', 'menu');
    this.#open = false;
    this.box.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.box.addEventListener('focusout', (event) => this.#left(event), { signal });
  }

  set #open(open: boolean) {
    this.#list.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
  }

  #toggle(): void {
    const opens = this.#button.getAttribute('aria-expanded') === 'false';
    this.#open = opens;
    if (opens) this.#items[0]?.focus();
  }

  #itemOf({ label, startsGroup = false, run }: MenuItem, signal: AbortSignal): HTMLButtonElement {
    const item = element(
      'button',
      { type: 'button', role: 'menuitem', tabindex: '-1', class: startsGroup ? 'item starts-group' : 'item' },
      label,
    );
    const chosen = () => {
      this.#open = false;
      this.#button.focus();
      run();
    };
    item.addEventListener('click', chosen, { signal });
    return item;
  }

  #key(event: KeyboardEvent): void {
    if (this.#list.hidden) return;
    const step = steps[event.key];
    if (step) {
      const focused = this.#items.indexOf(document.activeElement as HTMLButtonElement);
      this.#items[step(focused, this.#items.length)]?.focus();
    } else if (event.key === 'Escape') {
      this.#open = false;
      this.#button.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #left({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node && this.box.contains(relatedTarget))) this.#open = false;
  }
}
