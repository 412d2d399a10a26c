import * as vscode from 'vscode';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import type { FromPage, ToPage } from '../../server/protocol/page.ts';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { stoppedMessage } from '../language/stopped-message.ts';
import { reasonOf } from '../reason-of.ts';
import type { Entered } from './cursor.ts';
import type { PreviewKey } from './key.ts';
import { Newest } from './newest.ts';
import { openText } from './open-text.ts';
import { saveFile } from './save-file.ts';
import { shell } from './shell.ts';
import { isVarde } from './varde-file.ts';

/** What a preview shows and whether it stays with it. */
export interface Subject {
  readonly resource: vscode.Uri;
  readonly chosen?: DiagramRequest.Chosen;
  readonly pinned: boolean;
}

/** One preview: a panel whose page shows one picture of the plan that a file belongs to. */
export class Preview extends Disposable {
  static readonly viewType = 'varde.preview';

  readonly #panel: vscode.WebviewPanel;
  readonly #server: LanguageServer;
  readonly #newest = this.own(new Newest());
  readonly #newestFindings = this.own(new Newest());
  readonly #shown = this.own(new vscode.EventEmitter<void>());
  #resource: vscode.Uri;
  #chosen: DiagramRequest.Chosen;
  #pinned: boolean;
  #planTitle: string | undefined;

  readonly onDidShow = this.#shown.event;
  readonly onDidClose: vscode.Event<void>;

  constructor(panel: vscode.WebviewPanel, extension: vscode.Uri, server: LanguageServer, subject: Subject) {
    super();
    this.#panel = this.own(panel);
    this.#server = server;
    this.#resource = subject.resource;
    this.#chosen = subject.chosen ?? {};
    this.#pinned = subject.pinned;
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
    return { resource: this.#resource.toString(), column: this.#panel.viewColumn, pinned: this.#pinned };
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Makes the preview stay with its file, or follow the active one. */
  pin(pinned: boolean): void {
    this.#pinned = pinned;
    this.#post({ type: 'pinned', pinned });
    this.#entitle();
    if (pinned) return;
    const { activeTextEditor } = vscode.window;
    if (activeTextEditor && isVarde(activeTextEditor.document)) this.follow(activeTextEditor.document.uri);
  }

  togglePin(): void {
    this.pin(!this.#pinned);
  }

  /** Brings the panel to the front without taking the focus from the text. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Shows the plan of another file from now on, unless the preview is pinned. */
  follow(resource: vscode.Uri): void {
    if (this.#pinned || resource.toString() === this.#resource.toString()) return;
    this.#resource = resource;
    void this.#refresh();
  }

  /** Shows another picture of the plan from now on. */
  choose(chosen: DiagramRequest.Chosen): void {
    this.#chosen = chosen;
    void this.#refresh();
  }

  /** Outlines the first of these elements that the picture shows. */
  highlight(entered: Entered): void {
    this.#post({ type: 'highlight', ...entered });
  }

  #receive(message: FromPage): unknown {
    switch (message.type) {
      case 'ready':
        this.#post({ type: 'pinned', pinned: this.#pinned });
        return this.#refresh();
      case 'choose':
        return this.choose(message.chosen);
      case 'reveal':
        return openText(message.place, this.#panel.viewColumn);
      case 'pin':
        return this.pin(message.pinned);
      case 'endComparison':
        return vscode.commands.executeCommand('varde.endComparison');
      case 'markdown':
        return this.#sendMarkdown();
      case 'save':
        return saveFile(this.#resource, message.name, message.content);
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
      return this.#post({ type: 'unavailable', message: stoppedMessage() });
    }
    try {
      const picture = await this.#server.diagram(this.#asked, token);
      if (token.isCancellationRequested) return;
      this.#planTitle = picture.plan.title;
      this.#entitle();
      this.#post({ type: 'show', picture });
      this.#shown.fire();
      void this.#sendFindings();
    } catch (error) {
      if (token.isCancellationRequested) return;
      this.#post({ type: 'unavailable', message: reasonOf(error) });
    }
  }

  get #asked(): DiagramRequest.Params {
    return { uri: this.#resource.toString(), ...this.#chosen };
  }

  #entitle(): void {
    if (this.#planTitle === undefined) return;
    this.#panel.title = this.#pinned
      ? vscode.l10n.t('Pinned: {0}', this.#planTitle)
      : vscode.l10n.t('Preview: {0}', this.#planTitle);
  }

  /** The findings come after the picture: a plan is checked when nobody types. */
  async #sendFindings(): Promise<void> {
    const token = this.#newestFindings.begin();
    try {
      const { findings } = await this.#server.findings({ uri: this.#resource.toString() }, token);
      if (!token.isCancellationRequested) this.#post({ type: 'findings', findings });
    } catch (error) {
      // A server that has stopped is told of elsewhere.
      if (!token.isCancellationRequested && this.#server.state === 'running') throw error;
    }
  }

  async #sendMarkdown(): Promise<void> {
    try {
      const { markdown } = await this.#server.markdown(this.#asked);
      this.#post({ type: 'markdown', markdown });
    } catch (error) {
      this.#post({ type: 'unavailable', message: reasonOf(error) });
    }
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}
