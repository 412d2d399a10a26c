import type { LangiumDocument } from 'langium';
import type { URI } from 'vscode-uri';
import { refuseUnknownFile } from '../refuse.ts';
import type { VardeServerSharedServices } from '../services.ts';

/**
 * Returns the services for Langium's handlers of requests: one about a file that is neither in the workspace nor open
 * is refused, where Langium would read the file from the disk and keep it with those of the workspace, be it there or not.
 */
export function onlyKnownFiles(services: VardeServerSharedServices): VardeServerSharedServices {
  const { LangiumDocuments: documents, TextDocuments: open } = services.workspace;
  const getOrCreateDocument = async (uri: URI): Promise<LangiumDocument> => {
    const isKnown = documents.hasDocument(uri) || open.get(uri) !== undefined;
    return isKnown ? documents.getOrCreateDocument(uri) : refuseUnknownFile(uri.toString());
  };
  const known = Object.create(documents, { getOrCreateDocument: { value: getOrCreateDocument } });
  const workspace = Object.create(services.workspace, { LangiumDocuments: { value: known } });
  return Object.create(services, { workspace: { value: workspace } });
}
