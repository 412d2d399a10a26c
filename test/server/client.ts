import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  FileChangeType,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentClientCapabilities,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { PlanChanged } from '../../server/protocol/diagrams.ts';

/** What an editor can be asked to ask for again. */
const refreshable = ['semanticTokens', 'inlayHint', 'codeLens'] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an editor can do beyond what every one can. */
export interface Abilities {
  /** The user's settings, which the server may ask for; an editor without any cannot be asked. */
  readonly settings?: object;
  /** The commands of lenses that it carries out. */
  readonly commands?: readonly string[];
  /** The folders that it works in, by their path; `none` where it knows of no such thing. By default one with all files. */
  readonly folders?: readonly string[] | 'none';
  /** The language that it speaks. */
  readonly locale?: string;
  /** The language of its files; by default Varde. */
  readonly language?: string;
  /** Capabilities for a single kind of document. */
  readonly textDocument?: TextDocumentClientCapabilities;
  /** The program that runs the server, with what it is told, and the server; by default this Node and the source. */
  readonly server?: readonly [node: string, ...file: string[]];
}

/** An editor with one workspace folder and a language server in a process of its own. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly folder: string;
  /** What the server says that it can. */
  capabilities: ServerCapabilities = {};
  /** What the server registered for after the start, by method. */
  readonly registered = new Map<string, unknown>();
  readonly changedPlans: PlanChanged.Params[] = [];
  readonly logged: string[] = [];
  /** The requests with which the server asked to be asked again. */
  readonly refreshes: string[] = [];
  private readonly server: ChildProcess;
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  private readonly waiting = new Set<() => void>();
  private readonly versions = new Map<string, number>();
  private readonly language: string;
  private settings: object | undefined;

  private constructor(folder: string, server: ChildProcess, { settings, language = 'varde' }: Abilities) {
    this.folder = folder;
    this.language = language;
    this.settings = settings;
    this.server = server;
    if (!server.stdout || !server.stdin) throw new Error('The server has no standard input and output.');
    this.connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.set(params.uri, params);
      this.wake();
    });
    this.connection.onNotification(PlanChanged.method, (params: PlanChanged.Params) => {
      this.changedPlans.push(params);
      this.wake();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
      this.wake();
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method, registerOptions } of registrations) this.registered.set(method, registerOptions);
      this.wake();
    });
    this.connection.onRequest(ConfigurationRequest.type, () => [this.settings]);
    for (const feature of refreshable) {
      const method = `workspace/${feature}/refresh`;
      this.connection.onRequest(method, () => {
        this.refreshes.push(method);
        this.wake();
        return null;
      });
    }
    this.connection.listen();
  }

  /** Starts a server on files, given by their path in the folder, or on a copy of a folder of the project. */
  static async start(
    files: Readonly<Record<string, string>> | string,
    abilities: Abilities = {},
  ): Promise<Client> {
    const folder = mkdtempSync(join(tmpdir(), 'varde-server-'));
    if (typeof files === 'string') cpSync(join(root, files), folder, { recursive: true });
    else writeFiles(folder, files);
    return Client.in(folder, abilities);
  }

  /** Starts a server on a folder that is there already. */
  static async in(folder: string, abilities: Abilities = {}): Promise<Client> {
    const [node, ...file] = abilities.server ?? [process.execPath, join(root, 'server/main.ts')];
    const server = spawn(node, [...file, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const client = new Client(folder, server, abilities);
    const { capabilities } = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: client.uri(''),
      ...(abilities.folders !== 'none' && {
        workspaceFolders: (abilities.folders ?? ['']).map((path) => ({ uri: client.uri(path), name: path })),
      }),
      ...(abilities.locale && { locale: abilities.locale }),
      capabilities: {
        workspace: {
          workspaceFolders: abilities.folders !== 'none',
          didChangeWatchedFiles: { dynamicRegistration: true },
          textDocumentContent: { dynamicRegistration: false },
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
          configuration: abilities.settings !== undefined,
          didChangeConfiguration: { dynamicRegistration: abilities.settings !== undefined },
          ...Object.fromEntries(refreshable.map((feature) => [feature, { refreshSupport: true }])),
        },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } },
          codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } },
          ...abilities.textDocument,
        },
      },
      initializationOptions: { commands: abilities.commands },
    });
    client.capabilities = capabilities;
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  /** Changes the user's settings. */
  async set(settings: object): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  /** The process of the server. */
  get pid(): number {
    return this.server.pid ?? 0;
  }

  uri(path: string): string {
    return URI.file(join(this.folder, path)).toString();
  }

  /** Writes a file to the disk; the server does not hear of it. */
  write(path: string, text: string): void {
    writeFiles(this.folder, { [path]: text });
  }

  /** Opens a file in the editor, or gives an open one another text. */
  async edit(path: string, text: string): Promise<void> {
    const uri = this.uri(path);
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    if (version === 1) {
      const textDocument = { uri, languageId: this.language, version, text };
      await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    } else {
      const params = { textDocument: { uri, version }, contentChanges: [{ text }] };
      await this.connection.sendNotification('textDocument/didChange', params);
    }
  }

  /** Changes a part of an open file; returns the version that the file has then. */
  async change(path: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const uri = this.uri(path);
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  async close(path: string): Promise<void> {
    this.versions.delete(this.uri(path));
    await this.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** Tells the server that files on the disk were made, changed or removed. */
  async announce(type: 'made' | 'changed' | 'removed', ...paths: string[]): Promise<void> {
    const types = {
      made: FileChangeType.Created,
      changed: FileChangeType.Changed,
      removed: FileChangeType.Deleted,
    };
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: paths.map((path) => ({ uri: this.uri(path), type: types[type] })),
    });
  }

  /** Asks about a place in a file. */
  ask<Result>(method: string, path: string, position: Position, more: object = {}): Promise<Result> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(path) }, position, ...more });
  }

  request<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  /** Writes to the server's standard input as it is. */
  writeRaw(bytes: string | Uint8Array): void {
    this.server.stdin?.write(bytes);
  }

  /** What the server last said of the file, if it said anything. */
  problems(path: string): PublishDiagnosticsParams | undefined {
    return this.published.get(this.uri(path));
  }

  /** Resolves once the server has said of the file what the test expects. */
  async untilProblems(path: string, expected: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    const diagnostics = () => this.problems(path)?.diagnostics;
    await this.until(() => expected(diagnostics() ?? []) && diagnostics() !== undefined);
    return diagnostics() ?? [];
  }

  /** Resolves once what the server has sent fulfils the condition. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  /** Ends the server as an editor does, takes its folder away and returns its exit code. */
  async stop(): Promise<number | null> {
    const code = await this.end();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  /** Ends the server as an editor does, and returns its exit code. */
  async end(): Promise<number | null> {
    const exit = once(this.server, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await exit;
    return code;
  }

  private wake(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resolve of waiting) resolve();
  }
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A text without its `|`, and the place where that stood. */
export function atCursor(marked: string): { text: string; position: Position } {
  const before = marked.slice(0, marked.indexOf('|'));
  const lines = before.split('\n');
  return {
    text: before + marked.slice(before.length + 1),
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}
