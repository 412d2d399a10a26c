import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import { element } from '../webview/dom.ts';

/** What the list says of a file. */
export interface ListedFile {
  readonly path: string;
  readonly isShown: boolean;
  readonly isUnsaved: boolean;
}

/** The files of the workspace, with a mark on those that are not saved; each opens with a click. */
export class FileList {
  readonly box: HTMLElement;
  readonly #list = element('ul');
  readonly #words: WorkbenchWords;
  readonly #open: (path: string) => void;
  #listed = '';

  constructor(words: WorkbenchWords, open: (path: string) => void) {
    this.#words = words;
    this.#open = open;
    this.box = element('nav', { class: 'files', 'aria-label': words.files }, this.#list);
  }

  /** Lists these files in place of those before; the one that has the focus keeps it. */
  show(files: readonly ListedFile[]): void {
    const listed = JSON.stringify(files);
    if (listed === this.#listed) return;
    this.#listed = listed;
    const focused = this.#buttons.find((button) => button === document.activeElement)?.title;
    this.#list.replaceChildren(...files.map((file) => this.#itemOf(file)));
    this.#buttons.find(({ title }) => title === focused)?.focus();
    this.#list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Each has the path of its file as its title. */
  get #buttons(): HTMLButtonElement[] {
    return [...this.#list.querySelectorAll('button')];
  }

  #itemOf({ path, isShown, isUnsaved }: ListedFile): HTMLLIElement {
    const cut = path.lastIndexOf('/') + 1;
    const folder = element('span', { class: 'folder' }, path.slice(0, cut));
    const mark = {
      class: 'unsaved',
      role: 'img',
      title: this.#words.unsaved,
      'aria-label': this.#words.unsaved,
    };
    const button = element('button', { type: 'button', title: path }, folder, path.slice(cut));
    if (isUnsaved) button.append(element('span', mark, '●'));
    if (isShown) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => this.#open(path));
    return element('li', {}, button);
  }
}
