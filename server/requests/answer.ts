import { type Cancellation, DocumentState, type MaybePromise } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { VardeServerSharedServices } from '../services.ts';
import { whenBuilt } from './when-built.ts';
import { whenChecked } from './when-checked.ts';

/** Has a request of Varde's own answered with what is computed. */
type Answer = <Params, Result>(
  connection: Connection,
  services: VardeServerSharedServices,
  request: { readonly method: string },
  compute: (params: Params, token: Cancellation.CancellationToken) => MaybePromise<Result>,
) => void;

/** Answers a request once every file is linked; one that is cancelled, as the protocol says. */
export const answer: Answer = (connection, services, { method }, compute) => {
  type Params = Parameters<typeof compute>[0];
  connection.onRequest(
    method,
    (params: Params, token): Promise<unknown> =>
      whenBuilt(services, DocumentState.Linked, token, () => compute(params, token)),
  );
};

/** Answers a request as `answer` does, once every plan has been checked. */
export const answerWhenChecked: Answer = (connection, services, { method }, compute) => {
  type Params = Parameters<typeof compute>[0];
  connection.onRequest(
    method,
    whenChecked<Params, unknown>(services, (params, token) =>
      whenBuilt(services, DocumentState.Validated, token, () => compute(params, token)),
    ),
  );
};
