import type { PageWords } from '../../language/locale/page.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';

/** What of a diagram is shown: its picture, its table, or both beside each other. */
export type PanesShown = 'picture' | 'table' | 'both';

/** The picture and its table, and the two buttons that show and hide them; one of the two is always shown. */
export class Panes {
  readonly box: HTMLElement;
  readonly switches: HTMLElement;
  readonly #panes: readonly [HTMLElement, HTMLElement];
  readonly #buttons: readonly [HTMLButtonElement, HTMLButtonElement];
  readonly #changed: () => void;

  constructor(
    picture: HTMLElement,
    table: HTMLElement,
    shown: PanesShown,
    changed: () => void,
    words: PageWords,
    signal: AbortSignal,
  ) {
    this.#changed = changed;
    this.#panes = [picture, table];
    this.#buttons = [
      element('button', { type: 'button' }, icon('fileMedia'), words.picture),
      element('button', { type: 'button' }, icon('table'), words.table),
    ];
    this.#buttons.forEach((button, index) => {
      button.addEventListener('click', () => this.#toggle(index), { signal });
    });
    this.switches = element(
      'div',
      { class: 'switches', role: 'group', 'aria-label': words.view },
      ...this.#buttons,
    );
    this.box = element('main', {}, picture, table);
    this.#show(shown !== 'table', shown !== 'picture');
  }

  get shown(): PanesShown {
    const [picture, table] = this.#panes;
    if (table.hidden) return 'picture';
    return picture.hidden ? 'table' : 'both';
  }

  #toggle(index: number): void {
    const [picture = false, table = false] = this.#panes.map(({ hidden }, at) => (at === index) === hidden);
    const isNone = !picture && !table;
    this.#show(picture || (isNone && index === 1), table || (isNone && index === 0));
    this.#changed();
  }

  #show(...shown: [picture: boolean, table: boolean]): void {
    shown.forEach((isShown, index) => {
      const [pane, button] = [this.#panes[index], this.#buttons[index]];
      if (pane) pane.hidden = !isShown;
      button?.setAttribute('aria-pressed', String(isShown));
    });
  }
}
