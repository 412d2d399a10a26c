import type { LangiumDocument } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { createVardeServices, type VardeServices } from '../language/syntax/services.ts';
import { filesBelow, findTarget, workspaceFolder } from './find-files.ts';

/** Files that a command was given, linked and checked together with all that they use. */
export interface Loaded {
  readonly services: VardeServices;
  /** The files given and those in the folders given, by name; not what they use elsewhere. */
  readonly documents: readonly LangiumDocument[];
}

/** Loads files and whole folders. Throws a `Misuse`, or what the file system says of a path that cannot be read. */
export async function load(paths: readonly string[]): Promise<Loaded> {
  const targets = await Promise.all(paths.map(findTarget));
  const services = createVardeServices(NodeFileSystem);
  const { DocumentBuilder, FileSystemProvider, LangiumDocuments, WorkspaceManager } =
    services.shared.workspace;
  const workspaceFolders = targets.map(workspaceFolder);
  WorkspaceManager.initialize({ processId: null, rootUri: null, capabilities: {}, workspaceFolders });

  const found = targets.map(({ uri, isFolder }) =>
    isFolder ? filesBelow(uri, FileSystemProvider, WorkspaceManager) : [uri],
  );
  const uris = new Map((await Promise.all(found)).flat().map((uri) => [uri.toString(), uri]));
  const byName = [...uris].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
  const documents = await Promise.all(byName.map((uri) => LangiumDocuments.getOrCreateDocument(uri)));
  await DocumentBuilder.build(documents, { validation: true });
  return { services, documents };
}
