import { EmptyFileSystemProvider, type FileSystemNode, type FileSystemProvider } from 'langium';
import { URI, Utils } from 'vscode-uri';
import type { EarlierFile } from '../protocol/comparison.ts';

/** The files of a workspace as they were: those that differ from today's over those that are the same. */
export class EarlierFiles extends EmptyFileSystemProvider {
  private readonly today: FileSystemProvider;
  private readonly texts = new Map<string, string>();
  private readonly absent = new Set<string>();
  private readonly folders = new Map<string, Map<string, FileSystemNode>>();

  constructor(today: FileSystemProvider, differing: readonly EarlierFile[]) {
    super();
    this.today = today;
    for (const file of differing) {
      const uri = URI.parse(file.uri);
      if (file.text === null) this.absent.add(uri.toString());
      else {
        this.texts.set(uri.toString(), file.text);
        this.enter({ uri, isFile: true, isDirectory: false });
      }
    }
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    const key = uri.toString();
    if (this.texts.has(key)) return { uri, isFile: true, isDirectory: false };
    return this.folders.has(key) ? { uri, isFile: false, isDirectory: true } : this.today.stat(uri);
  }

  override async exists(uri?: URI): Promise<boolean> {
    if (!uri) return super.exists();
    const key = uri.toString();
    if (this.texts.has(key) || this.folders.has(key)) return true;
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
    for (const [key, node] of this.folders.get(uri.toString()) ?? []) nodes.set(key, node);
    return [...nodes.values()].filter((node) => !this.absent.has(node.uri.toString()));
  }

  /** Enters a file, and each folder on the way to it. */
  private enter(node: FileSystemNode): void {
    const folder = Utils.dirname(node.uri);
    const key = folder.toString();
    const entries = this.folders.get(key) ?? new Map<string, FileSystemNode>();
    entries.set(node.uri.toString(), node);
    if (this.folders.has(key)) return;
    this.folders.set(key, entries);
    if (folder.path !== '/') this.enter({ uri: folder, isFile: false, isDirectory: true });
  }
}
