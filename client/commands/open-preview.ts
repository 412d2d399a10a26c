import * as vscode from 'vscode';
import type { Context } from './commands.ts';

/** Opens the preview beside the given file, or beside the active editor where none is given. */
export function openPreviewToSide({ previews }: Context) {
  return (resource?: vscode.Uri): void => {
    const editor = vscode.window.activeTextEditor;
    const uri = resource ?? editor?.document.uri;
    if (!uri) return;
    const textColumn = editor?.viewColumn ?? vscode.ViewColumn.One;
    previews.open(uri, textColumn + 1);
  };
}
