import * as vscode from 'vscode';
import type { Context } from './commands.ts';
import { fileAtHand } from './file-at-hand.ts';

/** Opens the preview beside the given file, or beside the one at hand where none is given. */
export function openPreviewToSide({ previews }: Context) {
  return async (resource?: vscode.Uri): Promise<void> => {
    const uri = await fileAtHand(resource);
    if (uri) previews.open(uri, columnBeside(uri));
  };
}

/** Opens a preview that stays with the given file, beside it, or with the one at hand. */
export function openPinnedPreviewToSide({ previews }: Context) {
  return async (resource?: vscode.Uri): Promise<void> => {
    const uri = await fileAtHand(resource);
    if (uri) previews.open(uri, columnBeside(uri), undefined, true);
  };
}

/** Makes the preview that has the focus stay with its file, or follow the active one again. */
export function togglePreviewPin({ previews }: Context) {
  return (): void => previews.togglePin();
}

/** Returns the column to the right of the editor that shows the file, the active one if it does. */
export function columnBeside(uri: vscode.Uri): vscode.ViewColumn {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const showing = (editor: vscode.TextEditor) => editor.document.uri.toString() === uri.toString();
  const editor = [activeTextEditor, ...visibleTextEditors].find((editor) => editor && showing(editor));
  return (editor?.viewColumn ?? vscode.ViewColumn.One) + 1;
}
