import {
  type Cancellation,
  type DocumentState,
  interruptAndCheck,
  isOperationCancelled,
  type MaybePromise,
  ReadPriority,
} from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { VardeServerSharedServices } from '../services.ts';

/**
 * Returns what is computed once every file is in the state. Throws as the protocol wants it where the request is
 * cancelled.
 */
export async function whenBuilt<Result>(
  { workspace }: VardeServerSharedServices,
  state: DocumentState,
  token: Cancellation.CancellationToken,
  compute: () => MaybePromise<Result>,
): Promise<Result> {
  try {
    await workspace.WorkspaceManager.ready;
    await workspace.DocumentBuilder.waitUntil(state, token);
    return await workspace.WorkspaceLock.read(async () => {
      await interruptAndCheck(token);
      return compute();
    }, ReadPriority.Immediate);
  } catch (error) {
    if (!isOperationCancelled(error)) throw error;
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request has been cancelled.');
  }
}
