import * as vscode from 'vscode';
import type { Context } from './commands.ts';

/** Opens the preview beside the given file, or beside the active editor where none is given. */
export function openPreviewToSide({ previews }: Context) {
  return (resource?: vscode.Uri): void => {
    const uri = resource ?? vscode.window.activeTextEditor?.document.uri;
    if (uri) previews.open(uri, columnBeside(uri));
  };
}

/** Opens a preview that stays with the given file, beside it, or with that of the active editor. */
export function openPinnedPreviewToSide({ previews }: Context) {
  return (resource?: vscode.Uri): void => {
    const uri = resource ?? vscode.window.activeTextEditor?.document.uri;
    if (uri) previews.open(uri, columnBeside(uri), undefined, true);
  };
}

/** Makes the preview that has the focus stay with its file, or follow the active one again. */
export function togglePreviewPin({ previews }: Context) {
  return (): void => previews.toggleLock();
}

/** Returns the column to the right of the editor that shows the file, the active one if it does. */
export function columnBeside(uri: vscode.Uri): vscode.ViewColumn {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const showing = (editor: vscode.TextEditor) => editor.document.uri.toString() === uri.toString();
  const editor = [activeTextEditor, ...visibleTextEditors].find((editor) => editor && showing(editor));
  return (editor?.viewColumn ?? vscode.ViewColumn.One) + 1;
}
