import * as vscode from 'vscode';
import type { AnswerRequest, FromReflection, ToReflection } from '../../server/protocol/reflection.ts';
import type { ActiveFile } from '../active-file.ts';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { stoppedMessage } from '../language/stopped-message.ts';
import { Pause } from '../pause.ts';
import { Newest } from '../preview/newest.ts';
import { shell } from '../preview/shell.ts';
import { reasonOf } from '../reason-of.ts';

/** In milliseconds. */
const quiet = 150;

/** A view in the side bar that asks the open questions of a plan's methods, and writes the answers into the plan. */
export class Reflection extends Disposable implements vscode.WebviewViewProvider {
  readonly #extension: vscode.Uri;
  readonly #server: LanguageServer;
  readonly #file: ActiveFile;
  readonly #newest = this.own(new Newest());
  readonly #pause = this.own(new Pause(quiet, () => this.#refresh()));
  #view: vscode.WebviewView | undefined;
  /** The last file that was worked on: its plan stays while others are looked at. */
  #uri: string | undefined;

  constructor(extension: vscode.Uri, server: LanguageServer, file: ActiveFile) {
    super();
    this.#extension = extension;
    this.#server = server;
    this.#file = file;
    this.own(vscode.window.registerWebviewViewProvider('varde.reflection', this));
    this.own(file.onDidChange(() => this.#pause.soon()));
    this.own(server.onDidChangePlans(() => this.#pause.soon()));
    this.own(server.onDidChangeState(() => this.#pause.soon()));
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    const folder = vscode.Uri.joinPath(this.#extension, 'dist/webview');
    view.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    view.webview.onDidReceiveMessage((message: FromReflection) => this.#receive(message));
    view.onDidDispose(() => {
      this.#view = undefined;
    });
    view.webview.html = shell(view.webview, folder, 'reflection');
  }

  #receive(message: FromReflection): Promise<void> {
    return message.type === 'ready' ? this.#refresh() : this.#write(message);
  }

  async #refresh(): Promise<void> {
    this.#uri = this.#file.uri?.toString() ?? this.#uri;
    // A hidden page is gone; it says that it is ready when it comes back.
    if (!this.#view?.visible) return;
    const token = this.#newest.begin();
    if (this.#server.state === 'stopped') {
      return this.#post({ type: 'unavailable', message: stoppedMessage() });
    }
    try {
      const reflection = await this.#server.reflection({ ...(this.#uri && { uri: this.#uri }) }, token);
      if (!token.isCancellationRequested) this.#post({ type: 'ask', reflection });
    } catch (error) {
      if (!token.isCancellationRequested) this.#post({ type: 'unavailable', message: reasonOf(error) });
    }
  }

  async #write({ plan, question, text }: AnswerRequest.Params): Promise<void> {
    try {
      // VS Code says of an edit of such a file that it is made, and makes none.
      if (vscode.workspace.fs.isWritableFileSystem(vscode.Uri.parse(plan).scheme) === false)
        throw new Error(vscode.l10n.t('The file can only be read.'));
      const edit = await this.#server.answer({ plan, question, text });
      if (!(await vscode.workspace.applyEdit(edit)))
        throw new Error(vscode.l10n.t('The file was changed meanwhile. Try again.'));
    } catch (error) {
      vscode.window.showErrorMessage(vscode.l10n.t('The answer could not be written: {0}', reasonOf(error)));
      await this.#refresh();
    }
  }

  #post(message: ToReflection): void {
    void this.#view?.webview.postMessage(message);
  }
}
