import {
  type Cancellation,
  DocumentState,
  interruptAndCheck,
  isOperationCancelled,
  ReadPriority,
} from 'langium';
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { VardeServerSharedServices } from '../services.ts';

/** Answers a request of Varde's own once every file is linked; one that is cancelled, as the protocol says. */
export function answer<Params, Result>(
  connection: Connection,
  services: VardeServerSharedServices,
  { method }: { readonly method: string },
  compute: (params: Params, token: Cancellation.CancellationToken) => Promise<Result>,
): void {
  const { DocumentBuilder: builder, WorkspaceLock: lock, WorkspaceManager: manager } = services.workspace;
  connection.onRequest(method, async (params: Params, token): Promise<unknown> => {
    try {
      await manager.ready;
      await builder.waitUntil(DocumentState.Linked, token);
      return await lock.read(async () => {
        await interruptAndCheck(token);
        return compute(params, token);
      }, ReadPriority.Immediate);
    } catch (error) {
      if (!isOperationCancelled(error)) throw error;
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request has been cancelled.');
    }
  });
}
