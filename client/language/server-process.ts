import * as vscode from 'vscode';
import type {
  BaseLanguageClient,
  ErrorHandler,
  LanguageClientOptions,
  Middleware,
} from 'vscode-languageclient';
import {
  type ClientOptions,
  OpenDiagramCommand,
  ShowReferencesCommand,
  SuggestCommand,
} from '../../server/protocol/client.ts';
import { PlanChanged } from '../../server/protocol/diagrams.ts';
import { Disposable } from '../disposable.ts';
import { CrashLimit } from './crash-limit.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

/** Makes the client for the host that the extension runs in; the client is not started yet. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Runs the language server, in a process or a worker of its own: it may stop, and it can be started again. */
export abstract class ServerProcess extends Disposable {
  readonly #createClient: ClientFactory;
  readonly #output: vscode.LogOutputChannel;
  readonly #stateChanged = this.own(new vscode.EventEmitter<ServerState>());
  readonly #plansChanged = this.own(new vscode.EventEmitter<PlanChanged.Params>());
  readonly #cameBack = this.own(new vscode.EventEmitter<void>());
  #client: Promise<BaseLanguageClient> | undefined;
  #state: ServerState = 'stopped';

  readonly onDidChangeState = this.#stateChanged.event;
  readonly onDidChangePlans = this.#plansChanged.event;
  /** A server that had stopped by itself runs again. */
  readonly onDidComeBack = this.#cameBack.event;

  constructor(createClient: ClientFactory, output: vscode.LogOutputChannel) {
    super();
    this.#createClient = createClient;
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server; a failure is written to the log and leaves the state `stopped`. */
  async start(): Promise<void> {
    this.#enter('starting');
    this.#client = this.#connect();
    try {
      await this.#client;
    } catch (error) {
      this.#output.error('The language server did not start.', error);
      this.#enter('stopped');
    }
  }

  /** Stops the server where it runs, and starts a new one. */
  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  override dispose(): void {
    void this.#stop();
    super.dispose();
  }

  /** Returns the client once the server runs. Throws where it has been stopped, and rejects where it did not start. */
  protected running(): Promise<BaseLanguageClient> {
    if (!this.#client) throw new Error('The language server is not running.');
    return this.#client;
  }

  async #connect(): Promise<BaseLanguageClient> {
    // Loading the client takes longer than all the rest of the activation, which must not wait for it.
    const { CloseAction, ErrorAction, RevealOutputChannelOn, State } = await import('vscode-languageclient');
    const crashes = new CrashLimit();
    let restarting = false;
    const errorHandler: ErrorHandler = {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        restarting = crashes.allowsRestartAfterCrash(Date.now());
        return { action: restarting ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
      },
    };
    const client = await this.#createClient({
      documentSelector: schemes().map((scheme) => ({ language: 'varde', scheme })),
      outputChannel: this.#output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler,
      initializationOptions: {
        commands: [OpenDiagramCommand.name, ShowReferencesCommand.name, SuggestCommand.name],
      } satisfies ClientOptions,
      initializationFailedHandler: () => false,
      middleware: { handleDiagnostics: skipConfiguration },
    });
    client.onNotification(PlanChanged.method, (params: PlanChanged.Params) =>
      this.#plansChanged.fire(params),
    );
    await client.start();
    this.#enter('running');
    client.onDidChangeState(({ newState }) => {
      if (this.#client === undefined) return;
      if (newState === State.Running) {
        this.#enter('running');
        if (restarting) this.#cameBack.fire();
      } else if (newState === State.Starting || (newState === State.Stopped && restarting))
        this.#enter('starting');
      else this.#enter('stopped');
    });
    return client;
  }

  async #stop(): Promise<void> {
    const stopping = this.#client;
    this.#client = undefined;
    if (!stopping) return;
    const [started] = await Promise.allSettled([stopping]);
    if (started.status === 'fulfilled' && started.value.isRunning()) await started.value.dispose();
  }

  #enter(state: ServerState): void {
    if (state === this.#state || this.isDisposed) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

/** VS Code itself checks `varde.json`, by the schema that the manifest gives it. */
const skipConfiguration: NonNullable<Middleware['handleDiagnostics']> = (uri, diagnostics, next) => {
  if (!uri.path.endsWith('/varde.json')) next(uri, diagnostics);
};

/** Where plans live: other schemes, such as `git`, show second copies of files that the server knows already. */
function schemes(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'varde', ...folders.map(({ uri }) => uri.scheme)])];
}
