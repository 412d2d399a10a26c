import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import type { Place } from '../../server/protocol/places.ts';
import { element } from '../webview/dom.ts';
import { severitySign } from '../webview/severity-sign.ts';
import type { Problem } from './problems.ts';

/** The list of what is wrong in all files; each problem leads to its text. */
export class ProblemList {
  readonly box: HTMLDetailsElement;
  readonly #title = element('summary');
  readonly #list = element('ul');
  readonly #words: WorkbenchWords;
  readonly #pathOf: (uri: string) => string | undefined;
  readonly #go: (place: Place) => void;

  constructor(
    words: WorkbenchWords,
    pathOf: (uri: string) => string | undefined,
    go: (place: Place) => void,
  ) {
    this.#words = words;
    this.#pathOf = pathOf;
    this.#go = go;
    this.box = element('details', { class: 'problem-list', open: true }, this.#title, this.#list);
    this.show([]);
  }

  /** Shows these problems in place of those before. */
  show(problems: readonly Problem[]): void {
    const { problems: count, noProblems } = this.#words;
    this.#title.textContent = problems.length > 0 ? count(problems.length) : noProblems;
    this.#list.replaceChildren(...problems.map((problem) => this.#itemOf(problem)));
    this.#list.hidden = problems.length === 0;
  }

  #itemOf({ severity, message, place }: Problem): HTMLLIElement {
    const where = element(
      'span',
      { class: 'where' },
      `${this.#pathOf(place.uri) ?? place.uri}:${place.line + 1}`,
    );
    const button = element('button', { type: 'button', class: 'link' }, message, ' ', where);
    button.addEventListener('click', () => this.#go(place));
    return element('li', {}, severitySign(severity), button);
  }
}
