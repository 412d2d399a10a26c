import * as vscode from 'vscode';
import { type Api, activateWith } from './activate.ts';
import { answerFileRequests } from './language/workspace-files.ts';

/** Starts Varde where extensions run in a browser; the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server/worker.js');
    const client = new LanguageClient('varde', 'Varde', new Worker(script.toString(true)), options);
    answerFileRequests(client);
    return client;
  });
}
