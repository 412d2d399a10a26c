import { type Cancellation, DocumentState, interruptAndCheck } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { toDiagnostic } from '../../language/checks/to-diagnostic.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { linkingRulePages } from './rule-pages.ts';

/** Plans that take longer to check, in milliseconds, are checked when nobody types. */
const slow = 8;
/** The longest time to wait for the next letter, in milliseconds. */
const longestPause = 250;

/**
 * Sends the problems of each file, those of its form and those of the plans that it is part of, once all files have been
 * validated and the plans checked; none for a file that is gone. Where the plans take long to check, the problems of form
 * are sent before, with what was last found in the plans.
 */
export function publishDiagnostics(connection: Connection, services: VardeServerSharedServices): void {
  const {
    DocumentBuilder: builder,
    LangiumDocuments: documents,
    TextDocuments: open,
    PlanFindings: findings,
  } = services.workspace;
  const withPage = linkingRulePages(services);
  const unsent = new Set<string>();
  /** Files of which something was sent that may be out of date. */
  const provisional = new Set<string>();
  builder.onUpdate((_changed, deleted) => {
    for (const uri of deleted) unsent.add(uri.toString());
  });
  builder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
    unsent.add(uri.toString());
  });
  builder.onBuildPhase(DocumentState.Validated, async (_documents, token) => {
    if (findings.time > slow) {
      for (const uri of unsent) provisional.add(uri);
      await sendAll();
      await pause(Math.min(findings.time, longestPause), token);
    }
    const changed = await findings.update(token);
    for (const uri of [...changed, ...provisional]) unsent.add(uri);
    provisional.clear();
    await sendAll();
  });

  async function sendAll(): Promise<void> {
    for (const uri of unsent) {
      unsent.delete(uri);
      await send(URI.parse(uri));
    }
  }

  async function send(uri: URI): Promise<void> {
    if (uri.scheme === libraryScheme) return;
    const version = open.get(uri)?.version;
    const ofForm = documents.getDocument(uri)?.diagnostics ?? [];
    const ofPlans = findings.lastIn(uri.toString()).map(toDiagnostic);
    await connection.sendDiagnostics({
      uri: uri.toString(),
      diagnostics: [...ofForm, ...ofPlans].map(withPage),
      ...(version !== undefined && { version }),
    });
  }
}

/** Resolves after so many milliseconds. Throws `OperationCancelled` as soon as it is cancelled. */
async function pause(milliseconds: number, token: Cancellation.CancellationToken): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    token.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve();
    });
  });
  await interruptAndCheck(token);
}
