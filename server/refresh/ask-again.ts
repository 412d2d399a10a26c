import { DocumentState, ReadPriority } from 'langium';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { explain } from '../explain.ts';
import type { VardeServerServices } from '../services.ts';

/** Long enough that nobody is still typing, in milliseconds. */
const pause = 250;

/**
 * Asks the client to ask again for colours, hints and lenses, each only where an open file has others by now: because
 * of an edit in another file, or because of a setting.
 */
export function askClientAgain(connection: Connection, { lsp, shared }: VardeServerServices): void {
  const { DocumentBuilder: builder, WorkspaceLock: lock, LangiumDocuments: documents } = shared.workspace;
  const { TextDocuments: open, ConfigurationProvider: settings } = shared.workspace;
  let client: ClientCapabilities['workspace'];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const features = [
    { answers: lsp.SemanticTokenProvider, request: SemanticTokensRefreshRequest, name: 'semanticTokens' },
    { answers: lsp.InlayHintProvider, request: InlayHintRefreshRequest, name: 'inlayHint' },
    { answers: lsp.CodeLensProvider, request: CodeLensRefreshRequest, name: 'codeLens' },
  ] as const;

  const askAgain = async (): Promise<void> => {
    await builder.waitUntil(DocumentState.IndexedReferences);
    const seen = open.all().flatMap(({ uri }) => documents.getDocument(URI.parse(uri)) ?? []);
    for (const { answers, request, name } of features) {
      if (!client?.[name]?.refreshSupport) continue;
      const isOutdated = await lock.read(async () => {
        for (const document of seen) if (await answers.isOutdated(document)) return true;
        return false;
      }, ReadPriority.Immediate);
      if (isOutdated) await connection.sendRequest(request.type);
    }
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      askAgain().catch((error) =>
        connection.console.error(`The client was not refreshed. ${explain(error)}`),
      );
    }, pause);
  };

  shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
    client = capabilities.workspace;
  });
  builder.onBuildPhase(DocumentState.IndexedReferences, async () => soon());
  settings.onConfigurationSectionUpdate(soon);
}
