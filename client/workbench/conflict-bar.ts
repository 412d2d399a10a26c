import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import { element } from '../webview/dom.ts';
import type { OpenFile } from './open-file.ts';
import { labelledButton } from './toolbar.ts';

/** What can be done about a file that has changed on the disk. */
export interface ConflictActions {
  keepMine(file: OpenFile): Promise<void>;
  takeTheirs(file: OpenFile): Promise<void>;
}

/** The line that says that the text on the disk is another than the one that was opened, and offers both. */
export class ConflictBar {
  readonly box = element('div', { class: 'conflict', role: 'alert', hidden: true });
  readonly #words: WorkbenchWords;
  readonly #actions: ConflictActions;
  #shown: string | undefined;

  constructor(words: WorkbenchWords, actions: ConflictActions) {
    this.#words = words;
    this.#actions = actions;
  }

  /** Shows what keeps a file from being saved, or nothing. */
  show(file: OpenFile): void {
    const { path, trouble } = file;
    const shown = trouble && `${trouble} ${path}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.box.hidden = trouble === undefined;
    const { changedOnDisk, goneFromDisk, keepMine, takeTheirs } = this.#words;
    const keep = labelledButton(keepMine, () => void this.#actions.keepMine(file));
    const take = labelledButton(takeTheirs, () => void this.#actions.takeTheirs(file));
    if (trouble === 'changed') this.box.replaceChildren(changedOnDisk(path), keep, take);
    else if (trouble === 'gone') this.box.replaceChildren(goneFromDisk(path), keep);
    else this.box.replaceChildren();
  }
}
