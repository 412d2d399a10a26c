import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { libraryScheme } from '../../language/syntax/library.ts';
import { PlanChanged } from '../protocol/diagrams.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** Tells the client of every plan that an edit has changed, once it is linked anew; of all for another reader's language. */
export function announceChangedPlans(connection: Connection, services: VardeServerSharedServices): void {
  const { DocumentBuilder: builder, Plans: plans, ReaderLanguage: reader } = services.workspace;
  const changed = new Set<string>();
  let told = reader.locale;
  builder.onUpdate((_changed, deleted) => {
    for (const uri of deleted) changed.add(uri.toString());
  });
  builder.onBuildPhase(DocumentState.Linked, async (documents) => {
    for (const { uri } of documents) changed.add(uri.toString());
    if (told !== reader.locale) for (const { uri } of plans.entries()) changed.add(uri.toString());
    told = reader.locale;
    const uris = [...plans.filesWith(changed)].filter((uri) => !uri.startsWith(`${libraryScheme}:`));
    changed.clear();
    if (uris.length > 0) {
      await connection.sendNotification(PlanChanged.method, { uris } satisfies PlanChanged.Params);
    }
  });
}
