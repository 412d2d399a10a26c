import * as vscode from 'vscode';
import { Disposable } from './disposable.ts';
import { isVarde } from './preview/varde-file.ts';

/** The Varde file that is being worked on: that of the active editor, also while the focus is in its preview. */
export class ActiveFile extends Disposable {
  readonly #changed = this.own(new vscode.EventEmitter<void>());
  #uri: vscode.Uri | undefined;

  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    const update = () => this.#update();
    this.own(vscode.window.onDidChangeActiveTextEditor(update));
    this.own(vscode.window.onDidChangeVisibleTextEditors(update));
    update();
  }

  /** Undefined while no Varde file is in sight. */
  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  #update(): void {
    const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
    const stays = visible.find(({ document }) => document.uri.toString() === this.#uri?.toString());
    const editor = active ?? stays;
    const uri = editor && isVarde(editor.document) ? editor.document.uri : undefined;
    if (uri?.toString() === this.#uri?.toString()) return;
    this.#uri = uri;
    this.#changed.fire();
  }
}
