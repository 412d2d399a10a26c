import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { PageWords } from '../../language/locale/page.ts';
import type { Choice } from '../../server/protocol.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';

/** What the buttons do. */
export interface ToolbarActions {
  choose(choice: Choice): void;
  zoomIn(): void;
  zoomOut(): void;
  actualSize(): void;
  fit(): void;
}

/** The diagram chooser and the zoom buttons. */
export class Toolbar {
  readonly #words: PageWords;
  readonly #chooser: HTMLSelectElement;
  readonly #percent: HTMLButtonElement;
  readonly bar: HTMLElement;
  #choices: readonly Choice[] = [];

  constructor(actions: ToolbarActions, words: PageWords, signal: AbortSignal) {
    this.#words = words;
    this.#chooser = element('select', { class: 'chooser', 'aria-label': words.diagram, hidden: true });
    this.#percent = element('button', { type: 'button', class: 'percent', title: words.actualSize });
    const zoom = element('div', { class: 'buttons', role: 'group', 'aria-label': words.zoom });
    zoom.append(
      button(words.zoomOut, 'remove', actions.zoomOut, signal),
      this.#percent,
      button(words.zoomIn, 'add', actions.zoomIn, signal),
      button(words.fit, 'screenFull', actions.fit, signal),
    );
    this.#percent.addEventListener('click', actions.actualSize, { signal });
    this.#chooser.addEventListener('change', () => this.#chosen(actions.choose), { signal });
    this.zoom = 1;
    this.bar = element('header', {}, this.#chooser, zoom);
  }

  /** Offers these pictures, with the one that is `current` chosen. */
  offer(choices: readonly Choice[], current: Diagram): void {
    const index = choices.findIndex(
      ({ diagram, of, view }) => diagram === current.name && of === current.of && view === current.view,
    );
    if (JSON.stringify(choices) !== JSON.stringify(this.#choices)) {
      this.#choices = choices;
      this.#chooser.replaceChildren(...choices.map(({ title }) => element('option', {}, title)));
    }
    this.#chooser.selectedIndex = index;
    this.#chooser.hidden = choices.length === 0;
  }

  /** Says how large the picture is shown: 1 is its own size. */
  set zoom(zoom: number) {
    const percent = `${Math.round(zoom * 100)} %`;
    this.#percent.textContent = percent;
    this.#percent.setAttribute('aria-label', this.#words.zoomed(percent));
  }

  #chosen(choose: ToolbarActions['choose']): void {
    const choice = this.#choices[this.#chooser.selectedIndex];
    if (choice) choose(choice);
  }
}

function button(
  label: string,
  image: Parameters<typeof icon>[0],
  action: () => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const made = element('button', { type: 'button', title: label, 'aria-label': label }, icon(image));
  made.addEventListener('click', action, { signal });
  return made;
}
