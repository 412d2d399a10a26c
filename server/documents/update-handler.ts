import type { FileSystemProvider, LangiumDocuments, WorkspaceLock, WorkspaceManager } from 'langium';
import { DefaultDocumentUpdateHandler, type TextDocuments } from 'langium/lsp';
import {
  type Connection,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileSystemWatcher,
  type TextDocumentChangeEvent,
  WatchKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { VardeServerSharedServices } from '../services.ts';
import type { LiveDocumentBuilder } from './document-builder.ts';
import type { PendingEdits } from './pending-edits.ts';

/** Brings what happens to files, in the editor and on the disk, to the builder. What is open in the editor counts. */
export class UpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly builder: LiveDocumentBuilder;
  private readonly lock: WorkspaceLock;
  private readonly workspace: WorkspaceManager;
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
    this.edits = services.workspace.PendingEdits;
    this.open = services.workspace.TextDocuments;
    this.documents = services.workspace.LangiumDocuments;
    this.fileSystem = services.workspace.FileSystemProvider;
    this.connection = services.lsp.Connection;
  }

  /** Takes back the text that the disk holds; the editor may have discarded its own. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    this.whenTaken(async () =>
      (await this.fileSystem.exists(uri)) ? { changed: [uri], deleted: [] } : { changed: [], deleted: [uri] },
    );
  }

  override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
    this.onWatchedFilesChangeEmitter.fire({ changes });
    const uris = (deleted: boolean): URI[] =>
      changes
        .filter(({ type }) => (type === FileChangeType.Deleted) === deleted)
        .map(({ uri }) => URI.parse(uri))
        .filter((uri) => !this.open.get(uri));
    const deleted = uris(true).filter((uri) => this.documents.getDocuments(uri).length > 0);
    const openWithin = deleted.flatMap((uri) =>
      this.documents.getDocuments(uri).flatMap((document) => (this.open.get(document.uri) ? [document.uri] : [])),
    );
    this.whenTaken(async () => {
      const changed: URI[] = [...openWithin];
      for (const uri of uris(false)) if (await this.concerns(uri)) changed.push(uri);
      return { changed, deleted };
    });
  }

  protected override getWatchers(): FileSystemWatcher[] {
    // A folder that is moved or removed is told of alone, without the files in it.
    return [
      { globPattern: '**/*.varde' },
      { globPattern: '**/*', kind: (WatchKind.Create | WatchKind.Delete) as WatchKind },
    ];
  }

  protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
    this.whenTaken(async () => ({ changed, deleted }));
  }

  private async concerns(uri: URI): Promise<boolean> {
    if (uri.path.endsWith('.varde')) return true;
    return (await this.fileSystem.exists(uri)) && (await this.fileSystem.stat(uri)).isDirectory;
  }

  /** Updates as soon as the workspace has been read and no other update is under way. */
  private whenTaken(find: () => Promise<{ changed: URI[]; deleted: URI[] }>): void {
    const taken = this.edits.add();
    const update = async (): Promise<void> => {
      await this.workspace.ready;
      const { changed, deleted } = await find();
      if (changed.length === 0 && deleted.length === 0) return;
      await this.lock.write(async (token) => {
        const listener = this.builder.onUpdate(taken);
        try {
          await this.builder.update(changed, deleted, token);
        } finally {
          listener.dispose();
        }
      });
    };
    update()
      .catch((error) => this.connection?.console.error(`Files could not be read anew: ${describe(error)}`))
      .finally(taken);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
