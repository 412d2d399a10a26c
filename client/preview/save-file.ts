import * as vscode from 'vscode';
import { replaceFile } from '../replace-file.ts';
import { tellUnwritten } from '../tell-unwritten.ts';

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
    await replaceFile(target, content);
  } catch (error) {
    tellUnwritten(target, error);
  }
}
