import {
  type Cancellation,
  DocumentState,
  type FileSystemProvider,
  type LangiumDocuments,
  type WorkspaceLock,
} from 'langium';
import { DefaultDocumentUpdateHandler, type TextDocuments } from 'langium/lsp';
import {
  type Connection,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  type TextDocumentChangeEvent,
  WatchKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { configurationName } from '../../language/syntax/configuration/configuration.ts';
import type { Configurations } from '../../language/syntax/configuration/configurations.ts';
import { entryAt } from '../../language/syntax/entry-at.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { Uses } from '../../language/syntax/uses.ts';
import type { ValueFiles } from '../../language/syntax/value-files/value-files.ts';
import { explain } from '../explain.ts';
import type { VardeServerSharedServices } from '../services.ts';
import type { LiveDocumentBuilder } from './document-builder.ts';
import type { PendingEdits } from './pending-edits.ts';
import type { LiveWorkspaceManager } from './workspace.ts';

/** Tells the builder of what happens to files, in the editor and on the disk. What is open in the editor counts. */
export class UpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly builder: LiveDocumentBuilder;
  private readonly lock: WorkspaceLock;
  private readonly workspace: LiveWorkspaceManager;
  private readonly configurations: Configurations;
  private readonly uses: Uses;
  private readonly valueFiles: ValueFiles;
  private readonly edits: PendingEdits;
  private readonly open: TextDocuments<TextDocument>;
  private readonly documents: LangiumDocuments;
  private readonly fileSystem: FileSystemProvider;
  private readonly connection: Connection | undefined;

  constructor(services: VardeServerSharedServices) {
    super(services);
    this.builder = services.workspace.DocumentBuilder;
    this.lock = services.workspace.WorkspaceLock;
    this.workspace = services.workspace.WorkspaceManager;
    this.configurations = services.workspace.Configurations;
    this.uses = services.workspace.Uses;
    this.valueFiles = services.workspace.ValueFiles;
    this.edits = services.workspace.PendingEdits;
    this.open = services.workspace.TextDocuments;
    this.documents = services.workspace.LangiumDocuments;
    this.fileSystem = services.workspace.FileSystemProvider;
    this.connection = services.lsp.Connection;
  }

  override didChangeContent({ document }: TextDocumentChangeEvent<TextDocument>): void {
    this.readAnew(async () => [URI.parse(document.uri)]);
  }

  /** Goes back to the text on the disk, as the editor may have discarded its own. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    this.readAnew(async () => [URI.parse(document.uri)]);
  }

  override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
    this.readAnew(async () => {
      const uris: URI[] = [];
      for (const change of changes) if (await this.concerns(change)) uris.push(URI.parse(change.uri));
      return uris;
    });
  }

  /** Works in other folders from now on. What a path means may depend on them, so everything is read anew. */
  didChangeFolders(added: readonly URI[], removed: readonly URI[]): void {
    this.readAnew(async () => {
      const gone = new Set(removed.map(String));
      this.workspace.roots = [...this.workspace.roots.filter((root) => !gone.has(root.toString())), ...added];
      this.uses.forget();
      return [...this.documents.all.map(({ uri }) => uri), ...added];
    });
  }

  /** Says of every file anew what is wrong with it. */
  validateAnew(): void {
    const validate = async (token: Cancellation.CancellationToken): Promise<void> => {
      for (const document of this.documents.all) {
        this.builder.resetToState(document, DocumentState.IndexedReferences);
      }
      await this.builder.update([], [], token);
    };
    void this.workspace.ready.then(() => this.lock.write(validate));
  }

  protected override getWatchers(): FileSystemWatcher[] {
    // A folder that is moved or removed is told of alone, without the files in it.
    return [
      { globPattern: '**/*.varde' },
      { globPattern: `**/${configurationName}` },
      { globPattern: '**/*.csv' },
      { globPattern: '**/*', kind: (WatchKind.Create | WatchKind.Delete) as WatchKind },
    ];
  }

  private async concerns(change: FileEvent): Promise<boolean> {
    const uri = URI.parse(change.uri);
    if (this.open.get(uri)) return false;
    if (uri.path.endsWith('.varde') || Utils.basename(uri) === configurationName) return true;
    if (this.valueFiles.names(uri)) return true;
    if (change.type === FileChangeType.Deleted) {
      return this.documents.getDocuments(uri).length > 0 || this.configurations.liesIn(uri);
    }
    return (await entryAt(uri, this.fileSystem))?.isDirectory ?? false;
  }

  /** Reads files and folders as they are by the time that their turn has come: changed, new or gone. */
  private readAnew(find: () => Promise<URI[]>): void {
    const taken = this.edits.add();
    const update = async (): Promise<void> => {
      await this.workspace.ready;
      const uris = (await find()).filter(({ scheme }) => scheme !== libraryScheme);
      if (uris.length === 0) return;
      await this.lock.write(async (token) => {
        const { changed, deleted } = await this.sort(uris);
        const listener = this.builder.onUpdate(taken);
        try {
          await this.builder.update(changed, deleted, token);
        } finally {
          listener.dispose();
        }
      });
    };
    update()
      .catch((error) => this.connection?.console.error(`Files could not be read anew. ${explain(error)}`))
      .finally(taken);
  }

  private async sort(uris: readonly URI[]): Promise<{ changed: URI[]; deleted: URI[] }> {
    const changed: URI[] = [];
    const deleted: URI[] = [];
    for (const uri of uris) {
      if (this.open.get(uri) || (await this.isPresent(uri))) {
        changed.push(uri);
        // A folder that was taken away can be there again, without some of the files that were in it, or in place of one.
        for (const within of this.documents.getDocuments(uri)) {
          if (!this.open.get(within.uri) && !(await this.isFile(within.uri))) deleted.push(within.uri);
        }
      } else {
        deleted.push(uri);
        for (const within of this.documents.getDocuments(uri)) {
          if (this.open.get(within.uri)) changed.push(within.uri);
        }
      }
    }
    return { changed, deleted };
  }

  private async isPresent(uri: URI): Promise<boolean> {
    const entry = await entryAt(uri, this.fileSystem);
    return entry !== undefined && (entry.isDirectory || this.workspace.includes(uri));
  }

  /** A file that nobody finds who searches the folders is read only where it is used. */
  private async isFile(uri: URI): Promise<boolean> {
    return this.workspace.includes(uri) && ((await entryAt(uri, this.fileSystem))?.isFile ?? false);
  }
}
