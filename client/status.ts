import * as vscode from 'vscode';
import type { ActiveFile } from './active-file.ts';
import { Disposable } from './disposable.ts';
import type { LanguageServer } from './language/language-server.ts';
import { Pause } from './pause.ts';
import { Newest } from './preview/newest.ts';

/** In milliseconds. */
const quiet = 300;

/** How the plan that is being worked on stands, in the status bar. */
export class Status extends Disposable {
  readonly #server: LanguageServer;
  readonly #file: ActiveFile;
  readonly #item: vscode.StatusBarItem;
  readonly #newest = this.own(new Newest());
  readonly #pause = this.own(new Pause(quiet, () => this.#refresh()));

  constructor(server: LanguageServer, file: ActiveFile) {
    super();
    this.#server = server;
    this.#file = file;
    this.#item = this.own(
      vscode.window.createStatusBarItem('varde.status', vscode.StatusBarAlignment.Left, 0),
    );
    this.#item.name = 'Varde';
    this.own(file.onDidChange(() => this.#refresh()));
    this.own(server.onDidChangePlans(() => this.#pause.soon()));
    this.own(server.onDidChangeState(() => this.#pause.soon()));
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const { uri } = this.#file;
    const token = this.#newest.begin();
    if (!uri || this.#server.state !== 'running') return this.#item.hide();
    try {
      const { text, plan, problems, action } = await this.#server.status({ uri: uri.toString() }, token);
      if (token.isCancellationRequested) return;
      this.#item.text = `Varde: ${text}`;
      this.#item.tooltip = `${plan}\n${action}`;
      this.#item.accessibilityInformation = { label: `Varde, ${plan}: ${text}. ${action}`, role: 'button' };
      this.#item.command =
        problems > 0
          ? 'workbench.actions.view.problems'
          : { title: action, command: 'varde.openPreviewToSide', arguments: [uri] };
      this.#item.show();
    } catch (error) {
      if (token.isCancellationRequested) return;
      this.#item.hide();
      if (this.#server.state === 'running') throw error;
    }
  }
}
