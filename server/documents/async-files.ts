import type { FileSystemNode, FileSystemProvider } from 'langium';
import type { URI } from 'vscode-uri';

/** Files that are read as text, and never while the server waits. */
export abstract class AsyncFiles implements FileSystemProvider {
  abstract stat(uri: URI): Promise<FileSystemNode>;
  abstract exists(uri: URI): Promise<boolean>;
  abstract readFile(uri: URI): Promise<string>;
  abstract readDirectory(uri: URI): Promise<FileSystemNode[]>;

  async readBinary(): Promise<Uint8Array> {
    throw unsupported();
  }

  readBinarySync(): Uint8Array {
    throw unsupported();
  }

  statSync(): FileSystemNode {
    throw unsupported();
  }

  existsSync(): boolean {
    throw unsupported();
  }

  readFileSync(): string {
    throw unsupported();
  }

  readDirectorySync(): FileSystemNode[] {
    throw unsupported();
  }
}

function unsupported(): Error {
  return new Error('These files are read as text, and never while the server waits.');
}
