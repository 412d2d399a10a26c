import type { FileSystemNode } from 'langium';
import { URI, Utils } from 'vscode-uri';
import type { Entry } from '../../language/syntax/search-files.ts';
import { NodeFiles } from '../../server/documents/node-files.ts';

const commitScheme = 'commit';

/** The files of this machine, and those of commits, which lie in folders of their own. */
export class StateFiles extends NodeFiles {
  private readonly files = new Map<string, string>();
  private readonly folders = new Map<string, Map<string, FileSystemNode>>();

  /** Adds the files of a commit, by their paths in the repository, and returns the folder that they lie in. */
  addCommit(commit: string, files: ReadonlyMap<string, string>): URI {
    const folder = URI.from({ scheme: commitScheme, authority: commit, path: '/repository' });
    this.folders.set(folder.toString(), new Map());
    for (const [path, text] of files) {
      const uri = Utils.joinPath(folder, path);
      this.files.set(uri.toString(), text);
      this.enter({ uri, isFile: true, isDirectory: false }, folder);
    }
    return folder;
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    if (uri.scheme !== commitScheme) return super.stat(uri);
    const key = uri.toString();
    return { uri, isFile: this.files.has(key), isDirectory: this.folders.has(key) };
  }

  override async exists(uri: URI): Promise<boolean> {
    if (uri.scheme !== commitScheme) return super.exists(uri);
    const key = uri.toString();
    return this.files.has(key) || this.folders.has(key);
  }

  override async readFile(uri: URI): Promise<string> {
    if (uri.scheme !== commitScheme) return super.readFile(uri);
    const text = this.files.get(uri.toString());
    if (text === undefined) throw new Error(`There is no ${uri.path}.`);
    return text;
  }

  override async readDirectory(uri: URI): Promise<Entry[]> {
    if (uri.scheme !== commitScheme) return super.readDirectory(uri);
    return [...(this.folders.get(uri.toString())?.values() ?? [])];
  }

  override async realPath(uri: URI): Promise<URI> {
    return uri.scheme === commitScheme ? uri : super.realPath(uri);
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
