import type { Cancellation, DocumentState, LangiumDocument, MaybePromise } from 'langium';
import type { TextDocumentIdentifier } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { refuseUnknownFile } from '../refuse.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { whenBuilt } from './when-built.ts';

/**
 * Returns the handler of a request about one file whose answer takes other files, too, so that it waits until all are
 * in the state. It refuses a file that is not in the workspace.
 */
export function aboutFile<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
  services: VardeServerSharedServices,
  state: DocumentState,
  answer: (document: LangiumDocument, params: Params) => MaybePromise<Result | undefined>,
): (params: Params, token: Cancellation.CancellationToken) => Promise<Result | null> {
  return (params, token) =>
    whenBuilt(services, state, token, async () => {
      const { uri } = params.textDocument;
      const document = services.workspace.LangiumDocuments.getDocument(URI.parse(uri));
      if (!document) refuseUnknownFile(uri);
      return (await answer(document, params)) ?? null;
    });
}
