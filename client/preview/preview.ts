import * as vscode from 'vscode';
import type { DiagramRequest, FromPage, ToPage } from '../../server/protocol.ts';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import type { PreviewKey } from './key.ts';
import { Newest } from './newest.ts';
import { openText } from './open-text.ts';
import { shell } from './shell.ts';

/** What a preview shows and whether it stays with it. */
export interface Subject {
  readonly resource: vscode.Uri;
  readonly chosen?: DiagramRequest.Chosen;
  readonly locked: boolean;
}

/** One preview: a panel whose page shows one picture of the plan that a file belongs to. */
export class Preview extends Disposable {
  static readonly viewType = 'varde.preview';

  readonly #panel: vscode.WebviewPanel;
  readonly #server: LanguageServer;
  readonly #newest = this.own(new Newest());
  readonly #locked: boolean;
  readonly #shown = this.own(new vscode.EventEmitter<void>());
  #resource: vscode.Uri;
  #chosen: DiagramRequest.Chosen;

  readonly onDidShow = this.#shown.event;
  readonly onDidClose: vscode.Event<void>;

  constructor(panel: vscode.WebviewPanel, extension: vscode.Uri, server: LanguageServer, subject: Subject) {
    super();
    this.#panel = this.own(panel);
    this.#server = server;
    this.#resource = subject.resource;
    this.#chosen = subject.chosen ?? {};
    this.#locked = subject.locked;
    this.onDidClose = panel.onDidDispose;

    const folder = vscode.Uri.joinPath(extension, 'dist/webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    this.own(panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message)));
    this.own(server.onDidChangePlans(({ uris }) => this.#refreshIfShown(uris)));
    this.own(server.onDidChangeState(() => this.#refresh()));
    this.own(
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('varde.language')) panel.webview.html = shell(panel.webview, folder);
      }),
    );
    panel.webview.html = shell(panel.webview, folder);
  }

  get key(): PreviewKey {
    return { resource: this.#resource.toString(), column: this.#panel.viewColumn, locked: this.#locked };
  }

  /** Brings the panel to the front without taking the focus from the text. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Shows the plan of another file from now on, unless the preview is locked. */
  follow(resource: vscode.Uri): void {
    if (this.#locked || resource.toString() === this.#resource.toString()) return;
    this.#resource = resource;
    void this.#refresh();
  }

  /** Shows another picture of the plan from now on. */
  choose(chosen: DiagramRequest.Chosen): void {
    this.#chosen = chosen;
    void this.#refresh();
  }

  /** Outlines the first of these elements that the picture shows. */
  highlight(elements: readonly string[]): void {
    this.#post({ type: 'highlight', elements });
  }

  #receive(message: FromPage): unknown {
    switch (message.type) {
      case 'ready':
        return this.#refresh();
      case 'choose':
        return this.choose(message.chosen);
      case 'reveal':
        return openText(message.place, this.#panel.viewColumn);
    }
  }

  #refreshIfShown(uris: readonly string[]): void {
    const shown = this.#resource.toString();
    if (uris.some((uri) => vscode.Uri.parse(uri).toString() === shown)) void this.#refresh();
  }

  async #refresh(): Promise<void> {
    // A hidden page is gone; it says that it is ready when it comes back.
    if (!this.#panel.visible) return;
    const token = this.#newest.begin();
    if (this.#server.state === 'stopped') {
      const message = vscode.l10n.t(
        'The Varde language server has stopped. Run “Varde: Restart Language Server”.',
      );
      return this.#post({ type: 'unavailable', message });
    }
    try {
      const params = { uri: this.#resource.toString(), ...this.#chosen };
      const picture = await this.#server.diagram(params, token);
      if (token.isCancellationRequested) return;
      this.#panel.title = vscode.l10n.t('Preview: {0}', picture.plan.title);
      this.#post({ type: 'show', picture });
      this.#shown.fire();
    } catch (error) {
      if (token.isCancellationRequested) return;
      this.#post({ type: 'unavailable', message: error instanceof Error ? error.message : String(error) });
    }
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}
