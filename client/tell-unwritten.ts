import * as vscode from 'vscode';
import { reasonOf } from './reason-of.ts';

/** Tells the reader that a file, or those in a folder, could not be written, and why. */
export function tellUnwritten(target: vscode.Uri, error: unknown): void {
  const path = vscode.workspace.asRelativePath(target);
  void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written: {1}', path, reasonOf(error)));
}
