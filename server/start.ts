import type { FileSystemProvider } from 'langium';
import {
  addCompletionHandler,
  addConfigurationChangeHandler,
  addDocumentHighlightHandler,
  addDocumentSymbolHandler,
  addDocumentUpdateHandler,
  addFindReferencesHandler,
  addFoldingRangeHandler,
  addFormattingHandler,
  addGotoDefinitionHandler,
  addHoverHandler,
  addRenameHandler,
  addTextDocumentContentRequestHandler,
  addWorkspaceSymbolHandler,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { publishDiagnostics } from './documents/diagnostics.ts';
import { loggingFailures } from './log-failures.ts';
import { answerDiagrams } from './requests/diagram.ts';
import { answerElementAt } from './requests/element-at.ts';
import { announceChangedPlans } from './requests/plan-changed.ts';
import { createVardeServer } from './services.ts';

/** Starts a language server that talks over the connection, until the client ends it. */
export function startServer(client: Connection, fileSystem: FileSystemProvider): void {
  const connection = loggingFailures(client);
  const { shared } = createVardeServer({ connection, fileSystemProvider: () => fileSystem });

  addDocumentUpdateHandler(connection, shared);
  publishDiagnostics(connection, shared);
  addCompletionHandler(connection, shared);
  addHoverHandler(connection, shared);
  addGotoDefinitionHandler(connection, shared);
  addFindReferencesHandler(connection, shared);
  addDocumentHighlightHandler(connection, shared);
  addDocumentSymbolHandler(connection, shared);
  addRenameHandler(connection, shared);
  addWorkspaceSymbolHandler(connection, shared);
  addFoldingRangeHandler(connection, shared);
  addFormattingHandler(connection, shared);
  addTextDocumentContentRequestHandler(connection, shared);
  addConfigurationChangeHandler(connection, shared);
  answerDiagrams(connection, shared);
  answerElementAt(connection, shared);
  announceChangedPlans(connection, shared);

  connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
  connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}
