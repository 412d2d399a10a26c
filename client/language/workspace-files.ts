import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FileStatRequest,
  type FileType,
  ReadDirectoryRequest,
  ReadFileRequest,
} from '../../server/protocol/files.ts';

/** Lets a server that has no file system of its own read the workspace through the editor. */
export function answerFileRequests(client: BaseLanguageClient): void {
  const { fs } = vscode.workspace;

  client.onRequest(FileStatRequest.method, async ({ uri }: FileStatRequest.Params) => {
    const type = await typeAt(vscode.Uri.parse(uri));
    return { ...(type && { type }) } satisfies FileStatRequest.Result;
  });
  client.onRequest(ReadFileRequest.method, async ({ uri }: ReadFileRequest.Params) => {
    const text = new TextDecoder().decode(await fs.readFile(vscode.Uri.parse(uri)));
    return { text } satisfies ReadFileRequest.Result;
  });
  client.onRequest(ReadDirectoryRequest.method, async ({ uri }: ReadDirectoryRequest.Params) => {
    const entries = (await fs.readDirectory(vscode.Uri.parse(uri))).flatMap(([name, bits]) => {
      const type = typeOf(bits);
      return type ? [{ name, type }] : [];
    });
    return { entries } satisfies ReadDirectoryRequest.Result;
  });
}

async function typeAt(uri: vscode.Uri): Promise<FileType | undefined> {
  try {
    return typeOf((await vscode.workspace.fs.stat(uri)).type);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** A link has the type of what it leads to as a second bit. */
function typeOf(bits: vscode.FileType): FileType | undefined {
  if (bits & vscode.FileType.File) return 'file';
  return bits & vscode.FileType.Directory ? 'directory' : undefined;
}
