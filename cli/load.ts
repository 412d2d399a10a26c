import type { LangiumDocument } from 'langium';
import { createVardeServices, type VardeServices } from '../language/syntax/services.ts';
import { nodeFiles } from '../server/documents/node-files.ts';
import { findFiles, findTarget, workspaceFolder } from './find-files.ts';

/** Files that a command was given, linked and checked together with all that they use. */
export interface Loaded {
  readonly services: VardeServices;
  /** The files given and those in the folders given, by name; not what they use elsewhere. */
  readonly documents: readonly LangiumDocument[];
}

/** Loads files and whole folders. Throws a `Misuse`, or what the file system says of a path that cannot be read. */
export async function load(paths: readonly string[]): Promise<Loaded> {
  const targets = await Promise.all(paths.map(findTarget));
  const services = createVardeServices(nodeFiles);
  const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = services.shared.workspace;
  const workspaceFolders = targets.map(workspaceFolder);
  WorkspaceManager.initialize({ processId: null, rootUri: null, capabilities: {}, workspaceFolders });

  const uris = await findFiles(targets, services.shared.workspace);
  const documents = await Promise.all(uris.map((uri) => LangiumDocuments.getOrCreateDocument(uri)));
  await DocumentBuilder.build(documents, { validation: true });
  return { services, documents };
}
