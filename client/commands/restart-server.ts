import * as vscode from 'vscode';
import type { LanguageServer } from '../language/language-server.ts';
import type { Context } from './commands.ts';

/** Restarts the language server. */
export function restartServer({ server }: Context) {
  return (): Promise<void> => server.restart();
}

/** Says so when the server has stopped for good, and offers to start it again or to show why. */
export function offerRestart(server: LanguageServer, output: vscode.LogOutputChannel): vscode.Disposable {
  return server.onDidChangeState(async (state) => {
    if (state !== 'stopped') return;
    const restart = vscode.l10n.t('Restart');
    const showLog = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t(
      'The Varde language server has stopped. Diagrams and problems are no longer updated.',
    );
    const answer = await vscode.window.showWarningMessage(message, restart, showLog);
    if (answer === restart) await server.restart();
    if (answer === showLog) output.show();
  });
}

/** Says so when the server has stopped by itself and runs again: the first time, as later ones would only disturb. */
export function tellOfComeback(server: LanguageServer): vscode.Disposable {
  const told = server.onDidComeBack(() => {
    told.dispose();
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The Varde language server stopped and runs again. Nothing that you have typed is lost.'),
    );
  });
  return told;
}
