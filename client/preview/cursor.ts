import * as vscode from 'vscode';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { Newest } from './newest.ts';
import { isVarde } from './varde-file.ts';

/** Where the cursor has gone to. */
export interface Entered {
  /** Qualified names from the innermost element at the cursor to the outermost. */
  readonly elements: readonly string[];
  /** Whether the reader took it there with the mouse or the keyboard, rather than by typing or by a command. */
  readonly isMoved: boolean;
}

/** Tells which element the cursor is in, whenever it moves in a Varde file. */
export class Cursor extends Disposable {
  readonly #server: LanguageServer;
  readonly #newest = this.own(new Newest());
  readonly #moved = this.own(new vscode.EventEmitter<Entered>());
  readonly #versions = new WeakMap<vscode.TextDocument, number>();

  readonly onDidEnter = this.#moved.event;

  constructor(server: LanguageServer) {
    super();
    this.#server = server;
    this.own(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => this.#follow(textEditor, kind)),
    );
  }

  /** Tells where the cursor of a Varde editor is now, without waiting for it to move. */
  async ask(editor: vscode.TextEditor | undefined, isMoved = false): Promise<void> {
    if (!editor || !isVarde(editor.document) || this.#server.state !== 'running') return;
    const token = this.#newest.begin();
    const { line, character } = editor.selection.active;
    const place = { uri: editor.document.uri.toString(), line, character };
    try {
      const { elements } = await this.#server.elementsAt(place, token);
      if (!token.isCancellationRequested) this.#moved.fire({ elements, isMoved });
    } catch (error) {
      // A server that has stopped is told of elsewhere.
      if (!token.isCancellationRequested && this.#server.state === 'running') throw error;
    }
  }

  #follow(editor: vscode.TextEditor, kind: vscode.TextEditorSelectionChangeKind | undefined): void {
    const { document } = editor;
    // Typing moves the cursor by the keyboard, too, but after it has changed the text.
    const isTyping = this.#versions.get(document) !== document.version;
    this.#versions.set(document, document.version);
    const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
    void this.ask(editor, kind === Mouse || (kind === Keyboard && !isTyping));
  }
}
