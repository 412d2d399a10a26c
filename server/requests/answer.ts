import { type Cancellation, DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { VardeServerSharedServices } from '../services.ts';
import { whenBuilt } from './when-built.ts';

/** Answers a request of Varde's own once every file is linked; one that is cancelled, as the protocol says. */
export function answer<Params, Result>(
  connection: Connection,
  services: VardeServerSharedServices,
  { method }: { readonly method: string },
  compute: (params: Params, token: Cancellation.CancellationToken) => Promise<Result>,
): void {
  connection.onRequest(
    method,
    (params: Params, token): Promise<unknown> =>
      whenBuilt(services, DocumentState.Linked, token, () => compute(params, token)),
  );
}
