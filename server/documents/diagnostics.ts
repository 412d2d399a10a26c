import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** Sends the problems of each file once it has been validated, and none for a file that is gone. */
export function publishDiagnostics(connection: Connection, services: VardeServerSharedServices): void {
  const { DocumentBuilder: builder, TextDocuments: open } = services.workspace;
  builder.onUpdate((_changed, deleted) => {
    for (const uri of deleted) void connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
  });
  builder.onDocumentPhase(DocumentState.Validated, async ({ uri, diagnostics }) => {
    if (uri.scheme === libraryScheme || !diagnostics) return;
    const version = open.get(uri)?.version;
    await connection.sendDiagnostics({
      uri: uri.toString(),
      diagnostics,
      ...(version !== undefined && { version }),
    });
  });
}
