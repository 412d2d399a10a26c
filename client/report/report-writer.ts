import * as vscode from 'vscode';
import type { FromWriter, ToWriter } from '../../server/protocol/documents.ts';
import { shell } from '../preview/shell.ts';
import { whyUnfit } from './why-unfit.ts';

/** Writes reports in a page of its own, the only place where an extension can draw; it is gone once the report is there. */
export class ReportWriter {
  readonly #extension: vscode.Uri;

  constructor(extension: vscode.Uri) {
    this.#extension = extension;
  }

  /**
   * Returns the content of the report's file; undefined where `token` is cancelled or the reader closes the page. Tells
   * `drawn` how many figures are done. Rejects where the report cannot be written.
   */
  async write(
    wanted: ToWriter,
    drawn: (done: number, of: number) => void,
    token: vscode.CancellationToken,
  ): Promise<Uint8Array | undefined> {
    const folder = vscode.Uri.joinPath(this.#extension, 'dist/webview');
    const panel = vscode.window.createWebviewPanel(
      'varde.report',
      wanted.document.title,
      { viewColumn: vscode.ViewColumn.Active, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [folder] },
    );
    try {
      return await new Promise<Uint8Array | undefined>((resolve, reject) => {
        token.onCancellationRequested(() => resolve(undefined));
        panel.onDidDispose(() => resolve(undefined));
        panel.webview.onDidReceiveMessage((message: FromWriter) => {
          if (message.type === 'ready') void panel.webview.postMessage(wanted);
          else if (message.type === 'drawn') drawn(message.done, message.of);
          else if (message.type === 'written') resolve(message.content);
          else if (message.type === 'unfit') reject(new Error(whyUnfit(message.why)));
          else reject(new Error(message.message));
        });
        panel.webview.html = shell(panel.webview, folder, 'page', 'report');
      });
    } finally {
      panel.dispose();
    }
  }
}
