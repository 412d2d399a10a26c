import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { PageWords } from '../../language/locale/page.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';
import { legendList } from './legend.ts';
import { factTable } from './table.ts';

/** What stands below the picture: its legend, and its facts as a table that can be opened. */
export class Facts {
  readonly #legend = element('div', { class: 'legends' });
  readonly #words: PageWords;
  readonly #toggle: HTMLButtonElement;
  readonly #table: HTMLElement;
  readonly box: HTMLElement;

  constructor(open: boolean, changed: () => void, words: PageWords, signal: AbortSignal) {
    this.#words = words;
    this.#toggle = element(
      'button',
      { type: 'button', 'aria-controls': 'facts' },
      icon('table'),
      words.table,
    );
    this.#table = element('div', { class: 'facts', id: 'facts', role: 'region', 'aria-label': words.table });
    const bar = element('div', { class: 'bar' }, this.#legend, this.#toggle);
    this.box = element('footer', {}, bar, this.#table);
    this.#open = open;
    const toggle = () => {
      this.#open = !this.open;
      changed();
    };
    this.#toggle.addEventListener('click', toggle, { signal });
  }

  get open(): boolean {
    return !this.#table.hidden;
  }

  /** Shows the legend and the facts of a diagram; `go` opens the text of an element that `canGo`. */
  show(diagram: Diagram, canGo: (name: string) => boolean, go: (name: string) => void): void {
    this.#legend.replaceChildren(
      ...(diagram.legend.length > 0 ? [legendList(diagram.legend, this.#words.legend)] : []),
    );
    this.#table.replaceChildren(factTable(diagram, this.#words, canGo, go));
  }

  set #open(open: boolean) {
    this.#table.hidden = !open;
    this.#toggle.setAttribute('aria-expanded', String(open));
  }
}
