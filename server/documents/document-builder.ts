import { Cancellation, type DocumentState, OperationCancelled } from 'langium';
import type { URI } from 'vscode-uri';
import { VardeDocumentBuilder } from '../../language/syntax/document-builder.ts';
import type { VardeServerSharedServices } from '../services.ts';
import type { PendingEdits } from './pending-edits.ts';

/** Lets requests wait for the edits that came before them, so that none is answered from an older text. */
export class LiveDocumentBuilder extends VardeDocumentBuilder {
  private readonly edits: PendingEdits;

  constructor(services: VardeServerSharedServices) {
    super(services);
    this.edits = services.workspace.PendingEdits;
  }

  override waitUntil(state: DocumentState, token?: Cancellation.CancellationToken): Promise<void>;
  override waitUntil(state: DocumentState, uri?: URI, token?: Cancellation.CancellationToken): Promise<URI>;
  override async waitUntil(
    state: DocumentState,
    uriOrToken?: URI | Cancellation.CancellationToken,
    token?: Cancellation.CancellationToken,
  ): Promise<URI | void> {
    await this.edits.taken();
    if (Cancellation.CancellationToken.is(uriOrToken)) {
      stopIfCancelled(uriOrToken);
      return super.waitUntil(state, uriOrToken);
    }
    stopIfCancelled(token);
    return super.waitUntil(state, uriOrToken, token);
  }
}

function stopIfCancelled(token: Cancellation.CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw OperationCancelled;
}
