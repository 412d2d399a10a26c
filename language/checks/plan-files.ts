import type { LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import type { VardeSharedServices } from '../syntax/services.ts';

/** The files that plans were read from. */
export interface PlanFiles {
  /** Returns the file of a URI, where it is known. */
  readonly documentOf: (uri: string) => LangiumDocument | undefined;
  /** Returns the URI of every file that the file sees, its own among them. */
  readonly seenBy: (uri: string) => ReadonlySet<string>;
}

/** Returns the files of the workspace. */
export function planFilesOf({ workspace }: VardeSharedServices): PlanFiles {
  const { LangiumDocuments: documents, Uses: uses } = workspace;
  return {
    documentOf: (uri) => documents.getDocument(URI.parse(uri)),
    seenBy: (uri) => uses.seenBy(URI.parse(uri)),
  };
}
