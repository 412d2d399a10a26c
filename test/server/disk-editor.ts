import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CancellationToken,
  type Diagnostic,
  type FileChangeType,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { NodeFiles } from '../../server/documents/node-files.ts';
import { startServer } from '../../server/start.ts';
import { connect } from './in-process.ts';

/** What an editor may start with. */
interface Start {
  readonly open?: ReadonlyMap<string, TextDocument>;
  readonly client?: ProtocolConnection;
}

function serverInProcess(): ProtocolConnection {
  const { client, server } = connect();
  startServer(server, new NodeFiles());
  return client;
}

/** An editor on files of the disk, and a server of its own. */
export class DiskEditor {
  readonly folder: string;
  /** The texts that are open, by their path in the folder, saved or not. */
  readonly open = new Map<string, TextDocument>();
  /** The folders that are worked in, by their path in the folder. */
  roots: readonly string[];
  readonly complaints: string[] = [];
  private readonly client: ProtocolConnection;
  private readonly published = new Map<string, Diagnostic[]>();

  private constructor(folder: string, roots: readonly string[], client: ProtocolConnection) {
    this.folder = folder;
    this.roots = roots;
    this.client = client;
    client.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.published.set(uri, diagnostics);
    });
    client.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.complaints.push(message);
    });
  }

  /** Starts on a folder, with some texts open, and a server at the other end of `client`: by default in this process. */
  static async start(
    folder: string,
    roots: readonly string[],
    { open = new Map(), client = serverInProcess() }: Start = {},
  ): Promise<DiskEditor> {
    const editor = new DiskEditor(folder, roots, client);
    await editor.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: editor.workspaceFolders(roots),
      capabilities: { workspace: { workspaceFolders: true } },
    });
    await editor.client.sendNotification('initialized', {});
    for (const [path, document] of open) await editor.show(path, document.getText());
    return editor;
  }

  uri(path: string): string {
    return URI.file(join(this.folder, path)).toString();
  }

  /** Returns the text of a file as the editor would show it. */
  textOf(path: string): string {
    const file = join(this.folder, path);
    return this.open.get(path)?.getText() ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  }

  /** Opens a file, with another text than that on the disk where one is given. */
  async show(path: string, text = this.textOf(path)): Promise<void> {
    const document = TextDocument.create(this.uri(path), 'varde', 1, text);
    this.open.set(path, document);
    const { uri, languageId, version } = document;
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  /** Replaces so many characters from a place on in a file that is open. */
  async type(path: string, offset: number, length: number, text: string): Promise<void> {
    const before = this.open.get(path);
    if (!before) return;
    const change = {
      range: { start: before.positionAt(offset), end: before.positionAt(offset + length) },
      text,
    };
    const document = TextDocument.update(before, [change], before.version + 1);
    const { uri, version } = document;
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  /** Closes a file and so discards what has not been saved. */
  async close(path: string): Promise<void> {
    if (!this.open.delete(path)) return;
    await this.notify('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  /** Tells of what has happened on the disk. */
  async announce(...changes: readonly [path: string, type: FileChangeType][]): Promise<void> {
    await this.notify('workspace/didChangeWatchedFiles', {
      changes: changes.map(([path, type]) => ({ uri: this.uri(path), type })),
    });
  }

  /** Works in other folders from now on. */
  async workIn(roots: readonly string[]): Promise<void> {
    const added = this.workspaceFolders(roots.filter((path) => !this.roots.includes(path)));
    const removed = this.workspaceFolders(this.roots.filter((path) => !roots.includes(path)));
    this.roots = roots;
    await this.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
  }

  /** Returns what the server answers; the code of its refusal where it refuses. */
  async ask(method: string, params: object, token = CancellationToken.None): Promise<unknown> {
    return this.client.sendRequest(method, params, token).catch(({ code }) => ({ refused: code }));
  }

  /** Returns what the server has said is wrong with a file. */
  problems(path: string): readonly Diagnostic[] {
    return this.published.get(this.uri(path)) ?? [];
  }

  async stop(): Promise<void> {
    await this.client.sendRequest('shutdown');
    this.client.dispose();
  }

  private notify(method: string, params: object): Promise<void> {
    return this.client.sendNotification(method, params);
  }

  private workspaceFolders(paths: readonly string[]): { uri: string; name: string }[] {
    return paths.map((path) => ({ uri: this.uri(path), name: path }));
  }
}
