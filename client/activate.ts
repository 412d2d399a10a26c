import * as vscode from 'vscode';
import { registerCommands } from './commands/commands.ts';
import { offerRestart } from './commands/restart-server.ts';
import { type ClientFactory, LanguageServer } from './language/language-server.ts';
import { PreviewManager } from './preview/manager.ts';

/** Puts the extension together; what differs between the hosts is how the client is made. */
export function activateWith(context: vscode.ExtensionContext, createClient: ClientFactory): void {
  const output = vscode.window.createOutputChannel('Varde', { log: true });
  const server = new LanguageServer(createClient, output);
  const previews = new PreviewManager(context.extensionUri, server);
  context.subscriptions.push(
    output,
    server,
    previews,
    offerRestart(server, output),
    ...registerCommands({ server, previews }),
  );
  void server.start();
}
