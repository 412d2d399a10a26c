import * as vscode from 'vscode';
import type { LanguageServer } from '../language/language-server.ts';
import type { PreviewManager } from '../preview/manager.ts';
import { openPreviewToSide } from './open-preview.ts';
import { restartServer } from './restart-server.ts';

/** What commands work with. */
export interface Context {
  readonly server: LanguageServer;
  readonly previews: PreviewManager;
}

/** Makes the handler of one command. */
export type Command = (context: Context) => (...args: never[]) => unknown;

const commands: Readonly<Record<string, Command>> = {
  'varde.openPreviewToSide': openPreviewToSide,
  'varde.restartServer': restartServer,
};

/** Registers every command of the extension; disposing the results takes them away. */
export function registerCommands(context: Context): vscode.Disposable[] {
  return Object.entries(commands).map(([name, command]) =>
    vscode.commands.registerCommand(name, command(context)),
  );
}
