import * as vscode from 'vscode';
import type { Context } from './commands.ts';

/** Opens the preview beside the given file, or beside the active editor where none is given. */
export function openPreviewToSide({ previews }: Context) {
  return (resource?: vscode.Uri): void => {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const uri = resource ?? activeTextEditor?.document.uri;
    if (!uri) return;
    const showing = (editor: vscode.TextEditor) => editor.document.uri.toString() === uri.toString();
    const editor = [activeTextEditor, ...visibleTextEditors].find((editor) => editor && showing(editor));
    previews.open(uri, (editor?.viewColumn ?? vscode.ViewColumn.One) + 1);
  };
}
