import { EmptyFileSystemProvider, type FileSystemNode, type FileSystemProvider } from 'langium';
import { URI } from 'vscode-uri';
import type { EarlierFile } from '../protocol/comparison.ts';
import { FileTree } from './file-tree.ts';

/** The files of a workspace as they were: those that differ from today's over those that are the same. */
export class EarlierFiles extends EmptyFileSystemProvider {
  private readonly today: FileSystemProvider;
  private readonly texts = new Map<string, string>();
  private readonly absent = new Set<string>();
  private readonly tree = new FileTree();

  constructor(today: FileSystemProvider, differing: readonly EarlierFile[]) {
    super();
    this.today = today;
    for (const file of differing) {
      const uri = URI.parse(file.uri);
      if (file.text === null) this.absent.add(uri.toString());
      else {
        this.texts.set(uri.toString(), file.text);
        this.tree.addFile(uri);
      }
    }
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    const key = uri.toString();
    if (this.texts.has(key)) return { uri, isFile: true, isDirectory: false };
    return this.tree.hasFolder(uri) ? { uri, isFile: false, isDirectory: true } : this.today.stat(uri);
  }

  override async exists(uri?: URI): Promise<boolean> {
    if (!uri) return super.exists();
    const key = uri.toString();
    if (this.texts.has(key) || this.tree.hasFolder(uri)) return true;
    return !this.absent.has(key) && this.today.exists(uri);
  }

  override async readFile(uri?: URI): Promise<string> {
    if (!uri) return super.readFile();
    return this.texts.get(uri.toString()) ?? this.today.readFile(uri);
  }

  override async readDirectory(uri?: URI): Promise<FileSystemNode[]> {
    if (!uri) return super.readDirectory();
    const entries = (await this.today.exists(uri)) ? await this.today.readDirectory(uri) : [];
    const nodes = new Map(entries.map((node) => [node.uri.toString(), node] as const));
    for (const node of this.tree.entriesOf(uri)) nodes.set(node.uri.toString(), node);
    return [...nodes.values()].filter((node) => !this.absent.has(node.uri.toString()));
  }
}
