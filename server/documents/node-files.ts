import { realpath, stat } from 'node:fs/promises';
import { NodeFileSystemProvider } from 'langium/node';
import { URI } from 'vscode-uri';
import type { Entry, LinkedFileSystem } from '../../language/syntax/search-files.ts';
import { expectReadable } from './expect-readable.ts';

/** The files of this machine, links among them. */
export class NodeFiles extends NodeFileSystemProvider implements LinkedFileSystem {
  override async readFile(uri: URI): Promise<string> {
    await expectReadable(uri.fsPath);
    return super.readFile(uri);
  }

  override async readDirectory(uri: URI): Promise<Entry[]> {
    const entries = await super.readDirectory(uri);
    return Promise.all(entries.map((entry) => (entry.isFile || entry.isDirectory ? entry : followed(entry))));
  }

  async realPath(uri: URI): Promise<URI> {
    const path = await realpath(uri.fsPath).catch(() => uri.fsPath);
    return URI.file(path);
  }
}

/** How the command line and the server read files. */
export const nodeFiles = { fileSystemProvider: () => new NodeFiles() };

/** A link as what it leads to; one that leads nowhere is neither file nor folder, and so are sockets and devices. */
async function followed({ uri }: Entry): Promise<Entry> {
  const target = await stat(uri.fsPath).catch(() => undefined);
  return {
    uri,
    isFile: target?.isFile() ?? false,
    isDirectory: target?.isDirectory() ?? false,
    isLink: true,
  };
}
