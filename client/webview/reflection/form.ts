import type { ReflectionRequest } from '../../../server/protocol/reflection.ts';
import { element } from '../dom.ts';
import { icon } from '../icons.ts';

/** What whoever answers can do. */
export interface FormActions {
  save(text: string): void;
  /** Each time that the text has changed. */
  write(text: string): void;
  skip(): void;
  move(by: number): void;
}

/** One question, a field for its answer, and the way to the others. */
export class Form {
  readonly #where = element('p', { class: 'where' });
  readonly #question = element('h2', { id: 'question' });
  readonly #hint = element('p', { id: 'hint', class: 'hint' });
  readonly #field = element('textarea', {
    rows: '6',
    'aria-labelledby': 'question',
    'aria-describedby': 'hint',
  });
  readonly #save = element('button', { type: 'submit', class: 'primary' });
  readonly #skip = element('button', { type: 'button' });
  readonly #previous = element('button', { type: 'button', class: 'icon' }, icon('arrowLeft'));
  readonly #next = element('button', { type: 'button', class: 'icon' }, icon('arrowRight'));
  readonly #place = element('span', { class: 'place' });
  readonly box = element(
    'form',
    { hidden: true },
    this.#where,
    this.#question,
    this.#hint,
    this.#field,
    element('div', { class: 'buttons' }, this.#save, this.#skip),
    element('nav', {}, this.#previous, this.#place, this.#next),
  );
  #asked: string | undefined;

  constructor(actions: FormActions) {
    this.#field.addEventListener('input', () => {
      this.#enable();
      actions.write(this.#field.value);
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.box.requestSubmit();
    });
    this.box.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#save.disabled) return;
      this.#save.disabled = true;
      actions.save(this.#field.value);
    });
    this.#skip.addEventListener('click', () => actions.skip());
    this.#previous.addEventListener('click', () => actions.move(-1));
    this.#next.addEventListener('click', () => actions.move(1));
  }

  /** Asks the question that stands at a place among so many, from 0. What is being typed stays while it is the same. */
  ask(
    { id, title, hint, where }: ReflectionRequest.Question,
    draft: string,
    { place, count }: { readonly place: number; readonly count: number },
    words: ReflectionRequest.Result['form'],
  ): void {
    this.#where.textContent = where;
    this.#question.textContent = title;
    this.#hint.textContent = hint ?? '';
    this.#hint.hidden = !hint;
    this.#field.placeholder = words.answer;
    this.#save.textContent = words.save;
    this.#save.title = words.keys;
    this.#skip.textContent = words.skip;
    this.#skip.disabled = count === 1;
    this.#place.textContent = `${place + 1} / ${count}`;
    name(this.#previous, words.previous);
    name(this.#next, words.next);
    this.#previous.disabled = place === 0;
    this.#next.disabled = place === count - 1;
    if (id !== this.#asked) this.#begin(id, draft);
    this.#enable();
  }

  #begin(id: string, draft: string): void {
    const hadFocus = this.box.contains(document.activeElement);
    this.#asked = id;
    this.#field.value = draft;
    if (hadFocus) this.#field.focus();
  }

  #enable(): void {
    this.#save.disabled = this.#field.value.trim() === '';
  }
}

function name(button: HTMLButtonElement, title: string): void {
  button.title = title;
  button.setAttribute('aria-label', title);
}
