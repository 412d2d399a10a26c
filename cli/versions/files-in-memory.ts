import { EmptyFileSystemProvider, type FileSystemNode } from 'langium';
import { type URI, Utils } from 'vscode-uri';

/** A folder of files that are not on the disk: those of a commit. */
export class FilesInMemory extends EmptyFileSystemProvider {
  private readonly files = new Map<string, string>();
  private readonly folders = new Map<string, Map<string, FileSystemNode>>();

  /** The paths are relative to the folder. */
  constructor(folder: URI, files: ReadonlyMap<string, string>) {
    super();
    this.folders.set(folder.toString(), new Map());
    for (const [path, text] of files) {
      const uri = Utils.joinPath(folder, path);
      this.files.set(uri.toString(), text);
      this.enter({ uri, isFile: true, isDirectory: false }, folder);
    }
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    const key = uri.toString();
    return { uri, isFile: this.files.has(key), isDirectory: this.folders.has(key) };
  }

  override async exists(uri?: URI): Promise<boolean> {
    const key = uri?.toString() ?? '';
    return this.files.has(key) || this.folders.has(key);
  }

  override async readFile(uri?: URI): Promise<string> {
    const text = this.files.get(uri?.toString() ?? '');
    if (text === undefined) throw new Error(`There is no ${uri?.path}.`);
    return text;
  }

  override async readDirectory(uri?: URI): Promise<FileSystemNode[]> {
    return [...(this.folders.get(uri?.toString() ?? '')?.values() ?? [])];
  }

  private enter(node: FileSystemNode, top: URI): void {
    const folder = Utils.dirname(node.uri);
    const key = folder.toString();
    const entries = this.folders.get(key) ?? new Map<string, FileSystemNode>();
    entries.set(node.uri.toString(), node);
    if (this.folders.has(key)) return;
    this.folders.set(key, entries);
    if (key !== top.toString()) this.enter({ uri: folder, isFile: false, isDirectory: true }, top);
  }
}
