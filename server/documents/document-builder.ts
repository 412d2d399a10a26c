import {
  Cancellation,
  DocumentState,
  delayNextTick,
  interruptAndCheck,
  type LangiumDocument,
  OperationCancelled,
} from 'langium';
import type { URI } from 'vscode-uri';
import { VardeDocumentBuilder } from '../../language/syntax/document-builder.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { VardeServerSharedServices } from '../services.ts';
import type { PendingEdits } from './pending-edits.ts';

/** A builder that edits interrupt at any time, and that requests wait for. */
export class LiveDocumentBuilder extends VardeDocumentBuilder {
  private readonly edits: PendingEdits;
  private readonly services: VardeServerSharedServices;
  private readonly revisions = new Map<string, number>();

  constructor(services: VardeServerSharedServices) {
    super(services);
    this.edits = services.workspace.PendingEdits;
    this.services = services;
  }

  /** Returns a number that changes whenever what the file says can have come to mean something else. */
  revisionOf(uri: string): number {
    return this.revisions.get(uri) ?? 0;
  }

  /** Waits for the edits that came before, too, so that no request is answered from an older text. */
  override waitUntil(state: DocumentState, token?: Cancellation.CancellationToken): Promise<void>;
  override waitUntil(state: DocumentState, uri?: URI, token?: Cancellation.CancellationToken): Promise<URI>;
  override async waitUntil(
    state: DocumentState,
    uriOrToken?: URI | Cancellation.CancellationToken,
    token?: Cancellation.CancellationToken,
  ): Promise<unknown> {
    await this.edits.taken();
    if (Cancellation.CancellationToken.is(uriOrToken)) {
      stopIfCancelled(uriOrToken);
      return super.waitUntil(state, uriOrToken);
    }
    stopIfCancelled(token);
    return super.waitUntil(state, uriOrToken, token);
  }

  override resetToState(document: LangiumDocument, state: DocumentState): void {
    if (state < DocumentState.Linked) this.revise(document);
    super.resetToState(document, state);
  }

  protected override cleanUpDeleted(document: LangiumDocument): void {
    this.revise(document);
    super.cleanUpDeleted(document);
  }

  /** What lies outside of the folders is known while it is open or used. */
  protected override unneeded(): LangiumDocument[] {
    const { LangiumDocuments, TextDocuments, Uses, WorkspaceManager } = this.services.workspace;
    const isNeeded = ({ uri }: LangiumDocument): boolean =>
      uri.scheme === libraryScheme || TextDocuments.get(uri) !== undefined || WorkspaceManager.includes(uri);
    const needed = LangiumDocuments.all.filter(isNeeded).flatMap(({ uri }) => [...Uses.seenBy(uri)]);
    const seen = needed.toSet();
    return LangiumDocuments.all.filter(({ uri }) => !seen.has(uri.toString())).toArray();
  }

  /** Tells everyone of a state that a file has reached, even where the build is cancelled at that moment. */
  protected override notifyDocumentPhase(document: LangiumDocument, state: DocumentState): Promise<void> {
    return super.notifyDocumentPhase(document, state, Cancellation.CancellationToken.None);
  }

  /**
   * Tells everyone of a state that all files have reached, even where there was nothing to build. The state counts
   * from here on, as who begins to wait for it while the others are told would not be told any more. Who types waits for
   * what files answer before they are linked, and when they are, and so comes before the rest.
   */
  protected override async notifyBuildPhase(
    documents: LangiumDocument[],
    state: DocumentState,
    token: Cancellation.CancellationToken,
  ): Promise<void> {
    this.currentState = state;
    for (const listener of [...this.buildPhaseListeners.get(state)]) {
      await interruptAndCheck(token);
      await listener(documents, token);
    }
    if (state === DocumentState.ComputedScopes) await letRequestsIn();
    if (state === DocumentState.Linked) await delayNextTick();
  }

  private revise({ uri }: LangiumDocument): void {
    this.revisions.set(uri.toString(), this.revisionOf(uri.toString()) + 1);
  }
}

/** Lets requests that have arrived be answered: the connection reads, decodes and hands on a message in a tick each. */
async function letRequestsIn(): Promise<void> {
  for (let tick = 0; tick < 4; tick++) await delayNextTick();
}

function stopIfCancelled(token: Cancellation.CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw OperationCancelled;
}
