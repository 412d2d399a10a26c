import type {
  FileSystemProvider,
  LangiumDocument,
  LangiumDocuments,
  LangiumSharedCoreServices,
  WorkspaceManager,
} from 'langium';
import { URI, Utils } from 'vscode-uri';
import type { Use, VardeFile } from '../generated/syntax/ast.ts';
import { calendarsUri, frameworkUri, libraryScheme } from './library.ts';
import { isInside, resolveUsePath, type UsePathProblem } from './use-path.ts';

/** What a `use` leads to: files, or the reason why to none. */
export type UseTarget =
  | { readonly uris: readonly URI[] }
  | { readonly problem: UsePathProblem | 'missing' | 'folder' | 'no-match' | 'unknown-framework' };

/** Knows which files each file uses and, through any number of files, sees. */
export class Uses {
  private readonly targets = new Map<string, ReadonlyMap<Use, UseTarget>>();
  private readonly seen = new Map<string, ReadonlySet<string>>();
  private readonly fileSystem: FileSystemProvider;
  private readonly workspace: () => WorkspaceManager;
  private readonly documents: () => LangiumDocuments;

  constructor(services: LangiumSharedCoreServices) {
    this.fileSystem = services.workspace.FileSystemProvider;
    this.workspace = () => services.workspace.WorkspaceManager;
    this.documents = () => services.workspace.LangiumDocuments;
  }

  /** Follows every `use` of the file anew and returns whether any leads elsewhere than before. */
  async update(document: LangiumDocument): Promise<boolean> {
    const key = document.uri.toString();
    const before = this.targets.get(key);
    const targets = new Map<Use, UseTarget>();
    for (const use of (document.parseResult.value as VardeFile).uses ?? []) {
      targets.set(use, await this.follow(use, document.uri));
    }
    this.targets.set(key, targets);
    const changed = !before || fingerprint(before) !== fingerprint(targets);
    if (changed) this.seen.clear();
    return changed;
  }

  /** Forgets a file that is gone. */
  remove(uri: URI): void {
    this.targets.delete(uri.toString());
    this.seen.clear();
  }

  /** Returns what the `use` leads to; undefined before its file has been read. */
  targetOf(use: Use, uri: URI): UseTarget | undefined {
    return this.targets.get(uri.toString())?.get(use);
  }

  /** Returns whether files that come or go could change what the file uses. */
  dependsOnFiles(uri: URI): boolean {
    const targets = this.targets.get(uri.toString());
    if (!targets) return false;
    return [...targets].some(
      ([use, target]) =>
        'problem' in target ||
        use.path?.match(/[*?[{]/) ||
        target.uris.some((used) => !this.documents().hasDocument(used)),
    );
  }

  /** Returns whether a `use` of the file leads nowhere. */
  isBroken(uri: URI): boolean {
    const targets = this.targets.get(uri.toString())?.values() ?? [];
    return [...targets].some((target) => 'problem' in target);
  }

  /** Returns the files that the file uses itself, without the calendars that every file sees. */
  usedBy(uri: URI): URI[] {
    const targets = this.targets.get(uri.toString())?.values() ?? [];
    return [...targets].flatMap((target) => ('uris' in target ? target.uris : []));
  }

  /** Returns every file that the file sees, itself first, in the order in which they are used. */
  seenBy(uri: URI): ReadonlySet<string> {
    const key = uri.toString();
    let seen = this.seen.get(key);
    if (!seen) {
      seen = this.collect(key);
      this.seen.set(key, seen);
    }
    return seen;
  }

  private collect(start: string): ReadonlySet<string> {
    const seen = new Set([start]);
    for (const uri of seen) {
      for (const target of this.targets.get(uri)?.values() ?? []) {
        if ('uris' in target) for (const used of target.uris) seen.add(used.toString());
      }
    }
    seen.add(calendarsUri.toString());
    return seen;
  }

  private async follow(use: Use, from: URI): Promise<UseTarget> {
    if (use.framework) {
      const uri = frameworkUri(use.framework.$refText);
      return uri ? { uris: [uri] } : { problem: 'unknown-framework' };
    }
    const path = resolveUsePath(use.path ?? '', from, this.rootOf(from));
    switch (path.type) {
      case 'problem':
        return (await this.isFolder(Utils.joinPath(Utils.dirname(from), use.path ?? '')))
          ? { problem: path.problem === 'not-varde' ? 'folder' : path.problem }
          : { problem: path.problem };
      case 'file':
        return this.followFile(path.uri);
      case 'glob': {
        const found = new Map<string, URI>();
        for (const { uri } of this.documents().all) if (path.matches(uri)) found.set(uri.toString(), uri);
        for (const uri of await this.filesBelow(path.base))
          if (path.matches(uri)) found.set(uri.toString(), uri);
        const uris = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
        return uris.length > 0 ? { uris } : { problem: 'no-match' };
      }
    }
  }

  private async followFile(uri: URI): Promise<UseTarget> {
    if (this.documents().hasDocument(uri)) return { uris: [uri] };
    if (await this.isFolder(uri)) return { problem: 'folder' };
    return (await this.fileSystem.exists(uri)) ? { uris: [uri] } : { problem: 'missing' };
  }

  private async isFolder(uri: URI): Promise<boolean> {
    return (await this.fileSystem.exists(uri)) && (await this.fileSystem.stat(uri)).isDirectory;
  }

  private async filesBelow(folder: URI): Promise<URI[]> {
    if (folder.scheme === libraryScheme || !(await this.isFolder(folder))) return [];
    return this.workspace().searchFolder(folder);
  }

  /** Returns the outmost workspace folder that holds the file; its own folder where none does. */
  rootOf(uri: URI): URI {
    const folders = (this.workspace().workspaceFolders ?? []).map((folder) =>
      URI.parse(folder.uri.replace(/\/$/, '')),
    );
    const holding = folders.filter((folder) => isInside(uri, folder));
    return holding.sort((a, b) => a.path.length - b.path.length)[0] ?? Utils.dirname(uri);
  }
}

function fingerprint(targets: ReadonlyMap<Use, UseTarget>): string {
  return [...targets.values()]
    .map((target) => ('uris' in target ? target.uris.join(' ') : target.problem))
    .join('\n');
}
