import * as vscode from 'vscode';
import { replaceFile } from '../replace-file.ts';
import { tellUnwritten } from '../tell-unwritten.ts';

/** Asks the reader which folder files are to lie in, first beside `near`, and writes them there by their names. */
export async function keepFiles(near: vscode.Uri, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      defaultUri: vscode.Uri.joinPath(near, '..'),
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Write Here'),
    })) ?? [];
  if (!folder) return;
  const path = vscode.workspace.asRelativePath(folder);
  try {
    const there = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    const replaced = there.filter((name) => files.has(name));
    if (replaced.length > 0 && !(await mayReplace(path, replaced))) return;
    for (const [name, content] of files) await replaceFile(vscode.Uri.joinPath(folder, name), content);
    vscode.window.showInformationMessage(vscode.l10n.t('{0} files are written in {1}.', files.size, path));
  } catch (error) {
    tellUnwritten(folder, error);
  }
}

async function mayReplace(path: string, names: readonly string[]): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t(
    'Some of these files are there already in {0}: {1}. Replace them?',
    path,
    names.join(', '),
  );
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}
