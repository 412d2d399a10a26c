import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import { element } from '../webview/dom.ts';
import { labelledButton } from './toolbar.ts';

/** Asks for the name of a new file. */
export class NewFile {
  readonly box: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #refusal = element('p', { role: 'alert' });

  /** `create` returns why there can be no file of that name, or undefined where there is one now. */
  constructor(words: WorkbenchWords, create: (path: string) => Promise<string | undefined>) {
    this.#input = element('input', {
      type: 'text',
      spellcheck: 'false',
      placeholder: '.varde',
      required: true,
    });
    const cancel = labelledButton(words.cancel, () => this.box.close());
    const submit = element('button', { type: 'submit', class: 'labelled primary' }, words.create);
    const label = element('label', { class: 'asked' }, words.newFileName, this.#input);
    const form = element(
      'form',
      {},
      label,
      this.#refusal,
      element('div', { class: 'answers' }, cancel, submit),
    );
    this.box = element('dialog', { 'aria-label': words.newFile }, form);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const refused = await create(this.#input.value.trim());
      this.#refusal.textContent = refused ?? '';
      if (refused === undefined) this.box.close();
    });
  }

  ask(): void {
    this.#input.value = '';
    this.#refusal.textContent = '';
    this.box.showModal();
  }
}
