import * as vscode from 'vscode';

/**
 * Writes a file whole: until its content is complete beside it, what was there stays, and where that fails nothing is left
 * behind. Rejects with what the file system says, also where `target` is a folder.
 */
export async function replaceFile(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const before = await typeOf(target);
  // A link to a folder is of both types at once.
  if ((before ?? 0) & vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(target);
  const successor = vscode.Uri.joinPath(target, '..', `.varde-${crypto.randomUUID()}.tmp`);
  try {
    await fs.writeFile(successor, content);
    await fs.rename(successor, target, { overwrite: true });
  } catch (error) {
    // VS Code takes the old file away before the new one gets its name: in between, the new one is all there is.
    const isOnlyCopy = before !== undefined && (await typeOf(target)) === undefined;
    if (!isOnlyCopy) await fs.delete(successor).then(undefined, ignoreThatItIsNotThere);
    throw error;
  }
}

function typeOf(file: vscode.Uri): Thenable<vscode.FileType | undefined> {
  return vscode.workspace.fs.stat(file).then(
    ({ type }) => type,
    () => undefined,
  );
}

function ignoreThatItIsNotThere(): void {}
