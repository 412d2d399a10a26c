import * as vscode from 'vscode';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { Newest } from './newest.ts';
import { isVarde } from './varde-file.ts';

/** Tells which element the cursor is in, whenever it moves in a Varde file. */
export class Cursor extends Disposable {
  readonly #server: LanguageServer;
  readonly #newest = this.own(new Newest());
  readonly #moved = this.own(new vscode.EventEmitter<readonly string[]>());

  /** Qualified names from the innermost element at the cursor to the outermost. */
  readonly onDidEnter = this.#moved.event;

  constructor(server: LanguageServer) {
    super();
    this.#server = server;
    this.own(vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.ask(textEditor)));
  }

  /** Tells where the cursor of a Varde editor is now, without waiting for it to move. */
  async ask(editor: vscode.TextEditor | undefined): Promise<void> {
    if (!editor || !isVarde(editor.document) || this.#server.state !== 'running') return;
    const token = this.#newest.begin();
    const { line, character } = editor.selection.active;
    const place = { uri: editor.document.uri.toString(), line, character };
    try {
      const { elements } = await this.#server.elementsAt(place, token);
      if (!token.isCancellationRequested) this.#moved.fire(elements);
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
    }
  }
}
