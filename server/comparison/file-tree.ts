import type { FileSystemNode } from 'langium';
import { type URI, Utils } from 'vscode-uri';

/** Files that lie in no file system, with the folders that they lie in. */
export class FileTree {
  private readonly folders = new Map<string, Map<string, FileSystemNode>>();

  /** Adds a file, and each folder on the way to it. */
  addFile(uri: URI): void {
    this.enter({ uri, isFile: true, isDirectory: false });
  }

  /** Adds a folder, and each on the way to it. */
  addFolder(uri: URI): void {
    if (this.hasFolder(uri)) return;
    this.folders.set(uri.toString(), new Map());
    if (uri.path !== '/') this.enter({ uri, isFile: false, isDirectory: true });
  }

  hasFolder(uri: URI): boolean {
    return this.folders.has(uri.toString());
  }

  /** Returns what lies directly in the folder; nothing where there is no such folder. */
  entriesOf(folder: URI): FileSystemNode[] {
    return [...(this.folders.get(folder.toString())?.values() ?? [])];
  }

  private enter(node: FileSystemNode): void {
    const folder = Utils.dirname(node.uri);
    this.addFolder(folder);
    this.folders.get(folder.toString())?.set(node.uri.toString(), node);
  }
}
