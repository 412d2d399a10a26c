import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { ActiveFile } from './active-file.ts';
import { registerCommands } from './commands/commands.ts';
import { offerRestart, tellOfComeback } from './commands/restart-server.ts';
import { Comparison } from './comparison/comparison.ts';
import { EarlierDates } from './comparison/earlier-dates.ts';
import { ComparisonTree } from './comparison/tree.ts';
import { Explorer } from './explorer/explorer.ts';
import { LanguageServer } from './language/language-server.ts';
import type { ClientFactory } from './language/server-process.ts';
import { Embeds } from './markdown/embeds.ts';
import { showPlans } from './markdown/plugin.ts';
import { PreviewManager } from './preview/manager.ts';
import { Reflection } from './reflection/reflection.ts';
import { ReportWriter } from './report/report-writer.ts';
import { Status } from './status.ts';
import { Suggestions } from './suggestions/suggestions.ts';

/** What the extension gives to VS Code's Markdown. */
export interface Api {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/** Puts the extension together; what differs between the hosts is how the client is made. */
export function activateWith(context: vscode.ExtensionContext, createClient: ClientFactory): Api {
  const output = vscode.window.createOutputChannel('Varde', { log: true });
  const server = new LanguageServer(createClient, output);
  const previews = new PreviewManager(context.extensionUri, server);
  const embeds = new Embeds(server);
  const explorer = new Explorer(server);
  const comparison = new Comparison(server);
  const reports = new ReportWriter(context.extensionUri);
  const file = new ActiveFile();
  context.subscriptions.push(
    output,
    server,
    previews,
    embeds,
    explorer,
    comparison,
    new ComparisonTree(comparison),
    new EarlierDates(comparison),
    file,
    new Reflection(context.extensionUri, server, file),
    new Status(server, file),
    new Suggestions(),
    offerRestart(server, output),
    tellOfComeback(server),
    ...registerCommands({ server, previews, explorer, comparison, reports }),
  );
  void server.start();
  const planText = vscode.l10n.t('Text of the plan');
  return { extendMarkdownIt: (markdown) => showPlans(markdown, (place) => embeds.known(place), planText) };
}
