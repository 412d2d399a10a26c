import { DocumentState } from 'langium';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { configurationFindings } from '../../language/checks/configuration-findings.ts';
import { toDiagnostic } from '../../language/checks/to-diagnostic.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** Sends what is wrong in each `varde.json`, whenever that is something else than before. */
export function publishConfigurationProblems(
  connection: Connection,
  { workspace }: VardeServerSharedServices,
): void {
  const { DocumentBuilder: builder, Configurations: configurations, ReaderLanguage: reader } = workspace;
  const sent = new Map<string, string>();
  builder.onBuildPhase(DocumentState.Validated, async () => {
    const all = new Map<string, Diagnostic[]>([...sent.keys()].map((uri) => [uri, []]));
    for (const file of configurations.files) {
      all.set(file.uri.toString(), configurationFindings(file, reader.messages).map(toDiagnostic));
    }
    for (const [uri, diagnostics] of all) {
      const content = JSON.stringify(diagnostics);
      if (content === (sent.get(uri) ?? '[]')) continue;
      sent.set(uri, content);
      await connection.sendDiagnostics({ uri, diagnostics });
    }
  });
}
