import * as vscode from 'vscode';
import { ActiveFile } from './active-file.ts';
import { registerCommands } from './commands/commands.ts';
import { offerRestart } from './commands/restart-server.ts';
import { Explorer } from './explorer/explorer.ts';
import { type ClientFactory, LanguageServer } from './language/language-server.ts';
import { PreviewManager } from './preview/manager.ts';
import { Reflection } from './reflection/reflection.ts';
import { Status } from './status.ts';

/** Puts the extension together; what differs between the hosts is how the client is made. */
export function activateWith(context: vscode.ExtensionContext, createClient: ClientFactory): void {
  const output = vscode.window.createOutputChannel('Varde', { log: true });
  const server = new LanguageServer(createClient, output);
  const previews = new PreviewManager(context.extensionUri, server);
  const explorer = new Explorer(server);
  const file = new ActiveFile();
  context.subscriptions.push(
    output,
    server,
    previews,
    explorer,
    file,
    new Reflection(context.extensionUri, server, file),
    new Status(server, file),
    offerRestart(server, output),
    ...registerCommands({ server, previews, explorer }),
  );
  void server.start();
}
