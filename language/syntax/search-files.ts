import type { FileSystemNode, FileSystemProvider } from 'langium';
import { type URI, Utils } from 'vscode-uri';
import { isInside } from './use-path.ts';

/** An entry of a folder; a link says so, and is otherwise what it leads to. */
export interface Entry extends FileSystemNode {
  readonly isLink?: boolean;
}

/** A file system that can have links. */
export interface LinkedFileSystem extends FileSystemProvider {
  readDirectory(uri: URI): Promise<Entry[]>;
  /**
   * Returns where a file or folder lies itself, with every link on the way followed, and what lies nowhere as
   * it is. Absent where there are no links.
   */
  realPath?(uri: URI): Promise<URI>;
}

/** How files are looked for. */
export interface Search {
  readonly files: LinkedFileSystem;
  /** The folders that are searched anyway. */
  readonly roots: readonly URI[];
  readonly includes: (entry: Entry) => boolean;
  /** Is told of a folder that cannot be read. */
  readonly failed: (folder: URI, error: unknown) => void;
}

/**
 * Returns the files in a folder and all below it. A link is followed where it leads out of the `roots`; what lies in
 * them is found where it lies. So each file is found once, and links that go round in a circle come to an end.
 */
export async function searchFiles(folder: URI, search: Search): Promise<URI[]> {
  const realPath = (uri: URI): Promise<URI> => search.files.realPath?.(uri) ?? Promise.resolve(uri);
  const roots = await Promise.all(search.roots.map(async (uri) => ({ uri, real: await realPath(uri) })));
  const isFoundElsewhere = (uri: URI, real: URI): boolean =>
    roots.some((root) => isInside(real, root.real)) && !roots.some((root) => liesItself(uri, real, root));
  const visit = new Visit(search);
  const start = await realPath(folder);
  if (!isFoundElsewhere(folder, start)) {
    await visit.entry({ uri: folder, isDirectory: true, isFile: false }, start);
  }
  for (const link of visit.links) {
    const real = await realPath(link.uri);
    if (!isFoundElsewhere(link.uri, real)) await visit.entry(link, real);
  }
  return visit.found;
}

/** A folder that is searched, and where it lies itself. */
interface Root {
  readonly uri: URI;
  readonly real: URI;
}

/** Whether no link lies between the root and what is in it. */
function liesItself(uri: URI, real: URI, root: Root): boolean {
  return isInside(uri, root.uri) && real.path === root.real.path + uri.path.slice(root.uri.path.length);
}

/** One search under way: what it has found, and where it has been. */
class Visit {
  readonly found: URI[] = [];
  /** Links that have been met, to be followed when all else has been seen. */
  readonly links: Entry[] = [];
  private readonly seen = new Set<string>();
  private readonly search: Search;

  constructor(search: Search) {
    this.search = search;
  }

  /** Visits an entry that lies at `real` itself, unless it has been seen. */
  async entry({ uri, isDirectory }: Entry, real: URI): Promise<void> {
    const key = real.toString();
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (isDirectory) await this.folder(uri, real);
    else this.found.push(uri);
  }

  async folder(uri: URI, real: URI): Promise<void> {
    const entries = (await this.entriesOf(uri)).filter(this.search.includes);
    const links = entries.filter(({ isLink }) => isLink);
    this.links.push(...links.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1)));
    await Promise.all(
      entries
        .filter(({ isLink }) => !isLink)
        .map((entry) => this.entry(entry, Utils.joinPath(real, Utils.basename(entry.uri)))),
    );
  }

  private async entriesOf(folder: URI): Promise<Entry[]> {
    try {
      return await this.search.files.readDirectory(folder);
    } catch (error) {
      this.search.failed(folder, error);
      return [];
    }
  }
}
