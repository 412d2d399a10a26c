import type * as vscode from 'vscode';
import { type Api, activateWith } from './activate.ts';
import { serverMemory } from './server-memory.ts';

/** Starts Varde where extensions run in Node; the server is forked with the editor's own Node. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = { module: context.asAbsolutePath('dist/server/main.cjs'), transport: TransportKind.ipc };
    const run = { ...server, options: { execArgv: [...serverMemory] } };
    const debug = { ...server, options: { execArgv: [...serverMemory, '--nolazy', '--inspect=6009'] } };
    return new LanguageClient('varde', 'Varde', { run, debug }, options);
  });
}
