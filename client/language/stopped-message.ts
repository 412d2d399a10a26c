import * as vscode from 'vscode';

/** Returns what stands in the place of what a server that has stopped would show. */
export function stoppedMessage(): string {
  return vscode.l10n.t('The Varde language server has stopped. Run “Varde: Restart Language Server”.');
}
