import { type Cancellation, DocumentState, type MaybePromise } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { VardeServerSharedServices } from '../services.ts';
import { whenBuilt } from './when-built.ts';
import { whenChecked } from './when-checked.ts';

/** Computes the answer to a request. */
type Compute<Params, Result> = (
  params: Params,
  token: Cancellation.CancellationToken,
) => MaybePromise<Result>;

/** Answers a request of Varde's own once every file is linked; one that is cancelled, as the protocol says. */
export function answer<Params, Result>(
  connection: Connection,
  services: VardeServerSharedServices,
  { method }: { readonly method: string },
  compute: Compute<Params, Result>,
): void {
  connection.onRequest(
    method,
    (params: Params, token): Promise<unknown> =>
      whenBuilt(services, DocumentState.Linked, token, () => compute(params, token)),
  );
}

/** Answers a request as `answer` does, once every plan has been checked. */
export function answerWhenChecked<Params, Result>(
  connection: Connection,
  services: VardeServerSharedServices,
  { method }: { readonly method: string },
  compute: Compute<Params, Result>,
): void {
  connection.onRequest(
    method,
    whenChecked<Params, unknown>(services, (params, token) =>
      whenBuilt(services, DocumentState.Validated, token, () => compute(params, token)),
    ),
  );
}
