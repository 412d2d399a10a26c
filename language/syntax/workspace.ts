import {
  type Cancellation,
  DefaultWorkspaceManager,
  type LangiumDocument,
  type LangiumDocumentFactory,
  type LangiumSharedCoreServices,
} from 'langium';
import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver-protocol';
import { URI, Utils } from 'vscode-uri';
import { libraryFiles } from './library.ts';
import { searchFiles } from './search-files.ts';
import { isInside } from './use-path.ts';

/** Knows the folders that are worked in, so that `use` stays inside them, and what belongs to them. */
export class VardeWorkspaceManager extends DefaultWorkspaceManager {
  private readonly factory: LangiumDocumentFactory;

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.factory = services.workspace.LangiumDocumentFactory;
  }

  /** Older clients name no folders, but a root. Throws where there is an address that is none. */
  override initialize(params: InitializeParams): void {
    const { workspaceFolders, rootUri } = params;
    this.roots = (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(({ uri }) => folderAt(uri));
  }

  override async initializeWorkspace(
    folders: WorkspaceFolder[],
    token?: Cancellation.CancellationToken,
  ): Promise<void> {
    this.folders = folders;
    await super.initializeWorkspace(folders, token);
  }

  /** Whoever works in folders is offered all that ships with Varde, be it named in a file or not. */
  protected override async loadAdditionalDocuments(
    _folders: WorkspaceFolder[],
    add: (document: LangiumDocument) => void,
  ): Promise<void> {
    for (const { uri, text } of libraryFiles())
      if (!this.langiumDocuments.hasDocument(uri)) add(this.factory.fromString(text, uri));
  }

  /** Returns the folders that are worked in. */
  get roots(): readonly URI[] {
    return (this.folders ?? []).map(({ uri }) => folderAt(uri));
  }

  /** Works in these folders from now on; who calls it sees to the files in them. */
  set roots(roots: readonly URI[]) {
    this.folders = roots.map((uri) => ({ uri: uri.toString(), name: Utils.basename(uri) }));
  }

  /** Returns whether a file is found when the folders are searched. */
  includes(file: URI): boolean {
    if (!this.shouldIncludeEntry({ uri: file, isFile: true, isDirectory: false })) return false;
    return this.roots.some((root) => isInside(file, root) && this.searches(Utils.dirname(file), root));
  }

  override searchFolder(folder: URI): Promise<URI[]> {
    return searchFiles(folder, {
      files: this.fileSystemProvider,
      roots: this.roots,
      includes: (entry) => this.shouldIncludeEntry(entry),
      failed: (unread, error) => this.cannotRead(unread, error),
    });
  }

  /** Is told of a folder that cannot be read, and throws what it is told. */
  protected cannotRead(_folder: URI, error: unknown): void {
    throw error;
  }

  protected override async traverseFolder(folder: URI, uris: URI[]): Promise<void> {
    uris.push(...(await this.searchFolder(folder)));
  }

  /** The top of a virtual file system is written with a slash or without. */
  private searches(folder: URI, root: URI): boolean {
    if (folder.path === root.path || folder.path === '/') return true;
    const isIncluded = this.shouldIncludeEntry({ uri: folder, isFile: false, isDirectory: true });
    return isIncluded && this.searches(Utils.dirname(folder), root);
  }
}

/** Returns the address of a folder as files in it have it: some clients end it with a slash. */
export function folderAt(written: string): URI {
  const uri = URI.parse(written);
  return uri.path.length > 1 ? uri.with({ path: uri.path.replace(/\/$/, '') }) : uri;
}
