import type { Position } from 'vscode-languageserver-protocol';
import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import { StatusRequest } from '../../server/protocol/plans.ts';
import { element } from '../webview/dom.ts';
import { requestFailed } from './channel.ts';
import type { Language } from './language.ts';

/** How the plan stands that is being edited, what has just been done, and where the cursor is. */
export class StatusLine {
  readonly box: HTMLElement;
  readonly #plan = element('span', { class: 'plan' });
  readonly #unsaved = element('span', { class: 'unsaved' });
  readonly #position = element('span');
  readonly #words: WorkbenchWords;
  readonly #language: Language;
  #asked = 0;

  constructor(language: Language, words: WorkbenchWords) {
    this.#language = language;
    this.#words = words;
    this.box = element('footer', { class: 'status' }, this.#plan, this.#unsaved, this.#position);
  }

  /** Shows how the plan of a file stands now; nothing where it belongs to none. */
  async follow(uri: string): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const status = await this.#language
      .ask<StatusRequest.Params, StatusRequest.Result>(StatusRequest, { uri })
      .catch(ifOfNoPlan);
    if (!status || asked !== this.#asked) return;
    this.#plan.textContent = status.text;
    this.#plan.title = status.plan;
  }

  set isUnsaved(isUnsaved: boolean) {
    this.#unsaved.textContent = isUnsaved ? `● ${this.#words.unsaved}` : '';
  }

  /** Tells where the cursor is; readers count from 1. */
  at({ line, character }: Position): void {
    this.#position.textContent = this.#words.position(line + 1, character + 1);
  }
}

/** The server refuses to tell of a file that belongs to no plan. */
function ifOfNoPlan(error: { readonly code?: number }): Pick<StatusRequest.Result, 'text' | 'plan'> {
  if (error.code !== requestFailed) throw error;
  return { text: '', plan: '' };
}
