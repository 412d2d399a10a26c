import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { toDiagnostic } from '../../language/checks/to-diagnostic.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { VardeServerSharedServices } from '../services.ts';

/**
 * Sends the problems of each file, those of its form and those of the plans that it is part of, once all files have been
 * validated and the plans checked; none for a file that is gone.
 */
export function publishDiagnostics(connection: Connection, services: VardeServerSharedServices): void {
  const {
    DocumentBuilder: builder,
    LangiumDocuments: documents,
    TextDocuments: open,
    PlanFindings: findings,
  } = services.workspace;
  const unsent = new Set<string>();
  builder.onUpdate((_changed, deleted) => {
    for (const uri of deleted) unsent.add(uri.toString());
  });
  builder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
    unsent.add(uri.toString());
  });
  builder.onBuildPhase(DocumentState.Validated, async (_documents, token) => {
    for (const uri of await findings.update(token)) unsent.add(uri);
    for (const uri of unsent) {
      unsent.delete(uri);
      await send(URI.parse(uri));
    }
  });

  async function send(uri: URI): Promise<void> {
    if (uri.scheme === libraryScheme) return;
    const version = open.get(uri)?.version;
    const ofForm = documents.getDocument(uri)?.diagnostics ?? [];
    const ofPlans = findings.in(uri.toString()).map(toDiagnostic);
    await connection.sendDiagnostics({
      uri: uri.toString(),
      diagnostics: [...ofForm, ...ofPlans],
      ...(version !== undefined && { version }),
    });
  }
}
