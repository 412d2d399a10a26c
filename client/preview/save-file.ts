import * as vscode from 'vscode';

/** Asks the reader where to save a file, first beside `near`, and writes it there; nothing where they turn back. */
export async function saveFile(near: vscode.Uri, name: string, content: Uint8Array): Promise<void> {
  const defaultUri = vscode.Uri.joinPath(near, '..', name);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const target = await vscode.window.showSaveDialog({
    defaultUri,
    filters: { [extension.toUpperCase()]: [extension] },
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const path = vscode.workspace.asRelativePath(target);
    vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written: {1}', path, reason));
  }
}
