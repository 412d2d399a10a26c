import type { Diagram } from '../../language/diagrams/diagram.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';
import { legendList } from './legend.ts';
import { factTable } from './table.ts';

/** What stands below the picture: its legend, and its facts as a table that can be opened. */
export class Facts {
  readonly #legend = element('div', { class: 'legends' });
  readonly #toggle = element('button', { type: 'button', 'aria-controls': 'facts' }, icon('table'), 'Table');
  readonly #table = element('div', { class: 'facts', id: 'facts', role: 'region', 'aria-label': 'Table' });
  readonly box = element(
    'footer',
    {},
    element('div', { class: 'bar' }, this.#legend, this.#toggle),
    this.#table,
  );

  constructor(open: boolean, changed: () => void, signal: AbortSignal) {
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
    this.#legend.replaceChildren(...(diagram.legend.length > 0 ? [legendList(diagram.legend)] : []));
    this.#table.replaceChildren(factTable(diagram.table, diagram.title, canGo, go));
  }

  set #open(open: boolean) {
    this.#table.hidden = !open;
    this.#toggle.setAttribute('aria-expanded', String(open));
  }
}
