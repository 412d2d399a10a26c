import type { FileSystemNode, FileSystemProvider } from 'langium';
import type { URI } from 'vscode-uri';

/** Returns the file or folder at an address; undefined where there is none, or none any more. */
export async function entryAt(uri: URI, files: FileSystemProvider): Promise<FileSystemNode | undefined> {
  try {
    return (await files.exists(uri)) ? await files.stat(uri) : undefined;
  } catch {
    return undefined;
  }
}
