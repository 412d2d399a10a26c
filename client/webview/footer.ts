import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { PageWords } from '../../language/locale/page.ts';
import { element } from './dom.ts';
import type { FindingsList } from './findings-list.ts';
import { legendList } from './legend.ts';

/** What stands below the picture: its legend, what is found in the plan, and what is shown. */
export class Footer {
  readonly box: HTMLElement;
  readonly #legend = element('div', { class: 'legends' });
  readonly #words: PageWords;

  constructor(findings: FindingsList, switches: HTMLElement, words: PageWords) {
    this.#words = words;
    const buttons = element('div', { class: 'buttons' }, findings.button, switches);
    const bar = element('div', { class: 'bar' }, this.#legend, buttons);
    this.box = element('footer', {}, bar, findings.list);
  }

  /** Shows the legend of a diagram. */
  show({ legend }: Diagram): void {
    this.#legend.replaceChildren(...(legend.length > 0 ? [legendList(legend, this.#words.legend)] : []));
  }
}
