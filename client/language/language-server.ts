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
import { CompareRequest, ComparisonRequest } from '../../server/protocol/comparison.ts';
import {
  DiagramRequest,
  ElementAtRequest,
  EmbedRequest,
  MarkdownRequest,
  PlanChanged,
} from '../../server/protocol/diagrams.ts';
import { ExportRequest, ReportChoicesRequest, ReportRequest } from '../../server/protocol/documents.ts';
import { ExploreRequest } from '../../server/protocol/explorer.ts';
import {
  FindingsRequest,
  NewPlanChoicesRequest,
  NewPlanRequest,
  StatusRequest,
} from '../../server/protocol/plans.ts';
import { AnswerRequest, ReflectionRequest } from '../../server/protocol/reflection.ts';
import { Disposable } from '../disposable.ts';
import { CrashLimit } from './crash-limit.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

/** Makes the client for the host that the extension runs in; the client is not started yet. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server as the rest of the extension sees it: it may stop, and it can be started again. */
export class LanguageServer extends Disposable {
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

  /** Asks for a picture; rejects when the server has stopped, refuses, or `token` is cancelled. */
  async diagram(
    params: DiagramRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<DiagramRequest.Result> {
    return (await this.#running()).sendRequest(DiagramRequest.method, params, token);
  }

  /** Asks for the elements at a place; rejects as `diagram` does. */
  async elementsAt(
    place: ElementAtRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<ElementAtRequest.Result> {
    return (await this.#running()).sendRequest(ElementAtRequest.method, place, token);
  }

  /** Asks what a new plan can be made of; rejects as `diagram` does. */
  async newPlanChoices(): Promise<NewPlanChoicesRequest.Result> {
    return (await this.#running()).sendRequest(NewPlanChoicesRequest.method, {});
  }

  /** Asks for the files of a new plan; rejects as `diagram` does. */
  async newPlan(params: NewPlanRequest.Params): Promise<NewPlanRequest.Result> {
    return (await this.#running()).sendRequest(NewPlanRequest.method, params);
  }

  /** Asks for one level of the list of plans; rejects as `diagram` does. */
  async explore(params: ExploreRequest.Params): Promise<ExploreRequest.Result> {
    return (await this.#running()).sendRequest(ExploreRequest.method, params);
  }

  /** Asks for the open questions of a plan; rejects as `diagram` does. */
  async reflection(
    params: ReflectionRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<ReflectionRequest.Result> {
    return (await this.#running()).sendRequest(ReflectionRequest.method, params, token);
  }

  /** Asks for the change that writes an answer; rejects as `diagram` does. */
  async answer(params: AnswerRequest.Params): Promise<vscode.WorkspaceEdit> {
    const client = await this.#running();
    const { edit } = await client.sendRequest<AnswerRequest.Result>(AnswerRequest.method, params);
    return client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** Begins or ends the comparison of a plan; rejects as `diagram` does, and where the plan was not there. */
  async compare(params: CompareRequest.Params): Promise<void> {
    await (await this.#running()).sendRequest(CompareRequest.method, params);
  }

  /** Asks what the comparison of a plan comes to; rejects as `diagram` does. */
  async comparison(
    params: ComparisonRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<ComparisonRequest.Result> {
    return (await this.#running()).sendRequest(ComparisonRequest.method, params, token);
  }

  /** Asks how a plan stands; rejects as `diagram` does. */
  async status(params: StatusRequest.Params, token: vscode.CancellationToken): Promise<StatusRequest.Result> {
    return (await this.#running()).sendRequest(StatusRequest.method, params, token);
  }

  /** Asks what is found in a plan, once it has been checked; rejects as `diagram` does. */
  async findings(
    params: FindingsRequest.Params,
    token: vscode.CancellationToken,
  ): Promise<FindingsRequest.Result> {
    return (await this.#running()).sendRequest(FindingsRequest.method, params, token);
  }

  /** Asks for what a page in Markdown shows of a plan; rejects as `diagram` does. */
  async embed(params: EmbedRequest.Params): Promise<EmbedRequest.Result> {
    return (await this.#running()).sendRequest(EmbedRequest.method, params);
  }

  /** Asks which reports there are of a plan; rejects as `diagram` does. */
  async reportChoices(params: ReportChoicesRequest.Params): Promise<ReportChoicesRequest.Result> {
    return (await this.#running()).sendRequest(ReportChoicesRequest.method, params);
  }

  /** Asks for a report; rejects as `diagram` does. */
  async report(params: ReportRequest.Params, token: vscode.CancellationToken): Promise<ReportRequest.Result> {
    return (await this.#running()).sendRequest(ReportRequest.method, params, token);
  }

  /** Asks for a plan as other programs read it; rejects as `diagram` does. */
  async exportPlan(params: ExportRequest.Params): Promise<ExportRequest.Result> {
    return (await this.#running()).sendRequest(ExportRequest.method, params);
  }

  /** Asks for a picture as Markdown; rejects as `diagram` does. */
  async markdown(params: MarkdownRequest.Params): Promise<MarkdownRequest.Result> {
    return (await this.#running()).sendRequest(MarkdownRequest.method, params);
  }

  override dispose(): void {
    void this.#stop();
    super.dispose();
  }

  #running(): Promise<BaseLanguageClient> {
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
