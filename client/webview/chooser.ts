import type { Diagram } from '../../language/diagrams/diagram.ts';
import { groupOf } from '../../language/diagrams/groups.ts';
import type { PageWords } from '../../language/locale/page.ts';
import type { Choice } from '../../server/protocol/places.ts';
import { element } from './dom.ts';

type Group = keyof PageWords['groups'];

/** The list of the diagrams, views and processes that can be shown, by what they are for. */
export class Chooser {
  readonly box: HTMLSelectElement;
  readonly #words: PageWords;
  #choices: readonly Choice[] = [];

  constructor(choose: (choice: Choice) => void, words: PageWords, signal: AbortSignal) {
    this.#words = words;
    this.box = element('select', { class: 'chooser', 'aria-label': words.diagram, hidden: true });
    const chosen = () => {
      const choice = this.#choices[Number(this.box.value)];
      if (choice) choose(choice);
    };
    this.box.addEventListener('change', chosen, { signal });
  }

  /** Offers these pictures, with the one that is `current` chosen. */
  offer(choices: readonly Choice[], current: Diagram): void {
    if (JSON.stringify(choices) !== JSON.stringify(this.#choices)) {
      this.#choices = choices;
      this.box.replaceChildren(...this.#groups());
    }
    const index = choices.findIndex(
      ({ diagram, of, view }) => diagram === current.name && of === current.of && view === current.view,
    );
    this.box.value = String(index);
    this.box.hidden = choices.length === 0;
  }

  /** A heading with its choices for each group that has any; the value of each is its place in the list of all. */
  #groups(): HTMLOptGroupElement[] {
    const { groups } = this.#words;
    return (Object.keys(groups) as Group[]).flatMap((group) => {
      const options = this.#choices.flatMap((choice, index) =>
        groupOfChoice(choice) === group ? [element('option', { value: String(index) }, choice.title)] : [],
      );
      return options.length > 0 ? [element('optgroup', { label: groups[group] }, ...options)] : [];
    });
  }
}

function groupOfChoice({ diagram, view }: Choice): Group {
  return view === undefined ? groupOf(diagram) : 'views';
}
