import * as vscode from 'vscode';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { Cursor } from './cursor.ts';
import { serves } from './key.ts';
import { Preview, type Subject } from './preview.ts';
import { isVarde } from './varde-file.ts';

/** What the page keeps of itself through a reload of the window, as far as its panel needs it. */
type PageState = DiagramRequest.Params & { readonly pinned?: boolean };

/** Owns every preview, keeps those that follow with the active Varde file, and brings them back after a reload. */
export class PreviewManager extends Disposable implements vscode.WebviewPanelSerializer<PageState> {
  readonly #extension: vscode.Uri;
  readonly #server: LanguageServer;
  readonly #cursor: Cursor;
  readonly #previews = new Set<Preview>();

  constructor(extension: vscode.Uri, server: LanguageServer) {
    super();
    this.#extension = extension;
    this.#server = server;
    this.own(vscode.window.registerWebviewPanelSerializer(Preview.viewType, this));
    this.own(vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)));
    this.#cursor = this.own(new Cursor(server));
    this.own(
      this.#cursor.onDidEnter((entered) => {
        for (const preview of this.#previews) preview.highlight(entered);
      }),
    );
  }

  /**
   * Shows the plan of `resource` in `column`: in the preview that is there already, else in a new one. Shows the
   * picture `chosen`, where given. A `pinned` one stays with its file.
   */
  open(
    resource: vscode.Uri,
    column: vscode.ViewColumn,
    chosen?: DiagramRequest.Chosen,
    pinned = !follows(resource),
  ): void {
    const wanted = { resource: resource.toString(), column, pinned };
    const existing = [...this.#previews].find((preview) => serves(preview.key, wanted));
    if (existing) {
      existing.follow(resource);
      if (chosen) existing.choose(chosen);
      existing.reveal();
      return;
    }
    const place = { viewColumn: column, preserveFocus: true };
    const title = vscode.l10n.t('Preview');
    const panel = vscode.window.createWebviewPanel(Preview.viewType, title, place);
    this.#add(panel, { resource, pinned, ...(chosen && { chosen }) });
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PageState | undefined): Promise<void> {
    if (!state) {
      panel.dispose();
      return;
    }
    const { uri, pinned, diagram, of, view } = state;
    const resource = vscode.Uri.parse(uri);
    const chosen = {
      ...(diagram && { diagram }),
      ...(of !== undefined && { of }),
      ...(view !== undefined && { view }),
    };
    this.#add(panel, { resource, chosen, pinned: pinned ?? !follows(resource) });
  }

  /** Whether a preview shows the plan of the file, or will when the file is active. */
  shows(resource: vscode.Uri): boolean {
    return [...this.#previews].some(({ key }) => !key.pinned || key.resource === resource.toString());
  }

  /** Makes the preview that has the focus stay with its file, or follow the active one again. */
  togglePin(): void {
    for (const preview of this.#previews) if (preview.isActive) preview.togglePin();
  }

  override dispose(): void {
    for (const preview of this.#previews) preview.dispose();
    super.dispose();
  }

  #add(panel: vscode.WebviewPanel, subject: Subject): void {
    panel.iconPath = vscode.Uri.joinPath(this.#extension, 'media/file.svg');
    const preview = new Preview(panel, this.#extension, this.#server, subject);
    this.#previews.add(preview);
    preview.onDidShow(() => this.#cursor.ask(vscode.window.activeTextEditor));
    preview.onDidClose(() => {
      this.#previews.delete(preview);
      preview.dispose();
    });
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isVarde(editor.document)) return;
    for (const preview of this.#previews) preview.follow(editor.document.uri);
  }
}

function follows(resource: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('varde.preview', resource).get('follow', true);
}
