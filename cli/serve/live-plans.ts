import { Cancellation, DocumentState, ReadPriority } from 'langium';
import type { FileEvent } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Locale } from '../../language/locale/locale.ts';
import { configurationName } from '../../language/syntax/configuration/configuration.ts';
import { nodeFiles } from '../../server/documents/node-files.ts';
import { findingsOfPlan } from '../../server/plans/findings-of-plan.ts';
import { pictureOf } from '../../server/plans/picture.ts';
import { markdownOfPicture } from '../../server/plans/picture-markdown.ts';
import { firstError } from '../../server/plans/problem.ts';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import type { PlanFinding } from '../../server/protocol/plans.ts';
import { createVardeServer, type VardeServerSharedServices } from '../../server/services.ts';
import { localeOf } from '../reader-locale.ts';
import type { PlanLink } from './html.ts';

/** The plans of a folder, as the language server sees them: kept in step with the files. */
export class LivePlans {
  readonly #services: VardeServerSharedServices = createVardeServer(nodeFiles).shared;
  readonly #folder: URI;

  /** What is wrong is told in the language of the environment, unless another is given. */
  constructor(folder: URI, locale: Locale = localeOf(process.env)) {
    this.#folder = folder;
    this.#services.workspace.ReaderLanguage.locale = locale;
  }

  /** Reads every file of the folder. */
  async open(): Promise<void> {
    const { WorkspaceManager } = this.#services.workspace;
    const folder = { uri: this.#folder.toString(), name: Utils.basename(this.#folder) };
    await WorkspaceManager.initializeWorkspace([folder]);
  }

  /** Every plan, in the order of their files. */
  list(): Promise<PlanLink[]> {
    const { Plans } = this.#services.workspace;
    return this.#whenChecked(() =>
      Plans.entries().map(({ uri }) => {
        const file = this.#pathOf(uri);
        const plan = Plans.planOf(uri)?.plan;
        return {
          file,
          title: plan?.title ?? file,
          locale: plan?.locale ?? 'en',
          href: `/?plan=${encodeURIComponent(file)}`,
        };
      }),
    );
  }

  /** The URI of the plan that a file of this path holds, without a path of the first; undefined where there is none. */
  find(path: string | null): string | undefined {
    const uris = this.#services.workspace.Plans.entries().map(({ uri }) => uri);
    const uri = path === null ? uris[0] : uris.find((uri) => this.#pathOf(uri) === path);
    return uri?.toString();
  }

  /** Whether what lies at a path belongs to a workspace at all. */
  includes(uri: URI, isDirectory: boolean): boolean {
    if (!isDirectory && Utils.basename(uri) === configurationName) return true;
    const { WorkspaceManager } = this.#services.workspace;
    return WorkspaceManager.shouldIncludeEntry({ uri, isDirectory, isFile: !isDirectory });
  }

  /** Reads files anew that have changed, come or gone. */
  filesChanged(changes: FileEvent[]): void {
    this.#services.lsp.DocumentUpdateHandler.didChangeWatchedFiles?.({ changes });
  }

  /** Calls the listener each time that pictures may look different. */
  onChange(listener: () => void): void {
    this.#services.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, async () => listener());
  }

  /** One picture, of the files as they are now, with the first error in them; undefined for a file that is gone. */
  picture(params: DiagramRequest.Params): Promise<DiagramRequest.Result | undefined> {
    return this.#whenChecked(async () => {
      const picture = await pictureOf(this.#services, params, Cancellation.CancellationToken.None);
      const { LangiumDocuments, Plans } = this.#services.workspace;
      const files = Plans.planOf(URI.parse(params.uri))?.plan.files ?? [];
      const warning = firstError(LangiumDocuments, [params.uri, ...files]);
      return picture && (warning ? { ...picture, warning } : picture);
    });
  }

  /** What is found in the plan that a file belongs to; undefined for a file that is gone. */
  findings(uri: string): Promise<readonly PlanFinding[] | undefined> {
    return this.#whenChecked(() => findingsOfPlan(this.#services, uri, Cancellation.CancellationToken.None));
  }

  /** One picture as Markdown; undefined for a file that is gone. */
  markdown(params: DiagramRequest.Params): Promise<string | undefined> {
    return this.#whenChecked(() => markdownOfPicture(this.#services, params));
  }

  async #whenChecked<Result>(read: () => Result | Promise<Result>): Promise<Result> {
    const { DocumentBuilder, WorkspaceLock } = this.#services.workspace;
    await DocumentBuilder.waitUntil(DocumentState.Validated);
    return WorkspaceLock.read(read, ReadPriority.Immediate);
  }

  #pathOf(uri: URI): string {
    return uri.path.slice(this.#folder.path.length + 1);
  }
}
