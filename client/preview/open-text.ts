import * as vscode from 'vscode';
import type { Place } from '../../server/protocol/places.ts';
import { reasonOf } from '../reason-of.ts';

/**
 * Shows a place in its file: where the file is open already, else beside the preview in column `preview`. Tells the
 * reader when the file cannot be opened.
 */
export async function openText(place: Place, preview: vscode.ViewColumn | undefined): Promise<void> {
  const position = new vscode.Position(place.line, place.character);
  const uri = vscode.Uri.parse(place.uri);
  try {
    const editor = await vscode.window.showTextDocument(uri, {
      viewColumn: columnFor(uri, preview),
      selection: new vscode.Range(position, position),
    });
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } catch (error) {
    const path = vscode.workspace.asRelativePath(uri);
    vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be opened: {1}', path, reasonOf(error)));
  }
}

function columnFor(uri: vscode.Uri, preview: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.viewColumn !== undefined);
  const open = editors.find((editor) => editor.document.uri.toString() === uri.toString());
  const beside = editors.find((editor) => editor.viewColumn !== preview);
  return open?.viewColumn ?? beside?.viewColumn ?? vscode.ViewColumn.Beside;
}
