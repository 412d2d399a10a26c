import { LSPPlugin, type WorkspaceMapping } from '@codemirror/lsp-client';
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
  /** What happens to the texts from when there was something to offer last. */
  #since: WorkspaceMapping | undefined;

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
    const { client } = this.#language;
    client.sync();
    this.#since?.destroy();
    const since = client.workspaceMapping();
    this.#since = since;
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
    this.#list.replaceChildren(...actions.map((action) => element('li', {}, this.#buttonFor(action, since))));
    this.box.showModal();
  }

  #buttonFor(action: CodeAction, since: WorkspaceMapping): HTMLButtonElement {
    const button = element('button', { type: 'button' }, action.title);
    button.addEventListener('click', () => {
      this.box.close();
      void this.#do(action, since).catch((error) => this.#say(this.#words.failed(error.message)));
    });
    return button;
  }

  async #do({ edit }: CodeAction, since: WorkspaceMapping): Promise<void> {
    if (edit) await applyEdit(edit, this.#documents, since);
  }
}

const codeAction = { method: 'textDocument/codeAction' };
