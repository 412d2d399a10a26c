import { LSPPlugin } from '@codemirror/lsp-client';
import type { Command, EditorView } from '@codemirror/view';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver-protocol';
import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import { element } from '../webview/dom.ts';
import { applyEdit } from './apply-edit.ts';
import type { Documents } from './documents.ts';
import type { Language } from './language.ts';
import type { Problems } from './problems.ts';

/** Offers what can be done about the problem at the cursor, or with what stands there. */
export class QuickFixes {
  readonly box: HTMLDialogElement;
  readonly #list = element('ul');
  readonly #language: Language;
  readonly #documents: Documents;
  readonly #problems: Problems;
  readonly #words: WorkbenchWords;
  readonly #say: (text: string) => void;

  constructor(
    language: Language,
    documents: Documents,
    problems: Problems,
    words: WorkbenchWords,
    say: (text: string) => void,
  ) {
    this.#language = language;
    this.#documents = documents;
    this.#problems = problems;
    this.#words = words;
    this.#say = say;
    this.box = element('dialog', { class: 'fixes', 'aria-label': words.quickFixes }, this.#list);
  }

  /** Asks the server what there is to offer, and shows it. */
  readonly command: Command = (view) => {
    void this.#offer(view).catch((error) => this.#say(this.#words.failed(error.message)));
    return true;
  };

  async #offer(view: EditorView): Promise<void> {
    const plugin = LSPPlugin.get(view);
    if (!plugin) return;
    const { from, to } = view.state.selection.main;
    const range = { start: plugin.toPosition(from), end: plugin.toPosition(to) };
    const params: CodeActionParams = {
      textDocument: { uri: plugin.uri },
      range,
      context: { diagnostics: this.#problems.at(plugin.uri, range) },
    };
    const actions =
      (await this.#language.ask<CodeActionParams, CodeAction[] | null>(codeAction, params)) ?? [];
    if (actions.length === 0) return this.#say(this.#words.noQuickFixes);
    this.#list.replaceChildren(...actions.map((action) => element('li', {}, this.#buttonFor(action))));
    this.box.showModal();
  }

  #buttonFor(action: CodeAction): HTMLButtonElement {
    const button = element('button', { type: 'button' }, action.title);
    button.addEventListener('click', () => {
      this.box.close();
      void this.#do(action).catch((error) => this.#say(this.#words.failed(error.message)));
    });
    return button;
  }

  async #do(action: CodeAction): Promise<void> {
    const whole = action.edit ? action : await this.#language.ask<CodeAction, CodeAction>(resolve, action);
    if (whole?.edit) await applyEdit(whole.edit, this.#documents);
  }
}

const codeAction = { method: 'textDocument/codeAction' };
const resolve = { method: 'codeAction/resolve' };
