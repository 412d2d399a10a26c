import { DocumentState, type FileSystemProvider } from 'langium';
import {
  addCallHierarchyHandler,
  addCompletionHandler,
  addConfigurationChangeHandler,
  addDocumentHighlightHandler,
  addDocumentLinkHandler,
  addDocumentUpdateHandler,
  addFindReferencesHandler,
  addFoldingRangeHandler,
  addFormattingHandler,
  addGotoDefinitionHandler,
  addRenameHandler,
  addSemanticTokenHandler,
  addTextDocumentContentRequestHandler,
  addWorkspaceSymbolHandler,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { publishConfigurationProblems } from './documents/configuration-problems.ts';
import { publishDiagnostics } from './documents/diagnostics.ts';
import { followWorkspaceFolders } from './documents/workspace-folders.ts';
import { loggingFailures } from './log-failures.ts';
import { answerWillRename } from './moves/will-rename.ts';
import { followReaderLanguage } from './reader-language.ts';
import { askClientAgain } from './refresh/ask-again.ts';
import { aboutFile } from './requests/about-file.ts';
import { answerComparisons } from './requests/compare.ts';
import { answerDiagrams } from './requests/diagram.ts';
import { answerElementAt } from './requests/element-at.ts';
import { answerEmbeds } from './requests/embed.ts';
import { answerExplorer } from './requests/explore.ts';
import { answerExports } from './requests/export.ts';
import { answerFindings } from './requests/findings.ts';
import { answerMarkdown } from './requests/markdown.ts';
import { answerNewPlans } from './requests/new-plan.ts';
import { onlyKnownFiles } from './requests/only-known-files.ts';
import { announceChangedPlans } from './requests/plan-changed.ts';
import { answerReflection } from './requests/reflection.ts';
import { answerReports } from './requests/report.ts';
import { answerStatus } from './requests/status.ts';
import { whenBuilt } from './requests/when-built.ts';
import { whenChecked } from './requests/when-checked.ts';
import { createVardeServer, type VardeServerServices } from './services.ts';

const {
  ComputedScopes: scoped,
  Linked: linked,
  IndexedReferences: indexed,
  Validated: validated,
} = DocumentState;

/** Starts a language server that talks over the connection, until the client ends it, and returns its services. */
export function startServer(client: Connection, fileSystem: FileSystemProvider): VardeServerServices {
  const connection = loggingFailures(client);
  const services = createVardeServer({ connection, fileSystemProvider: () => fileSystem });
  const { lsp, shared } = services;
  const known = onlyKnownFiles(shared);

  addDocumentUpdateHandler(connection, shared);
  followWorkspaceFolders(connection, shared);
  followReaderLanguage(shared);
  publishDiagnostics(connection, shared);
  publishConfigurationProblems(connection, shared);
  addCompletionHandler(connection, known, scoped);
  connection.onHover(aboutFile(shared, indexed, (...asked) => lsp.HoverProvider.getHoverContent(...asked)));
  addGotoDefinitionHandler(connection, known);
  addFindReferencesHandler(connection, known);
  addCallHierarchyHandler(connection, known);
  addDocumentHighlightHandler(connection, known, linked);
  addDocumentLinkHandler(connection, known, linked);
  connection.onDocumentSymbol(
    aboutFile(shared, linked, (document) => lsp.DocumentSymbolProvider.getSymbols(document)),
  );
  addRenameHandler(connection, known);
  connection.onCodeAction(
    whenChecked(
      shared,
      aboutFile(shared, validated, (...asked) => lsp.CodeActionProvider.getCodeActions(...asked)),
    ),
  );
  connection.onCodeActionResolve(
    whenChecked(shared, (action, token) =>
      whenBuilt(shared, validated, token, () => lsp.CodeActionProvider.resolve(action)),
    ),
  );
  addWorkspaceSymbolHandler(connection, shared);
  addSemanticTokenHandler(connection, known);
  connection.languages.inlayHint.on(
    aboutFile(shared, linked, (...asked) => lsp.InlayHintProvider.getInlayHints(...asked)),
  );
  connection.onCodeLens(
    aboutFile(shared, indexed, (document) => lsp.CodeLensProvider.provideCodeLens(document)),
  );
  addFoldingRangeHandler(connection, known);
  connection.onSelectionRanges(
    aboutFile(shared, linked, (...asked) => lsp.SelectionRanges.getSelectionRanges(...asked)),
  );
  connection.languages.onLinkedEditingRange(
    aboutFile(shared, indexed, (...asked) => lsp.LinkedEditing.getLinkedEditingRanges(...asked)),
  );
  addFormattingHandler(connection, known);
  addTextDocumentContentRequestHandler(connection, shared);
  addConfigurationChangeHandler(connection, shared);
  answerDiagrams(connection, shared);
  answerComparisons(connection, shared);
  answerMarkdown(connection, shared);
  answerEmbeds(connection, shared);
  answerFindings(connection, shared);
  answerElementAt(connection, shared);
  answerNewPlans(connection, services);
  answerExplorer(connection, shared);
  answerReflection(connection, services);
  answerReports(connection, shared);
  answerExports(connection, shared);
  answerStatus(connection, services);
  answerWillRename(connection, services);
  announceChangedPlans(connection, shared);
  askClientAgain(connection, services);

  connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
  connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
  return services;
}
