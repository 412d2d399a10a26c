import type { FileSystemNode } from 'langium';
import { URI, Utils } from 'vscode-uri';
import type { Entry } from '../../language/syntax/search-files.ts';
import { FileTree } from '../../server/comparison/file-tree.ts';
import { NodeFiles } from '../../server/documents/node-files.ts';

const commitScheme = 'commit';

/** The files of this machine, and those of commits, which lie in folders of their own. */
export class StateFiles extends NodeFiles {
  private readonly files = new Map<string, string>();
  private readonly tree = new FileTree();

  /** Adds the files of a commit, by their paths in the repository, and returns the folder that they lie in. */
  addCommit(commit: string, files: ReadonlyMap<string, string>): URI {
    const folder = URI.from({ scheme: commitScheme, authority: commit, path: '/repository' });
    this.tree.addFolder(folder);
    for (const [path, text] of files) {
      const uri = Utils.joinPath(folder, path);
      this.files.set(uri.toString(), text);
      this.tree.addFile(uri);
    }
    return folder;
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    if (uri.scheme !== commitScheme) return super.stat(uri);
    return { uri, isFile: this.files.has(uri.toString()), isDirectory: this.tree.hasFolder(uri) };
  }

  override async exists(uri: URI): Promise<boolean> {
    if (uri.scheme !== commitScheme) return super.exists(uri);
    return this.files.has(uri.toString()) || this.tree.hasFolder(uri);
  }

  override async readFile(uri: URI): Promise<string> {
    if (uri.scheme !== commitScheme) return super.readFile(uri);
    const text = this.files.get(uri.toString());
    if (text === undefined) throw new Error(`There is no ${uri.path}.`);
    return text;
  }

  override async readDirectory(uri: URI): Promise<Entry[]> {
    if (uri.scheme !== commitScheme) return super.readDirectory(uri);
    return this.tree.entriesOf(uri);
  }

  override async realPath(uri: URI): Promise<URI> {
    return uri.scheme === commitScheme ? uri : super.realPath(uri);
  }
}
