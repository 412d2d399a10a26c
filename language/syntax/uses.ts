import type {
  FileSystemProvider,
  LangiumDocument,
  LangiumDocuments,
  LangiumSharedCoreServices,
  WorkspaceManager,
} from 'langium';
import { URI, Utils } from 'vscode-uri';
import type { Use, VardeFile } from '../generated/syntax/ast.ts';
import { entryAt } from './entry-at.ts';
import { calendarsUri, frameworkUri, libraryScheme } from './library.ts';
import { pathOnDisk } from './path-on-disk.ts';
import { isInside, resolveUsePath, type UsePathProblem } from './use-path.ts';

/** What a `use` leads to: files, or the reason why to none. */
export type UseTarget =
  | { readonly uris: readonly URI[] }
  | { readonly problem: UsePathProblem | 'missing' | 'folder' | 'no-match' | 'unknown-framework' };

/** Knows which files each file uses and, through any number of files, sees. */
export class Uses {
  private readonly targets = new Map<string, ReadonlyMap<Use, UseTarget>>();
  private readonly seen = new Map<string, ReadonlySet<string>>();
  /** What files saw before some `use` came to lead elsewhere. */
  private readonly seenBefore = new Map<string, ReadonlySet<string>>();
  /** Where paths and frameworks lead, by file, as long as no file comes or goes. */
  private readonly followed = new Map<string, Map<string, UseTarget>>();
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
      targets.set(use, await this.followOnce(use, document.uri));
    }
    this.targets.set(key, targets);
    const changed = !before || fingerprint(before) !== fingerprint(targets);
    if (changed) this.lookAnew();
    return changed;
  }

  /** Forgets a file that is gone. */
  remove(uri: URI): void {
    this.targets.delete(uri.toString());
    this.followed.clear();
    this.lookAnew();
  }

  /** Has every `use` followed anew when its file is updated: files have come or gone, or the folders are others. */
  forget(): void {
    this.followed.clear();
  }

  /** Returns the files that see others than when this was last asked. */
  takeOtherViews(): ReadonlySet<string> {
    const before = [...this.seenBefore];
    this.seenBefore.clear();
    const others = before.filter(([uri, seen]) => !isSame(seen, this.seenBy(URI.parse(uri))));
    return new Set(others.map(([uri]) => uri));
  }

  /** Returns whether the file has been read. */
  knows(uri: URI): boolean {
    return this.targets.has(uri.toString());
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

  private lookAnew(): void {
    for (const [uri, seen] of this.seen) if (!this.seenBefore.has(uri)) this.seenBefore.set(uri, seen);
    this.seen.clear();
  }

  private async followOnce(use: Use, from: URI): Promise<UseTarget> {
    const known = this.followed.get(from.toString()) ?? new Map<string, UseTarget>();
    this.followed.set(from.toString(), known);
    const written = use.framework ? use.framework.$refText : `"${use.path ?? ''}"`;
    const target = known.get(written) ?? (await this.follow(use, from));
    known.set(written, target);
    return target;
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
        return this.followFile(path.uri, from);
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

  private async followFile(written: URI, from: URI): Promise<UseTarget> {
    if (this.documents().hasDocument(written)) return { uris: [written] };
    const uri = await pathOnDisk(written, this.rootOf(from), this.fileSystem);
    const entry = await entryAt(uri, this.fileSystem);
    if (entry?.isDirectory) return { problem: 'folder' };
    return entry?.isFile ? { uris: [uri] } : { problem: 'missing' };
  }

  private async isFolder(uri: URI): Promise<boolean> {
    return (await entryAt(uri, this.fileSystem))?.isDirectory ?? false;
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

/** The order counts: of several elements with one name, it decides which gets it. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [first, second] = [[...one], [...other]];
  return first.length === second.length && first.every((uri, at) => uri === second[at]);
}

function fingerprint(targets: ReadonlyMap<Use, UseTarget>): string {
  return [...targets.values()]
    .map((target) => ('uris' in target ? target.uris.join(' ') : target.problem))
    .join('\n');
}
